import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Bearing,
  circularErrorProbable_m,
  errorEllipse,
  type Fix,
  maximumLikelihoodFix,
  RadioError,
  stansfield,
  stansfieldPlace,
} from "./index.ts";

/** Vectors in km, x east and y north, computed by us in double precision apart from this code. */
type Point = [east: number, north: number];
interface Expected {
  cov_km2: [Point, Point];
  axis_major_km: number;
  axis_minor_km: number;
  axis_az_deg: number | null;
  cep50_km: number;
}
interface Geometry extends Expected {
  name: string;
  stations: Point[];
  emitter: Point;
  sigma_deg: number[];
  bearings_deg: number[];
}
interface Moved extends Expected {
  fix_km: Point;
}
const vectors: {
  cep_K: { table: Record<string, number[]> };
  two_station: Geometry[];
  three_station: {
    exact: Geometry;
    perturbed: { bearings_deg: number[]; stansfield_iterated: Moved; ml_gauss_newton: Moved };
  };
} = JSON.parse(readFileSync(new URL("../truth/df-vectors.json", import.meta.url), "utf8"));

function bearingsOf(geometry: Geometry, bearings_deg = geometry.bearings_deg): Bearing[] {
  return geometry.stations.map(([east, north], i) => ({
    x_m: 1000 * east,
    y_m: -1000 * north,
    azimuth_deg: bearings_deg[i] as number,
    sigma_deg: geometry.sigma_deg[i] as number,
  }));
}

let compared = 0;
let largest = 0;

function near(actual: number, expected: number, scale: number): void {
  const difference = Math.abs(actual - expected) / scale;
  expect(difference, `${actual} should be ${expected}`).toBeLessThanOrEqual(2e-6);
  largest = Math.max(largest, difference);
  compared++;
}

/** Differences are shares of a kilometre for places and of the value itself for what is a spread. */
function expectFix(fix: Fix | null, place: Point, expected: Expected): void {
  if (fix === null) throw new Error("no fix");
  near(fix.x_m, 1000 * place[0], 1000);
  near(fix.y_m, -1000 * place[1], 1000);
  const [[xx, xy], [, yy]] = expected.cov_km2;
  near(fix.covariance[0], 1e6 * xx, 1e6 * xx);
  near(fix.covariance[1], -1e6 * xy, 1e6 * Math.max(xx, yy));
  near(fix.covariance[2], 1e6 * yy, 1e6 * yy);
  const scale = Math.sqrt(-2 * Math.log(0.05));
  near(fix.ellipse95.major_m, 1000 * scale * expected.axis_major_km, fix.ellipse95.major_m);
  near(fix.ellipse95.minor_m, 1000 * scale * expected.axis_minor_km, fix.ellipse95.major_m);
  if (expected.axis_az_deg !== null) {
    const turn = Math.abs(fix.ellipse95.azimuth_deg - expected.axis_az_deg) % 180;
    near(Math.min(turn, 180 - turn), 0, 10);
  }
  // The radius is read from a table of eleven entries.
  expect(fix.cep_m / 1000 / expected.cep50_km).toBeCloseTo(1, 3);
}

