import { describe, expect, it } from "vitest";
import type { WorldCommand } from "../commands.ts";
import { createWorld } from "../create.ts";
import { luckOf } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { step } from "../step.ts";
import { view } from "../view.ts";
import type { Era } from "../vocabulary.ts";

const CALL: WorldCommand[] = [
  { type: "arrange", phone: "own" },
  { type: "walk", to: "far-ridge", by: "stream" },
  { type: "assemble" },
  { type: "dial" },
];

/** The first night on which she gets through with a battery that lasts no longer than this. */
function nightWithBattery(atMost_s: number): WorldState {
  for (let k = 0; ; k++) {
    const start = createWorld({ era: "2014", seed: luckOf(5, k) });
    if (start.phone.lasts_s > atMost_s) continue;
    const state = CALL.reduce((now, command) => step(now, command).state, start);
    if (state.call.connected) return state;
  }
}

describe("a battery that was not filled", () => {
  const before = nightWithBattery(600);
  const { state, events } = step(before, { type: "speak", subject: "eaten", seconds: 900 });

  it("ends the call, and she can see it", () => {
    expect(events.find((event) => event.type === "battery-empty")).toMatchObject({ hidden: false });
    expect(view(state)).toMatchObject({ connected: false, dropped: true, bars: 0, registered: false });
    expect(state.call.airSeconds).toBeGreaterThanOrEqual(before.phone.lasts_s);
    expect(state.call.airSeconds).toBeLessThan(before.phone.lasts_s + 6);
  });

  it("finds no mast again, however long she waits", () => {
    const waited = step(state, { type: "wait", seconds: 600 }).state;
    expect(view(waited).bars).toBe(0);
    const dialled = step(waited, { type: "dial" });
    expect(dialled.events.map((event) => event.type)).toEqual(["dialled", "no-service"]);
    expect(view(step(dialled.state, { type: "take-apart" }).state).phone).toBe("apart");
  });
});

describe("how often it is low", () => {
  const low = (era: Era): number =>
    Array.from({ length: 3000 }, (_, k) => createWorld({ era, seed: luckOf(6, k) })).filter(
      (state) => state.phone.lasts_s <= 900,
    ).length / 3000;

  it("follows the current of the era (claim electricity-two-hours)", () => {
    expect(low("2014")).toBeGreaterThan(0.02);
    expect(low("2021")).toBeGreaterThan(low("2014"));
    expect(low("2021")).toBeLessThan(0.15);
  });
});
