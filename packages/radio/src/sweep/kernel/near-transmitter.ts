import { shortPathLoss_dB } from "./exact.ts";
import type { f64, i32 } from "./memory.ts";
import type { Side } from "./side.ts";

/** P.1812 is stated from here on, km (§1). */
const MODEL_STARTS_KM: f64 = 0.25;

/** Where P.1812 is not stated, puts the single worst edge in place of the model, as a link does. */
export function replaceNearLosses(side: Side): void {
  const ray = side.ray;
  for (let k: i32 = 0; k < ray.wanted; k += 1) {
    const i = ray.wantedPoints[k] as i32;
    const D_km = (side.frame.x[i] as f64) * ray.step_km;
    if (D_km >= MODEL_STARTS_KM) return;
    ray.loss_dB[i] = shortPathLoss_dB(D_km, ray.loss_dB[i] as f64, worstEdge(side, i));
  }
}

/** Diffraction parameter of the point that stands highest in the Fresnel zone, taken alone. */
function worstEdge(side: Side, end: i32): f64 {
  const ray = side.ray;
  const x = side.frame.x;
  const X = x[end] as f64;
  const toEnd = ((ray.y_m[end] as f64) + side.radio.hrg_m) * (side.frame.perX[end] as f64);
  let worst: f64 = Number.NEGATIVE_INFINITY;
  for (let i: i32 = 0; i < end; i += 1) {
    const distance = x[i] as f64;
    const above = (ray.y_m[i] as f64) - toEnd * distance;
    worst = Math.max(worst, above / Math.sqrt(distance * (X - distance)));
  }
  return worst * Math.sqrt((0.002 * X) / (side.radio.wavelength_m * ray.step_km));
}
