import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  freeSpaceLoss_dB,
  groundLink,
  type HeightField,
  knifeEdgeLoss_dB,
  lineOfSight,
  pathLoss,
  RadioError,
  type Station,
  terrainHeight,
  terrainProfile,
} from "./index.ts";

const SIZE = 128;
const CELL_M = 20;
const WIDTH_M = (SIZE - 1) * CELL_M;

function land(height: (x_m: number, y_m: number) => number): HeightField {
  const heights_m = Float64Array.from({ length: SIZE * SIZE }, (_, i) =>
    height((i % SIZE) * CELL_M, Math.floor(i / SIZE) * CELL_M),
  );
  return { size: SIZE, cell_m: CELL_M, heights_m };
}

const flat = land(() => 100);
const hills = land((x, y) => 300 + 90 * Math.sin(x / 260) * Math.cos(y / 310) + 25 * Math.sin((x + 2 * y) / 90));
/** A wall of 80 m from north to south, 1000 to 1040 m from the west edge. */
const wall = land((x) => (x >= 1000 && x <= 1040 ? 180 : 100));

const place = fc.double({ min: 0, max: WIDTH_M, noNaN: true });
const station = fc.record({ x_m: place, y_m: place, height_m: fc.double({ min: 0.5, max: 40, noNaN: true }) });

describe("terrain", () => {
  it("is the grid's own height at its points and a mean between them", () => {
    const field = land((x, y) => 3 * x - 2 * y);
    expect(terrainHeight(field, 40, 60)).toBe(0);
    expect(terrainHeight(field, 50, 70)).toBeCloseTo(10, 9);
    expect(terrainHeight(field, WIDTH_M, WIDTH_M)).toBe(WIDTH_M);
    expect(terrainHeight(field, WIDTH_M + 500, 0)).toBe(3 * WIDTH_M);
  });

  it("gives profiles whose steps are at most a cell and whose ends are the places", () => {
    fc.assert(
      fc.property(station, station, (a, b) => {
        const { d_km, h_m } = terrainProfile(hills, a, b);
        const last = d_km.length - 1;
        expect(h_m[0]).toBeCloseTo(terrainHeight(hills, a.x_m, a.y_m), 9);
        expect(h_m[last]).toBeCloseTo(terrainHeight(hills, b.x_m, b.y_m), 9);
        for (let i = 1; i <= last; i++) expect(1000 * (d_km[i]! - d_km[i - 1]!)).toBeLessThanOrEqual(CELL_M + 1e-6);
        const middle = Math.floor(last / 2);
        const [x, y] = [a.x_m + ((b.x_m - a.x_m) * middle) / last, a.y_m + ((b.y_m - a.y_m) * middle) / last];
        expect(h_m[middle]).toBeCloseTo(terrainHeight(hills, x, y), 6);
      }),
      { seed: 5 },
    );
  });

  it("continues its edge where a profile leaves the field", () => {
    const { h_m } = terrainProfile(wall, { x_m: 1020, y_m: 500 }, { x_m: 1020, y_m: -500 });
    expect(new Set(h_m)).toEqual(new Set([180]));
  });
});

