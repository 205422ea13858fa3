import { cubeRoot, decibels } from "./exact.ts";
import { type f64, type i32, leadingZeros, whole } from "./memory.ts";
import {
  LOGS,
  PER_POWER,
  POWER_END,
  POWER_LOGS,
  POWER_ROOTS,
  POWER_STEPS,
  POWERS_1425,
  ROOTS,
  SCALE,
  STEPS,
  tablesOf,
} from "./tables.ts";

/** 10 log10(x), within 6e-7 of `exactMath`. */
export function tabledDecibels(x: f64): f64 {
  if (!(x * SCALE >= 1 && x < SCALE)) return decibels(x);
  const tables = tablesOf();
  const power: i32 = 31 - leadingZeros(whole(x * SCALE));
  const position = (x * (tables[PER_POWER + power] as f64) - 1) * STEPS;
  const step = whole(position);
  const start = tables[LOGS + step] as f64;
  const share = position - (step as f64);
  return (tables[POWER_LOGS + power] as f64) + start + share * ((tables[LOGS + step + 1] as f64) - start);
}

/** Cube root of x, within 4e-8 of its value. */
export function tabledCubeRoot(x: f64): f64 {
  if (!(x * SCALE >= 1 && x < SCALE)) return cubeRoot(x);
  const tables = tablesOf();
  const power: i32 = 31 - leadingZeros(whole(x * SCALE));
  const position = (x * (tables[PER_POWER + power] as f64) - 1) * STEPS;
  const step = whole(position);
  const start = tables[ROOTS + step] as f64;
  const share = position - (step as f64);
  return (tables[POWER_ROOTS + power] as f64) * (start + share * ((tables[ROOTS + step + 1] as f64) - start));
}

/** x to the power of 1.425 for x from 0 to 1.6 (P.1812 Eq. 33), within 5e-6. */
export function tabledPower(x: f64): f64 {
  const tables = tablesOf();
  const position = x * ((POWER_STEPS as f64) / POWER_END);
  const step = whole(position);
  const start = tables[POWERS_1425 + step] as f64;
  return start + (position - (step as f64)) * ((tables[POWERS_1425 + step + 1] as f64) - start);
}
