import { type Covariance, circularErrorProbable_m, type ErrorEllipse, errorEllipse } from "./error-ellipse.ts";
import { exactMath } from "./exact-math.ts";
import { RadioError } from "./radio-error.ts";

/** A direction taken from a place: degrees clockwise from north, with its standard deviation in degrees. */
export interface Bearing {
  readonly x_m: number;
  readonly y_m: number;
  readonly azimuth_deg: number;
  readonly sigma_deg: number;
}

/** Where several bearings say the sender is, and how sure they can be. */
export interface Fix {
  readonly x_m: number;
  readonly y_m: number;
  readonly covariance: Covariance;
  readonly ellipse95: ErrorEllipse;
  /** Radius around the fix that holds the sender half of the time, m. */
  readonly cep_m: number;
}

/** Weighted normal equations of lines: p·place = q, summed. */
interface Normal {
  xx: number;
  xy: number;
  yy: number;
  qx: number;
  qy: number;
}

/** A bearing with its direction as a vector towards the sender, east and south; deviation in radians. */
interface Ray {
  readonly x: number;
  readonly y: number;
  readonly east: number;
  readonly south: number;
  readonly sigma: number;
}

const RADIANS_PER_DEGREE = Math.PI / 180;
/** Distances enter the weights, so they are found by repetition (Stansfield 1947); it settles in 3 to 5 rounds. */
const MOST_ROUNDS = 40;
/** A fix has settled when it moves less than this, m. */
const SETTLED_M = 1e-6;
/** Lines are parallel when the determinant is smaller than this share of the trace squared (`invented`). */
const LEAST_DETERMINANT = 1e-9;
/** No distance in a weight is smaller, m: a bearing taken at the sender itself would weigh infinitely much (`invented`). */
const NEAREST_M = 1;

/**
 * Fix by Stansfield's method (1947): the place with the least squared distance from all bearing lines, each weighted by
 * 1/(sigma × distance)², the distances found by repetition. Biased towards the stations when there are many bearings with
 * large errors from one side (Gavish & Weiss 1992); right for two to four.
 *
 * @returns the fix, or `null` when there is none: fewer than two bearings, lines all but parallel, or lines that meet behind
 * the stations (fewer than two of them, or less than half, point towards the meeting place).
 * @throws RadioError `bearing-invalid` for numbers that are none or a sigma not above 0
 */
export function stansfield(bearings: readonly Bearing[]): Fix | null {
  const rays = bearings.map(toRay);
  const place = settle(rays);
  return place === null ? null : fixAt(place, lineNormal(rays, place));
}

/**
 * The place of `stansfield` alone, for whoever does not ask how sure it is: half the work.
 *
 * @returns as `stansfield`
 * @throws RadioError `bearing-invalid`
 */
export function stansfieldPlace(bearings: readonly Bearing[]): { readonly x_m: number; readonly y_m: number } | null {
  const place = settle(bearings.map(toRay));
  return place === null ? null : { x_m: place.x, y_m: place.y };
}

/**
 * Fix by maximum likelihood: the place that makes the angular errors most probable, found from the Stansfield fix by
 * Gauss-Newton steps; its covariance is the Cramér-Rao bound (Torrieri 1984). Unbiased for many bearings. Where the steps do
 * not settle, the Stansfield fix is returned instead.
 *
 * @returns as `stansfield`
 * @throws RadioError `bearing-invalid`
 */
export function maximumLikelihoodFix(bearings: readonly Bearing[]): Fix | null {
  const rays = bearings.map(toRay);
  const start = settle(rays);
  if (start === null) return null;
  let { x, y } = start;
  const longest = longestStep_m(rays, x, y);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const normal = angularNormal(rays, x, y);
    const step = solve(normal);
    if (step === null) break;
    const length = Math.sqrt(step.x * step.x + step.y * step.y);
    const share = Math.min(1, longest / length);
    if (length < SETTLED_M) return pointsForward(rays, x, y) ? fixAt({ x, y }, angularNormal(rays, x, y)) : null;
    x += step.x * share;
    y += step.y * share;
  }
  return fixAt(start, lineNormal(rays, start));
}

