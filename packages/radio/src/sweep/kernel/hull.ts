import type { Floats, f64, i32 } from "./memory.ts";
import type { WorkingArrays } from "./working-arrays.ts";

/**
 * Upper hull of points that arrive from left to right, as a stack: slopes from each vertex to the next fall. What an antenna
 * to the right of all points sees highest is always a vertex.
 */
export class Hull {
  top: i32;
  x: Floats;
  y_m: Floats;
  /** The way from the vertex before; without meaning at the first. */
  run: Floats;
  rise: Floats;

  constructor(arrays: WorkingArrays) {
    this.top = -1;
    this.x = arrays.next();
    this.y_m = arrays.next();
    this.run = arrays.next();
    this.rise = arrays.next();
  }
}

/** Whether a vertex lies under the line from the vertex before it to a point on the right. */
function isHidden(hull: Hull, vertex: i32, px: f64, py_m: f64): boolean {
  const rise = py_m - (hull.y_m[vertex] as f64);
  return rise * (hull.run[vertex] as f64) > (hull.rise[vertex] as f64) * (px - (hull.x[vertex] as f64));
}

/** Adds a point to the right of all others. Each point is taken off at most once, so that a whole ray costs its length. */
export function pushPoint(hull: Hull, px: f64, py_m: f64): void {
  const x = hull.x;
  const y_m = hull.y_m;
  let top = hull.top;
  while (top > 0 && isHidden(hull, top, px, py_m)) top -= 1;
  const next = top + 1;
  hull.run[next] = top < 0 ? 0 : px - (x[top] as f64);
  hull.rise[next] = top < 0 ? 0 : py_m - (y_m[top] as f64);
  x[next] = px;
  y_m[next] = py_m;
  hull.top = next;
}

/** Vertices looked at one after the other before the rest is halved. */
const WALK: i32 = 8;

/** The vertex that is seen highest from (qx, qy), right of all points. */
export function tangentVertex(hull: Hull, qx: f64, qy_m: f64): i32 {
  let vertex = hull.top;
  const walkEnd = vertex > WALK ? vertex - WALK : 0;
  while (vertex > walkEnd && isHidden(hull, vertex, qx, qy_m)) vertex -= 1;
  if (vertex > walkEnd) return vertex;
  let low: i32 = 0;
  let high = walkEnd;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isHidden(hull, middle, qx, qy_m)) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** The vertex up to `from` that stands highest over a line of the given slope. */
export function extremeVertex(hull: Hull, lineSlope: f64, from: i32): i32 {
  const run = hull.run;
  const rise = hull.rise;
  let vertex = from;
  const walkEnd = vertex > WALK ? vertex - WALK : 0;
  while (vertex > walkEnd && (rise[vertex] as f64) <= lineSlope * (run[vertex] as f64)) vertex -= 1;
  if (vertex > walkEnd) return vertex;
  let low: i32 = 0;
  let high = walkEnd;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rise[middle] as f64) > lineSlope * (run[middle] as f64)) low = middle;
    else high = middle - 1;
  }
  return low;
}
