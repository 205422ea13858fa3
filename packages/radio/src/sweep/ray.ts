import { EDGE_ROWS, type SideFrame } from "./side-frame.ts";
import type { SideState } from "./side-state.ts";

/**
 * One ray and what is known at each of its points, in working arrays that are written anew for every ray. Distances are in
 * columns from the transmitter, slopes in metres of height for each column.
 *
 * Heights `y_m` have the bulge of the Earth taken out: a ray that is straight over a round Earth is straight over them.
 */
export interface Ray {
  /** Points from the first column on; the transmitter is not one of them. */
  count: number;
  /** Rows for each column. */
  tilt: number;
  /** Length of a column along the ray, km. */
  step_km: number;
  /** Drop of the Earth at x columns is this times x², m. */
  bulge_m: number;
  readonly ground_m: Float64Array;
  readonly y_m: Float64Array;
  /** Sums v1 and v2 of the smooth surface (P.1812 Eq. 85, 86) in columns. */
  readonly area: Float64Array;
  readonly moment: Float64Array;
  /** Points next to a grid point, of which alone the loss is wanted. */
  wanted: number;
  readonly wantedPoints: Int32Array;
  /** At wanted points: highest slope from the transmitter to a point before, later over the line to the receiver; its place. */
  readonly overStart: Float64Array;
  readonly startX: Float64Array;
  /** The same from the receiver backwards. */
  readonly overEnd: Float64Array;
  readonly endX: Float64Array;
  /** Highest y of each block of points, for as many blocks as are known. */
  knownBlocks: number;
  readonly blockTop_m: Float64Array;
  /** Highest ground before, and its place. */
  readonly highest_m: Float64Array;
  readonly highestX: Float64Array;
  /** Parameter v of the edge that stands for the land. */
  readonly edge: Float64Array;
  /** Points that a quick test could not decide. */
  readonly doubtful: Int32Array;
  /** Diffraction loss, at wanted points only. */
  loss_dB: Float64Array;
}

export function createRay(reach: number, array: () => Float64Array): Ray {
  return {
    ...{ count: 0, tilt: 0, step_km: 0, bulge_m: 0, wanted: 0, knownBlocks: 0 },
    ...{ wantedPoints: new Int32Array(reach + 1), doubtful: new Int32Array(reach + 1) },
    ...{ ground_m: array(), y_m: array(), area: array(), moment: array(), highest_m: array(), highestX: array() },
    ...{ overStart: array(), startX: array(), overEnd: array(), endX: array() },
    ...{ blockTop_m: array(), edge: array(), loss_dB: array() },
  };
}

/** Rays this much nearer to a grid point than they need to be are wanted too, so that rounding leaves no point without. */
const ROUNDING = 1e-6;

/** Aims the ray, reads the land under it and chooses the points whose loss is wanted. */
export function sampleRay(state: SideState, tilt: number): void {
  const { ray, frame, input } = state;
  ray.tilt = tilt;
  ray.step_km = input.cell_km * Math.sqrt(1 + tilt * tilt);
  ray.bulge_m = (500 / input.ae_km) * ray.step_km * ray.step_km;
  ray.knownBlocks = 0;
  ray.count = readLand(ray, frame, input.size + ROUNDING, input.ground0_m);
  ray.wantedPoints[ray.wanted] = -1;
}

/**
 * Heights between the two rows beside each point, and the sums over them. A point is wanted where a grid point lies between
 * this ray and the next on either hand.
 */
function readLand(ray: Ray, frame: SideFrame, end: number, ground0_m: number): number {
  const { x, reach, across0, first, direction, land, rays } = frame;
  const { heights_m, stride } = land;
  const { ground_m, y_m, bulge_m, tilt, area, moment, highest_m, highestX, wantedPoints } = ray;
  const perRay = 1 / rays;
  let v1 = 0;
  let v2 = 0;
  let x0 = 0;
  let h0 = ground0_m;
  let highest = Number.NEGATIVE_INFINITY;
  let highestAt = 0;
  let wanted = 0;
  let i = 0;
  for (; i < reach; i++) {
    const x1 = x[i] as number;
    const row = across0 + tilt * x1;
    if (row <= -1 - ROUNDING || row >= end) break;
    const position = row + EDGE_ROWS;
    const below = position | 0;
    const share = position - below;
    const at = below * stride + first + direction * i;
    const near = heights_m[at] as number;
    const h1 = near + ((heights_m[at + stride] as number) - near) * share;
    ground_m[i] = h1;
    y_m[i] = h1 - bulge_m * x1 * x1;
    const width = x1 - x0;
    v1 += width * (h1 + h0);
    v2 += width * (h1 * (2 * x1 + x0) + h0 * (x1 + 2 * x0));
    area[i] = v1;
    moment[i] = v2;
    x0 = x1;
    h0 = h1;
    highest_m[i] = highest;
    highestX[i] = highestAt;
    if (h1 > highest) {
      highest = h1;
      highestAt = x1;
    }
    const spacing = x1 * perRay + ROUNDING;
    if (share <= spacing || share >= 1 - spacing) {
      wantedPoints[wanted] = i;
      wanted++;
    }
  }
  ray.wanted = wanted;
  return i;
}
