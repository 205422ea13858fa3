import type { Ray } from "./ray.ts";
import { EDGE_ROWS, type SideFrame } from "./side-frame.ts";
import type { SideState } from "./side-state.ts";

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
