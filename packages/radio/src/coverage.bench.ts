import { coverageByLinks, coverageField, type HeightField, type Station } from "./index.ts";
import { inventedLand, stationAt } from "./invented-land.ts";

declare const performance: { now(): number };

interface Machine {
  existsSync(path: string): boolean;
  mkdtempSync(prefix: string): string;
  rmSync(path: string, options: { recursive: true }): void;
  writeFileSync(path: string, text: string): void;
  spawnSync(program: string, args: readonly string[], options: { cwd: string }): { status: number | null };
}
declare const process: {
  readonly env: Readonly<Record<string, string | undefined>>;
  getBuiltinModule(name: "node:fs" | "node:child_process"): Machine;
};

/** One measured number with what it should be. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target: string;
}

const OPTIONS = { f_GHz: 0.9, receiver_m: 1.5 };
const CELL_M = 30;

/** Shortest of many runs, ms: others share the machine, and only they make a run longer. */
function shortest_ms(runs: number, call: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    call();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

interface Times {
  readonly small_ms: number;
  readonly naive_ms: number;
  readonly middle_ms: number;
  readonly large_ms: number;
}

/** Sizes take turns, so that a busy minute of the machine falls on all of them. */
function measure(fields: readonly HeightField[], stations: readonly Station[]): Times {
  const [small, middle, large] = fields.map((field, i) => {
    return () => coverageField(field, stations[i] as Station, OPTIONS);
  }) as [() => unknown, () => unknown, () => unknown];
  const naive = (): unknown => coverageByLinks(fields[0] as HeightField, stations[0] as Station, OPTIONS);
  let times: Times = { small_ms: Infinity, naive_ms: Infinity, middle_ms: Infinity, large_ms: Infinity };
  for (let round = 0; round < 6; round++) {
    times = {
      small_ms: Math.min(times.small_ms, shortest_ms(12, small)),
      naive_ms: Math.min(times.naive_ms, shortest_ms(1, naive)),
      middle_ms: Math.min(times.middle_ms, shortest_ms(4, middle)),
      large_ms: Math.min(times.large_ms, shortest_ms(1, large)),
    };
  }
  return times;
}

function report(where: string, times: Times): Measurement[] {
  const { small_ms, naive_ms, middle_ms, large_ms } = times;
  const rate = (size: number, time_ms: number): number => (size * size) / time_ms / 1000;
  return [
    { name: `512², ${where}`, unit: "ms", value: small_ms, target: "≤ 35" },
    { name: `512², ${where}, every cell an exact link`, unit: "ms", value: naive_ms, target: "" },
    { name: `512², ${where}, times faster than exact links`, unit: "×", value: naive_ms / small_ms, target: "≥ 15" },
    { name: `1024², ${where}`, unit: "ms", value: middle_ms, target: "≤ 150" },
    { name: `2048², ${where}`, unit: "ms", value: large_ms, target: "" },
    { name: `2048², ${where}, time per cell over 512²`, unit: "×", value: large_ms / 16 / small_ms, target: "≤ 1.35" },
    { name: `512², ${where}`, unit: "Mcells/s", value: rate(512, small_ms), target: "" },
    { name: `1024², ${where}`, unit: "Mcells/s", value: rate(1024, middle_ms), target: "" },
    { name: `2048², ${where}`, unit: "Mcells/s", value: rate(2048, large_ms), target: "" },
  ];
}

/** A tile of the peer holds this many points each way, and they stand about this far apart. */
const TILE_POINTS = 1200;
const TILE_POINT_KM = 0.0927;
const RANGE_KM = 23;

/** Debian's `splat` over invented hills, where it is installed: its map of the same reach in points, loading and drawing included. */
function splat(): Measurement {
  const program = process.env.SPLAT ?? "/usr/bin/splat";
  const files = process.getBuiltinModule("node:fs");
  if (!files.existsSync(program)) {
    return { name: `SPLAT! not installed (no ${program})`, unit: "Mcells/s", value: Number.NaN, target: "" };
  }
  const folder = files.mkdtempSync("/tmp/splat-");
  const land = inventedLand(TILE_POINTS, 1000 * TILE_POINT_KM);
  const heights = Array.from(land.heights_m, (height) => Math.round(height)).join("\n");
  // A tile at the origin of all maps, where there is only sea.
  files.writeFileSync(`${folder}/0:1:0:1.sdf`, `1\n0\n0\n1\n${heights}\n`);
  files.writeFileSync(`${folder}/mast.qth`, "mast\n0.5\n0.5\n30.0 meters\n");
  files.writeFileSync(`${folder}/mast.lrp`, "15.0\n0.005\n301.0\n900.0\n5\n0\n0.5\n0.5\n0\n");
  const asked = `-t mast.qth -L 1.5 -R ${RANGE_KM} -metric -olditm -N -d . -o map`.split(" ");
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const time_ms = shortest_ms(3, () => spawnSync(program, asked, { cwd: folder }));
  files.rmSync(folder, { recursive: true });
  const cells = Math.PI * (RANGE_KM / TILE_POINT_KM) * (RANGE_KM / TILE_POINT_KM);
  const name = `SPLAT! with ITM, ${Math.round(cells / 1000)} thousand cells in ${Math.round(time_ms)} ms`;
  return { name, unit: "Mcells/s", value: cells / time_ms / 1000, target: "" };
}

/** Coverage fields of three sizes and two transmitters against exact links to every cell, one core; and a peer, if there is one. */
export function run(): Measurement[] {
  const fields = [512, 1024, 2048].map((size) => inventedLand(size, CELL_M));
  const rows: Measurement[] = [];
  for (const where of ["peak", "valley"] as const) {
    const stations = fields.map((field) => stationAt(field, where, 30));
    rows.push(...report(where, measure(fields, stations)));
  }
  return [...rows, splat()];
}
