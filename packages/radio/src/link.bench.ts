import {
  type Bearing,
  groundLink,
  type HeightField,
  lineOfSight,
  maximumLikelihoodFix,
  pathLoss,
  type RadioPath,
  type Station,
  skyline,
  stansfield,
  terrainProfile,
} from "./index.ts";

declare const performance: { now(): number };

/** One measured time with what it should be. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target: string;
}

/** Invented hills for timing only; their shape does not matter, so they may use the engine's own sine. */
function hills(size: number, cell_m: number): HeightField {
  const heights_m = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [x, y] = [column / size, row / size];
      heights_m[row * size + column] = 300 + 120 * Math.sin(20 * x) * Math.cos(17 * y) + 40 * Math.sin(90 * x + 60 * y);
    }
  }
  return { size, cell_m, heights_m };
}

/** Time of one call in the quickest of many short rounds, ms: others share the machine, and only they make a round longer. */
function quickestCall_ms(calls: number, call: (i: number) => unknown): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 60; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) call(i);
    quickest = Math.min(quickest, (performance.now() - start) / calls);
  }
  return quickest;
}

function linkTimes(field: HeightField): Measurement[] {
  const mast: Station = { x_m: 20, y_m: 20, height_m: 30 };
  const phone = (i: number): Station => ({ x_m: 10_220, y_m: 300 + (i % 500), height_m: 1.5 });
  const profile = terrainProfile(field, mast, phone(0));
  const path = (htg_m: number): RadioPath => ({
    ...{ f_GHz: 0.9, htg_m, hrg_m: 1.5, polarization: "vertical", dN: 45 },
    ...{ ...profile, clutter_m: null },
  });
  const points = profile.d_km.length;
  const microseconds = (name: string, call: (i: number) => unknown, target: string): Measurement => {
    return { name, unit: "µs", value: 1000 * quickestCall_ms(400, call), target };
  };
  const shadowed = path(30);
  const inSight = path(2000);
  const high: Station = { ...mast, height_m: 2000 };
  return [
    microseconds(`path loss, ${points} points, in shadow`, () => pathLoss(shadowed), "≤ 15"),
    microseconds(`path loss, ${points} points, in sight`, () => pathLoss(inSight), "≤ 15"),
    microseconds(`ground link, ${points} points, in shadow`, (i) => groundLink(field, mast, phone(i), 0.9), "≤ 15"),
    microseconds(`ground link, ${points} points, in sight`, (i) => groundLink(field, high, phone(i), 0.9), "≤ 15"),
    microseconds(`line of sight, ${points} points`, (i) => lineOfSight(field, mast, phone(i)), "≤ 15"),
  ];
}

function fixTimes(): Measurement[] {
  const bearing = (x_m: number, y_m: number, azimuth_deg: number): Bearing => ({ x_m, y_m, azimuth_deg, sigma_deg: 4 });
  const three = [bearing(0, 0, 129), bearing(8000, 1000, 198), bearing(3000, -9000, 145)];
  const value = (fix: () => unknown): number => 1000 * quickestCall_ms(1000, fix);
  return [
    { name: "Stansfield fix, 3 bearings", unit: "µs", value: value(() => stansfield(three)), target: "none set" },
    {
      name: "likelihood fix, 3 bearings",
      unit: "µs",
      value: value(() => maximumLikelihoodFix(three)),
      target: "none set",
    },
  ];
}

/** Times of the exact link, of what stands on it, and of the horizon picture, on one core. */
export function run(): Measurement[] {
  const field = hills(512, 20);
  const view = { from_deg: 0, to_deg: 359, step_deg: 1, bands_m: [500, 1500, 4000, 12_000] };
  const horizon = quickestCall_ms(1, () => skyline(field, { x_m: 5000, y_m: 5000, height_m: 1.6 }, view));
  return [
    ...linkTimes(field),
    ...fixTimes(),
    { name: "skyline, 360 directions, 512² field", unit: "ms", value: horizon, target: "≤ 50" },
  ];
}
