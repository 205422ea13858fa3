import type { Hearing, Scene } from "@connection-denied/playthrough";
import type { Bark, Bed, Caption } from "./sounds.ts";

type Earshot = Hearing["earshot"];

/** Levels of the land, RMS, dB of full scale. (invented: no instrument stood there; only their order follows the land.) */
const WIND_LOW_dB = -48;
const WIND_RISE_dB = 18;
const HIGHEST_m = 650;
const RIVER_NEAR_dB = -34;
const RIVER_NEAR_m = 300;
/** Quieter than this nothing is heard. */
const THRESHOLD_dB = -54;
/** Walls and a quilt take this much, and all above this frequency. */
const WALLS_dB = -9;
const WALLS_Hz = 320;

const WIND_SLOPE_m = 150;
const WIND_RIDGE_m = 500;
const RIVER_CLOSE_m = 1000;
const DOGS_CLOSE_m = 500;

const INDOORS: ReadonlySet<string> = new Set(["house", "unit-head-house"]);

export function isIndoors({ where, view }: Pick<Scene, "where" | "view">): boolean {
  return where === undefined && INDOORS.has(view.place);
}

/** A sound that goes on, and its words. */
export interface HeardBed {
  readonly bed: Bed;
  readonly caption: Caption;
}

const lasting = (key: string): Caption => ({ key, args: {}, lasts: true });

/** Louder and brighter the higher she stands. */
export function wind({ aboveRiver_m }: Earshot, indoors: boolean): HeardBed {
  const height = Math.sqrt(Math.min(1, Math.max(0, aboveRiver_m) / HIGHEST_m));
  const strength = aboveRiver_m < WIND_SLOPE_m ? "low" : aboveRiver_m < WIND_RIDGE_m ? "slope" : "ridge";
  const level_dB = WIND_LOW_dB + WIND_RISE_dB * height + (indoors ? WALLS_dB : 0);
  const cutoff_Hz = indoors ? WALLS_Hz : 550 + 1500 * height;
  return {
    bed: { kind: "wind", level_dB, cutoff_Hz, from_s: 0, swell_s: 2 },
    caption: lasting(indoors ? "sound-wind-walls" : `sound-wind-${strength}`),
  };
}

/** Half as loud at twice the distance, and duller; not heard through walls, nor from the far ridge. */
export function river({ river_m }: Earshot, indoors: boolean): HeardBed | null {
  const level_dB = RIVER_NEAR_dB - 20 * Math.log10(Math.max(60, river_m) / RIVER_NEAR_m);
  if (indoors || level_dB < THRESHOLD_dB) return null;
  return {
    bed: { kind: "river", level_dB, cutoff_Hz: 3200 / (1 + river_m / 500), from_s: 0, swell_s: 3 },
    caption: lasting(river_m < RIVER_CLOSE_m ? "sound-river-near" : "sound-river-far"),
  };
}

/** Two dogs: when, and how high. The second does not want to be left out. */
const BARKS: readonly (readonly [at_s: number, pitch_Hz: number])[] = [
  [0.6, 430],
  [0.95, 440],
  [1.75, 425],
  [2.5, 610],
  [2.8, 430],
  [2.95, 600],
];
/** Loudness next door; a cold night carries it better than the open would. (invented) */
const BARK_dB = -18;
const NEXT_DOOR_m = 60;

export function dogs({ village_m }: Earshot, indoors: boolean): { barks: Bark[]; caption: Caption } {
  const distance_m = Math.max(NEXT_DOOR_m, village_m);
  const level_dB = BARK_dB - 8 * Math.log10(distance_m / NEXT_DOOR_m) + (indoors ? WALLS_dB : 0);
  const cutoff_Hz = (indoors ? 1100 : 2600) / (1 + distance_m / 1500);
  return {
    barks: BARKS.map(([at_s, pitch_Hz]) => ({ kind: "bark", at_s, pitch_Hz, cutoff_Hz, level_dB })),
    caption: { key: distance_m < DOGS_CLOSE_m ? "sound-dogs-near" : "sound-dogs-far", args: {}, lasts: false },
  };
}
