import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeSpaceLoss_dB, knifeEdgeLoss_dB, pathLoss, type RadioPath } from "./index.ts";

/** Random land between random antennas, from flat to mountainous, 0.3 to 20 km. */
const anyPath = fc
  .record({
    f_GHz: fc.double({ min: 0.1, max: 2.5, noNaN: true }),
    htg_m: fc.double({ min: 1, max: 80, noNaN: true }),
    hrg_m: fc.double({ min: 1, max: 80, noNaN: true }),
    polarization: fc.constantFrom("horizontal" as const, "vertical" as const),
    dN: fc.double({ min: 30, max: 60, noNaN: true }),
    D_km: fc.double({ min: 0.3, max: 20, noNaN: true }),
    relief_m: fc.constantFrom(0, 10, 100, 600),
    shape: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 }),
    cover: fc.boolean(),
  })
  .map(({ D_km, relief_m, shape, cover, ...radio }): RadioPath => {
    const last = shape.length - 1;
    return {
      ...radio,
      d_km: shape.map((_, i) => (D_km * i) / last),
      h_m: shape.map((share) => 200 + relief_m * share),
      clutter_m: cover ? shape.map((share, i) => (i === 0 || i === last ? 0 : Math.round(10 * share))) : null,
    };
  });

function reversed(path: RadioPath): RadioPath {
  const d_km = Array.from(path.d_km);
  const D_km = d_km.at(-1) ?? 0;
  return {
    ...path,
    htg_m: path.hrg_m,
    hrg_m: path.htg_m,
    d_km: d_km.map((d) => D_km - d).reverse(),
    h_m: Array.from(path.h_m).reverse(),
    clutter_m: path.clutter_m === null ? null : Array.from(path.clutter_m).reverse(),
  };
}

describe("path loss", () => {
  it("is the same in both directions", () => {
    let largest = 0;
    const check = fc.property(anyPath, (path) => {
      const [there, back] = [pathLoss(path), pathLoss(reversed(path))];
      const difference = Math.abs(there.Lb_dB - back.Lb_dB);
      expect(difference).toBeLessThanOrEqual(1e-9);
      largest = Math.max(largest, difference);
    });
    fc.assert(check, { seed: 2, numRuns: 2000 });
    console.info(`reciprocity: 2000 random paths, largest difference ${largest.toExponential(2)} dB`);
  });

  it("never falls when something on the land grows, the land itself staying", () => {
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const check = fc.property(anyPath, place, fc.double({ min: 0, max: 200, noNaN: true }), (path, share, growth_m) => {
      const count = path.d_km.length;
      const cover = Array.from({ length: count }, (_, i) => path.clutter_m?.[i] ?? 0);
      const at = 1 + Math.floor(share * (count - 2));
      const grown = cover.map((height, i) => (i === at ? height + growth_m : height));
      const before = pathLoss({ ...path, clutter_m: cover }).Ld50_dB;
      const after = pathLoss({ ...path, clutter_m: grown }).Ld50_dB;
      expect(after).toBeGreaterThanOrEqual(before - 1e-9);
    });
    fc.assert(check, { seed: 3, numRuns: 2000 });
  });

  it("is free space alone over a deep valley", () => {
    const d_km = [0, 1, 2, 3, 4];
    const loss = pathLoss({
      ...{ f_GHz: 0.9, htg_m: 10, hrg_m: 10, polarization: "vertical", dN: 45 },
      ...{ d_km, h_m: [500, 0, 0, 0, 500], clutter_m: null },
    });
    expect(loss.Ld50_dB).toBe(0);
    expect(loss.Lb_dB).toBeCloseTo(92.4 + 20 * Math.log10(0.9) + 20 * Math.log10(4), 9);
  });

  it("is that of one knife edge, with its Bullington addition, over one wall", () => {
    const d_km = [0, 1, 2, 3, 4];
    const loss = pathLoss({
      ...{ f_GHz: 0.9, htg_m: 10, hrg_m: 10, polarization: "vertical", dN: 45 },
      ...{ d_km, h_m: [500, 0, 600, 0, 500], clutter_m: null },
    });
    const rise_m = 90 + (500 / loss.ae_km) * 2 * 2;
    const edge_dB = knifeEdgeLoss_dB(rise_m * Math.sqrt((0.002 * 4) / ((0.2998 / 0.9) * 2 * 2)));
    expect(loss.Lbulla_dB).toBeCloseTo(edge_dB + (1 - Math.exp(-edge_dB / 6)) * (10 + 0.02 * 4), 9);
  });

  it("has 6 dB for an edge that just touches the line", () => {
    expect(knifeEdgeLoss_dB(0)).toBeCloseTo(6.03, 2);
    expect(knifeEdgeLoss_dB(-0.79)).toBe(0);
  });

  it("is defined where antennas and land lie in one line", () => {
    const flat = { d_km: [0, 0.5, 1], h_m: [100, 100, 100], clutter_m: null };
    const loss = pathLoss({ f_GHz: 0.9, htg_m: 0, hrg_m: 0, polarization: "vertical", dN: 45, ...flat });
    for (const value of Object.values(loss)) expect(value).toSatisfy(Number.isFinite);
  });

  it("is finite for antennas that lie on the ground", () => {
    for (const [htg_m, hrg_m] of [
      [0, 0],
      [0, 1.5],
      [30, 0],
    ] as const) {
      for (let count = 3; count < 200; count++) {
        const d_km = Array.from({ length: count }, (_, i) => 0.1 * i);
        const loss = pathLoss({
          f_GHz: 0.9,
          polarization: "vertical",
          dN: 45,
          htg_m,
          hrg_m,
          d_km,
          h_m: d_km.map(() => 50),
          clutter_m: null,
        });
        expect(loss.Ld50_dB).toBeGreaterThan(0);
      }
    }
  });
});

describe("free space", () => {
  it("costs less the nearer the ends are, 6.02 dB for each half", () => {
    const distance = fc.double({ min: 0.001, max: 100, noNaN: true });
    fc.assert(
      fc.property(distance, distance, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(freeSpaceLoss_dB(0.9, near, 0)).toBeLessThanOrEqual(freeSpaceLoss_dB(0.9, far, 0));
        expect(freeSpaceLoss_dB(0.9, 2 * a, 0) - freeSpaceLoss_dB(0.9, a, 0)).toBeCloseTo(6.0206, 4);
      }),
      { seed: 4 },
    );
  });
});
