import { coverageByLinks, coverageSteps, type HeightField } from "./index.ts";
import { inventedLand, stationAt } from "./invented-land.ts";
import { sweepField } from "./sweep/coverage-field.ts";
import { plainKernel } from "./sweep/plain-kernel.ts";

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

/** One sweep, run again and again: its shortest run, and the quickest run of each of its parts. */
interface Sweep {
  readonly steps: () => Generator<number, unknown>;
  whole_ms: number;
  readonly parts_ms: number[];
}

function repeat(sweep: Sweep, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const steps = sweep.steps();
    const start = performance.now();
    let before = start;
    for (let part = 0, done: boolean | undefined = false; !done; part++) {
      done = steps.next().done;
      const now = performance.now();
      sweep.parts_ms[part] = Math.min(sweep.parts_ms[part] ?? Number.POSITIVE_INFINITY, now - before);
      before = now;
    }
    sweep.whole_ms = Math.min(sweep.whole_ms, before - start);
  }
}

function sumOfParts_ms(sweep: Sweep): number {
  return sweep.parts_ms.reduce((sum, part) => sum + part, 0);
}

function report(
  where: string,
  sizes: readonly number[],
  sweeps: readonly Sweep[],
  plain: Sweep,
  naive_ms: number,
): Measurement[] {
  const parts_ms = sweeps.map(sumOfParts_ms);
  const targets = ["≤ 35", "≤ 150", ""];
  const rows = sizes.flatMap((size, i) => {
    const time_ms = parts_ms[i] as number;
    return [
      { name: `${size}², ${where}`, unit: "ms", value: sweeps[i]?.whole_ms ?? Number.NaN, target: targets[i] ?? "" },
      { name: `${size}², ${where}, quickest run of each part`, unit: "ms", value: time_ms, target: "" },
      { name: `${size}², ${where}, by that`, unit: "Mcells/s", value: (size * size) / time_ms / 1000, target: "" },
    ];
  });
  const whole_ms = sweeps[0]?.whole_ms ?? Number.NaN;
  const plain_ms = sumOfParts_ms(plain);
  const growth = (parts_ms[2] as number) / 16 / (parts_ms[0] as number);
  return [
    ...rows,
    { name: `512², ${where}, in plain code`, unit: "ms", value: plain.whole_ms, target: "" },
    { name: `512², ${where}, in plain code, quickest run of each part`, unit: "ms", value: plain_ms, target: "" },
    { name: `512², ${where}, times faster compiled`, unit: "×", value: plain_ms / (parts_ms[0] as number), target: "" },
    { name: `512², ${where}, every cell an exact link`, unit: "ms", value: naive_ms, target: "" },
    { name: `512², ${where}, times faster than exact links`, unit: "×", value: naive_ms / whole_ms, target: "≥ 15" },
    { name: `2048², ${where}, time per cell over 512²`, unit: "×", value: growth, target: "≤ 1.35" },
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
  const sizes = [512, 1024, 2048];
  const fields = sizes.map((size) => inventedLand(size, CELL_M));
  const rows: Measurement[] = [];
  for (const where of ["peak", "valley"] as const) {
    const sweepOf = (steps: () => Generator<number, unknown>): Sweep => {
      return { steps, whole_ms: Number.POSITIVE_INFINITY, parts_ms: [] };
    };
    const sweeps = fields.map((field) => {
      const station = stationAt(field, where, 30);
      return sweepOf(() => coverageSteps(field, station, OPTIONS));
    });
    const small = fields[0] as HeightField;
    const plain = sweepOf(() => sweepField(plainKernel, small, stationAt(small, where, 30), OPTIONS));
    let naive_ms = Number.POSITIVE_INFINITY;
    // Sizes take turns, so that a busy minute of the machine falls on all of them.
    for (let round = 0; round < 5; round++) {
      for (const [i, sweep] of sweeps.entries()) repeat(sweep, [12, 4, 1][i] as number);
      repeat(plain, 12);
      const links = (): unknown => coverageByLinks(small, stationAt(small, where, 30), OPTIONS);
      naive_ms = Math.min(naive_ms, shortest_ms(1, links));
    }
    rows.push(...report(where, sizes, sweeps, plain, naive_ms));
  }
  return [...rows, splat()];
}
