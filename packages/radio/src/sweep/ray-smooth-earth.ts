import { extremeVertex, pushPoint, tangentVertex } from "./hull.ts";
import { tabledEdgeLoss_dB } from "./loss-tables.ts";
import type { Ray } from "./ray.ts";
import type { SideState } from "./side-state.ts";
import { smoothEdge } from "./smooth-edge.ts";
import { sphereLoss_dB } from "./sphere.ts";

/** Height over the smooth surface beyond what the shortcut needs, so that rounding cannot matter. */
const MARGIN = 1.001;

/**
 * Adds what a spherical Earth costs beyond its own Bullington construction (P.1812 §4.3.4) at every wanted point.
 *
 * Shortcut, exact: over a plane raised by the largest bulge the line between heights t and r keeps a clearance of at least
 * 2 √(t r p (1 - p)); where that is more than a smooth Earth asks (Eq. 25) everywhere, nothing is added. Obstacles only
 * lower the surface: the path is tried first without them, then with what the horizons say they lower it at least.
 */
export function addSmoothEarth(state: SideState): void {
  const { frame, input, hts_m, ray } = state;
  const { wanted, wantedPoints, doubtful, ground_m, area, moment, bulge_m } = ray;
  const { x, perX } = frame;
  const { htg_m, hrg_m } = input;
  const perColumn = clearProduct(state);
  let doubts = 0;
  for (let k = 0; k < wanted; k++) {
    const i = wantedPoints[k] as number;
    const X = x[i] as number;
    const per = perX[i] as number;
    const v1 = (area[i] as number) * per;
    const v2 = (moment[i] as number) * per * per;
    const hill = 0.25 * bulge_m * X * X;
    const start = Math.max(hts_m - 2 * v1 + v2, htg_m) - hill;
    const end = Math.max((ground_m[i] as number) + hrg_m - v2 + v1, hrg_m) - hill;
    if (start > 0 && end > 0 && start * end > perColumn * X) continue;
    doubtful[doubts] = i;
    doubts++;
  }
  if (doubts === 0) return;
  doubts = keepDoubtful(state, doubts);
  state.flat.known = 0;
  state.flat.fromStart = Number.NEGATIVE_INFINITY;
  state.flat.hull.top = -1;
  for (let k = 0; k < doubts; k++) addExcess(state, doubtful[k] as number);
}

/** Product of both heights over the bulge that is enough, m², for each column of length. */
function clearProduct(state: SideState): number {
  const { clearanceFactor } = state.input.constants;
  return 0.25 * MARGIN * clearanceFactor * clearanceFactor * state.input.wavelength_m * state.ray.step_km;
}

/**
 * The shortcut with a lower bound of Eq. 90 from land that is known without a search: both horizons and the highest ground.
 * The horizons were found with the bulge of the Earth, so that slopes over the line are too high by at most bulge · X. Returns
 * how many points remain in doubt.
 */
function keepDoubtful(state: SideState, doubts: number): number {
  const { frame, input, hts_m, ray } = state;
  const { doubtful, ground_m, area, moment, bulge_m, overStart, overEnd, startX, endX, highest_m, highestX } = ray;
  const { htg_m, hrg_m } = input;
  const perColumn = clearProduct(state);
  let kept = 0;
  for (let k = 0; k < doubts; k++) {
    const i = doubtful[k] as number;
    const X = frame.x[i] as number;
    const per = frame.perX[i] as number;
    const hrs_m = (ground_m[i] as number) + hrg_m;
    const mostStart = overStart[i] as number;
    const mostEnd = overEnd[i] as number;
    const leastStart = mostStart - bulge_m * X;
    const leastEnd = mostEnd - bulge_m * X;
    if (i > 0 && leastStart > 0 && leastEnd > 0) {
      const xStart = startX[i] as number;
      const xEnd = X - (endX[i] as number);
      const highest = (highest_m[i] as number) - hts_m - (hrs_m - hts_m) * per * (highestX[i] as number);
      const nearStart = xStart * (mostStart - bulge_m * (X - xStart));
      const nearEnd = xEnd * (mostEnd - bulge_m * (X - xEnd));
      const above_m = Math.max(highest, nearStart, nearEnd);
      const v1 = (area[i] as number) * per;
      const v2 = (moment[i] as number) * per * per;
      const hill = 0.25 * bulge_m * X * X;
      const lower = hts_m - 2 * v1 + v2 + (above_m * leastStart) / (leastStart + mostEnd);
      const lowerEnd = hrs_m - v2 + v1 + (above_m * leastEnd) / (leastEnd + mostStart);
      const start = Math.max(lower, htg_m) - hill;
      const end = Math.max(lowerEnd, hrg_m) - hill;
      if (start > 0 && end > 0 && start * end > perColumn * X) continue;
    }
    doubtful[kept] = i;
    kept++;
  }
  return kept;
}

