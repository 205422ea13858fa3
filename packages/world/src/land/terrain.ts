import type { HeightField } from "@connection-denied/radio";
import { createOctave, type Octave, sampleOctave } from "./noise.ts";
import { type Knots, mound, rise, spline } from "./shapes.ts";

/**
 * The land itself: a designed layout roughened by noise. All of it is invented; nothing of it is any real
 * stretch of river. x_m grows eastwards, y_m southwards, heights are metres above an invented sea.
 */

const FIELD_SIZE = 512;
const CELL_M = 20;
export const LAND_SIZE_M = (FIELD_SIZE - 1) * CELL_M;

/** The one county of the game. Nights differ by luck, never by land. */
export const COUNTY_SEED = 20_140_309;

const RIVER: Knots = [
  [0, 2900],
  [1500, 2640],
  [3000, 2510],
  [4500, 2760],
  [6000, 2930],
  [7500, 2700],
  [9000, 2500],
  [10_240, 2620],
];
const KITES_BACK_CREST: Knots = [
  [0, 5050],
  [1500, 5300],
  [3000, 5480],
  [4500, 5330],
  [6000, 5180],
  [7500, 5350],
  [9000, 5420],
  [10_240, 5300],
];
const KITES_BACK_RISE: Knots = [
  [0, 162],
  [1500, 183],
  [3000, 200],
  [4300, 189],
  [5000, 228],
  [6300, 204],
  [7500, 174],
  [8700, 212],
  [10_240, 183],
];
const FAR_CREST: Knots = [
  [0, 8750],
  [2500, 8500],
  [4500, 8250],
  [6500, 8500],
  [8500, 8300],
  [10_240, 8550],
];
const FAR_RISE: Knots = [
  [0, 323],
  [2500, 366],
  [4500, 425],
  [6500, 366],
  [8500, 400],
  [10_240, 348],
];
/** The gorge: a stream's cut through Kite's Back, x as a function of y. */
const GORGE: Knots = [
  [3000, 7450],
  [4200, 7300],
  [5300, 7480],
  [6400, 7250],
  [7400, 6600],
  [8600, 6100],
];

export const riverCentre_m = (x_m: number): number => spline(RIVER, x_m);
export const kitesBackCrest_m = (x_m: number): number => spline(KITES_BACK_CREST, x_m);
export const gorgeCentre_m = (y_m: number): number => spline(GORGE, y_m);
const RIVER_HALF_WIDTH_M = 62;

const riverLevel_m = (x_m: number): number => 186 - 0.0009 * x_m;

/** Terraces: risers of `TERRACE_RISE_M` every `TERRACE_DEPTH_M`, each riser steep and each tread nearly flat. */
const TERRACE_FROM_M = 420;
const TERRACE_DEPTH_M = 210;
const TERRACE_RISE_M = 13;
const TERRACES = 6;

function terraces_m(above_m: number): number {
  if (above_m <= TERRACE_FROM_M) return 0;
  if (above_m >= TERRACE_FROM_M + TERRACES * TERRACE_DEPTH_M) return TERRACES * TERRACE_RISE_M;
  let height = 0;
  for (let step = 0; step < TERRACES; step++) {
    const from = TERRACE_FROM_M + step * TERRACE_DEPTH_M;
    height += TERRACE_RISE_M * rise(above_m, from, from + 90);
  }
  return height;
}

interface Columns {
  readonly river: Float64Array;
  readonly crest: Float64Array;
  readonly crestRise: Float64Array;
  readonly far: Float64Array;
  readonly farRise: Float64Array;
}

function columnShapes(): Columns {
  const shape = (knots: Knots): Float64Array =>
    Float64Array.from({ length: FIELD_SIZE }, (_, i) => spline(knots, i * CELL_M));
  return {
    river: shape(RIVER),
    crest: shape(KITES_BACK_CREST),
    crestRise: shape(KITES_BACK_RISE),
    far: shape(FAR_CREST),
    farRise: shape(FAR_RISE),
  };
}

function distance_m(x_m: number, y_m: number, toX_m: number, toY_m: number): number {
  const dx = x_m - toX_m;
  const dy = y_m - toY_m;
  return Math.sqrt(dx * dx + dy * dy);
}

/** The bluff by the village: a small hill between the house and the masts. */
const BLUFF = { x_m: 4640, y_m: 3270, reach_m: 460, rise_m: 80 };
/** The hill across the river on which the mast stands. */
const MAST_HILL = { x_m: 5650, y_m: 1050, reach_m: 1150, rise_m: 70 };

