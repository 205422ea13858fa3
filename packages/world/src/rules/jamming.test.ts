import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";
import { interference_dBm, rollJamming } from "./jamming.ts";

function bursts(seed: number): { from_t_s: number; to_t_s: number }[] {
  const draft = createWorld({ era: "2014", seed });
  for (draft.t_s = 0; draft.t_s < 86_400; draft.t_s += 5) rollJamming(draft);
  return chronicle(draft).filter((event) => event.type === "jam-burst");
}

describe("jamming (claim jamming-night-bursts)", () => {
  it("comes in bursts of five to seven minutes between nine in the evening and eight in the morning", () => {
    for (let seed = 0; seed < 20; seed++) {
      const night = bursts(seed);
      expect(night.length).toBeGreaterThan(20);
      for (const { from_t_s, to_t_s } of night) {
        expect(to_t_s - from_t_s).toBeGreaterThanOrEqual(300);
        expect(to_t_s - from_t_s).toBeLessThanOrEqual(420);
        expect(from_t_s).toBeGreaterThanOrEqual(3 * 3600);
        expect(from_t_s).toBeLessThanOrEqual(14 * 3600);
      }
    }
  });

  it("never overlaps itself", () => {
    const night = bursts(3);
    for (let i = 1; i < night.length; i++) expect(night[i]!.from_t_s).toBeGreaterThan(night[i - 1]!.to_t_s);
  });

  it("raises the noise wherever its jammers are heard, most at the house", () => {
    const rise_dB = (place: "house" | "terraces" | "kites-back" | "far-ridge"): number =>
      interference_dBm("2014", place, true) - interference_dBm("2014", place, false);
    expect(rise_dB("house")).toBeGreaterThan(15);
    expect(rise_dB("house")).toBeGreaterThan(rise_dB("far-ridge"));
    expect(rise_dB("far-ridge")).toBeGreaterThanOrEqual(0);
  });

  it("takes the service away at the house, and drops calls there", () => {
    let silent = 0;
    let dropped = 0;
    for (let seed = 0; seed < 150; seed++) {
      let state = createWorld({ era: "2014", seed });
      for (const command of [
        { type: "arrange", phone: "own" },
        { type: "assemble" },
        { type: "dial" },
        { type: "speak", subject: "eaten", seconds: 900 },
      ] as const) {
        state = step(state, command).state;
      }
      const types = chronicle(state).map((event) => event.type);
      if (types.includes("no-service")) silent += 1;
      if (types.includes("call-dropped")) dropped += 1;
    }
    expect(silent).toBeGreaterThan(15);
    expect(dropped).toBeGreaterThan(30);
  });
});
