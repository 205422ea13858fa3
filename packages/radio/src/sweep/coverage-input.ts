import {
  DEFAULT_DN,
  type DiffractionConstants,
  effectiveRadius_km,
  P1812_CONSTANTS,
} from "../diffraction-constants.ts";
import { type HeightField, type Station, terrainHeight } from "../height-field.ts";
import { RadioError, type RadioErrorCode } from "../radio-error.ts";

/** What is asked of the land around a transmitter. */
export interface CoverageOptions {
  /** 0.03 to 6 GHz with the P.1812 constants. */
  readonly f_GHz: number;
  /** Antenna that may stand on any cell, m above its ground. */
  readonly receiver_m: number;
  /** Absent: vertical. */
  readonly polarization?: "horizontal" | "vertical";
  /** Lapse rate of refractivity, N-units/km. Absent: `DEFAULT_DN`. */
  readonly dN?: number;
  /** Absent: `P1812_CONSTANTS`. */
  readonly constants?: DiffractionConstants;
}

/** Everything a sweep needs beside the heights, checked. Distances across the map are in cells. */
export interface CoverageInput {
  readonly size: number;
  readonly cell_km: number;
  /** The transmitter's place in cells from the north-west grid point. */
  readonly column0: number;
  readonly row0: number;
  /** Ground at the transmitter, m above sea level. */
  readonly ground0_m: number;
  readonly htg_m: number;
  readonly hrg_m: number;
  readonly f_GHz: number;
  readonly vertical: boolean;
  readonly ae_km: number;
  readonly wavelength_m: number;
  readonly constants: DiffractionConstants;
}

/** As in `checkPath`: antennas up to 3 km (P.1812 §1), land that could lie on Earth (`invented`). */
const HIGHEST_ANTENNA_M = 3000;
const LOWEST_LAND_M = -1000;
const HIGHEST_LAND_M = 10_000;
const LARGEST_DN = 150;
/** A transmitter this near to a grid point, in cells, stands on it: closer there is only rounding (`invented`). */
const SAME_PLACE = 1e-6;

function refuse(code: RadioErrorCode, sentence: string): never {
  throw new RadioError(code, sentence);
}

/**
 * Checks everything a coverage map is computed from.
 *
 * @throws RadioError with a code and one sentence; nothing is computed then
 */
export function checkCoverage(field: HeightField, transmitter: Station, options: CoverageOptions): CoverageInput {
  assertSquare(field);
  assertAntenna("The transmitter's height_m", transmitter?.height_m);
  assertAntenna("receiver_m", options?.receiver_m);
  const { f_GHz, receiver_m, polarization = "vertical", dN = DEFAULT_DN, constants = P1812_CONSTANTS } = options;
  assertRadio(f_GHz, polarization, dN, constants);
  const place = placeInCells(field, transmitter);
  assertLand(field.heights_m);
  return {
    size: field.size,
    cell_km: field.cell_m / 1000,
    ...place,
    ground0_m: terrainHeight(field, place.column0 * field.cell_m, place.row0 * field.cell_m),
    htg_m: transmitter.height_m,
    hrg_m: receiver_m,
    f_GHz,
    vertical: polarization === "vertical",
    ae_km: effectiveRadius_km(dN, constants),
    wavelength_m: constants.wavelength_mGHz / f_GHz,
    constants,
  };
}

function assertSquare(field: HeightField): void {
  const { size, cell_m, heights_m } = field ?? {};
  const isGrid = heights_m instanceof Float32Array || heights_m instanceof Float64Array;
  if (!isGrid || !Number.isInteger(size) || size < 2 || heights_m.length !== size * size) {
    refuse(
      "field-malformed",
      "A height field must be square: size × size heights_m in a typed array, size at least 2.",
    );
  }
  if (!(cell_m > 0 && cell_m < Number.POSITIVE_INFINITY)) {
    refuse("field-malformed", "A height field needs cell_m, a positive number of metres between grid points.");
  }
}

function assertAntenna(name: string, height_m: unknown): void {
  if (typeof height_m !== "number" || !(height_m >= 0)) {
    refuse("antenna-under-ground", `${name} must be a number of metres above the ground, not below it.`);
  }
  if (height_m > HIGHEST_ANTENNA_M) {
    refuse("antenna-too-high", `${name} must be at most ${HIGHEST_ANTENNA_M} m above the ground.`);
  }
}

function assertRadio(f_GHz: number, polarization: string, dN: number, constants: DiffractionConstants): void {
  const [lowest, highest] = constants.frequencyRange_GHz;
  if (!(f_GHz >= lowest && f_GHz <= highest)) {
    refuse("frequency-out-of-range", `f_GHz must be a number from ${lowest} to ${highest} GHz.`);
  }
  if (polarization !== "horizontal" && polarization !== "vertical") {
    refuse("polarization-unknown", 'polarization must be "horizontal" or "vertical".');
  }
  if (!(dN > -LARGEST_DN && dN < LARGEST_DN)) {
    refuse("refractivity-out-of-range", `dN must be a number between -${LARGEST_DN} and ${LARGEST_DN} N-units/km.`);
  }
}

function placeInCells(field: HeightField, transmitter: Station): { column0: number; row0: number } {
  const column0 = onGrid(transmitter.x_m / field.cell_m);
  const row0 = onGrid(transmitter.y_m / field.cell_m);
  if (!Number.isFinite(column0) || !Number.isFinite(row0)) {
    refuse("place-not-a-number", "The transmitter needs x_m and y_m as finite numbers of metres.");
  }
  const last = field.size - 1;
  if (column0 < 0 || row0 < 0 || column0 > last || row0 > last) {
    refuse(
      "transmitter-off-field",
      `The transmitter must stand on the field: x_m and y_m from 0 to ${last * field.cell_m}.`,
    );
  }
  return { column0, row0 };
}

function onGrid(cells: number): number {
  const nearest = Math.round(cells);
  return Math.abs(cells - nearest) < SAME_PLACE ? nearest : cells;
}

function assertLand(heights_m: Float32Array | Float64Array): void {
  for (let i = 0; i < heights_m.length; i++) {
    const height_m = heights_m[i] as number;
    if (height_m >= LOWEST_LAND_M && height_m <= HIGHEST_LAND_M) continue;
    refuse("height-out-of-range", `heights_m[${i}] must be a number from ${LOWEST_LAND_M} to ${HIGHEST_LAND_M} m.`);
  }
}
