import type { f64, i32 } from "./memory.ts";

/** Newton's steps end with one this short, after which the error is about its square. */
const CLOSE: f64 = 1e-7;
const MOST_STEPS: i32 = 40;

/**
 * How far along a path, 0 to 1 from its first end, a smooth Earth between antennas at these heights reflects (P.1812 Eq. 24).
 * There too the line between them clears it least for its Fresnel zone: clearance² / (x (X - x)) has its least value.
 *
 * The place is half of 1 + b with (1 + m) b - m b³ = c. The left side is concave for b > 0 and rises up to the root, so that
 * Newton's steps climb to it and never pass it; they begin at four terms of its series.
 *
 * @param hill_m what the Earth bulges in the middle of the path, times four
 */
export function reflectionPlace(hte_m: f64, hre_m: f64, hill_m: f64): f64 {
  const sum_m = hte_m + hre_m;
  const c = Math.abs(hte_m - hre_m) / sum_m;
  const m = (0.5 * hill_m) / sum_m;
  const straight = c / (1 + m);
  const bend = (m * straight * straight) / (1 + m);
  let b = straight * (1 + bend * (1 + bend * (3 + 12 * bend)));
  for (let step: i32 = 0; step < MOST_STEPS; step += 1) {
    const squared = m * b * b;
    const climb = (c - (1 + m - squared) * b) / (1 + m - 3 * squared);
    if (!(climb > 0)) break;
    b += climb;
    if (climb < CLOSE) break;
  }
  return hte_m < hre_m ? 0.5 * (1 - b) : 0.5 * (1 + b);
}
