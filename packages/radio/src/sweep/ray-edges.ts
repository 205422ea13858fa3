import { KNIFE_EDGE_START } from "../knife-edge.ts";
import type { CoverageInput } from "./coverage-input.ts";
import { type Hull, pushPoint, tangentVertex } from "./hull.ts";
import { tabledEdgeLoss_dB } from "./loss-tables.ts";
import { BLOCK_SHIFT, type Ray } from "./ray.ts";
import type { SideFrame } from "./side-frame.ts";

/** Edges this far under the line cost nothing: the square of v = -0.78 (P.1812 §4.3.1). */
const FREE = KNIFE_EDGE_START * KNIFE_EDGE_START;
const BLOCK = 1 << BLOCK_SHIFT;

/** Fills `fromStart` and, at wanted points, `fromEnd`: what each end of the path to a point sees highest in between. */
export function findHorizons(ray: Ray, frame: SideFrame, input: CoverageInput, hull: Hull): void {
  const { count, y_m, fromStart, fromEnd, wantedPoints } = ray;
  const { x, perX } = frame;
  const hts_m = input.ground0_m + input.htg_m;
  const { hrg_m } = input;
  let steepest = Number.NEGATIVE_INFINITY;
  let next = 0;
  let wanted = wantedPoints[0] as number;
  hull.top = -1;
  for (let i = 0; i < count; i++) {
    const distance = x[i] as number;
    const y = y_m[i] as number;
    fromStart[i] = steepest;
    if (i === wanted) {
      if (i > 0) {
        const antenna = y + hrg_m;
        const vertex = tangentVertex(hull, distance, antenna);
        fromEnd[i] = ((hull.y_m[vertex] as number) - antenna) / (distance - (hull.x[vertex] as number));
      }
      next++;
      wanted = wantedPoints[next] as number;
    }
    const slope = (y - hts_m) * (perX[i] as number);
    if (slope > steepest) steepest = slope;
    pushPoint(hull, distance, y);
  }
}

/** Writes the Bullington loss over the actual land at every wanted point (P.1812 §4.3.1). */
export function findEdgeLosses(ray: Ray, frame: SideFrame, input: CoverageInput): void {
  const { wanted, wantedPoints, y_m, fromStart, fromEnd, loss_dB, step_km } = ray;
  const { x, perX } = frame;
  const hts_m = input.ground0_m + input.htg_m;
  const { hrg_m } = input;
  const perColumn = 0.002 / (input.wavelength_m * step_km);
  for (let k = 0; k < wanted; k++) {
    const i = wantedPoints[k] as number;
    const distance = x[i] as number;
    const scale = perColumn * distance;
    const toEnd = ((y_m[i] as number) + hrg_m - hts_m) * (perX[i] as number);
    const overStart = (fromStart[i] as number) - toEnd;
    const overEnd = (fromEnd[i] as number) + toEnd;
    let loss = 0;
    if (i > 0) {
      if (overStart >= 0) {
        // Where the horizon lines cross, v² = scale · overStart · overEnd: no need to know where that is.
        const edge = Math.sqrt(Math.max(scale * overStart * overEnd, 0));
        loss = tabledEdgeLoss_dB(edge, distance * step_km);
      } else if (scale * overStart * overEnd < FREE) {
        const limit = FREE / scale;
        const nearest = nearestApproach(ray, x, i, hts_m, toEnd, overStart, overEnd, limit);
        if (nearest < limit) loss = tabledEdgeLoss_dB(-Math.sqrt(scale * nearest), distance * step_km);
      }
    }
    loss_dB[i] = loss;
  }
}

/**
 * Least clearance² / (x (X - x)) over the points before `end`, of a path in sight; `limit` where none is below it.
 *
 * Every clearance is at least -overStart · x and -overEnd · (X - x), so that only points between two bounds can be below
 * the least found so far; the bounds close in as it falls.
 */
function nearestApproach(
  ray: Ray,
  x: Float64Array,
  end: number,
  hts_m: number,
  toEnd: number,
  overStart: number,
  overEnd: number,
  limit: number,
): number {
  const { y_m, blockTop_m } = ray;
  const X = x[end] as number;
  const x0 = x[0] as number;
  const startSquared = overStart * overStart;
  const endSquared = overEnd * overEnd;
  let least = limit;
  let low = Math.max(Math.floor((X * endSquared) / (endSquared + least) - x0), 0);
  let i = Math.min(Math.ceil((X * least) / (startSquared + least) - x0), end - 1);
  while (i >= low) {
    if ((i & (BLOCK - 1)) === BLOCK - 1 && i - BLOCK + 1 >= low) {
      const clear = hts_m + Math.min(toEnd * (x[i - BLOCK + 1] as number), toEnd * (x[i] as number));
      const room = clear - (blockTop_m[i >> BLOCK_SHIFT] as number);
      if (room > 0 && room * room >= least * widestReach(x[i - BLOCK + 1] as number, x[i] as number, X)) {
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
  return least;
}

/** Largest x (X - x) between two places. */
function widestReach(from: number, to: number, X: number): number {
  const middle = 0.5 * X;
  if (from > middle) return from * (X - from);
  return to < middle ? to * (X - to) : middle * middle;
}
