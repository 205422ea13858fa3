import { readFileSync } from "node:fs";
import type { Scene } from "@connection-denied/playthrough";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { createTalk, TALK_POINTS } from "./talk-points.ts";
import { readingTime_ms, SPEEDS, speedBeside } from "./watch-pace.ts";

const lines = (...heard: string[]) => heard.map((text) => ({ heard: text })) as unknown as Scene["lines"];
const choices = (count: number) => Array.from({ length: count }, () => ({})) as unknown as Scene["choices"];

describe("the pace of watching", () => {
  const passage = { choices: choices(3), stage: "story" } as const;

  it("gives longer passages, more choices and slower speeds more time", () => {
    const short = readingTime_ms(lines("No."), passage, "usual");
    expect(readingTime_ms(lines("No.", "She counts the stitches again, aloud."), passage, "usual")).toBeGreaterThan(
      short,
    );
    expect(readingTime_ms(lines("No."), { ...passage, choices: choices(5) }, "usual")).toBeGreaterThan(short);
    const times = SPEEDS.map((speed) => readingTime_ms(lines("No."), passage, speed));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it("is never quicker than 40 characters in a second", () => {
    const text = "x".repeat(400);
    expect(readingTime_ms(lines(text), passage, "quick")).toBeGreaterThan(10_000);
  });

  it("changes its speed step by step and stays at the ends", () => {
    expect(speedBeside("usual", 1)).toBe("quick");
    expect(speedBeside("quick", 1)).toBe("quick");
    expect(speedBeside("slow", -1)).toBe("slow");
  });
});

describe("points to talk about", () => {
  const at = (stage: Scene["stage"], sceneId: string) => ({ stage, sceneId });

  it("come when a scene ends, and not before the story or within a scene", () => {
    const talk = createTalk();
    expect(talk(at("note", "note"), at("story", "word"))).toBeNull();
    expect(talk(at("story", "word"), at("story", "word"))).toBeNull();
    expect(talk(at("story", "word"), at("map", "way"))).toBe("talk-story-1");
  });

  it("are not asked twice, but for the one that always fits", () => {
    const talk = createTalk();
    const asked = ["a", "b", "c", "d", "e"].map((id) => talk(at("days", id), at("days", `${id}-next`)));
    expect(asked).toEqual(["talk-days-1", "talk-days-2", "talk-days-3", "talk-always", "talk-always"]);
  });

  it("have words, each of them", () => {
    const bundle = new FluentBundle("en");
    bundle.addResource(new FluentResource(readFileSync(new URL("./en.ftl", import.meta.url), "utf8")));
    const keys = Object.entries(TALK_POINTS).flatMap(([stage, count]) =>
      Array.from({ length: count }, (_, index) => `talk-${stage}-${index + 1}`),
    );
    expect(keys.length).toBeGreaterThan(10);
    expect([...keys, "talk-always"].filter((key) => !bundle.hasMessage(key))).toEqual([]);
  });
});
