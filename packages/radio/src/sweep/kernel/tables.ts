import { type Floats, type f64, floats, type i32 } from "./memory.ts";

/** P.1812 Eq. 21 starts at this v, and its table too. */
export const EDGE_START: f64 = -0.78;
/** Intervals for each unit of v: many where the curve bends, few where it is all but straight. */
export const LOW_DENSITY: i32 = 32;
export const LOW_END: f64 = 24;
export const HIGH_DENSITY: i32 = 2;
/** Highest v of the tables; higher edges are computed. */
export const HIGH_END: f64 = 400;
/** Coefficients of an interval: three of the part without distance, three of the part for each km. */
export const COEFFICIENTS: i32 = 6;
/** 24.78 units of v in the first table, 376 in the second. */
export const LOW_INTERVALS: i32 = 793;
export const HIGH_INTERVALS: i32 = 752;

/** Intervals of the slant table for each unit, and its highest argument. */
export const SLANT_DENSITY: i32 = 512;
export const SLANT_END: i32 = 4;

/** Steps between a power of two and the next, and the powers, from 1 / SCALE to SCALE. */
export const STEPS: i32 = 1024;
export const SCALE: i32 = 32_768;
export const POWERS: i32 = 30;

/** Steps of the table of powers, and how far they are used (P.1812 Eq. 33). */
export const POWER_STEPS: i32 = 2048;
export const POWER_END: f64 = 1.6;

/** Where each table begins in `tables`. */
export const LOW_EDGES: i32 = 0;
export const HIGH_EDGES: i32 = LOW_EDGES + LOW_INTERVALS * COEFFICIENTS;
export const SLANTS: i32 = HIGH_EDGES + HIGH_INTERVALS * COEFFICIENTS;
export const LOGS: i32 = SLANTS + SLANT_END * SLANT_DENSITY + 2;
export const ROOTS: i32 = LOGS + STEPS + 1;
export const PER_POWER: i32 = ROOTS + STEPS + 1;
export const POWER_LOGS: i32 = PER_POWER + POWERS;
export const POWER_ROOTS: i32 = POWER_LOGS + POWERS;
export const POWERS_1425: i32 = POWER_ROOTS + POWERS;
export const TABLE_LENGTH: i32 = POWERS_1425 + POWER_STEPS + 2;

/** All tables in one array, which `fill-tables.ts` fills with `exactMath`. */
const tables: Floats = floats(TABLE_LENGTH);

export function tablesOf(): Floats {
  return tables;
}
