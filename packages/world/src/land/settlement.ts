import type { PlaceId } from "../vocabulary.ts";
import { hash3 } from "./noise.ts";
import type { Spot } from "./sites.ts";
import { COUNTY_SEED, riverCentre_m } from "./terrain.ts";

/** Rows of houses in the lower village and the county seat, and the lights of the town across. All invented. */

const chance = (k: number, salt: number): number => hash3(k, salt, COUNTY_SEED) / 0x100000000;

function row(from: Spot, dx_m: number, dy_m: number, count: number, salt: number): Spot[] {
  return Array.from({ length: count }, (_, k) => ({
    x_m: Math.round(from.x_m + k * dx_m + (chance(k, salt) - 0.5) * 8),
    y_m: Math.round(from.y_m + k * dy_m + (chance(k, salt + 1) - 0.5) * 8),
  }));
}

/** Houses of this side. The first is hers, the third the unit head's: next door but one. */
export function houses(places: Readonly<Record<PlaceId, Spot>>): readonly Spot[] {
  const own = places.house;
  const unitHead = places["unit-head-house"];
  const between = { x_m: (own.x_m + unitHead.x_m) / 2, y_m: (own.y_m + unitHead.y_m) / 2 };
  return [
    own,
    between,
    unitHead,
    ...row({ x_m: 4620, y_m: 3600 }, 30, 5, 9, 11),
    ...row({ x_m: 4270, y_m: 3545 }, 29, 4, 7, 21),
    ...row({ x_m: 4330, y_m: 3625 }, 31, 6, 14, 31),
    ...row({ x_m: 4300, y_m: 3430 }, 33, 6, 6, 41),
    ...row({ x_m: 900, y_m: 3390 }, 38, 3, 14, 51),
    ...row({ x_m: 860, y_m: 3480 }, 40, 4, 16, 61),
    ...row({ x_m: 3700, y_m: 3130 }, 42, 4, 5, 71),
    ...row({ x_m: 6780, y_m: 3420 }, 44, 2, 6, 81),
  ];
}

const TOWN_LIGHTS = 420;

/** The lit town on the far bank: thick near the river and the bridge head, thin behind. */
export function townLights(): readonly Spot[] {
  return Array.from({ length: TOWN_LIGHTS }, (_, k) => {
    const centre = chance(k, 101) < 0.6 ? 5200 : 7600;
    const spread = (chance(k, 103) + chance(k, 104) + chance(k, 105) - 1.5) * 2100;
    const x_m = Math.min(10_000, Math.max(100, centre + spread));
    const back_m = 130 + chance(k, 107) * chance(k, 108) * 1150;
    return { x_m: Math.round(x_m), y_m: Math.round(riverCentre_m(x_m) - back_m) };
  });
}
