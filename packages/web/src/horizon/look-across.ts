import { type EyeStation, landSkyline, sees } from "../picture/county-land.ts";
import { groundHeight_m } from "../picture/ground-height.ts";
import type { HorizonView, Ridge, SeenLight, SeenWater, SkyPoint } from "../picture/horizon-view.ts";
import type { Land, NamedPoint, Point } from "../picture/land.ts";

/** Height of a standing woman's eyes above the ground, metres (invented, ordinary). */
export const EYE_HEIGHT_m = 1.5;
/** Half the width of the picture, degrees: about what one takes in without turning (a drawing choice). */
const HALF_WIDTH_deg = 56;
const STEP_deg = 0.25;
/** Outer edges of the distance bands, metres; each band is one layer of the picture (a drawing choice). */
export const BANDS_m = [
  70, 140, 240, 380, 560, 800, 1100, 1500, 2000, 2600, 3300, 4100, 5100, 6300, 7700, 9300, 14_000,
];
/** Layers that begin farther off than this are carried on beyond the county's sides, metres (a drawing choice). */
const CARRIED_FROM_m = 2000;
/** Height of a lamp over the street, metres (invented). */
const STREET_LAMP_m = 6;
/** Effective radius of the Earth for light and radio near the ground, metres (same as the radio's 4/3 rule). */
const EFFECTIVE_RADIUS_m = 8_500_000;