function toRay(bearing: Bearing): Ray {
  const { x_m, y_m, azimuth_deg, sigma_deg } = bearing;
  if (!Number.isFinite(x_m + y_m + azimuth_deg) || !(sigma_deg > 0 && sigma_deg < 180)) {
    throw new RadioError(
      "bearing-invalid",
      "A bearing needs x_m, y_m and azimuth_deg as finite numbers and sigma_deg between 0 and 180.",
    );
  }
  const azimuth = azimuth_deg * RADIANS_PER_DEGREE;
  const east = exactMath.sin(azimuth);
  const south = -exactMath.cos(azimuth);
  return { x: x_m, y: y_m, east, south, sigma: sigma_deg * RADIANS_PER_DEGREE };
}

/** Repeats the weighted fix until it stays; `null` where lines do not meet in front. */
function settle(rays: readonly Ray[]): { x: number; y: number } | null {
  if (rays.length < 2) return null;
  let place = solve(lineNormal(rays, null));
  for (let round = 0; place !== null && round < MOST_ROUNDS; round++) {
    const normal = lineNormal(rays, place);
    const next = solve(normal);
    if (next === null) return null;
    const moved = Math.abs(next.x - place.x) + Math.abs(next.y - place.y);
    place = next;
    if (moved < SETTLED_M) break;
  }
  return place !== null && pointsForward(rays, place.x, place.y) ? place : null;
}

/** Normal equations of the bearing lines; without a place all distances count the same. */
function lineNormal(rays: readonly Ray[], place: { x: number; y: number } | null): Normal {
  const normal: Normal = { xx: 0, xy: 0, yy: 0, qx: 0, qy: 0 };
  for (const ray of rays) {
    const distance = place === null ? 1 : distance_m(ray, place.x, place.y);
    const spread = ray.sigma * distance;
    add(normal, -ray.south, ray.east, ray.east * ray.y - ray.south * ray.x, 1 / (spread * spread));
  }
  return normal;
}

/** Normal equations of the next Gauss-Newton step at a place: how angles change with it against how far they are off. */
function angularNormal(rays: readonly Ray[], x: number, y: number): Normal {
  const normal: Normal = { xx: 0, xy: 0, yy: 0, qx: 0, qy: 0 };
  for (const ray of rays) {
    const distance = distance_m(ray, x, y);
    const east = (x - ray.x) / distance;
    const south = (y - ray.y) / distance;
    const off = exactMath.atan2(ray.south * east - ray.east * south, east * ray.east + south * ray.south);
    add(normal, -south / distance, east / distance, off, 1 / (ray.sigma * ray.sigma));
  }
  return normal;
}

function add(normal: Normal, px: number, py: number, q: number, weight: number): void {
  normal.xx += weight * px * px;
  normal.xy += weight * px * py;
  normal.yy += weight * py * py;
  normal.qx += weight * px * q;
  normal.qy += weight * py * q;
}

function solve(normal: Normal): { x: number; y: number } | null {
  const { xx, xy, yy, qx, qy } = normal;
  const determinant = xx * yy - xy * xy;
  const trace = xx + yy;
  if (!(determinant > LEAST_DETERMINANT * trace * trace)) return null;
  return { x: (qx * yy - qy * xy) / determinant, y: (qy * xx - qx * xy) / determinant };
}

function distance_m(ray: Ray, x: number, y: number): number {
  const east = x - ray.x;
  const south = y - ray.y;
  return Math.max(Math.sqrt(east * east + south * south), NEAREST_M);
}

/** At least two bearings, and at least half of them, look towards the place. */
function pointsForward(rays: readonly Ray[], x: number, y: number): boolean {
  let forward = 0;
  for (const ray of rays) if ((x - ray.x) * ray.east + (y - ray.y) * ray.south >= 0) forward++;
  return forward >= 2 && 2 * forward >= rays.length;
}

/** A Gauss-Newton step is cut to half the mean distance, since bearings bend away from their lines beyond that. */
function longestStep_m(rays: readonly Ray[], x: number, y: number): number {
  let sum = 0;
  for (const ray of rays) sum += distance_m(ray, x, y);
  return sum / rays.length / 2;
}

function fixAt(place: { x: number; y: number }, normal: Normal): Fix {
  const determinant = normal.xx * normal.yy - normal.xy * normal.xy;
  const covariance: Covariance = [normal.yy / determinant, -normal.xy / determinant, normal.xx / determinant];
  return {
    x_m: place.x,
    y_m: place.y,
    covariance,
    ellipse95: errorEllipse(covariance, 0.95),
    cep_m: circularErrorProbable_m(covariance),
  };
}
