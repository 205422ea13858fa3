import type { Scene } from "@connection-denied/playthrough";
import { describe, expect, it } from "vitest";
import { allWords } from "../words/all-words.ts";
import { changeOf } from "./change.ts";
import { summaryOf } from "./summary.ts";

const words = allWords("en");

function scene(change: Partial<Scene["view"]>): Scene {
  const view = {
    clock: "23:07",
    day: 0,
    place: "terraces",
    bars: 0,
    phone: "apart",
    line: "none",
    parts: { handset: "carried", battery: "radish-jar", card: "curtain-hem" },
    money_CNY: 640,
    lampVisible: true,
    ...change,
  };
  return { view, choices: [{ id: "a", text: "Go down.", claims: [] }] } as unknown as Scene;
}

describe("where am I", () => {
  it("says place, time, each part of the phone, the lamp, the money and what can be done", () => {
    const { about, choices } = summaryOf(scene({}), words);
    expect(about[0]).toBe("You are at the terraces. It is 23:07.");
    expect(about).toContain("Battery: in the radish jar.");
    expect(about.join(" ")).toContain("640 yuan");
    expect(about.join(" ")).toContain("can see the red lamp");
    expect(choices).toEqual(["Go down."]);
  });

  it("tells the line only while there is a call", () => {
    const inCall = summaryOf(scene({ phone: "in-call", bars: 2, line: "broken" }), words).about.join(" ");
    expect(inCall).toContain("2 bars of five.");
    expect(inCall).toContain("breaking up");
    expect(summaryOf(scene({ phone: "on", bars: 2 }), words).about.join(" ")).not.toContain("line");
  });
});

describe("what changed", () => {
  it("is silent when nothing did and short when something did", () => {
    const before = scene({ phone: "on", bars: 3 }).view;
    expect(changeOf(before, before, words)).toBe("");
    const after = scene({ phone: "in-call", bars: 1, line: "slight" }).view;
    expect(changeOf(before, after, words)).toBe(
      "You are on the phone. One bar of five. The line loses a word here and there.",
    );
  });
});
