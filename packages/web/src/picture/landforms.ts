import { boxBlur } from "./blur.ts";
import { drainage } from "./drainage.ts";
import type { Land } from "./land.ts";

/** What a picture reads off the heights besides themselves; grids of the land's own size. */
export interface Landforms {
  readonly lowest_m: number;
  readonly range_m: number;
  /** 0 in the bottom of a valley, 1 on a crest. */
  readonly lift: Float32Array;
  /** 0 on open ground, 1 in the bed of a stream. */
  readonly gully: Float32Array;
}

/** Cells over which near and wide surroundings are taken, and the heights above them that count in full, metres. */
const NEAR_CELLS = 4;
const WIDE_CELLS = 20;
const NEAR_FULL_m = 9;
const WIDE_FULL_m = 90;
/** Catchment, as a power of two of grid cells, at which a gully begins to show and at which it is drawn in full. */
const GULLY_FROM = 3.5;
const GULLY_FULL = 10;

function clamp01(value: number): number {
  return Math.max(0, Math.min(1, value));
}

function liftOf(land: Land): Float32Array {
  const heights = new Float32Array(land.heights_m);
  const near = boxBlur(boxBlur(heights, land.size, NEAR_CELLS), land.size, NEAR_CELLS);
  const wide = boxBlur(boxBlur(near, land.size, WIDE_CELLS), land.size, WIDE_CELLS);
  for (let i = 0; i < heights.length; i++) {
    const height_m = heights[i] as number;
    const fine = (height_m - (near[i] as number)) / NEAR_FULL_m;
    const broad = (height_m - (wide[i] as number)) / WIDE_FULL_m;
    heights[i] = clamp01(0.5 + 0.5 * (fine + broad));
  }
  return heights;
}

function gullyOf(land: Land): Float32Array {
  const gathered = drainage(land);
  for (let i = 0; i < gathered.length; i++) {
    gathered[i] = clamp01((Math.log2(gathered[i] as number) - GULLY_FROM) / (GULLY_FULL - GULLY_FROM));
  }
  return boxBlur(gathered, land.size, 1);
}

function makeLandforms(land: Land): Landforms {
  let lowest_m = Number.POSITIVE_INFINITY;
  let highest_m = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < land.heights_m.length; i++) {
    lowest_m = Math.min(lowest_m, land.heights_m[i] as number);
    highest_m = Math.max(highest_m, land.heights_m[i] as number);
  }
  return { lowest_m, range_m: Math.max(1, highest_m - lowest_m), lift: liftOf(land), gully: gullyOf(land) };
}

const known = new WeakMap<Land, Landforms>();

/** The landforms of a land; reckoned once, whatever the size and colours of the pictures. */
export function landformsOf(land: Land): Landforms {
  const found = known.get(land) ?? makeLandforms(land);
  known.set(land, found);
  return found;
}