/** Direction from one point to another, degrees clockwise from north. */
export function azimuthTo(from: Point, to: Point): number {
  const degrees = (Math.atan2(to.x_m - from.x_m, from.y_m - to.y_m) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** A direction as an angle within half a turn of another, so that a picture may lie across north. */
export function unwrap(azimuth_deg: number, around_deg: number): number {
  const turn = (((azimuth_deg - around_deg + 180) % 360) + 360) % 360;
  return around_deg + turn - 180;
}

function angleTo(land: Land, eye: EyeStation, target: Point, height_m: number, centre_deg: number): SkyPoint {
  const distance_m = Math.max(1, Math.hypot(target.x_m - eye.x_m, target.y_m - eye.y_m));
  const rise_m = groundHeight_m(land, target) + height_m - groundHeight_m(land, eye) - eye.height_m;
  const slope = rise_m / distance_m - distance_m / (2 * EFFECTIVE_RADIUS_m);
  return {
    azimuth_deg: unwrap(azimuthTo(eye, target), centre_deg),
    elevation_deg: (Math.atan(slope) * 180) / Math.PI,
  };
}

function meanPoint(points: readonly Point[]): Point {
  let x_m = 0;
  let y_m = 0;
  for (const point of points) {
    x_m += point.x_m / points.length;
    y_m += point.y_m / points.length;
  }
  return { x_m, y_m };
}

function within(point: SkyPoint, centre_deg: number): boolean {
  return Math.abs(point.azimuth_deg - centre_deg) <= HALF_WIDTH_deg;
}

/** Whether a ray leaves the county across its north edge and not sooner through a side. */
function reachesNorthEdge(land: Land, eye: EyeStation, azimuth_deg: number): boolean {
  const radians = (azimuth_deg * Math.PI) / 180;
  const north = Math.cos(radians);
  if (north <= 0) return false;
  const x_m = eye.x_m + (Math.sin(radians) / north) * eye.y_m;
  return x_m >= 0 && x_m <= land.extent_m;
}

/** Folds a distance back and forth into 0..span. */
function mirror(distance: number, span: number): number {
  if (span <= 0) return 0;
  const folded = distance % (2 * span);
  return folded <= span ? folded : 2 * span - folded;
}

/**
 * The county ends at its sides, the world does not: where a ray leaves through a side, far layers are carried on as
 * their own mirror image, so that no ridge is cut off like a table (a drawing choice; nothing is read off from it).
 */
function carriedOn(land: Land, eye: EyeStation, ridge: Ridge, from_deg: number, steps: number): Ridge {
  const known = new Map(ridge.points.map((point) => [Math.round((point.azimuth_deg - from_deg) / STEP_deg), point]));
  const whole = [...known.keys()].filter((step) => reachesNorthEdge(land, eye, from_deg + step * STEP_deg));
  const low = Math.min(...whole);
  const high = Math.max(...whole);
  if (whole.length < 2) return ridge;
  const points: SkyPoint[] = [];
  for (let step = 0; step <= steps; step++) {
    const own = known.get(step);
    const folded = step < low ? low + mirror(low - step, high - low) : high - mirror(step - high, high - low);
    const carried = step < low || step > high ? known.get(folded) : own;
    const elevation_deg = Math.max(own?.elevation_deg ?? -90, carried?.elevation_deg ?? -90);
    if (elevation_deg > -90) points.push({ azimuth_deg: from_deg + step * STEP_deg, elevation_deg });
  }
  return { depth: ridge.depth, points };
}

function seenLights(land: Land, eye: EyeStation, centre_deg: number): SeenLight[] {
  const seen: SeenLight[] = [];
  for (const lamp of land.townLights) {
    const point = angleTo(land, eye, lamp, STREET_LAMP_m, centre_deg);
    if (!within(point, centre_deg)) continue;
    if (!sees(eye, { x_m: lamp.x_m, y_m: lamp.y_m, height_m: STREET_LAMP_m })) continue;
    seen.push({ ...point, brightness: lamp.brightness });
  }
  return seen;
}

function seenWater(land: Land, eye: EyeStation, centre_deg: number): SeenWater[] {
  const runs: SeenWater[] = [];
  let run: SkyPoint[] = [];
  const close = () => {
    if (run.length > 1) runs.push({ points: run });
    run = [];
  };
  for (const point of land.river) {
    const angle = angleTo(land, eye, point, 0, centre_deg);
    const isSeen = within(angle, centre_deg) && sees(eye, { x_m: point.x_m, y_m: point.y_m, height_m: 1 });
    if (isSeen) run.push(angle);
    else close();
  }
  close();
  return runs;
}

function townOf(land: Land, eye: EyeStation, centre_deg: number): HorizonView["town"] {
  const middle = angleTo(land, eye, meanPoint(land.townLights), STREET_LAMP_m, centre_deg);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const lamp of land.townLights) {
    const azimuth_deg = unwrap(azimuthTo(eye, lamp), centre_deg);
    least = Math.min(least, azimuth_deg);
    most = Math.max(most, azimuth_deg);
  }
  return { ...middle, width_deg: Math.max(0, most - least) };
}

function centreOf(land: Land, here: NamedPoint, mast: NamedPoint): number {
  const town_deg = azimuthTo(here, meanPoint(land.townLights));
  return (unwrap(azimuthTo(here, mast), town_deg) + town_deg) / 2;
}

/** What she sees from a place, looking across the river: silhouettes, lights, water, the direction of the mast. */
export function lookAcross(land: Land, place: string): HorizonView {
  const here = land.places.find((one) => one.id === place);
  const mast = land.masts[0];
  if (!here || !mast) throw new Error(`There is no place called “${place}” on this map to look from.`);
  const eye: EyeStation = { x_m: here.x_m, y_m: here.y_m, height_m: EYE_HEIGHT_m };
  const centre_deg = centreOf(land, here, mast);
  const from_deg = centre_deg - HALF_WIDTH_deg;
  const to_deg = centre_deg + HALF_WIDTH_deg;
  const steps = Math.round((to_deg - from_deg) / STEP_deg);
  const options = { from_deg, to_deg, step_deg: STEP_deg, bands_m: BANDS_m };
  const ridges = landSkyline(eye, options).map((ridge) =>
    (BANDS_m[ridge.depth - 1] ?? 0) < CARRIED_FROM_m ? ridge : carriedOn(land, eye, ridge, from_deg, steps),
  );
  return {
    place,
    from_deg,
    to_deg,
    ridges,
    lights: seenLights(land, eye, centre_deg),
    water: seenWater(land, eye, centre_deg),
    mast: angleTo(land, eye, mast, mast.height_m ?? 0, centre_deg),
    town: townOf(land, eye, centre_deg),
  };
}
