import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bullingtonLoss_dB } from "../bullington.ts";
import { P526_CONSTANTS, P1812_CONSTANTS } from "../diffraction-constants.ts";
import { exactMath } from "../index.ts";
import { sphericalEarthLoss_dB } from "../spherical-earth.ts";
import type { CoverageInput } from "./coverage-input.ts";
import { reflectionPlace } from "./kernel/reflection.ts";
import { smoothEdge } from "./kernel/smooth-edge.ts";
import { sphereLoss_dB } from "./kernel/sphere.ts";
import { slantLoss_dB, tabledEdgeLoss_dB } from "./kernel/tabled-loss.ts";
import { tabledCubeRoot, tabledDecibels, tabledPower } from "./kernel/tabled-mathematics.ts";
import { plainKernel } from "./plain-kernel.ts";
import { sphereOf } from "./sweep-kernel.ts";

/** Largest difference over values that lie close together in the logarithm. */
function largest(from: number, to: number, difference: (x: number) => number): number {
  let most = 0;
  for (let x = from; x < to; x *= 1.00037) most = Math.max(most, Math.abs(difference(x)));
  return most;
}

describe("tables", () => {
  it("of edges stay within what they state, on both sides of every joint", () => {
    const at = (D_km: number) => (x: number) => tabledEdgeLoss_dB(x - 0.78, D_km) - bullingtonLoss_dB(x - 0.78, D_km);
    expect(largest(1e-9, 1000, at(20))).toBeLessThan(2e-5);
    expect(largest(1e-9, 1000, at(200))).toBeLessThan(1e-4);
    expect(tabledEdgeLoss_dB(-0.78, 20)).toBe(0);
    expect(tabledEdgeLoss_dB(Number.NEGATIVE_INFINITY, 20)).toBe(0);
  });

  it("of slants stay within what they state", () => {
    expect(largest(1e-9, 1e4, (u) => slantLoss_dB(u) - 10 * exactMath.log10(1 + u))).toBeLessThan(3e-6);
    expect(slantLoss_dB(0)).toBe(0);
  });

  it("of logarithms, roots and powers stay within what they state", () => {
    expect(largest(1e-7, 1e7, (x) => tabledDecibels(x) - 10 * exactMath.log10(x))).toBeLessThan(6e-7);
    expect(largest(1e-7, 1e7, (x) => tabledCubeRoot(x) / exactMath.pow(x, 1 / 3) - 1)).toBeLessThan(4e-8);
    expect(largest(1e-9, 1.6, (x) => tabledPower(x) - exactMath.pow(x, 1.425))).toBeLessThan(5e-6);
  });
});

describe("the sweep's smooth Earth", () => {
  const height = fc.double({ min: -4, max: 7, noNaN: true }).map((power) => exactMath.exp(power));
  const range = { minimum: 0.03, maximum: 6 };

  it("costs what the model says, for both kinds of constants and polarizations", () => {
    let most = 0;
    const path = fc.record({
      ...{ hte_m: height, hre_m: height, vertical: fc.boolean(), rounded: fc.boolean() },
      d_km: fc.double({ min: 0.02, max: 100, noNaN: true }),
      f_GHz: fc.double({ min: range.minimum, max: range.maximum, noNaN: true }),
      radius_km: fc.double({ min: 4000, max: 20_000, noNaN: true }),
    });
    fc.assert(
      fc.property(path, ({ hte_m, hre_m, vertical, rounded, d_km, f_GHz, radius_km }) => {
        const constants = rounded ? P1812_CONSTANTS : P526_CONSTANTS;
        const wavelength_m = constants.wavelength_mGHz / f_GHz;
        const sphere = sphereOf(plainKernel.doors, {
          f_GHz,
          vertical,
          ae_km: radius_km,
          wavelength_m,
          constants,
        } as CoverageInput);
        const exact = sphericalEarthLoss_dB(
          { d_km, hte_m, hre_m, radius_km, f_GHz, vertical, seaFraction: 0 },
          constants,
        );
        const place = reflectionPlace(hte_m, hre_m, (500 * d_km * d_km) / radius_km);
        const difference = Math.abs(sphereLoss_dB(sphere, d_km, hte_m, hre_m, place) - exact);
        expect(difference).toBeLessThan(5e-4);
        most = Math.max(most, difference);
      }),
      { seed: 12, numRuns: 20_000 },
    );
    console.info(`spherical Earth of the sweep: 20000 random paths, largest difference ${most.toExponential(1)} dB`);
  });

  it("finds the edge of a smooth profile without walking it", () => {
    const profile = fc.record({
      ...{ hte_m: height, hre_m: height, last: fc.nat(400), x0: fc.double({ min: 0.01, max: 1, noNaN: true }) },
      bulge_m: fc.double({ min: 1e-6, max: 1e-3, noNaN: true }),
    });
    fc.assert(
      fc.property(profile, ({ hte_m, hre_m, last, x0, bulge_m }) => {
        const X = x0 + last + 1;
        const toEnd = (hre_m - hte_m) / X;
        let [fromStart, fromEnd, nearest] = [
          Number.NEGATIVE_INFINITY,
          Number.NEGATIVE_INFINITY,
          Number.POSITIVE_INFINITY,
        ];
        for (let x = x0; x < X - 0.5; x++) {
          fromStart = Math.max(fromStart, bulge_m * (X - x) - hte_m / x);
          fromEnd = Math.max(fromEnd, bulge_m * x - hre_m / (X - x));
          const clearance = hte_m + toEnd * x - bulge_m * x * (X - x);
          nearest = Math.min(nearest, (clearance * clearance) / (x * (X - x)));
        }
        const walked = fromStart < toEnd ? -nearest : Math.max((fromStart - toEnd) * (fromEnd + toEnd), 0);
        const found = smoothEdge(x0, last, X, hte_m, hre_m, bulge_m, reflectionPlace(hte_m, hre_m, bulge_m * X * X));
        expect(Math.abs(found - walked)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(walked), 1e-3));
      }),
      { seed: 13, numRuns: 20_000 },
    );
  });
});
