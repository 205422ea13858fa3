import { type HeightField, terrainHeight } from "@connection-denied/radio";
import type { PlaceId } from "../vocabulary.ts";

/** Where things stand. Nominal spots are designed; `highest` moves a spot to the top of the ground about it. */

export interface Spot {
  readonly x_m: number;
  readonly y_m: number;
}

/** Something with an antenna or a lamp: `height_m` above ground. */
export interface Site extends Spot {
  readonly id: string;
  readonly height_m: number;
}

const NOMINAL: Record<PlaceId, Spot & { readonly climb_m: number }> = {
  house: { x_m: 4500, y_m: 3580, climb_m: 0 },
  "unit-head-house": { x_m: 4560, y_m: 3590, climb_m: 0 },
  terraces: { x_m: 5060, y_m: 4060, climb_m: 0 },
  "kites-back": { x_m: 4960, y_m: 5290, climb_m: 180 },
  "far-ridge": { x_m: 4520, y_m: 8260, climb_m: 220 },
  halt: { x_m: 3420, y_m: 2960, climb_m: 0 },
  "road-post": { x_m: 7060, y_m: 3330, climb_m: 0 },
};

export function highest(field: HeightField, spot: Spot, within_m: number): Spot {
  let best: Spot = spot;
  let bestHeight_m = terrainHeight(field, spot.x_m, spot.y_m);
  for (let dy = -within_m; dy <= within_m; dy += 20) {
    for (let dx = -within_m; dx <= within_m; dx += 20) {
      const candidate = { x_m: spot.x_m + dx, y_m: spot.y_m + dy };
      const height_m = terrainHeight(field, candidate.x_m, candidate.y_m);
      if (height_m > bestHeight_m) {
        best = candidate;
        bestHeight_m = height_m;
      }
    }
  }
  return best;
}

export function placeSpots(field: HeightField): Record<PlaceId, Spot> {
  const at = (id: PlaceId): Spot => {
    const { x_m, y_m, climb_m } = NOMINAL[id];
    return climb_m === 0 ? { x_m, y_m } : highest(field, { x_m, y_m }, climb_m);
  };
  return {
    house: at("house"),
    "unit-head-house": at("unit-head-house"),
    terraces: at("terraces"),
    "kites-back": at("kites-back"),
    "far-ridge": at("far-ridge"),
    halt: at("halt"),
    "road-post": at("road-post"),
  };
}

export function sites(field: HeightField): {
  masts: readonly Site[];
  jammers: readonly Site[];
  listeners: readonly Site[];
  falseMast: Site;
} {
  const onTop = (id: string, spot: Spot, within_m: number, height_m: number): Site => ({
    id,
    ...highest(field, spot, within_m),
    height_m,
  });
  return {
    masts: [onTop("across-hill", { x_m: 5650, y_m: 1050 }, 160, 42)],
    jammers: [
      { id: "jammer-west", x_m: 3650, y_m: 3020, height_m: 9 },
      { id: "jammer-east", x_m: 5350, y_m: 3330, height_m: 9 },
    ],
    listeners: [
      { id: "county-office", x_m: 1150, y_m: 3420, height_m: 16 },
      { id: "road-post", x_m: 7060, y_m: 3320, height_m: 12 },
      onTop("ridge-post", { x_m: 8620, y_m: 5400 }, 160, 8),
    ],
    falseMast: { id: "false-mast", x_m: 5700, y_m: 4420, height_m: 6 },
  };
}
