import { type ProfileBuffer, profileBuffer } from "./profile-buffer.ts";
import { RadioError } from "./radio-error.ts";

/** A square of land: heights in m above sea level at grid points `cell_m` apart, row by row, the northernmost row first. */
export interface HeightField {
  /** Grid points along each side. */
  readonly size: number;
  readonly cell_m: number;
  readonly heights_m: Float32Array | Float64Array;
}

/** A place in a field: metres east of its west edge and south of its north edge. */
export interface Place {
  readonly x_m: number;
  readonly y_m: number;
}

/** A place with an antenna, or an eye, `height_m` above the ground. */
export interface Station extends Place {
  readonly height_m: number;
}

/** Fewest steps of a profile, so that even a short path sees what lies in it (`invented`). */
const FEWEST_STEPS = 8;
/** Nearer than this two places count as this far apart, km, since no antenna stands inside another (`invented`). */
export const NEAREST_KM = 0.001;

/** Height of the land at a place, m, between the four grid points around it (bilinear); the edge continues outside. */
export function terrainHeight(field: HeightField, x_m: number, y_m: number): number {
  const last = field.size - 1;
  const column = Math.min(Math.max(x_m / field.cell_m, 0), last);
  const row = Math.min(Math.max(y_m / field.cell_m, 0), last);
  const column0 = Math.min(Math.floor(column), last - 1);
  const row0 = Math.min(Math.floor(row), last - 1);
  const heights = field.heights_m;
  const start = row0 * field.size + column0;
  const east = column - column0;
  const south = row - row0;
  const h00 = heights[start] as number;
  const h10 = heights[start + field.size] as number;
  const north_m = h00 + ((heights[start + 1] as number) - h00) * east;
  const south_m = h10 + ((heights[start + field.size + 1] as number) - h10) * east;
  return north_m + (south_m - north_m) * south;
}

/**
 * Refuses a field that is not one.
 *
 * @throws RadioError `field-malformed`
 */
export function assertField(field: HeightField): void {
  const { size, cell_m, heights_m }: Partial<HeightField> = field ?? {};
  const isSquare = size !== undefined && Number.isInteger(size) && size >= 2 && heights_m?.length === size * size;
  if (isSquare && cell_m !== undefined && cell_m > 0) return;
  throw new RadioError(
    "field-malformed",
    "A height field needs size × size heights, size at least 2 and a positive cell_m.",
  );
}

/** Distance on the map, km, never under a metre. */
function mapDistance_km(a: Place, b: Place): number {
  const east = b.x_m - a.x_m;
  const south = b.y_m - a.y_m;
  return Math.max(Math.sqrt(east * east + south * south) / 1000, NEAREST_KM);
}

/** Writes the bare land from a to b into the room's working profile: steps of at most one cell, both ends included. */
export function loadTerrain(field: HeightField, a: Place, b: Place): ProfileBuffer {
  const D_km = mapDistance_km(a, b);
  if (!Number.isFinite(D_km)) {
    throw new RadioError("place-not-a-number", "Both ends of a link need x_m and y_m as finite numbers of metres.");
  }
  const steps = Math.max(FEWEST_STEPS, Math.ceil((1000 * D_km) / field.cell_m));
  const profile = profileBuffer(steps + 1);
  profile.surface_m = profile.terrain_m;
  const { d_km, terrain_m } = profile;
  const step_km = D_km / steps;
  for (let i = 0; i < steps; i++) d_km[i] = step_km * i;
  d_km[steps] = D_km;
  if (isInside(field, a) && isInside(field, b)) sampleInside(field, a, b, steps, terrain_m);
  else sampleAnywhere(field, a, b, steps, terrain_m);
  return profile;
}

function isInside(field: HeightField, place: Place): boolean {
  const width_m = (field.size - 1) * field.cell_m;
  return place.x_m >= 0 && place.y_m >= 0 && place.x_m <= width_m && place.y_m <= width_m;
}

function sampleAnywhere(field: HeightField, a: Place, b: Place, steps: number, heights_m: Float64Array): void {
  for (let i = 0; i <= steps; i++) {
    const share = i / steps;
    heights_m[i] = terrainHeight(field, a.x_m + (b.x_m - a.x_m) * share, a.y_m + (b.y_m - a.y_m) * share);
  }
}

/** `terrainHeight` along a line that stays in the field, without its guards: half of a link's time goes here. */
function sampleInside(field: HeightField, a: Place, b: Place, steps: number, heights_m: Float64Array): void {
  const { size, cell_m, heights_m: land } = field;
  const column0 = a.x_m / cell_m;
  const row0 = a.y_m / cell_m;
  const columnStep = (b.x_m - a.x_m) / cell_m / steps;
  const rowStep = (b.y_m - a.y_m) / cell_m / steps;
  const lastCell = size - 2;
  for (let i = 0; i <= steps; i++) {
    const column = column0 + columnStep * i;
    const row = row0 + rowStep * i;
    const cellEast = Math.min(column | 0, lastCell);
    const cellSouth = Math.min(row | 0, lastCell);
    const start = cellSouth * size + cellEast;
    const east = column - cellEast;
    const h00 = land[start] as number;
    const h10 = land[start + size] as number;
    const north_m = h00 + ((land[start + 1] as number) - h00) * east;
    const south_m = h10 + ((land[start + size + 1] as number) - h10) * east;
    heights_m[i] = north_m + (south_m - north_m) * (row - cellSouth);
  }
}

/**
 * The land from a to b: distances in km from a, heights in m above sea level, steps of at most one cell.
 *
 * @throws RadioError when the field or a place is malformed
 */
export function terrainProfile(field: HeightField, a: Place, b: Place): { d_km: Float64Array; h_m: Float64Array } {
  assertField(field);
  const { count, d_km, terrain_m } = loadTerrain(field, a, b);
  return { d_km: d_km.slice(0, count), h_m: terrain_m.slice(0, count) };
}
