import { describe, expect, it } from "vitest";
import { PLACES } from "../vocabulary.ts";
import { earshot } from "./earshot.ts";

describe("earshot", () => {
  it("rises from the village over Kite's Back to the far ridge, and leaves the river behind", () => {
    const [house, terraces, back, ridge] = (["house", "terraces", "kites-back", "far-ridge"] as const).map(earshot);
    const heights = [house, terraces, back, ridge].map((one) => one?.aboveRiver_m ?? Number.NaN);
    const distances = [house, terraces, back, ridge].map((one) => one?.river_m ?? Number.NaN);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(house?.village_m).toBe(0);
  });

  it("stands nowhere in the water", () => {
    for (const place of PLACES) {
      expect(earshot(place).river_m).toBeGreaterThan(62);
      expect(earshot(place).aboveRiver_m).toBeGreaterThan(0);
    }
  });
});