/** What depends on the row alone. */
interface Row {
  readonly y_m: number;
  readonly gorgeX_m: number;
  readonly gorgeBegins: number;
  readonly gorgeLasts: number;
  readonly hinterland_m: number;
}

const rowShape = (y_m: number): Row => ({
  y_m,
  gorgeX_m: gorgeCentre_m(y_m),
  gorgeBegins: rise(y_m, 3300, 4300),
  gorgeLasts: 1 - rise(y_m, 7000, 8600),
  hinterland_m: 90 * rise(y_m, 4600, 7600),
});

/** A round hill; nothing beyond its reach. */
function hill_m(hill: { x_m: number; y_m: number; reach_m: number; rise_m: number }, x_m: number, y_m: number): number {
  if (Math.abs(x_m - hill.x_m) >= hill.reach_m || Math.abs(y_m - hill.y_m) >= hill.reach_m) return 0;
  return hill.rise_m * mound(distance_m(x_m, y_m, hill.x_m, hill.y_m), hill.reach_m);
}

function nearBank_m(columns: Columns, i: number, x_m: number, row: Row): number {
  const { y_m } = row;
  const above = y_m - (columns.river[i] ?? 0);
  const bank = 5 * rise(above, RIVER_HALF_WIDTH_M, RIVER_HALF_WIDTH_M + 50) + 4 * rise(above, 150, 420);
  const crestOff = y_m - (columns.crest[i] ?? 0);
  const ridge = (columns.crestRise[i] ?? 0) * (0.68 * mound(crestOff, 1500) + 0.32 * mound(crestOff, 480));
  const farOff = y_m - (columns.far[i] ?? 0);
  const far = (columns.farRise[i] ?? 0) * (0.75 * mound(farOff, 2300) + 0.25 * mound(farOff, 700));
  const cut = 1 - 0.86 * mound(x_m - row.gorgeX_m, 430) * row.gorgeBegins * row.gorgeLasts;
  const bluff = hill_m(BLUFF, x_m, y_m);
  return bank + terraces_m(above) * (0.35 + 0.65 * cut) + (ridge + far + row.hinterland_m) * cut + bluff;
}

function farBank_m(x_m: number, y_m: number, across_m: number): number {
  const bank = 6 * rise(across_m, RIVER_HALF_WIDTH_M, RIVER_HALF_WIDTH_M + 60);
  const hills = 150 * rise(across_m, 1150, 2700);
  const hill = hill_m(MAST_HILL, x_m, y_m);
  return bank + hills + hill;
}

/** How rough the ground is: fields and town are smooth, slopes are not. */
function roughness(above_m: number): number {
  if (above_m >= 0) return 0.02 + 0.06 * rise(above_m, 200, 1300) + 0.92 * rise(above_m, 1500, 2600);
  return 0.02 + 0.6 * rise(-above_m, 1100, 2400);
}

const OCTAVES: readonly (readonly [spacing_m: number, amplitude_m: number])[] = [
  [1900, 34],
  [930, 24],
  [470, 15],
  [230, 8],
  [110, 4],
  [52, 1.6],
];

function noise_m(octaves: readonly Octave[], x_m: number, y_m: number): number {
  let sum = 0;
  for (let k = 0; k < octaves.length; k++) {
    const octave = octaves[k];
    if (octave !== undefined) sum += (OCTAVES[k]?.[1] ?? 0) * sampleOctave(octave, x_m, y_m);
  }
  return sum;
}

/** Builds the height field. Under 120 ms; call `county()` for the cached one. */
export function buildTerrain(seed: number = COUNTY_SEED): HeightField {
  const heights_m = new Float32Array(FIELD_SIZE * FIELD_SIZE);
  const octaves = OCTAVES.map(([spacing_m], k) => createOctave(seed + k, spacing_m, LAND_SIZE_M + CELL_M));
  const columns = columnShapes();
  for (let row = 0; row < FIELD_SIZE; row++) {
    const y_m = row * CELL_M;
    const shapes = rowShape(y_m);
    for (let i = 0; i < FIELD_SIZE; i++) {
      const x_m = i * CELL_M;
      const above = y_m - (columns.river[i] ?? 0);
      const shape = above >= 0 ? nearBank_m(columns, i, x_m, shapes) : farBank_m(x_m, y_m, -above);
      const rough = Math.abs(above) > RIVER_HALF_WIDTH_M ? roughness(above) : 0;
      heights_m[row * FIELD_SIZE + i] =
        riverLevel_m(x_m) + shape + (rough > 0 ? rough * noise_m(octaves, x_m, y_m) : 0);
    }
  }
  return { size: FIELD_SIZE, cell_m: CELL_M, heights_m };
}
