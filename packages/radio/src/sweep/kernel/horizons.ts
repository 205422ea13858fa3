import type { f64, i32 } from "./memory.ts";
import type { Ray } from "./ray.ts";
import type { Side } from "./side.ts";

/**
 * What both ends of the path to each point see highest in between.
 *
 * From the transmitter that is a running maximum. From the receiver it is a vertex of the upper hull of all points before.
 * Each point keeps the way to the vertex before it, so that the hull before any point is the way back from its neighbour.
 */
export function findHorizons(side: Side): void {
  const ray = side.ray;
  const x = side.frame.x;
  const perStep = side.frame.perStep;
  const count = ray.count;
  const y_m = ray.y_m;
  const slope = ray.slope;
  const steepest = ray.steepest;
  const steepestAt = ray.steepestAt;
  const parent = ray.parent;
  const rise = ray.rise;
  let most: f64 = Number.NEGATIVE_INFINITY;
  let mostAt: i32 = 0;
  let topX = x[0] as f64;
  let topY = y_m[0] as f64;
  // Nothing is hidden by a slope without end, so that every way back ends at the first point.
  let topRise: f64 = Number.POSITIVE_INFINITY;
  rise[0] = topRise;
  steepest[0] = most;
  parent[0] = 0;
  for (let i: i32 = 1; i < count; i += 1) {
    const before = slope[i - 1] as f64;
    if (before > most) {
      most = before;
      mostAt = i - 1;
    }
    steepest[i] = most;
    steepestAt[i] = mostAt;
    const distance = x[i] as f64;
    const y = y_m[i] as f64;
    let top: i32 = i - 1;
    while (y - topY >= topRise * (distance - topX)) {
      top = parent[top] as i32;
      topX = x[top] as f64;
      topY = y_m[top] as f64;
      topRise = rise[top] as f64;
    }
    parent[i] = top;
    topRise = (y - topY) * (perStep[i - top] as f64);
    rise[i] = topRise;
    topX = distance;
    topY = y;
  }
}

/** Vertices looked at one after the other before the way back is shortened. */
const WALK: i32 = 8;

/** The vertex of the hull before point `i` that an antenna at this height over it sees highest. */
export function tangentPoint(side: Side, i: i32, antenna_m: f64): i32 {
  const ray = side.ray;
  const parent = ray.parent;
  let top = parent[i] as i32;
  for (let step: i32 = 0; step < WALK; step += 1) {
    if (!isHidden(side, top, i, antenna_m)) return top;
    top = parent[top] as i32;
  }
  findJumps(ray, i);
  const jump = ray.jump;
  while (isHidden(side, top, i, antenna_m)) {
    const far = jump[top] as i32;
    top = isHidden(side, far, i, antenna_m) ? far : (parent[top] as i32);
  }
  return top;
}

/** Whether a vertex lies under the line from the vertex before it to an antenna over point `i`. */
function isHidden(side: Side, vertex: i32, i: i32, antenna_m: f64): boolean {
  const ray = side.ray;
  const x = side.frame.x;
  const run = (x[i] as f64) - (x[vertex] as f64);
  return antenna_m - (ray.y_m[vertex] as f64) > (ray.rise[vertex] as f64) * run;
}

/**
 * Ways that pass over many vertices of the hull: from each point one that leads as far again as the last two, where those are
 * equal (Myers 1983). A search along them takes the logarithm of the hull's length.
 */
function findJumps(ray: Ray, end: i32): void {
  const parent = ray.parent;
  const jump = ray.jump;
  const depth = ray.depth;
  if (ray.knownJumps === 0) {
    jump[0] = 0;
    depth[0] = 0;
    ray.knownJumps = 1;
  }
  for (let i = ray.knownJumps; i < end; i += 1) {
    const before = parent[i] as i32;
    const far = jump[before] as i32;
    const farther = jump[far] as i32;
    const isEqual = (depth[before] as i32) - (depth[far] as i32) === (depth[far] as i32) - (depth[farther] as i32);
    jump[i] = isEqual ? farther : before;
    depth[i] = (depth[before] as i32) + 1;
  }
  if (end > ray.knownJumps) ray.knownJumps = end;
}
