/**
 * Upper hull of points that arrive from left to right, as a stack: slopes from each vertex to the next fall. What an antenna
 * to the right of all points sees highest is always a vertex.
 */
export interface Hull {
  top: number;
  readonly x: Float64Array;
  readonly y_m: Float64Array;
  /** Slope from the vertex before; infinite for the first. */
  readonly slope: Float64Array;
}

export function createHull(capacity: number): Hull {
  const array = (): Float64Array => new Float64Array(capacity + 1);
  return { top: -1, x: array(), y_m: array(), slope: array() };
}

/** Adds a point to the right of all others. Each point is taken off at most once, so that a whole ray costs its length. */
export function pushPoint(hull: Hull, px: number, py_m: number): void {
  const { x, y_m, slope } = hull;
  let top = hull.top;
  while (top > 0 && py_m - (y_m[top] as number) >= (slope[top] as number) * (px - (x[top] as number))) top--;
  slope[top + 1] = top < 0 ? Number.POSITIVE_INFINITY : (py_m - (y_m[top] as number)) / (px - (x[top] as number));
  x[top + 1] = px;
  y_m[top + 1] = py_m;
  hull.top = top + 1;
}

/** Vertices looked at one after the other before the rest is halved. */
const WALK = 8;

/** The vertex that is seen highest from (qx, qy), right of all points. */
export function tangentVertex(hull: Hull, qx: number, qy_m: number): number {
  const { x, y_m, slope } = hull;
  let vertex = hull.top;
  const walkEnd = vertex - WALK;
  while (vertex > 0 && qy_m - (y_m[vertex] as number) > (slope[vertex] as number) * (qx - (x[vertex] as number))) {
    vertex--;
    if (vertex === walkEnd) return halvedTangent(hull, qx, qy_m, vertex);
  }
  return vertex;
}

function halvedTangent(hull: Hull, qx: number, qy_m: number, from: number): number {
  const { x, y_m, slope } = hull;
  let low = 0;
  let high = from;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const hidden = qy_m - (y_m[middle] as number) > (slope[middle] as number) * (qx - (x[middle] as number));
    if (hidden) high = middle - 1;
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
    if ((hull.slope[middle] as number) > lineSlope) low = middle;
    else high = middle - 1;
  }
  return low;
}
