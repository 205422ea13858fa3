import {
  DEFAULT_DN,
  effectiveRadius_km,
  lineOfSight,
  type SkylineRidge,
  type Station,
  skyline,
  terrainHeight,
} from "@connection-denied/radio";
import { county, type PlaceId } from "@connection-denied/world";

/** A direction and an angle above the horizontal. */
export interface SkyDirection {
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
}

/** Where land meets sky in one direction, and how far away that land is. */
interface SkylinePoint extends SkyDirection {
  readonly d_m: number;
}

/** What a standing woman has around her. */
export interface Horizon {
  readonly place: PlaceId;
  readonly eye: Station;
  /** Her eye above the invented sea, m. */
  readonly eye_m: number;
  /** All round from north, clockwise. */
  readonly skyline: readonly SkylinePoint[];
  /** Silhouettes by distance, for drawing, from south to south with north in the middle. */
  readonly ridges: readonly SkylineRidge[];
  readonly lamp: SkylinePoint & { readonly visible: boolean };
  /** Street lamps across the river that nothing hides. */
  readonly townLights: readonly SkyDirection[];
}

/** Eyes of a standing woman, m, as the world has them (`invented`; a test compares). */
const EYE_HEIGHT_M = 1.6;
/** A street lamp on its pole, m (`invented`). */
const STREET_LAMP_HEIGHT_M = 6;
export const STEP_DEG = 0.25;
/** The view begins and ends in the south, where the town is not. */
export const FROM_DEG = 180;
/** Outer limits of the silhouettes, m; the last reaches across the county (a drawing choice). */
const BANDS_M = [60, 150, 350, 800, 1800, 3500, 6500, 15_000];

/** Looks around from a place of the county. */
export function horizonFrom(place: PlaceId): Horizon {
  const { field, places, masts, townLights } = county();
  const eye: Station = { ...places[place], height_m: EYE_HEIGHT_M };
  const to_deg = FROM_DEG + 360 - STEP_DEG;
  const ridges = skyline(field, eye, { from_deg: FROM_DEG, to_deg, step_deg: STEP_DEG, bands_m: BANDS_M });
  const lamps = masts.map((mast) => ({ ...directionTo(eye, mast), visible: lineOfSight(field, eye, mast) }));
  const nearest = lamps.sort((a, b) => Number(b.visible) - Number(a.visible) || a.d_m - b.d_m)[0];
  if (nearest === undefined) throw new Error("The county has no mast.");
  const lights = townLights.map((spot): Station => ({ ...spot, height_m: STREET_LAMP_HEIGHT_M }));
  return {
    place,
    eye,
    eye_m: terrainHeight(field, eye.x_m, eye.y_m) + EYE_HEIGHT_M,
    skyline: highestOf(ridges),
    ridges,
    lamp: nearest,
    townLights: lights.filter((light) => lineOfSight(field, eye, light)).map((light) => directionTo(eye, light)),
  };
}

/** The direction of something that stands on the land, bent over the Earth as in `skyline`. */
function directionTo(eye: Station, there: Station): SkylinePoint {
  const { field } = county();
  const top_m = (station: Station): number => terrainHeight(field, station.x_m, station.y_m) + station.height_m;
  const east_m = there.x_m - eye.x_m;
  const south_m = there.y_m - eye.y_m;
  const d_m = Math.hypot(east_m, south_m);
  const slope = (top_m(there) - top_m(eye)) / d_m - d_m / (2000 * effectiveRadius_km(DEFAULT_DN));
  return {
    azimuth_deg: ((Math.atan2(east_m, -south_m) * 180) / Math.PI + 360) % 360,
    elevation_deg: (Math.atan(slope) * 180) / Math.PI,
    d_m,
  };
}

/** The highest land of all distances in every direction, from north on. */
function highestOf(ridges: readonly SkylineRidge[]): SkylinePoint[] {
  const tops = new Map<number, SkylinePoint>();
  for (const { points } of ridges) {
    for (const { azimuth_deg, elevation_deg, d_m } of points) {
      const turned_deg = azimuth_deg % 360;
      const top = tops.get(turned_deg);
      if (top === undefined || elevation_deg > top.elevation_deg) {
        tops.set(turned_deg, { azimuth_deg: turned_deg, elevation_deg, d_m });
      }
    }
  }
  return [...tops.values()].sort((a, b) => a.azimuth_deg - b.azimuth_deg);
}
