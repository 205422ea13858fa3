/**
 * Upper hull of points that arrive from left to right, as a stack: slopes from each vertex to the next fall. What an antenna
 * to the right of all points sees highest is always a vertex.
 */
export interface Hull {
  top: number;
  readonly x: Float64Array;
  readonly y_m: Float64Array;
  /** The way from the vertex before; without meaning at the first. */
  readonly run: Float64Array;
  readonly rise: Float64Array;
}

export function createHull(array: () => Float64Array): Hull {
  return { top: -1, x: array(), y_m: array(), run: array(), rise: array() };
}

/** Whether a vertex lies under the line from the vertex before it to a point on the right. */
function isHidden(hull: Hull, vertex: number, px: number, py_m: number): boolean {
  const rise = py_m - (hull.y_m[vertex] as number);
  return rise * (hull.run[vertex] as number) > (hull.rise[vertex] as number) * (px - (hull.x[vertex] as number));
}

/** Adds a point to the right of all others. Each point is taken off at most once, so that a whole ray costs its length. */
export function pushPoint(hull: Hull, px: number, py_m: number): void {
  const { x, y_m } = hull;
  let top = hull.top;
  while (top > 0 && isHidden(hull, top, px, py_m)) top--;
  const next = top + 1;
  hull.run[next] = top < 0 ? 0 : px - (x[top] as number);
  hull.rise[next] = top < 0 ? 0 : py_m - (y_m[top] as number);
  x[next] = px;
  y_m[next] = py_m;
  hull.top = next;
}

/** The vertex that is seen highest from (qx, qy), right of all points. */
export function tangentVertex(hull: Hull, qx: number, qy_m: number): number {
  return tangentBelow(hull, qx, qy_m, hull.top);
}

/** Vertices looked at one after the other before the rest is halved. */
const WALK = 8;

/** The same among the vertices up to `from`, when it is known to be one of them. */
export function tangentBelow(hull: Hull, qx: number, qy_m: number, from: number): number {
  const walkEnd = Math.max(from - WALK, 0);
  for (let vertex = from; vertex > walkEnd; vertex--) {
    if (!isHidden(hull, vertex, qx, qy_m)) return vertex;
  }
  let low = 0;
  let high = walkEnd;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isHidden(hull, middle, qx, qy_m)) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** The vertex that stands highest over a line of the given slope. */
export function extremeVertex(hull: Hull, lineSlope: number): number {
  let low = 0;
  let high = hull.top;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((hull.rise[middle] as number) > lineSlope * (hull.run[middle] as number)) low = middle;
    else high = middle - 1;
  }
  return low;
}
