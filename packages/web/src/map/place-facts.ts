import type { LandLines, NamedPoint } from "../picture/land.ts";

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

/** Key of the sentence that says the walk. */
export function walkKey(facts: PlaceFacts): string {
  if (facts.isHere) return "map-walk-here";
  if (facts.climb_m >= 20) return "map-walk-up";
  if (facts.climb_m <= -20) return "map-walk-down";
  return "map-walk-level";
}
