import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLocationVariation, locationSpread_dB, locationVariation_dB, RadioError } from "./index.ts";

const SPREAD_DB = 1.8;
const CORRELATION_M = 70;
const SEEDS = 3000;
const DISTANCES_M = [5, 35, 70, 140, 300];

const variations = Array.from({ length: SEEDS }, (_, seed) =>
  createLocationVariation({ seed, spread_dB: SPREAD_DB, correlation_m: CORRELATION_M }),
);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("location variation", () => {
  const here = variations.map((variation) => locationVariation_dB(variation, 812, 455));

  it("has no mean and the spread that was asked for, over seeds", () => {
    expect(Math.abs(mean(here))).toBeLessThan((3.5 * SPREAD_DB) / Math.sqrt(SEEDS));
    const variance = mean(here.map((value) => value * value));
    expect(Math.abs(variance / SPREAD_DB ** 2 - 1)).toBeLessThan(3.5 * Math.sqrt(2 / SEEDS));
  });

  it("is normal: shares within one, two and three deviations", () => {
    for (const [deviations, share] of [
      [1, 0.6827],
      [2, 0.9545],
      [3, 0.9973],
    ] as const) {
      const inside = here.filter((value) => Math.abs(value) < deviations * SPREAD_DB).length / SEEDS;
      expect(Math.abs(inside - share)).toBeLessThan(3.5 * Math.sqrt((share * (1 - share)) / SEEDS));
    }
  });

  it.each([
    ["east", 1, 0],
    ["south", 0, 1],
    ["north-west", -Math.SQRT1_2, -Math.SQRT1_2],
  ])("is correlated by exp(-r / 70 m) to the %s", (_, east, south) => {
    for (const r of DISTANCES_M) {
      const there = variations.map((variation) => locationVariation_dB(variation, 812 + r * east, 455 + r * south));
      const found = mean(here.map((value, i) => value * there[i]!)) / SPREAD_DB ** 2;
      const expected = Math.exp(-r / CORRELATION_M);
      expect(Math.abs(found - expected), `${r} m`).toBeLessThan(3.5 * Math.sqrt((1 + expected * expected) / SEEDS));
    }
  });

  it("spreads as much over the land of one seed as over seeds", () => {
    for (const variation of variations.slice(0, 5)) {
      const places = Array.from({ length: 4000 }, (_, i) =>
        locationVariation_dB(variation, 900 * (i % 64), 900 * Math.floor(i / 64)),
      );
      expect(Math.abs(mean(places))).toBeLessThan(0.15 * SPREAD_DB);
      expect(Math.abs(mean(places.map((value) => value * value)) / SPREAD_DB ** 2 - 1)).toBeLessThan(0.15);
    }
  });

  it("is the same for the same seed and place, and another for the next seed", () => {
    const place = fc.double({ min: -20_000, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(fc.maxSafeInteger(), place, place, (seed, x_m, y_m) => {
        const options = { seed, spread_dB: 2 };
        const value = locationVariation_dB(createLocationVariation(options), x_m, y_m);
        expect(locationVariation_dB(createLocationVariation(options), x_m, y_m)).toBe(value);
        expect(Math.abs(value)).toBeLessThan(14);
        const other = createLocationVariation({ ...options, seed: seed > 0 ? seed - 1 : seed + 1 });
        expect(locationVariation_dB(other, x_m, y_m)).not.toBe(value);
      }),
      { seed: 14 },
    );
  });

  it("gives known values to the last bit", () => {
    const variation = createLocationVariation({ seed: 7, spread_dB: 2, correlation_m: 60 });
    expect([0, 10, 1000].map((x_m) => locationVariation_dB(variation, x_m, 3 * x_m))).toEqual([
      -0.35005583539172164, 1.304157735907123, 1.8605801082991575,
    ]);
  });

  it("refuses what is no variation", () => {
    const options = { seed: 1, spread_dB: 2 };
    for (const wrong of [
      { seed: 0.5 },
      { seed: Number.NaN },
      { spread_dB: -1 },
      { spread_dB: Number.NaN },
      { correlation_m: 0 },
    ]) {
      expect(() => createLocationVariation({ ...options, ...wrong })).toThrow(RadioError);
    }
  });
});

describe("location spread", () => {
  it("is that of the formula, 1.4 to 2.1 dB for cells of 30 to 100 m", () => {
    expect(locationSpread_dB(0.9, 30)).toBeCloseTo(0.5416 * 30 ** 0.28, 9);
    expect(locationSpread_dB(0.9, 30)).toBeGreaterThan(1.4);
    expect(locationSpread_dB(1.8, 100)).toBeLessThan(2.1);
    expect(locationSpread_dB(0.9, 500)).toBeCloseTo(3.1, 1);
  });

  it("falls to none ten metres above the cover", () => {
    const full = locationSpread_dB(0.9, 30);
    expect(locationSpread_dB(0.9, 30, -8)).toBe(full);
    expect(locationSpread_dB(0.9, 30, 5)).toBeCloseTo(full / 2, 12);
    expect(locationSpread_dB(0.9, 30, 10)).toBe(0);
    expect(locationSpread_dB(0.9, 30, 80)).toBe(0);
  });

  it("refuses what is no spread", () => {
    for (const [f_GHz, area_m, above_m] of [
      [0.01, 30, 0],
      [0.9, 0, 0],
      [0.9, 30, Number.NaN],
      [Number.NaN, 30, 0],
    ] as const) {
      expect(() => locationSpread_dB(f_GHz, area_m, above_m)).toThrow(RadioError);
    }
  });
});
