import { type County, county, journey, lineOfSight, type PlaceId, skyline } from "@connection-denied/playthrough";
import { grainAt } from "./grain.ts";
import { groundHeight_m } from "./ground-height.ts";
import type { Ridge } from "./horizon-view.ts";
import type { Land, Light, NamedPoint, Point, Walk } from "./land.ts";

/** An eye above the ground. */
export interface EyeStation extends Point {
  readonly height_m: number;
}

/** Width of the invented river, metres; the land's own shape has the same. */
const RIVER_WIDTH_m = 124;

/**
 * The model knows the town's street lamps; the picture adds fainter windows beside each, so that it reads as a town
 * (a drawing choice; nothing in the game depends on them).
 */
const WINDOWS_PER_LAMP = 3;

function lightsOf(land: County): Light[] {
  const lights: Light[] = [];
  land.townLights.forEach((lamp, i) => {
    lights.push({ x_m: lamp.x_m, y_m: lamp.y_m, brightness: 0.75 + grainAt(i, 1) * 0.7 });
    for (let k = 1; k <= WINDOWS_PER_LAMP; k++) {
      const x_m = lamp.x_m + grainAt(i, k * 2) * 150;
      const y_m = Math.min(lamp.y_m + 40, lamp.y_m + grainAt(i, k * 2 + 1) * 90);
      lights.push({ x_m, y_m, brightness: 0.28 + grainAt(i, k + 40) * 0.3 });
    }
  });
  return lights;
}

function named(
  land: County,
  points: readonly (Point & { readonly id: string; readonly height_m?: number })[],
): NamedPoint[] {
  return points.map((point) => ({
    id: point.id,
    x_m: point.x_m,
    y_m: point.y_m,
    ground_m: groundHeight_m(land.field, point),
    ...(point.height_m === undefined ? {} : { height_m: point.height_m }),
  }));
}

function landOf(land: County): Land {
  const { field } = land;
  return {
    size: field.size,
    cell_m: field.cell_m,
    extent_m: (field.size - 1) * field.cell_m,
    heights_m: field.heights_m,
    river: land.river,
    riverWidth_m: RIVER_WIDTH_m,
    roads: land.roads,
    paths: land.ways.filter((way) => way.kind !== "road").map((way) => way.points),
    railway: land.railway,
    places: named(
      land,
      Object.entries(land.places).map(([id, spot]) => ({ id, ...spot })),
    ),
    masts: named(land, land.masts),
    falseMast: named(land, [land.falseMast])[0] as NamedPoint,
    listeners: named(land, land.listeners),
    jammers: named(land, land.jammers),
    townLights: lightsOf(land),
    houses: land.houses,
  };
}

let made: Land | null = null;

/** The game's one county, ready to be drawn. Made once. */
export function countyLand(): Land {
  made ??= landOf(county());
  return made;
}

/** Whether nothing stands between two points above the land, as the radio reckons it. */
export function sees(a: EyeStation, b: EyeStation): boolean {
  return lineOfSight(county().field, a, b);
}

/** The silhouettes around an eye, as the radio's land has them. */
export function landSkyline(
  eye: EyeStation,
  options: { from_deg: number; to_deg: number; step_deg: number; bands_m: readonly number[] },
): Ridge[] {
  return skyline(county().field, eye, options).map(({ depth, points }) => ({ depth, points }));
}

/** How long the world reckons for each walk from a place, by either way, seconds. */
export function walksFrom(from: string): Walk[] {
  const places = Object.keys(county().places) as PlaceId[];
  const here = places.find((place) => place === from);
  if (here === undefined) return [];
  return places
    .filter((place) => place !== here)
    .map((to) => ({
      to,
      road_s: journey("2014", here, to, "road").seconds,
      stream_s: journey("2014", here, to, "stream").seconds,
    }));
}
