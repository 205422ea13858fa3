import { type DiffractionConstants, P1812_CONSTANTS } from "./diffraction-constants.ts";
import { RadioError, type RadioErrorCode } from "./radio-error.ts";
import type { RadioPath } from "./radio-path.ts";

/** Two ends and something between them. */
const FEWEST_POINTS = 3;
/** Far more than any map gives; a longer list is a mistake or an attack (`invented`). */
const MOST_POINTS = 100_000;
/** Path lengths for which P.1812 is stated reach 3000 km (P.1812 §1). */
const LONGEST_PATH_KM = 3000;
/** Antennas up to about 3 km above the ground (P.1812 §1). */
const HIGHEST_ANTENNA_M = 3000;
/** Land on Earth lies between these, m, with room to spare (`invented`). */
const LOWEST_LAND_M = -1000;
const HIGHEST_LAND_M = 10_000;
/** Nothing grows or is built higher, m (`invented`). */
const HIGHEST_CLUTTER_M = 1000;
/** Rays bend by less than this anywhere, N-units/km either way (P.1812 §3.7 breaks down at 157). */
const LARGEST_DN = 150;

function refuse(code: RadioErrorCode, sentence: string): never {
  throw new RadioError(code, sentence);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNumberList(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || value instanceof Float64Array || value instanceof Float32Array;
}

/**
 * Checks a path from outside (JSON from a file or a stranger) and returns a clean copy of it.
 *
 * @throws RadioError with a code and one sentence that says what is wrong and what would be right; nothing is computed.
 */
export function checkPath(value: unknown, constants: DiffractionConstants = P1812_CONSTANTS): RadioPath {
  assertPath(value, constants);
  const { f_GHz, htg_m, hrg_m, polarization, dN, d_km, h_m, clutter_m, seaFraction } = value;
  const copy = { f_GHz, htg_m, hrg_m, polarization, dN, d_km: Float64Array.from(d_km), h_m: Float64Array.from(h_m) };
  const clutter = clutter_m === null ? null : Float64Array.from(clutter_m);
  return seaFraction === undefined ? { ...copy, clutter_m: clutter } : { ...copy, clutter_m: clutter, seaFraction };
}

/** The same check without the copy. */
export function assertPath(value: unknown, constants: DiffractionConstants): asserts value is RadioPath {
  if (!isRecord(value))
    refuse("path-not-an-object", "A path must be an object with f_GHz, antenna heights and a profile.");
  assertRadio(value, constants);
  const { d_km, h_m, clutter_m } = value;
  if (!isNumberList(d_km)) refuse("profile-missing", "d_km must be a list of distances in km.");
  if (!isNumberList(h_m)) refuse("profile-missing", "h_m must be a list of terrain heights in m.");
  if (clutter_m !== null && !isNumberList(clutter_m)) {
    refuse("profile-missing", "clutter_m must be a list of heights in m, or null for bare land.");
  }
  assertLengths(d_km, h_m, clutter_m);
  assertDistances(d_km);
  assertHeights(h_m, clutter_m);
}

function assertRadio(path: Record<string, unknown>, constants: DiffractionConstants): void {
  const [lowest, highest] = constants.frequencyRange_GHz;
  if (!within(path.f_GHz, lowest, highest)) {
    refuse("frequency-out-of-range", `f_GHz must be a number from ${lowest} to ${highest} GHz.`);
  }
  assertAntenna("htg_m", path.htg_m);
  assertAntenna("hrg_m", path.hrg_m);
  if (path.polarization !== "horizontal" && path.polarization !== "vertical") {
    refuse("polarization-unknown", 'polarization must be "horizontal" or "vertical".');
  }
  if (!within(path.dN, -LARGEST_DN, LARGEST_DN)) {
    refuse("refractivity-out-of-range", `dN must be a number between -${LARGEST_DN} and ${LARGEST_DN} N-units/km.`);
  }
  if (path.seaFraction !== undefined && !within(path.seaFraction, 0, 1)) {
    refuse("sea-fraction-out-of-range", "seaFraction must be a number from 0 to 1, or be left out.");
  }
}

function assertAntenna(name: string, height_m: unknown): void {
  if (!within(height_m, 0, Number.POSITIVE_INFINITY)) {
    refuse("antenna-under-ground", `${name} must be a number of metres above the ground, not below it.`);
  }
  if (!within(height_m, 0, HIGHEST_ANTENNA_M)) {
    refuse("antenna-too-high", `${name} must be at most ${HIGHEST_ANTENNA_M} m above the ground.`);
  }
}

function assertLengths(d_km: ArrayLike<number>, h_m: ArrayLike<number>, clutter_m: ArrayLike<number> | null): void {
  const count = d_km.length;
  if (h_m.length !== count || (clutter_m !== null && clutter_m.length !== count)) {
    refuse("profile-lengths-differ", "d_km, h_m and clutter_m must have the same number of points.");
  }
  if (count < FEWEST_POINTS) {
    refuse("profile-too-short", `A profile needs at least ${FEWEST_POINTS} points: both ends and one between.`);
  }
  if (count > MOST_POINTS) refuse("profile-too-long", `A profile may have at most ${MOST_POINTS} points.`);
}

function assertDistances(d_km: ArrayLike<unknown>): void {
  const count = d_km.length;
  let before = Number.NEGATIVE_INFINITY;
  let stray = -1;
  for (let i = 0; i < count && stray < 0; i++) {
    const d = d_km[i];
    if (typeof d === "number" && d > before) before = d;
    else stray = i;
  }
  assertFinite("d_km", d_km, stray < 0 ? count - 1 : stray);
  if (d_km[0] !== 0) refuse("profile-does-not-start-at-zero", "d_km[0] must be 0, the place of the first antenna.");
  if (d_km[count - 1] === 0) refuse("path-length-zero", "The path has no length; its ends must be apart.");
  if (stray >= 0) refuse("profile-not-ascending", `d_km[${stray}] must be greater than the distance before it.`);
  if (before > LONGEST_PATH_KM) refuse("path-too-long", `The path must be at most ${LONGEST_PATH_KM} km long.`);
}

function assertHeights(h_m: ArrayLike<unknown>, clutter_m: ArrayLike<unknown> | null): void {
  const land = firstOutside(h_m, LOWEST_LAND_M, HIGHEST_LAND_M);
  if (land >= 0) {
    assertFinite("h_m", h_m, land);
    refuse("height-out-of-range", `h_m[${land}] must lie between ${LOWEST_LAND_M} and ${HIGHEST_LAND_M} m.`);
  }
  const cover = clutter_m === null ? -1 : firstOutside(clutter_m, 0, HIGHEST_CLUTTER_M);
  if (clutter_m === null || cover < 0) return;
  assertFinite("clutter_m", clutter_m, cover);
  refuse("clutter-out-of-range", `clutter_m[${cover}] must lie between 0 and ${HIGHEST_CLUTTER_M} m.`);
}

function assertFinite(name: string, list: ArrayLike<unknown>, index: number): void {
  if (!Number.isFinite(list[index])) refuse("profile-not-a-number", `${name}[${index}] is not a finite number.`);
}

/** Index of the first entry that is not a number within the limits, or -1. */
function firstOutside(list: ArrayLike<unknown>, lowest: number, highest: number): number {
  for (let i = 0; i < list.length; i++) {
    if (!within(list[i], lowest, highest)) return i;
  }
  return -1;
}

function within(value: unknown, lowest: number, highest: number): boolean {
  return typeof value === "number" && value >= lowest && value <= highest;
}
