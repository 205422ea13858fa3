import { MODEL_STARTS_KM, shortPathLoss_dB } from "../short-path.ts";
import type { SideState } from "./side-state.ts";

/** Where P.1812 is not stated, puts the single worst edge in place of the model, as a link does. */
export function replaceNearLosses(state: SideState): void {
  const { wanted, wantedPoints, loss_dB, step_km } = state.ray;
  for (let k = 0; k < wanted; k++) {
    const i = wantedPoints[k] as number;
    const D_km = (state.frame.x[i] as number) * step_km;
    if (D_km >= MODEL_STARTS_KM) return;
    loss_dB[i] = shortPathLoss_dB(D_km, loss_dB[i] as number, worstEdge(state, i));
  }
}

/** Diffraction parameter of the point that stands highest in the Fresnel zone, taken alone. */
function worstEdge(state: SideState, end: number): number {
  const { ray, frame, input, hts_m } = state;
  const { x, perX } = frame;
  const X = x[end] as number;
  const toEnd = ((ray.y_m[end] as number) + input.hrg_m - hts_m) * (perX[end] as number);
  let worst = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < end; i++) {
    const distance = x[i] as number;
    const above = (ray.y_m[i] as number) - hts_m - toEnd * distance;
    worst = Math.max(worst, above / Math.sqrt(distance * (X - distance)));
  }
  return worst * Math.sqrt((0.002 * X) / (input.wavelength_m * ray.step_km));
}