/** The whole computation of one point: Eq. 89 to 91, then §4.3.2, and the difference of §4.3.4. */
function addExcess(state: SideState, i: number): void {
  const { ray, frame, input, hts_m, flat, sphere } = state;
  const { hull } = flat;
  const X = frame.x[i] as number;
  const hrs_m = (ray.ground_m[i] as number) + input.hrg_m;
  knowLand(state, i);
  const toEnd = (hrs_m - hts_m) * (frame.perX[i] as number);
  const overStart = flat.fromStart - toEnd;
  const v1 = (ray.area[i] as number) * (frame.perX[i] as number);
  const v2 = (ray.moment[i] as number) * (frame.perX[i] as number) * (frame.perX[i] as number);
  let hte_m = hts_m - 2 * v1 + v2;
  let hre_m = hrs_m - v2 + v1;
  if (overStart > 0) {
    const seen = tangentVertex(hull, X, hrs_m);
    const overEnd = ((hull.y_m[seen] as number) - hrs_m) / (X - (hull.x[seen] as number)) + toEnd;
    const highest = extremeVertex(hull, toEnd);
    const above_m = (hull.y_m[highest] as number) - hts_m - toEnd * (hull.x[highest] as number);
    hte_m += (above_m * overStart) / (overStart + overEnd);
    hre_m += (above_m * overEnd) / (overStart + overEnd);
  }
  hte_m = Math.max(hte_m, input.htg_m);
  hre_m = Math.max(hre_m, input.hrg_m);
  const hill = 0.25 * ray.bulge_m * X * X;
  if (hte_m > hill && hre_m > hill && (hte_m - hill) * (hre_m - hill) > clearProduct(state) * X) return;
  const sphere_dB = sphereLoss_dB(sphere, X * ray.step_km, hte_m, hre_m);
  if (!(sphere_dB > 0)) return;
  const excess_dB = sphere_dB - smoothLoss_dB(state, i, hte_m, hre_m);
  if (excess_dB > 0) ray.loss_dB[i] = (ray.loss_dB[i] as number) + excess_dB;
}

/** Takes the points before `end` into the hull of the bare land. */
function knowLand(state: SideState, end: number): void {
  const { flat, hts_m } = state;
  const { ground_m }: Ray = state.ray;
  const { x, perX } = state.frame;
  let steepest = flat.fromStart;
  for (let i = flat.known; i < end; i++) {
    const ground = ground_m[i] as number;
    steepest = Math.max(steepest, (ground - hts_m) * (perX[i] as number));
    pushPoint(flat.hull, x[i] as number, ground);
  }
  flat.known = end;
  flat.fromStart = steepest;
}

function smoothLoss_dB(state: SideState, i: number, hte_m: number, hre_m: number): number {
  if (i === 0) return 0;
  const { ray, frame, input } = state;
  const X = frame.x[i] as number;
  const scale = (0.002 * X) / (input.wavelength_m * ray.step_km);
  const squared = scale * smoothEdge(frame.x[0] as number, i - 1, X, hte_m, hre_m, ray.bulge_m);
  const edge = squared < 0 ? -Math.sqrt(-squared) : Math.sqrt(squared);
  return tabledEdgeLoss_dB(edge, X * ray.step_km);
}
