import { KNIFE_EDGE_START } from "../knife-edge.ts";
import type { Ray } from "./ray.ts";
import type { SideState } from "./side-state.ts";

/** Edges this far under the line cost nothing: the square of v = -0.78 (P.1812 §4.3.1). */
export const FREE = KNIFE_EDGE_START * KNIFE_EDGE_START;
/** Stands for v where there is no edge. */
export const NO_EDGE = -1;

/** Points that share one highest value, so that the search can pass over them together. */
const BLOCK_SHIFT = 4;
const BLOCK = 1 << BLOCK_SHIFT;

/**
 * Writes the edge of a path in sight: v of the point with the least clearance² / (x (X - x)) before `end`.
 *
 * Every clearance is at least -overStart · x and -overEnd · (X - x), so that only points between two bounds can be below
 * the least found so far; both horizons are looked at first, and the bounds close in as the least falls.
 */
export function findNearestApproach(state: SideState, end: number, perColumn: number): void {
  const { ray, hts_m, input } = state;
  const { x, perX } = state.frame;
  const { y_m, blockTop_m } = ray;
  const X = x[end] as number;
  const x0 = x[0] as number;
  const toEnd = ((y_m[end] as number) + input.hrg_m - hts_m) * (perX[end] as number);
  const startSquared = (ray.overStart[end] as number) * (ray.overStart[end] as number);
  const endSquared = (ray.overEnd[end] as number) * (ray.overEnd[end] as number);
  const startX = ray.startX[end] as number;
  const endX = ray.endX[end] as number;
  const limit = FREE / (perColumn * X);
  let least = Math.min(limit, (startSquared * startX) / (X - startX), (endSquared * (X - endX)) / endX);
  let low = Math.max(Math.floor((X * endSquared) / (endSquared + least) - x0), 0);
  let i = Math.min(Math.ceil((X * least) / (startSquared + least) - x0), end - 1);
  if (i - low > BLOCK) findBlockTops(ray, i);
  while (i >= low) {
    if ((i & (BLOCK - 1)) === BLOCK - 1 && i - BLOCK + 1 >= low) {
      const first = x[i - BLOCK + 1] as number;
      const last = x[i] as number;
      const room = hts_m + Math.min(toEnd * first, toEnd * last) - (blockTop_m[i >> BLOCK_SHIFT] as number);
      if (room > 0 && room * room >= least * widestReach(first, last, X)) {
        i -= BLOCK;
        continue;
      }
    }
    const distance = x[i] as number;
    const clearance = hts_m + toEnd * distance - (y_m[i] as number);
    const reach = distance * (X - distance);
    if (clearance * clearance < least * reach) {
      least = (clearance * clearance) / reach;
      low = Math.max(Math.floor((X * endSquared) / (endSquared + least) - x0), 0);
    }
    i--;
  }
  ray.edge[end] = least < limit ? -Math.sqrt(perColumn * X * least) : NO_EDGE;
}

/** Largest x (X - x) between two places. */
function widestReach(from: number, to: number, X: number): number {
  const middle = 0.5 * X;
  if (from > middle) return from * (X - from);
  return to < middle ? to * (X - to) : middle * middle;
}

/** Highest y of every block up to a point, as far as no search of this ray has asked for it. */
function findBlockTops(ray: Ray, end: number): void {
  const { y_m, blockTop_m } = ray;
  const blocks = (end + 1) >> BLOCK_SHIFT;
  for (let block = ray.knownBlocks; block < blocks; block++) {
    const start = block << BLOCK_SHIFT;
    let top = y_m[start] as number;
    for (let i = start + 1; i < start + BLOCK; i++) top = Math.max(top, y_m[i] as number);
    blockTop_m[block] = top;
  }
  ray.knownBlocks = Math.max(ray.knownBlocks, blocks);
}
