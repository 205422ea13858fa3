import type { LandLines, NamedPoint, Walk } from "../picture/land.ts";
import type { Words } from "../words/words.ts";

/** How far a place is from where she stands, as the crow flies, and how much higher. */
export interface PlaceFacts {
  readonly id: string;
  readonly distance_km: number;
  readonly climb_m: number;
  readonly isHere: boolean;
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

/** Distances rounded to a hundred metres and climbs to ten: nobody on a hillside at night knows them better. */
export function placeFacts(land: LandLines, here: string): PlaceFacts[] {
  const from = land.places.find((place) => place.id === here);
  return land.places.map((place) => factsOf(place, from));
}

function factsOf(place: NamedPoint, from: NamedPoint | undefined): PlaceFacts {
  if (!from) return { id: place.id, distance_km: 0, climb_m: 0, isHere: false };
  const distance_m = Math.hypot(place.x_m - from.x_m, place.y_m - from.y_m);
  const climb_m = roundTo((place.ground_m ?? 0) - (from.ground_m ?? 0), 10);
  return {
    id: place.id,
    distance_km: roundTo(distance_m, 100) / 1000,
    climb_m: climb_m === 0 ? 0 : climb_m,
    isHere: place.id === from.id,
  };
}

/** A walk as one would say it: to five minutes, in hours from an hour and a half on. */
export function durationInWords(seconds: number, words: Words): string {
  const minutes = Math.max(5, roundTo(seconds / 60, 5));
  if (minutes < 90) return words("map-minutes", { minutes });
  const quarters = Math.round(minutes / 15);
  return words("map-hours", { hours: Math.floor(quarters / 4), rest: (quarters % 4) * 15 });
}

/** How long the walk takes by either way, in one sentence; one length when both are the same. */
export function walkInWords(walk: Walk, words: Words): string {
  const road = durationInWords(walk.road_s, words);
  const stream = durationInWords(walk.stream_s, words);
  return road === stream ? words("map-walk-one", { road }) : words("map-walk-two", { road, stream });
}

/** Key of the sentence that says where a place lies from here. */
export function walkKey(facts: PlaceFacts): string {
  if (facts.isHere) return "map-walk-here";
  if (facts.climb_m >= 20) return "map-walk-up";
  if (facts.climb_m <= -20) return "map-walk-down";
  return "map-walk-level";
}
