import { terrainHeight } from "@connection-denied/radio";
import type { PlaceId } from "../vocabulary.ts";
import { county } from "./county.ts";
import { distance_m } from "./reach.ts";
import type { Spot } from "./sites.ts";

/** What of the land decides what one hears at a place. All of it is computed from the land. */
export interface Earshot {
  /** Height of the ground above the nearest water of the river, metres. */
  readonly aboveRiver_m: number;
  /** Distance to that water, metres. */
  readonly river_m: number;
  /** Distance to the village with its dogs, metres. */
  readonly village_m: number;
}

export function earshot(place: PlaceId): Earshot {
  const { field, places, river } = county();
  const here = places[place];
  const height_m = ({ x_m, y_m }: Spot): number => terrainHeight(field, x_m, y_m);
  const water = river.reduce((nearest, spot) => (distance_m(spot, here) < distance_m(nearest, here) ? spot : nearest));
  return {
    aboveRiver_m: height_m(here) - height_m(water),
    river_m: distance_m(water, here),
    village_m: distance_m(places.house, here),
  };
}
