import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPath, pathLoss, RadioError, smoothBullingtonLoss_dB } from "./index.ts";

const truth: { paths: { d_km: number[]; htg_m: number; f_GHz: number }[] } = JSON.parse(
  readFileSync(new URL("../truth/synthetic-profiles.json", import.meta.url), "utf8"),
);

describe("Bullington loss over a smooth Earth", () => {
  it("agrees with the walk over the smooth profile of every truth path", () => {
    let largest = 0;
    let sum = 0;
    for (const json of truth.paths) {
      const path = checkPath(json);
      const loss = pathLoss(path);
      const d_km = path.d_km[path.d_km.length - 1]!;
      const hts_m = path.h_m[0]! + path.htg_m;
      const hrs_m = path.h_m[path.h_m.length - 1]! + path.hrg_m;
      const heights = { hte_m: hts_m - loss.hstd_m, hre_m: hrs_m - loss.hsrd_m };
      const closed = smoothBullingtonLoss_dB({ f_GHz: path.f_GHz, d_km, ...heights, radius_km: loss.ae_km });
      largest = Math.max(largest, Math.abs(closed - loss.Lbulls_dB));
      sum += loss.Lbulls_dB;
    }
    console.info(`smooth Bullington, closed form: ${truth.paths.length} paths, largest difference ${largest}`);
    expect(largest).toBeLessThan(0.01);
    expect(sum).toBeGreaterThan(10);
  });

  it("agrees with the profile on both sides of the smooth horizon", () => {
    let compared = 0;
    for (const d_km of [2, 5, 10, 20, 40, 80]) {
      for (const [htg_m, hrg_m] of [
        [30, 1.5],
        [5, 5],
        [200, 10],
      ] as const) {
        const points = Array.from({ length: 2001 }, (_, i) => (d_km * i) / 2000);
        const radio = { f_GHz: 0.9, htg_m, hrg_m, polarization: "vertical" as const, dN: 45 };
        const flat = pathLoss({ ...radio, d_km: points, h_m: points.map(() => 0), clutter_m: null });
        const closed = smoothBullingtonLoss_dB({ f_GHz: 0.9, d_km, hte_m: htg_m, hre_m: hrg_m, radius_km: flat.ae_km });
        expect(Math.abs(closed - flat.Lbulls_dB), `${d_km} km, ${htg_m} m, ${hrg_m} m`).toBeLessThan(0.02);
        if (flat.Lbulls_dB > 0) compared++;
      }
    }
    expect(compared).toBeGreaterThan(12);
  });

  it("refuses heights and lengths that are not above zero", () => {
    const path = { f_GHz: 0.9, d_km: 5, hte_m: 30, hre_m: 1.5, radius_km: 8500 };
    for (const wrong of [{ d_km: 0 }, { hte_m: -1 }, { hre_m: Number.NaN }, { f_GHz: 0 }]) {
      expect(() => smoothBullingtonLoss_dB({ ...path, ...wrong })).toThrow(RadioError);
    }
  });
});
