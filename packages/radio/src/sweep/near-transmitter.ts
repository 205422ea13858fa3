import { MODEL_STARTS_KM, shortPathLoss_dB } from "../short-path.ts";
import type { CoverageInput } from "./coverage-input.ts";
import type { Ray } from "./ray.ts";
import type { SideFrame } from "./side-frame.ts";

/** Where P.1812 is not stated, puts the single worst edge in place of the model, as a link does. */
export function replaceNearLosses(ray: Ray, frame: SideFrame, input: CoverageInput): void {
  const { wanted, wantedPoints, loss_dB, step_km } = ray;
  for (let k = 0; k < wanted; k++) {
    const i = wantedPoints[k] as number;
    const D_km = (frame.x[i] as number) * step_km;
    if (D_km >= MODEL_STARTS_KM) return;
    loss_dB[i] = shortPathLoss_dB(D_km, loss_dB[i] as number, worstEdge(ray, frame, input, i));
  }
}

function worstEdge(ray: Ray, frame: SideFrame, input: CoverageInput, end: number): number {
  const { y_m } = ray;
  const { x, perX } = frame;
  const hts_m = input.ground0_m + input.htg_m;
  const X = x[end] as number;
  const toEnd = ((y_m[end] as number) + input.hrg_m - hts_m) * (perX[end] as number);
  let worst = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < end; i++) {
    const distance = x[i] as number;
    const above = (y_m[i] as number) - hts_m - toEnd * distance;
    worst = Math.max(worst, above / Math.sqrt(distance * (X - distance)));
  }
  return worst * Math.sqrt((0.002 * X) / (input.wavelength_m * ray.step_km));
}
