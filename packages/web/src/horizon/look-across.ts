import { type EyeStation, landSkyline, sees } from "../picture/county-land.ts";
import type { HorizonView, SeenLight, SeenWater, SkyPoint } from "../picture/horizon-view.ts";
import type { Land, NamedPoint, Point } from "../picture/land.ts";

/** Height of a standing woman's eyes above the ground, metres (invented, ordinary). */
const EYE_HEIGHT_m = 1.5;
/** Half the width of the picture, degrees: about what one takes in without turning (a drawing choice). */
const HALF_WIDTH_deg = 62;
const STEP_deg = 0.25;
/** Outer edges of the distance bands, metres; each band is one layer of the picture (a drawing choice). */
const BANDS_m = [160, 420, 900, 1700, 2900, 4600, 7000, 14_000];
/** Height of a lamp over the street, metres (invented). */
const STREET_LAMP_m = 6;
/** Effective radius of the Earth for light and radio near the ground, metres (same as the radio's 4/3 rule). */
const EFFECTIVE_RADIUS_m = 8_500_000;

function heightAt(land: Land, point: Point): number {
  const x = Math.max(0, Math.min(land.size - 1.001, point.x_m / land.cell_m));
  const y = Math.max(0, Math.min(land.size - 1.001, point.y_m / land.cell_m));
  const column = Math.floor(x);
  const row = Math.floor(y);
  const at = (dx: number, dy: number) => land.heights_m[(row + dy) * land.size + column + dx] as number;
  const top = at(0, 0) * (1 - (x - column)) + at(1, 0) * (x - column);
  const bottom = at(0, 1) * (1 - (x - column)) + at(1, 1) * (x - column);
  return top * (1 - (y - row)) + bottom * (y - row);
}

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
  const rise_m = heightAt(land, target) + height_m - heightAt(land, eye) - eye.height_m;
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

function seenLights(land: Land, eye: EyeStation, centre_deg: number): SeenLight[] {
  const seen: SeenLight[] = [];
  for (const lamp of land.townLights) {
    const point = angleTo(land, eye, lamp, STREET_LAMP_m, centre_deg);
    if (!within(point, centre_deg)) continue;
    if (!sees(land, eye, { x_m: lamp.x_m, y_m: lamp.y_m, height_m: STREET_LAMP_m })) continue;
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
    const isSeen = within(angle, centre_deg) && sees(land, eye, { x_m: point.x_m, y_m: point.y_m, height_m: 1 });
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
  const ridges = landSkyline(land, eye, { from_deg, to_deg, step_deg: STEP_deg, bands_m: BANDS_m });
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
