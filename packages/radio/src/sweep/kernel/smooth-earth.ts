import { extremeVertex, pushPoint, tangentVertex } from "./hull.ts";
import type { f64, i32 } from "./memory.ts";
import { reflectionPlace } from "./reflection.ts";
import type { Side } from "./side.ts";
import { smoothEdge } from "./smooth-edge.ts";
import { sphereLoss_dB } from "./sphere.ts";
import { tabledEdgeLoss_dB } from "./tabled-loss.ts";

/** Height over the smooth surface beyond what the shortcut needs, so that rounding cannot matter. */
const MARGIN: f64 = 1.001;

/**
 * Adds what a spherical Earth costs beyond its own Bullington construction (P.1812 §4.3.4) at every wanted point.
 *
 * Shortcut, exact: over a plane raised by the largest bulge the line between heights t and r keeps a clearance of at least
 * 2 √(t r p (1 - p)); where that is more than a smooth Earth asks (Eq. 25) everywhere, nothing is added. Obstacles only
 * lower the surface: the path is tried first without them, then with what the horizons say they lower it at least. The
 * horizons were found with the bulge of the Earth, so that slopes over the line are too high by at most bulge · X.
 */
export function addSmoothEarth(side: Side): void {
  const ray = side.ray;
  const wanted = ray.wanted;
  const wantedPoints = ray.wantedPoints;
  const doubtful = ray.doubtful;
  const y_m = ray.y_m;
  const bulge_m = ray.bulge_m;
  const x = side.frame.x;
  const perX = side.frame.perX;
  const htg_m = side.radio.htg_m;
  const hrg_m = side.radio.hrg_m;
  const perColumn = clearProduct(side);
  let doubts: i32 = 0;
  for (let k: i32 = 0; k < wanted; k += 1) {
    const i = wantedPoints[k] as i32;
    const X = x[i] as f64;
    const per = perX[i] as f64;
    const bulge = bulge_m * X * X;
    const ground = (y_m[i] as f64) + bulge;
    const v1 = (2 * (ray.sum[i] as f64) - ground) * per;
    const v2 = (6 * (ray.moment[i] as f64) - ground * (3 * X + 1)) * per * per;
    const bareStart = v2 - 2 * v1;
    const bareEnd = ground + hrg_m - v2 + v1;
    const hill = 0.25 * bulge;
    const start = Math.max(bareStart, htg_m) - hill;
    const end = Math.max(bareEnd, hrg_m) - hill;
    if (start > 0 && end > 0 && start * end > perColumn * X) continue;
    const mostStart = ray.overStart[i] as f64;
    const mostEnd = ray.overEnd[i] as f64;
    const leastStart = mostStart - bulge_m * X;
    const leastEnd = mostEnd - bulge_m * X;
    if (i > 0 && leastStart > 0 && leastEnd > 0) {
      const xStart = x[ray.steepestAt[i] as i32] as f64;
      const xEnd = X - (x[ray.seen[i] as i32] as f64);
      const above_m = Math.max(xStart * (mostStart - bulge_m * (X - xStart)), xEnd * (mostEnd - bulge_m * (X - xEnd)));
      const startLow = Math.max(bareStart + (above_m * leastStart) / (leastStart + mostEnd), htg_m) - hill;
      const endLow = Math.max(bareEnd + (above_m * leastEnd) / (leastEnd + mostStart), hrg_m) - hill;
      if (startLow > 0 && endLow > 0 && startLow * endLow > perColumn * X) continue;
    }
    doubtful[doubts] = i;
    doubts += 1;
  }
  side.flat.known = 0;
  side.flat.fromStart = Number.NEGATIVE_INFINITY;
  side.flat.hull.top = -1;
  for (let k: i32 = 0; k < doubts; k += 1) addExcess(side, doubtful[k] as i32);
}

