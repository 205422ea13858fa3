import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitErrorRate, frameErasureRate, rxLevel, rxQuality, voiceLine } from "./index.ts";

describe("line quality", () => {
  it.each([
    [9, 0.21],
    [12, 0.12],
    [15, 0.06],
    [20, 0.02],
  ])("loses frames standing still at %d dB: %d", (cIN_dB, share) => {
    expect(frameErasureRate(cIN_dB)).toBeCloseTo(share, 2);
  });

  it.each([
    [5, 0.33],
    [9, 0.03],
    [12, 0.004],
  ])("loses frames when hopping at %d dB: %d", (cIN_dB, share) => {
    expect(Math.abs(frameErasureRate(cIN_dB, true) - share)).toBeLessThan(0.005);
  });

  it.each([
    [9, 0.043],
    [12, 0.023],
    [15, 0.012],
  ])("has wrong bits at %d dB: %d", (cIN_dB, share) => {
    expect(bitErrorRate(cIN_dB)).toBeCloseTo(share, 3);
  });

  it("never gets worse with a better signal", () => {
    const level = fc.double({ min: -150, max: 150, noNaN: true });
    fc.assert(
      fc.property(level, level, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        for (const hopping of [false, true]) {
          expect(frameErasureRate(high, hopping)).toBeLessThanOrEqual(frameErasureRate(low, hopping));
        }
        expect(rxQuality(high)).toBeLessThanOrEqual(rxQuality(low));
        expect(rxLevel(high)).toBeGreaterThanOrEqual(rxLevel(low));
      }),
      { seed: 9 },
    );
  });

  it("grades bits and levels in the steps of the standard", () => {
    expect([40, 22, 18, 15, 12, 9, 5, 0].map(rxQuality)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect([-200, -110.4, -109.4, -80, -47, 0].map(rxLevel)).toEqual([0, 0, 1, 30, 63, 63]);
  });

  it("names what is heard", () => {
    expect([0, 0.009, 0.02, 0.05, 0.2, 1].map(voiceLine)).toEqual([
      "clean",
      "clean",
      "slight",
      "broken",
      "gone",
      "gone",
    ]);
  });
});
