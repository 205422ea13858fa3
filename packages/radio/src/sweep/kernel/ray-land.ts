import { type f64, type i32, oneIf, whole } from "./memory.ts";
import { EDGE_ROWS, ON_RAY } from "./on-ray.ts";
import type { Side } from "./side.ts";

/** Rays this much nearer to a grid point than they need to be are wanted too, so that rounding leaves no point without. */
const ROUNDING: f64 = 1e-6;

/**
 * Aims the ray, reads the heights between the two rows beside each of its points, and sums them up. A point is wanted where a
 * grid point lies between this ray and the next on either hand.
 */
export function sampleRay(side: Side, tilt: f64): void {
  const ray = side.ray;
  const frame = side.frame;
  const radio = side.radio;
  const step_km = radio.cell_km * Math.sqrt(1 + tilt * tilt);
  const bulge_m = (500 / radio.ae_km) * step_km * step_km;
  ray.tilt = tilt;
  ray.step_km = step_km;
  ray.bulge_m = bulge_m;
  ray.knownBlocks = 0;
  ray.knownJumps = 0;
  const x = frame.x;
  const perX = frame.perX;
  const reach = frame.reach;
  const heights_m = frame.heights_m;
  const stride = frame.stride;
  const first = frame.first;
  const direction = frame.direction;
  const across0 = frame.across0;
  const y_m = ray.y_m;
  const slope = ray.slope;
  const sum = ray.sum;
  const moment = ray.moment;
  const wantedPoints = ray.wantedPoints;
  const ownedPoints = ray.ownedPoints;
  const hts_m = radio.hts_m;
  const end: f64 = (frame.size as f64) + ROUNDING;
  const perRay: f64 = 1 / frame.rays;
  let s1: f64 = 0;
  let s2: f64 = 0;
  let wanted: i32 = 0;
  let owned: i32 = 0;
  let i: i32 = 0;
  for (; i < reach; i += 1) {
    const x1 = x[i] as f64;
    const row = across0 + tilt * x1;
    if (row <= -1 - ROUNDING || row >= end) break;
    const position = row + (EDGE_ROWS as f64);
    const below = whole(position + ON_RAY);
    const share = position - (below as f64);
    const at = below * stride + first + direction * i;
    const near: f64 = heights_m[at] as f64;
    const h1 = near + ((heights_m[at + stride] as f64) - near) * share - hts_m;
    const y = h1 - bulge_m * x1 * x1;
    y_m[i] = y;
    slope[i] = y * (perX[i] as f64);
    if (i === 0) {
      s1 = 0.5 * (x1 * (h1 - radio.htg_m) - h1);
      s2 = (x1 * x1 * (2 * h1 - radio.htg_m) + h1 - 3 * h1 * x1) / 6;
    }
    s1 += h1;
    s2 += h1 * x1;
    sum[i] = s1;
    moment[i] = s2;
    const spacing = x1 * perRay;
    wantedPoints[wanted] = i;
    wanted += oneIf(share <= spacing + ROUNDING || share >= 1 - ROUNDING - spacing);
    ownedPoints[owned] = i;
    owned += oneIf(share <= spacing + ON_RAY);
  }
  ray.wanted = wanted;
  ray.owned = owned;
  ray.count = i;
}
