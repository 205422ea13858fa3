import { tangentPoint } from "./horizons.ts";
import { type f64, type i32, oneIf } from "./memory.ts";
import { FREE, findNearestApproach } from "./nearest-approach.ts";
import type { Side } from "./side.ts";
import { tabledEdgeLoss_dB } from "./tabled-loss.ts";

/** Writes what the actual land costs at every wanted point, dB (P.1812 §4.3.1). */
export function findEdgeLosses(side: Side): void {
  const ray = side.ray;
  const frame = side.frame;
  const wanted = ray.wanted;
  const wantedPoints = ray.wantedPoints;
  const y_m = ray.y_m;
  const steepest = ray.steepest;
  const parent = ray.parent;
  const rise = ray.rise;
  const seen = ray.seen;
  const overStart = ray.overStart;
  const overEnd = ray.overEnd;
  const doubtful = ray.doubtful;
  const loss_dB = ray.loss_dB;
  const x = frame.x;
  const perX = frame.perX;
  const perStep = frame.perStep;
  const hrg_m = side.radio.hrg_m;
  const step_km = ray.step_km;
  const perColumn: f64 = 0.002 / (side.radio.wavelength_m * step_km);
  // Nothing lies before the first point.
  const isFirst = oneIf((wantedPoints[0] as i32) === 0);
  loss_dB[0] = 0;
  let searches: i32 = 0;
  for (let k = isFirst; k < wanted; k += 1) {
    const i = wantedPoints[k] as i32;
    const X = x[i] as f64;
    const antenna = (y_m[i] as f64) + hrg_m;
    const toEnd = antenna * (perX[i] as f64);
    let top = parent[i] as i32;
    if (antenna - (y_m[top] as f64) > (rise[top] as f64) * (X - (x[top] as f64))) top = tangentPoint(side, i, antenna);
    const end = ((y_m[top] as f64) - antenna) * (perStep[i - top] as f64) + toEnd;
    const start = (steepest[i] as f64) - toEnd;
    seen[i] = top;
    overStart[i] = start;
    overEnd[i] = end;
    // Where the horizon lines cross, v² is this product: no need to know where that is.
    const product = perColumn * X * start * end;
    let loss: f64 = 0;
    if (start >= 0) loss = tabledEdgeLoss_dB(product > 0 ? Math.sqrt(product) : 0, X * step_km);
    else {
      doubtful[searches] = i;
      searches += oneIf(product < FREE);
    }
    loss_dB[i] = loss;
  }
  for (let k: i32 = 0; k < searches; k += 1) findNearestApproach(side, doubtful[k] as i32, perColumn);
}
