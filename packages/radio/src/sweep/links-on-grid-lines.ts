import { type DiffractionInput, diffraction, worstEdge } from "../diffraction.ts";
import { freeSpaceLoss_dB } from "../free-space.ts";
import { type HeightField, NEAREST_KM, type Station } from "../height-field.ts";
import { type ProfileBuffer, profileBuffer } from "../profile-buffer.ts";
import { MODEL_STARTS_KM, shortPathLoss_dB } from "../short-path.ts";
import type { CoverageField } from "./coverage-field.ts";
import { type CoverageInput, type CoverageOptions, checkCoverage } from "./coverage-input.ts";

/**
 * The same question answered the plain way, O(N³): an exact link to every grid point over its own profile, sampled where the
 * path crosses the grid lines of its longer direction. What the sweep is tested and measured against.
 *
 * @throws RadioError as `coverageField` does
 */
export function coverageByLinks(field: HeightField, transmitter: Station, options: CoverageOptions): CoverageField {
  const link = gridLink(field, transmitter, options);
  const { size, cell_m } = field;
  const loss_dB = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) loss_dB[row * size + column] = link(column, row);
  }
  return { size, cell_m, loss_dB };
}

/** The exact link to any grid point, dB. */
export function gridLink(
  field: HeightField,
  transmitter: Station,
  options: CoverageOptions,
): (column: number, row: number) => number {
  const input = checkCoverage(field, transmitter, options);
  const exact: DiffractionInput = { ...input, seaFraction: 0 };
  return (column, row) => {
    const profile = loadGridLines(field, input, column, row);
    const D_km = profile.d_km[profile.count - 1] as number;
    if (!(D_km > 0)) return freeSpaceLoss_dB(input.f_GHz, NEAREST_KM, input.htg_m - input.hrg_m);
    const link = diffraction(profile, exact, false);
    const near = D_km < MODEL_STARTS_KM;
    const land_dB = near ? shortPathLoss_dB(D_km, link.Ld50_dB, worstEdge(profile)) : link.Ld50_dB;
    return freeSpaceLoss_dB(input.f_GHz, D_km, link.hts_m - link.hrs_m) + land_dB;
  };
}

/** The land from the transmitter to a grid point, where it crosses the columns (or, if it is steeper, the rows). */
function loadGridLines(field: HeightField, input: CoverageInput, column: number, row: number): ProfileBuffer {
  const { column0, row0, cell_km } = input;
  const transposed = Math.abs(row - row0) > Math.abs(column - column0);
  const along0 = transposed ? row0 : column0;
  const across0 = transposed ? column0 : row0;
  const run = (transposed ? row : column) - along0;
  const rise = (transposed ? column : row) - across0;
  const direction = run < 0 ? -1 : 1;
  const first = run < 0 ? Math.ceil(along0) - 1 : Math.floor(along0) + 1;
  const points = run === 0 ? 0 : Math.abs((transposed ? row : column) - first) + 1;
  const profile = profileBuffer(points + 1);
  profile.surface_m = profile.terrain_m;
  const { d_km, terrain_m } = profile;
  const tilt = run === 0 ? 0 : rise / Math.abs(run);
  const step_km = cell_km * Math.sqrt(1 + tilt * tilt);
  d_km[0] = 0;
  terrain_m[0] = input.ground0_m;
  for (let i = 0; i < points; i++) {
    const along = first + direction * i;
    const x = Math.abs(along - along0);
    d_km[i + 1] = step_km * x;
    terrain_m[i + 1] = heightOnLine(field, along, across0 + tilt * x, transposed);
  }
  return profile;
}

/** Height where a path crosses a grid line, between the two grid points beside it. */
function heightOnLine(field: HeightField, along: number, across: number, transposed: boolean): number {
  const { size, heights_m } = field;
  const place = Math.min(Math.max(across, 0), size - 1);
  const below = Math.min(Math.floor(place), size - 2);
  const at = transposed ? along * size + below : below * size + along;
  const near = heights_m[at] as number;
  return near + ((heights_m[at + (transposed ? 1 : size)] as number) - near) * (place - below);
}