describe("ground links", () => {
  it("are the same in both directions, to the last bit", () => {
    fc.assert(
      fc.property(station, station, (a, b) => {
        expect(groundLink(hills, a, b, 0.9)).toEqual(groundLink(hills, b, a, 0.9));
        expect(lineOfSight(hills, a, b)).toBe(lineOfSight(hills, b, a));
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it("are the path loss over the profile between their ends from a quarter of a kilometre on", () => {
    fc.assert(
      fc.property(station, station, (a, b) => {
        const profile = terrainProfile(hills, a, b);
        fc.pre((profile.d_km.at(-1) as number) >= 0.25);
        const radio = { f_GHz: 0.9, htg_m: a.height_m, hrg_m: b.height_m, polarization: "vertical" as const, dN: 45 };
        const loss = pathLoss({ ...radio, ...profile, clutter_m: null });
        expect(groundLink(hills, a, b, 0.9).Lb_dB).toBeCloseTo(loss.Lb_dB, 8);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("are obstructed exactly where there is no line of sight, and cost 6 dB at least there", () => {
    let hidden = 0;
    const check = fc.property(station, station, (a, b) => {
      const link = groundLink(hills, a, b, 0.9);
      expect(link.obstructed).toBe(!lineOfSight(hills, a, b));
      if (link.obstructed) expect(link.Ld50_dB).toBeGreaterThan(6);
      hidden += Number(link.obstructed);
    });
    fc.assert(check, { seed: 8, numRuns: 500 });
    expect(hidden).toBeGreaterThan(100);
  });

  it("see over a wall from above it and not from below", () => {
    const west = (height_m: number): Station => ({ x_m: 500, y_m: 700, height_m });
    const east = (height_m: number): Station => ({ x_m: 1600, y_m: 700, height_m });
    expect(lineOfSight(wall, west(2), east(2))).toBe(false);
    expect(lineOfSight(wall, west(79), east(79))).toBe(false);
    expect(lineOfSight(wall, west(81), east(81))).toBe(true);
    expect(groundLink(wall, west(120), east(120), 0.9).Ld50_dB).toBe(0);
    expect(groundLink(wall, west(2), east(2), 0.9).Ld50_dB).toBeGreaterThan(30);
  });

  it("lose less the nearer they are in free space", () => {
    const high = (x_m: number): Station => ({ x_m, y_m: 1000, height_m: 500 });
    const losses = [10, 100, 240, 260, 1000, 2000].map((x_m) => groundLink(flat, high(0), high(x_m), 0.9));
    for (const [i, loss] of losses.entries()) {
      expect(loss.Ld50_dB).toBe(0);
      expect(loss.Lb_dB).toBeCloseTo(freeSpaceLoss_dB(0.9, loss.d_km, 0), 9);
      if (i > 0) expect(loss.Lb_dB).toBeGreaterThan(losses[i - 1]!.Lb_dB);
    }
  });

  it("count the single worst edge alone when very near, and pass into the model without a jump", () => {
    const a: Station = { x_m: 980, y_m: 700, height_m: 2 };
    const near = groundLink(wall, a, { x_m: 1060, y_m: 700, height_m: 2 }, 0.9);
    // The wall's nearest full height stands 20 m from both ends, sampled every 10 m, 78 m above the line.
    const v = 78 * Math.sqrt((0.002 * 0.08) / ((0.2998 / 0.9) * 0.02 * 0.06));
    expect(near.Ld50_dB).toBeCloseTo(knifeEdgeLoss_dB(v), 3);
    const at = (x_m: number): number => groundLink(wall, a, { x_m, y_m: 700, height_m: 2 }, 0.9).Lb_dB;
    expect(Math.abs(at(980 + 250.001) - at(980 + 249.999))).toBeLessThan(0.01);
    expect(Math.abs(at(980 + 125.001) - at(980 + 124.999))).toBeLessThan(0.01);
  });

  it("are finite between stations at one place", () => {
    const a: Station = { x_m: 500, y_m: 500, height_m: 1.5 };
    expect(groundLink(hills, a, a, 0.9).Lb_dB).toSatisfy(Number.isFinite);
    expect(lineOfSight(hills, a, a)).toBe(true);
  });

  it("refuse what cannot be computed", () => {
    const a: Station = { x_m: 0, y_m: 0, height_m: 2 };
    const refused = (run: () => unknown, code: string): void => {
      expect(run).toThrow(RadioError);
      expect(run).toThrow(expect.objectContaining({ code }));
    };
    refused(() => groundLink({ ...flat, size: 64 }, a, a, 0.9), "field-malformed");
    refused(() => groundLink(null as unknown as HeightField, a, a, 0.9), "field-malformed");
    refused(() => groundLink({ size: 2, cell_m: 20 } as HeightField, a, a, 0.9), "field-malformed");
    refused(() => groundLink(flat, { ...a, height_m: -1 }, a, 0.9), "antenna-under-ground");
    refused(() => groundLink(flat, { ...a, x_m: Number.NaN }, a, 0.9), "place-not-a-number");
    refused(() => groundLink(flat, a, a, 12), "frequency-out-of-range");
    refused(() => groundLink(flat, a, a, 0.9, 200), "refractivity-out-of-range");
  });
});