/** Product of both heights over the bulge that is enough, m², for each column of length. */
function clearProduct(side: Side): f64 {
  const clearanceFactor = side.sphere.clearanceFactor;
  return 0.25 * MARGIN * clearanceFactor * clearanceFactor * side.sphere.wavelength_m * side.ray.step_km;
}

/** The whole computation of one point: Eq. 89 to 91, then §4.3.2, and the difference of §4.3.4. */
function addExcess(side: Side, i: i32): void {
  const ray = side.ray;
  const radio = side.radio;
  const flat = side.flat;
  const hull = flat.hull;
  const X = side.frame.x[i] as f64;
  const per = side.frame.perX[i] as f64;
  const bulge = ray.bulge_m * X * X;
  const ground = (ray.y_m[i] as f64) + bulge;
  const hrs_m = ground + radio.hrg_m;
  knowLand(side, i);
  const toEnd = hrs_m * per;
  const overStart = flat.fromStart - toEnd;
  const v1 = (2 * (ray.sum[i] as f64) - ground) * per;
  const v2 = (6 * (ray.moment[i] as f64) - ground * (3 * X + 1)) * per * per;
  let hte_m = v2 - 2 * v1;
  let hre_m = hrs_m - v2 + v1;
  if (overStart > 0) {
    const seen = tangentVertex(hull, X, hrs_m);
    const overEnd = ((hull.y_m[seen] as f64) - hrs_m) / (X - (hull.x[seen] as f64)) + toEnd;
    const highest = extremeVertex(hull, toEnd, seen);
    const above_m = (hull.y_m[highest] as f64) - toEnd * (hull.x[highest] as f64);
    const share = above_m / (overStart + overEnd);
    hte_m += share * overStart;
    hre_m += share * overEnd;
  }
  hte_m = Math.max(hte_m, radio.htg_m);
  hre_m = Math.max(hre_m, radio.hrg_m);
  const hill = 0.25 * bulge;
  if (hte_m > hill && hre_m > hill && (hte_m - hill) * (hre_m - hill) > clearProduct(side) * X) return;
  const D_km = X * ray.step_km;
  const place = reflectionPlace(hte_m, hre_m, bulge);
  const sphere_dB = sphereLoss_dB(side.sphere, D_km, hte_m, hre_m, place);
  if (!(sphere_dB > 0)) return;
  let smooth_dB: f64 = 0;
  if (i > 0) {
    const scale = (0.002 * X) / (radio.wavelength_m * ray.step_km);
    const last: f64 = (i as f64) - 1;
    const squared = scale * smoothEdge(side.frame.x[0] as f64, last, X, hte_m, hre_m, ray.bulge_m, place);
    smooth_dB = tabledEdgeLoss_dB(squared < 0 ? -Math.sqrt(-squared) : Math.sqrt(squared), D_km);
  }
  const excess_dB = sphere_dB - smooth_dB;
  if (excess_dB > 0) ray.loss_dB[i] = (ray.loss_dB[i] as f64) + excess_dB;
}

/**
 * Takes the points before `end` into the hull of the bare land. A vertex of it is one of the hull over the round Earth too,
 * since the bulge only bends a straight line down: other points need no look.
 */
function knowLand(side: Side, end: i32): void {
  const flat = side.flat;
  const ray = side.ray;
  const parent = ray.parent;
  const vertices = ray.vertices;
  let count: i32 = 0;
  for (let vertex: i32 = end - 1; vertex >= flat.known; vertex = vertex === 0 ? -1 : (parent[vertex] as i32)) {
    vertices[count] = vertex;
    count += 1;
  }
  let steepest = flat.fromStart;
  for (let k: i32 = count - 1; k >= 0; k -= 1) {
    const vertex = vertices[k] as i32;
    const distance = side.frame.x[vertex] as f64;
    const ground = (ray.y_m[vertex] as f64) + ray.bulge_m * distance * distance;
    steepest = Math.max(steepest, ground * (side.frame.perX[vertex] as f64));
    pushPoint(flat.hull, distance, ground);
  }
  flat.known = end;
  flat.fromStart = steepest;
}
