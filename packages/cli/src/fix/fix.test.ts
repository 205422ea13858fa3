import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";

/** Vectors in km, x east and y north; the ellipse axes are those of one standard deviation. */
interface Expected {
  readonly cov_km2: readonly (readonly number[])[];
  readonly axis_major_km: number;
  readonly axis_minor_km: number;
  readonly axis_az_deg: number | null;
  readonly cep50_km: number;
}
interface Geometry extends Expected {
  readonly name: string;
  readonly stations: readonly (readonly [number, number])[];
  readonly emitter: readonly [number, number];
  readonly sigma_deg: readonly number[];
  readonly bearings_deg: readonly number[];
}
interface Moved extends Expected {
  readonly fix_km: readonly [number, number];
}
const vectors: {
  two_station: Geometry[];
  three_station: {
    exact: Geometry;
    perturbed: { bearings_deg: number[]; stansfield_iterated: Moved; ml_gauss_newton: Moved };
  };
} = JSON.parse(readFileSync("packages/radio/truth/df-vectors.json", "utf8"));
const { exact, perturbed } = vectors.three_station;

interface Told {
  readonly x_km: number;
  readonly y_km: number;
  readonly cov_km2: readonly (readonly number[])[];
  readonly ellipse95: { readonly major_km: number; readonly minor_km: number; readonly azimuth_deg: number };
  readonly cep50_km: number;
}

/** From one standard deviation to 95 of 100. */
const WIDER = Math.sqrt(-2 * Math.log(0.05));

function expectTold(told: Told, place: readonly [number, number], expected: Expected): void {
  expect(told.x_km).toBeCloseTo(place[0], 6);
  expect(told.y_km).toBeCloseTo(place[1], 6);
  told.cov_km2.flat().forEach((value, i) => {
    expect(value).toBeCloseTo(expected.cov_km2.flat()[i]!, 6);
  });
  expect(told.ellipse95.major_km).toBeCloseTo(WIDER * expected.axis_major_km, 5);
  expect(told.ellipse95.minor_km).toBeCloseTo(WIDER * expected.axis_minor_km, 5);
  if (expected.axis_az_deg !== null) {
    const turn = Math.abs(told.ellipse95.azimuth_deg - expected.axis_az_deg) % 180;
    expect(Math.min(turn, 180 - turn)).toBeLessThan(1e-4);
  }
  expect(told.cep50_km / expected.cep50_km).toBeCloseTo(1, 3);
}

async function fixOf(input: unknown) {
  const { code, out, said } = await cli(["fix", "--json"], JSON.stringify(input));
  expect([code, said]).toEqual([0, ""]);
  return JSON.parse(out);
}

describe("fix", () => {
  it.each([...vectors.two_station, exact])("meets the vector of $name by both methods", async (geometry) => {
    const { stansfield, maximumLikelihood } = await fixOf(geometry);
    expectTold(stansfield, geometry.emitter, geometry);
    expectTold(maximumLikelihood, geometry.emitter, geometry);
  });

  it("meets the vectors of bearings that are off", async () => {
    const { stansfield, maximumLikelihood } = await fixOf({ ...exact, bearings_deg: perturbed.bearings_deg });
    expectTold(stansfield, perturbed.stansfield_iterated.fix_km, perturbed.stansfield_iterated);
    expectTold(maximumLikelihood, perturbed.ml_gauss_newton.fix_km, perturbed.ml_gauss_newton);
  });

  it("says the same of stations in metres, south being up", async () => {
    const bearings_deg = perturbed.bearings_deg;
    const stations = exact.stations.map(([east_km, north_km], i) => ({
      x_m: 1000 * east_km,
      y_m: -1000 * north_km,
      azimuth_deg: bearings_deg[i],
      sigma_deg: exact.sigma_deg[i],
    }));
    const metres = await fixOf(stations);
    const kilometres = await fixOf({ ...exact, bearings_deg });
    for (const method of ["stansfield", "maximumLikelihood"]) {
      const [a, b] = [metres[method], kilometres[method]];
      expect([a.x_m / 1000, -a.y_m / 1000, a.cep50_m / 1000]).toEqual([b.x_km, b.y_km, b.cep50_km]);
      expect(a.cov_m2[0][1]).toBeCloseTo(-1e6 * b.cov_km2[0][1], 6);
      expect(a.cov_m2[1][0]).toBe(a.cov_m2[0][1]);
      expect(a.ellipse95.azimuth_deg).toBe(b.ellipse95.azimuth_deg);
    }
  });

  it("says so when lines do not meet", async () => {
    const at = (x_m: number, azimuth_deg: number) => ({ x_m, y_m: 0, azimuth_deg, sigma_deg: 3 });
    const { code, out, said } = await cli(["fix", "--json"], JSON.stringify([at(0, 315), at(1000, 45)]));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ stansfield: null, maximumLikelihood: null });
    expect(said).toMatch(ONE_SENTENCE);
  });

  const station = { x_m: 0, y_m: 0, azimuth_deg: 10, sigma_deg: 3 };
  it.each([
    ["no JSON", "["],
    ["a number", "3"],
    ["nothing", "null"],
    ["no stations", "[]"],
    ["one station", [station]],
    ["a station that is none", [station, 4]],
    ["a station without a place", [station, { ...station, x_m: undefined }]],
    ["a place as text", [station, { ...station, y_m: "5" }]],
    ["a place beyond the world", [station, { ...station, x_m: 1e300 }]],
    ["no bearing", [station, { ...station, azimuth_deg: null }]],
    ["a bearing many times round", [station, { ...station, azimuth_deg: 1e9 }]],
    ["a sigma of 0", [station, { ...station, sigma_deg: 0 }]],
    ["a sigma of half a circle", [station, { ...station, sigma_deg: 180 }]],
    ["columns that are none", { stations: exact.stations }],
    ["columns of different lengths", { ...exact, sigma_deg: [1] }],
    [
      "a place of three numbers",
      {
        ...exact,
        stations: [
          [0, 0],
          [1, 1, 1],
          [2, 0],
        ],
      },
    ],
    [
      "a place that is no number",
      {
        ...exact,
        stations: [
          [0, 0],
          [1, "1"],
          [2, 0],
        ],
      },
    ],
  ])("tells off in one sentence: %s", async (_, input) => {
    const { code, out, said } = await cli(["fix", "--json"], typeof input === "string" ? input : JSON.stringify(input));
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
  });
});
