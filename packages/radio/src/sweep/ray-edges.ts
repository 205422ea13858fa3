import { tangentBelow } from "./hull.ts";
import { tabledEdgeLoss_dB } from "./loss-tables.ts";
import { FREE, findNearestApproach, NO_EDGE } from "./nearest-approach.ts";
import type { Ray } from "./ray.ts";
import type { SideState } from "./side-state.ts";

/**
 * What both ends of the path to each wanted point see highest in between: slopes in `overStart` and `overEnd`, places in
 * `startX` and `endX`.
 *
 * From the transmitter that is a running maximum. From the receiver it is a vertex of the upper hull of all points before,
 * which is kept as in `hull.ts`, written out here because most of a sweep's steps are these.
 */
export function findHorizons(state: SideState): void {
  const { frame, input, hts_m, ray, hull } = state;
  const { count, y_m, overStart, overEnd, startX, endX, wantedPoints } = ray;
  const { x, perX } = frame;
  const { hrg_m } = input;
  const { x: hullX, y_m: hullY, run: hullRun, rise: hullRise } = hull;
  let steepest = Number.NEGATIVE_INFINITY;
  let steepestX = 0;
  let next = 0;
  let wanted = wantedPoints[0] as number;
  let top = -1;
  let topX = 0;
  let topY = 0;
  let run = 0;
  let rise = 0;
  for (let i = 0; i < count; i++) {
    const distance = x[i] as number;
    const y = y_m[i] as number;
    while (top > 0 && (y - topY) * run >= rise * (distance - topX)) {
      top--;
      topX = hullX[top] as number;
      topY = hullY[top] as number;
      run = hullRun[top] as number;
      rise = hullRise[top] as number;
    }
    if (i === wanted) {
      overStart[i] = steepest;
      startX[i] = steepestX;
      const antenna = y + hrg_m;
      let seenX = topX;
      let seenY = topY;
      if (top > 0 && (antenna - topY) * run > rise * (distance - topX)) {
        const vertex = tangentBelow(hull, distance, antenna, top - 1);
        seenX = hullX[vertex] as number;
        seenY = hullY[vertex] as number;
      }
      overEnd[i] = (seenY - antenna) / (distance - seenX);
      endX[i] = seenX;
      next++;
      wanted = wantedPoints[next] as number;
    }
    const slope = (y - hts_m) * (perX[i] as number);
    if (slope > steepest) {
      steepest = slope;
      steepestX = distance;
    }
    run = distance - topX;
    rise = y - topY;
    topX = distance;
    topY = y;
    top++;
    hullX[top] = distance;
    hullY[top] = y;
    hullRun[top] = run;
    hullRise[top] = rise;
  }
}

/**
 * Writes the parameter v of the equivalent edge over the actual land at every wanted point (P.1812 §4.3.1), and turns the
 * horizon slopes into slopes over the line to the other antenna.
 *
 * Calls with numbers that are not whole cost more than what they compute, so that every loop over a ray stays without.
 */
export function findEdges(state: SideState): void {
  const { frame, input, hts_m, ray } = state;
  const { wanted, wantedPoints, y_m, overStart, overEnd, edge, doubtful } = ray;
  const { x, perX } = frame;
  const { hrg_m } = input;
  const perColumn = 0.002 / (input.wavelength_m * ray.step_km);
  let searches = 0;
  for (let k = 0; k < wanted; k++) {
    const i = wantedPoints[k] as number;
    const toEnd = ((y_m[i] as number) + hrg_m - hts_m) * (perX[i] as number);
    const start = (overStart[i] as number) - toEnd;
    const end = (overEnd[i] as number) + toEnd;
    overStart[i] = start;
    overEnd[i] = end;
    // Where the horizon lines cross, v² is this product: no need to know where that is.
    const product = perColumn * (x[i] as number) * start * end;
    if (start >= 0) edge[i] = product > 0 ? Math.sqrt(product) : 0;
    else if (product >= FREE) edge[i] = NO_EDGE;
    else {
      doubtful[searches] = i;
      searches++;
    }
  }
  if (wanted > 0 && wantedPoints[0] === 0) {
    // Nothing lies before the first point.
    edge[0] = NO_EDGE;
    if (searches > 0 && doubtful[0] === 0) doubtful[0] = doubtful[--searches] as number;
  }
  for (let k = 0; k < searches; k++) findNearestApproach(state, doubtful[k] as number, perColumn);
}

/** Bullington loss over the actual land at every wanted point (Eq. 21), dB. */
export function findEdgeLosses(ray: Ray, x: Float64Array): void {
  const { wanted, wantedPoints, edge, loss_dB, step_km } = ray;
  for (let k = 0; k < wanted; k++) {
    const i = wantedPoints[k] as number;
    loss_dB[i] = tabledEdgeLoss_dB(edge[i] as number, (x[i] as number) * step_km);
  }
}
