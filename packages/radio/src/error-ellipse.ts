import { exactMath } from "./exact-math.ts";

/** Covariance of a place in m²: east with east, east with south, south with south. */
export type Covariance = readonly [xx: number, xy: number, yy: number];

/** An ellipse around a fix: semi-axes in m, direction of the longer one in degrees clockwise from north, 0 to 180. */
export interface ErrorEllipse {
  readonly major_m: number;
  readonly minor_m: number;
  readonly azimuth_deg: number;
}

/**
 * Radius of the circle that holds half of a two-dimensional normal distribution, in units of the larger deviation, for ratios
 * smaller/larger = 0, 0.1 … 1 (the quantity tabulated by Harter 1960, integrated anew).
 */
const HALF_CIRCLE = [
  0.67449, 0.681985, 0.705854, 0.749935, 0.807853, 0.870417, 0.933651, 0.996207, 1.057693, 1.118066, 1.17741,
] as const;

/** Standard deviations along the axes of a covariance, m, the larger first. */
function deviations_m([xx, xy, yy]: Covariance): [larger: number, smaller: number] {
  const mean = (xx + yy) / 2;
  const half = (xx - yy) / 2;
  const spread = Math.sqrt(half * half + xy * xy);
  return [Math.sqrt(mean + spread), Math.sqrt(Math.max(mean - spread, 0))];
}

/** Ellipse that holds the true place with the given probability (0 to 1, e.g. 0.95), errors being normal. */
export function errorEllipse(covariance: Covariance, probability: number): ErrorEllipse {
  const scale = Math.sqrt(-2 * exactMath.ln(1 - probability));
  const [larger, smaller] = deviations_m(covariance);
  const [xx, xy, yy] = covariance;
  // Half the angle of (xx - yy, 2 xy) is the major axis from east towards south; azimuths count from north through east.
  const degrees = (exactMath.atan2(2 * xy, xx - yy) * 90) / Math.PI + 90;
  return { major_m: scale * larger, minor_m: scale * smaller, azimuth_deg: degrees >= 180 ? degrees - 180 : degrees };
}

/** Circular error probable: radius of the circle around the fix that holds the true place half of the time, m. */
export function circularErrorProbable_m(covariance: Covariance): number {
  const [larger, smaller] = deviations_m(covariance);
  return larger === 0 ? 0 : larger * halfCircle(smaller / larger);
}

/** Cubic through the four table entries nearest to a ratio from 0 to 1. */
function halfCircle(ratio: number): number {
  const position = Math.min(Math.max(ratio, 0), 1) * 10;
  const first = Math.min(Math.max(Math.floor(position) - 1, 0), 7);
  let sum = 0;
  for (let i = first; i < first + 4; i++) {
    let weight = HALF_CIRCLE[i] as number;
    for (let j = first; j < first + 4; j++) if (j !== i) weight *= (position - j) / (i - j);
    sum += weight;
  }
  return sum;
}
