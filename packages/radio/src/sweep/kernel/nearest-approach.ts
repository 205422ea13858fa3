import { type f64, type i32, whole } from "./memory.ts";
import type { Ray } from "./ray.ts";
import type { Side } from "./side.ts";
import { tabledEdgeLoss_dB } from "./tabled-loss.ts";
import { EDGE_START } from "./tables.ts";

/** Edges this far under the line cost nothing: the square of v = -0.78 (P.1812 §4.3.1). */
export const FREE: f64 = EDGE_START * EDGE_START;

/** Points that share one highest slope, so that the search can pass over them together. */
const BLOCK_SHIFT: i32 = 3;
const BLOCK: i32 = 8;

/**
 * Writes the loss of a path in sight, whose edge is the point with the least clearance² / (x (X - x)) before `end`. With
 * slopes from the transmitter, a clearance is x times what the line's slope has over the point's.
 *
 * Every clearance is at least -overStart · x and -overEnd · (X - x), so that only points between two bounds can be below
 * the least found so far; both horizons are looked at first, and the bounds close in as the least falls.
 */
export function findNearestApproach(side: Side, end: i32, perColumn: f64): void {
  const ray = side.ray;
  const x = side.frame.x;
  const slope = ray.slope;
  const blockTop = ray.blockTop;
  const X = x[end] as f64;
  const x0 = x[0] as f64;
  const toEnd = ((ray.y_m[end] as f64) + side.radio.hrg_m) * (side.frame.perX[end] as f64);
  const startSquared = (ray.overStart[end] as f64) * (ray.overStart[end] as f64);
  const endSquared = (ray.overEnd[end] as f64) * (ray.overEnd[end] as f64);
  const startX = x[ray.steepestAt[end] as i32] as f64;
  const endX = x[ray.seen[end] as i32] as f64;
  const limit = FREE / (perColumn * X);
  let least = Math.min((startSquared * startX) / (X - startX), (endSquared * (X - endX)) / endX);
  least = Math.min(limit, least);
  let low = whole(Math.max((X * endSquared) / (endSquared + least) - x0, 0));
  let i = whole(Math.min(Math.ceil((X * least) / (startSquared + least) - x0), (end - 1) as f64));
  if (i - low >= BLOCK - 1) findBlockTops(ray, i);
  while (i >= low) {
    if ((i & (BLOCK - 1)) === BLOCK - 1 && i - BLOCK + 1 >= low) {
      const first = x[i - BLOCK + 1] as f64;
      const room = toEnd - (blockTop[i >> BLOCK_SHIFT] as f64);
      if (room * room * first >= least * (X - first)) {
        i -= BLOCK;
        continue;
      }
    }
    const distance = x[i] as f64;
    const room = toEnd - (slope[i] as f64);
    const squared = room * room * distance;
    if (squared < least * (X - distance)) {
      least = squared / (X - distance);
      low = whole(Math.max((X * endSquared) / (endSquared + least) - x0, 0));
    }
    i -= 1;
  }
  if (least < limit) ray.loss_dB[end] = tabledEdgeLoss_dB(-Math.sqrt(perColumn * X * least), X * ray.step_km);
}

/** Highest slope of every block up to a point, as far as no search of this ray has asked for it. */
function findBlockTops(ray: Ray, end: i32): void {
  const slope = ray.slope;
  const blockTop = ray.blockTop;
  const blocks = (end + 1) >> BLOCK_SHIFT;
  for (let block = ray.knownBlocks; block < blocks; block += 1) {
    const start = block << BLOCK_SHIFT;
    let top = slope[start] as f64;
    for (let i = start + 1; i < start + BLOCK; i += 1) top = Math.max(top, slope[i] as f64);
    blockTop[block] = top;
  }
  if (blocks > ray.knownBlocks) ray.knownBlocks = blocks;
}
