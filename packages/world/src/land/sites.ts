import { type HeightField, lineOfSight, terrainHeight } from "@connection-denied/radio";
import type { PlaceId } from "../vocabulary.ts";

/** Where things stand. Nominal spots are designed; `highest` moves a spot to the top of the ground about it. */

export interface Spot {
  readonly x_m: number;
  readonly y_m: number;
}

/** To whole metres, as it is told. */
export const rounded = ({ x_m, y_m }: Spot): Spot => ({ x_m: Math.round(x_m), y_m: Math.round(y_m) });

/** Something with an antenna or a lamp: `height_m` above ground. */
export interface Site extends Spot {
  readonly id: string;
  readonly height_m: number;
}

const NOMINAL: Record<PlaceId, Spot & { readonly climb_m: number }> = {
  house: { x_m: 4500, y_m: 3580, climb_m: 0 },
  "unit-head-house": { x_m: 4560, y_m: 3590, climb_m: 0 },
  terraces: { x_m: 4450, y_m: 3985, climb_m: 0 },
  "kites-back": { x_m: 4960, y_m: 5290, climb_m: 180 },
  "far-ridge": { x_m: 4520, y_m: 8260, climb_m: 220 },
  halt: { x_m: 3960, y_m: 3050, climb_m: 0 },
  "road-post": { x_m: 7060, y_m: 3330, climb_m: 0 },
};

function highest(field: HeightField, spot: Spot, within_m: number): Spot {
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

/** A lamp on a pole at the halt, and a standing woman's eyes. */
export const HALT_LAMP_HEIGHT_M = 6;
export const EYE_HEIGHT_M = 1.6;

/** The highest ground about a spot from which everything in `seen` can be seen; the very top when there is none. */
function brow(field: HeightField, spot: Spot, within_m: number, seen: readonly (Spot & { height_m: number })[]): Spot {
  const candidates: (Spot & { z_m: number })[] = [];
  for (let dy = -within_m; dy <= within_m; dy += 20) {
    for (let dx = -within_m; dx <= within_m; dx += 20) {
      const x_m = spot.x_m + dx;
      const y_m = spot.y_m + dy;
      candidates.push({ x_m, y_m, z_m: terrainHeight(field, x_m, y_m) });
    }
  }
  candidates.sort((a, b) => b.z_m - a.z_m || a.x_m - b.x_m || a.y_m - b.y_m);
  const sees = ({ x_m, y_m }: Spot): boolean =>
    seen.every((there) => lineOfSight(field, { x_m, y_m, height_m: EYE_HEIGHT_M }, there));
  const found = candidates.find(sees) ?? candidates[0] ?? { ...spot, z_m: 0 };
  return { x_m: found.x_m, y_m: found.y_m };
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
    "kites-back": brow(field, NOMINAL["kites-back"], NOMINAL["kites-back"].climb_m, [
      { ...NOMINAL.halt, height_m: HALT_LAMP_HEIGHT_M },
      theMast(field),
    ]),
    "far-ridge": at("far-ridge"),
    halt: at("halt"),
    "road-post": at("road-post"),
  };
}

function theMast(field: HeightField): Site {
  return { id: "across-hill", ...highest(field, { x_m: 5650, y_m: 1050 }, 160), height_m: 42 };
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
    masts: [theMast(field)],
    jammers: [
      onTop("jammer-bluff", { x_m: 4640, y_m: 3270 }, 80, 6),
      { id: "jammer-halt", x_m: 3650, y_m: 3020, height_m: 9 },
    ],
    listeners: [
      { id: "county-office", x_m: 1150, y_m: 3420, height_m: 16 },
      { id: "road-post", x_m: 7060, y_m: 3320, height_m: 12 },
      onTop("ridge-post", { x_m: 8620, y_m: 5400 }, 160, 8),
    ],
    falseMast: { id: "false-mast", x_m: 5700, y_m: 4420, height_m: 6 },
  };
}