describe("bearing fixes", () => {
  it.each(vectors.two_station)("meet the vector of $name by both methods", (geometry) => {
    for (const method of [stansfield, maximumLikelihoodFix]) {
      expectFix(method(bearingsOf(geometry)), geometry.emitter, geometry);
    }
  });

  it("meet the vectors of three stations, with exact and with moved bearings", () => {
    const { exact, perturbed } = vectors.three_station;
    for (const method of [stansfield, maximumLikelihoodFix]) {
      expectFix(method(bearingsOf(exact)), exact.emitter, exact);
    }
    const moved = bearingsOf(exact, perturbed.bearings_deg);
    expectFix(stansfield(moved), perturbed.stansfield_iterated.fix_km, perturbed.stansfield_iterated);
    expectFix(maximumLikelihoodFix(moved), perturbed.ml_gauss_newton.fix_km, perturbed.ml_gauss_newton);
    console.info(`bearing fixes: 5 geometries, ${compared} numbers, largest relative difference ${largest}`);
  });

  it("show the bias of Stansfield that Gavish and Weiss (1992) found, and none by likelihood", () => {
    const bias = manyBearings(100, 60);
    expect(bias.stansfield_km).toBeLessThan(-3);
    expect(bias.stansfield_km).toBeGreaterThan(-5);
    expect(Math.abs(bias.likelihood_km)).toBeLessThan(0.5);
    expect(bias.likelihoodSpread_km).toBeGreaterThan(0.7);
    expect(bias.likelihoodSpread_km).toBeLessThan(1.3);
  });

  it("are none without two bearings, with parallel ones, and with ones that part", () => {
    const at = (x_m: number, azimuth_deg: number): Bearing => ({ x_m, y_m: 0, azimuth_deg, sigma_deg: 3 });
    for (const method of [stansfield, maximumLikelihoodFix]) {
      expect(method([])).toBeNull();
      expect(method([at(0, 10)])).toBeNull();
      expect(method([at(0, 10), at(1000, 10)])).toBeNull();
      expect(method([at(0, 315), at(1000, 45)])).toBeNull();
    }
  });

  it("have the same place when nobody asks how sure it is", () => {
    const place = ({ x_m, y_m }: { x_m: number; y_m: number }) => ({ x_m, y_m });
    for (const geometry of [...vectors.two_station, vectors.three_station.exact]) {
      const fix = stansfield(bearingsOf(geometry));
      expect(stansfieldPlace(bearingsOf(geometry))).toEqual(fix && place(fix));
    }
    expect(stansfieldPlace([])).toBeNull();
  });

  it("refuse numbers that are none", () => {
    const bearing = { x_m: 0, y_m: 0, azimuth_deg: 10, sigma_deg: 3 };
    for (const wrong of [{ sigma_deg: 0 }, { azimuth_deg: Number.NaN }, { x_m: Number.POSITIVE_INFINITY }]) {
      expect(() => stansfield([bearing, { ...bearing, ...wrong }])).toThrow(RadioError);
    }
  });
});

/** Stations along 10 km, a sender 20 km off, errors of 4 degrees: mean error towards the stations over many trials, km. */
function manyBearings(stations: number, trials: number) {
  const errors: { stansfield: number[]; likelihood: number[] } = { stansfield: [], likelihood: [] };
  const normal = normalStream(12345);
  for (let trial = 0; trial < trials; trial++) {
    const bearings = Array.from({ length: stations }, (_, i): Bearing => {
      const x_m = -5000 + (10_000 * i) / (stations - 1);
      const azimuth_deg = (Math.atan2(-x_m, 20_000) * 180) / Math.PI + 4 * normal();
      return { x_m, y_m: 0, azimuth_deg, sigma_deg: 4 };
    });
    errors.stansfield.push((-(stansfield(bearings)?.y_m ?? Number.NaN) - 20_000) / 1000);
    errors.likelihood.push((-(maximumLikelihoodFix(bearings)?.y_m ?? Number.NaN) - 20_000) / 1000);
  }
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const likelihood_km = mean(errors.likelihood);
  return {
    stansfield_km: mean(errors.stansfield),
    likelihood_km,
    likelihoodSpread_km: Math.sqrt(mean(errors.likelihood.map((error) => (error - likelihood_km) ** 2))),
  };
}

/** Normal numbers by Box and Muller from a fixed linear congruential stream. */
function normalStream(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe("error circles", () => {
  it("meet the table of circular error probable at every tenth", () => {
    for (const [ratio, [half]] of Object.entries(vectors.cep_K.table)) {
      expect(circularErrorProbable_m([1, 0, Number(ratio) ** 2])).toBeCloseTo(half as number, 5);
    }
  });

  it("stay within half a percent of the usual straight line between the entries", () => {
    for (let ratio = 0.3; ratio <= 1; ratio += 0.01) {
      const line = 0.562 + 0.615 * ratio;
      expect(Math.abs(circularErrorProbable_m([1, 0, ratio * ratio]) / line - 1)).toBeLessThan(0.007);
    }
  });

  it("scale an ellipse by the probability it holds, and turn it clockwise from north", () => {
    expect(errorEllipse([1, 0, 4], 0.5).major_m).toBeCloseTo(2 * 1.1774, 4);
    expect(errorEllipse([1, 0, 4], 0.95).minor_m).toBeCloseTo(2.4477, 4);
    expect(errorEllipse([1, 0, 4], 0.5).azimuth_deg).toBeCloseTo(0, 9);
    expect(errorEllipse([4, 0, 1], 0.5).azimuth_deg).toBeCloseTo(90, 9);
    expect(errorEllipse([2, 1, 2], 0.5).azimuth_deg).toBeCloseTo(135, 9);
  });
});
