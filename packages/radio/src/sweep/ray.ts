import type { CoverageInput } from "./coverage-input.ts";
import { EDGE_ROWS, type SideFrame } from "./side-frame.ts";

/** Points that share one highest value, so that a search can pass over them together. */
export const BLOCK_SHIFT = 4;

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
  /** Highest y of every block of points. */
  readonly blockTop_m: Float64Array;
  /** Points next to a grid point, of which alone the loss is wanted. */
  wanted: number;
  readonly wantedPoints: Int32Array;
  /** Highest slope from the transmitter to any point before. */
  readonly fromStart: Float64Array;
  /** Highest slope from the receiver here back to any point before. */
  readonly fromEnd: Float64Array;
  /** Diffraction loss, at wanted points only. */
  loss_dB: Float64Array;
}

export function createRay(reach: number): Ray {
  const array = (): Float64Array => new Float64Array(reach + 1);
  return {
    ...{ count: 0, tilt: 0, step_km: 0, bulge_m: 0, wanted: 0, wantedPoints: new Int32Array(reach + 1) },
    ...{ ground_m: array(), y_m: array(), area: array(), moment: array(), blockTop_m: array() },
    ...{ fromStart: array(), fromEnd: array(), loss_dB: array() },
  };
}

/** Rays this much nearer to a grid point than they need to be are wanted too, so that rounding leaves no point without. */
const ROUNDING = 1e-6;

/** Aims the ray and reads the land under it, between the two rows beside each point. */
export function sampleRay(ray: Ray, frame: SideFrame, input: CoverageInput, tilt: number): void {
  ray.tilt = tilt;
  ray.step_km = input.cell_km * Math.sqrt(1 + tilt * tilt);
  ray.bulge_m = (500 / input.ae_km) * ray.step_km * ray.step_km;
  const { x, reach, across0, first, direction, land } = frame;
  const { heights_m, stride } = land;
  const { ground_m, y_m, bulge_m } = ray;
  const end = input.size + ROUNDING;
  let i = 0;
  for (; i < reach; i++) {
    const distance = x[i] as number;
    const row = across0 + tilt * distance;
    if (row <= -1 - ROUNDING || row >= end) break;
    const position = row + EDGE_ROWS;
    const below = position | 0;
    const at = below * stride + first + direction * i;
    const near = heights_m[at] as number;
    const ground = near + ((heights_m[at + stride] as number) - near) * (position - below);
    ground_m[i] = ground;
    y_m[i] = ground - bulge_m * distance * distance;
  }
  ray.count = i;
  sumAreas(ray, x, input.ground0_m);
  findBlockTops(ray);
  chooseWanted(ray, frame);
}

function sumAreas(ray: Ray, x: Float64Array, ground0_m: number): void {
  const { count, ground_m, area, moment } = ray;
  let v1 = 0;
  let v2 = 0;
  let x0 = 0;
  let h0 = ground0_m;
  for (let i = 0; i < count; i++) {
    const x1 = x[i] as number;
    const h1 = ground_m[i] as number;
    const width = x1 - x0;
    v1 += width * (h1 + h0);
    v2 += width * (h1 * (2 * x1 + x0) + h0 * (x1 + 2 * x0));
    area[i] = v1;
    moment[i] = v2;
    x0 = x1;
    h0 = h1;
  }
}

function findBlockTops(ray: Ray): void {
  const { count, y_m, blockTop_m } = ray;
  const blocks = count >> BLOCK_SHIFT;
  for (let block = 0; block < blocks; block++) {
    const start = block << BLOCK_SHIFT;
    let top = y_m[start] as number;
    for (let i = start + 1; i < start + (1 << BLOCK_SHIFT); i++) top = Math.max(top, y_m[i] as number);
    blockTop_m[block] = top;
  }
}

/** A point is wanted where a grid point lies between this ray and the next on either hand. */
function chooseWanted(ray: Ray, frame: SideFrame): void {
  const { count, tilt, wantedPoints } = ray;
  const { x, across0, rays } = frame;
  const perRay = 1 / rays;
  let wanted = 0;
  for (let i = 0; i < count; i++) {
    const distance = x[i] as number;
    const position = across0 + tilt * distance + EDGE_ROWS;
    const share = position - (position | 0);
    const spacing = distance * perRay + ROUNDING;
    if (share > spacing && share < 1 - spacing) continue;
    wantedPoints[wanted] = i;
    wanted++;
  }
  ray.wanted = wanted;
}
