import { findEdgeLosses } from "./edges.ts";
import { findHorizons } from "./horizons.ts";
import { type f64, type i32, whole } from "./memory.ts";
import { replaceNearLosses } from "./near-transmitter.ts";
import { EDGE_ROWS, ON_RAY } from "./on-ray.ts";
import { sampleRay } from "./ray-land.ts";
import type { Side } from "./side.ts";
import { addSmoothEarth } from "./smooth-earth.ts";
import { slantLoss_dB } from "./tabled-loss.ts";

/** Traces rays `from` to `to`, the straight one being 0, and writes the grid points that each has behind it. */
export function traceRays(side: Side, from: i32, to: i32): void {
  const ray = side.ray;
  for (let k = from; k <= to; k += 1) {
    sampleRay(side, (k as f64) / side.frame.rays);
    if (ray.wanted > 0) {
      findHorizons(side);
      findEdgeLosses(side);
      addSmoothEarth(side);
      replaceNearLosses(side);
    }
    fillBehind(side);
    const done = ray.loss_dB;
    ray.loss_dB = side.before_dB;
    side.before_dB = done;
  }
}

/**
 * Writes the grid points between the last ray and this one: the land's part between both rays in proportion, free space
 * for the point's own height.
 */
function fillBehind(side: Side): void {
  const ray = side.ray;
  const frame = side.frame;
  const owned = ray.owned;
  const ownedPoints = ray.ownedPoints;
  const tilt = ray.tilt;
  const here_dB = ray.loss_dB;
  const before_dB = side.before_dB;
  const straight_dB = side.straight_dB;
  const loss_dB = side.loss_dB;
  const x = frame.x;
  const perX = frame.perX;
  const across0 = frame.across0;
  const rays = frame.rays;
  const size = frame.size;
  const reach = frame.reach;
  const heights_m = frame.heights_m;
  const stride = frame.stride;
  const first = frame.first;
  const direction = frame.direction;
  const perCell: f64 = 0.001 / side.radio.cell_km;
  const above_m = side.radio.hrg_m - side.radio.hts_m;
  for (let k: i32 = 0; k < owned; k += 1) {
    const i = ownedPoints[k] as i32;
    const place = across0 + tilt * (x[i] as f64);
    const below = whole(place + ((EDGE_ROWS as f64) + ON_RAY));
    const row = below - EDGE_ROWS;
    if (row < 0 || row >= size) continue;
    const per = perX[i] as f64;
    const here = here_dB[i] as f64;
    const diffraction_dB = here + (place - (row as f64)) * rays * per * ((before_dB[i] as f64) - here);
    const aside = (row as f64) - across0;
    const ground: f64 = heights_m[below * stride + first + direction * i] as f64;
    const rise = (ground + above_m) * perCell;
    const slant = (aside * aside + rise * rise) * (per * per);
    loss_dB[row * reach + i] = (straight_dB[i] as f64) + slantLoss_dB(slant) + diffraction_dB;
  }
}
