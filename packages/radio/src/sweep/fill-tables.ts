import { bullingtonLoss_dB } from "../bullington.ts";
import { exactMath } from "../exact-math.ts";
import { knifeEdgeLoss_dB } from "../knife-edge.ts";
import {
  COEFFICIENTS,
  EDGE_START,
  HIGH_DENSITY,
  HIGH_EDGES,
  HIGH_INTERVALS,
  LOGS,
  LOW_DENSITY,
  LOW_EDGES,
  LOW_END,
  LOW_INTERVALS,
  PER_POWER,
  POWER_END,
  POWER_LOGS,
  POWER_ROOTS,
  POWER_STEPS,
  POWERS,
  POWERS_1425,
  ROOTS,
  SCALE,
  SLANT_DENSITY,
  SLANT_END,
  SLANTS,
  STEPS,
} from "./kernel/tables.ts";

/** Exponent of the distance term (P.1812 Eq. 33). */
const EXPONENT = 1.425;

/** Fills all tables of the kernel, as `kernel/tables.ts` lays them out, with `exactMath`. */
export function fillTables(tables: Float64Array): void {
  fillEdges(tables, LOW_EDGES, LOW_INTERVALS, EDGE_START, LOW_DENSITY);
  fillEdges(tables, HIGH_EDGES, HIGH_INTERVALS, LOW_END, HIGH_DENSITY);
  for (let i = 0; i < SLANT_END * SLANT_DENSITY + 2; i++) tables[SLANTS + i] = decibels(1 + i / SLANT_DENSITY);
  for (let power = 0, value = 1 / SCALE; power < POWERS; power++, value *= 2) {
    tables[PER_POWER + power] = 1 / value;
    tables[POWER_LOGS + power] = decibels(value);
    tables[POWER_ROOTS + power] = exactMath.pow(value, 1 / 3);
  }
  for (let step = 0; step <= STEPS; step++) {
    tables[LOGS + step] = decibels(1 + step / STEPS);
    tables[ROOTS + step] = exactMath.pow(1 + step / STEPS, 1 / 3);
  }
  for (let i = 0; i < POWER_STEPS + 2; i++) {
    tables[POWERS_1425 + i] = exactMath.pow((i * POWER_END) / POWER_STEPS, EXPONENT);
  }
}

function decibels(x: number): number {
  return 10 * exactMath.log10(x);
}

function fillEdges(tables: Float64Array, table: number, intervals: number, from: number, density: number): void {
  for (let i = 0; i < intervals; i++) {
    // The formula is 0 at the start of the first table and steps up behind it.
    const start = from + i / density + Number.EPSILON;
    const edges = [start, start + 0.5 / density, start + 1 / density];
    const at = table + i * COEFFICIENTS;
    writeParabola(tables, at, edges.map(lossWithoutDistance_dB));
    writeParabola(tables, at + 3, edges.map(lossPerKm_dB));
  }
}

function lossWithoutDistance_dB(v: number): number {
  return bullingtonLoss_dB(v, 0);
}

function lossPerKm_dB(v: number): number {
  return 0.02 * (1 - exactMath.exp(-knifeEdgeLoss_dB(v) / 6));
}

/** Coefficients of the parabola in the share of the interval, 0 to 1, through its start, middle and end. */
function writeParabola(tables: Float64Array, at: number, values: number[]): void {
  const [start = 0, middle = 0, end = 0] = values;
  tables[at] = start;
  tables[at + 1] = 4 * middle - 3 * start - end;
  tables[at + 2] = 2 * (start + end) - 4 * middle;
}
