import { freeSpaceLoss_dB } from "../free-space.ts";
import type { HeightField, Station } from "../height-field.ts";
import { NEAREST_KM } from "../height-field.ts";
import { RadioError } from "../radio-error.ts";
import { createKernel } from "./compiled-kernel.ts";
import { type CoverageInput, type CoverageOptions, checkCoverage } from "./coverage-input.ts";
import {
  COVERAGE_SIDES,
  type CoverageSide,
  frameOf,
  isTransposed,
  landLength,
  orientLand,
  type SideFrame,
} from "./side-frame.ts";
import { type SweepKernel, sweepSide } from "./sweep-kernel.ts";

/** Loss from one transmitter to an antenna over every grid point of a field. */
export interface CoverageField {
  readonly size: number;
  readonly cell_m: number;
  /** Basic transmission loss, free space and diffraction, dB; rows and columns as in the height field. */
  readonly loss_dB: Float32Array;
}

/** What a sweep of one side found; plain data that a worker can hand over. */
export interface CoveragePart {
  readonly side: CoverageSide;
  readonly loss_dB: Float32Array;
}

/**
 * Coverage of a whole field in one go: the loss that `groundLink` would give at every grid point, by rays from the
 * transmitter. O(N² log N) for N × N points. Loss is reciprocal: the place of a phone as `transmitter`, with the listeners'
 * antenna height as `receiver_m`, tells who hears the phone.
 *
 * @throws RadioError when the field, the transmitter or an option is not acceptable; nothing is computed then
 */
export function coverageField(field: HeightField, transmitter: Station, options: CoverageOptions): CoverageField {
  return finish(coverageSteps(field, transmitter, options));
}

/**
 * The same in steps of a few milliseconds: yields the share that is done, 0 to 1, and returns the field. Who stops asking has
 * cancelled. Input is checked when the first step is asked for.
 */
export function* coverageSteps(
  field: HeightField,
  transmitter: Station,
  options: CoverageOptions,
): Generator<number, CoverageField> {
  const kernel = createKernel();
  try {
    return yield* sweepField(kernel, field, transmitter, options);
  } finally {
    kernel.release();
  }
}

/** The same by the kernel of one's choice. */
export function* sweepField(
  kernel: SweepKernel,
  field: HeightField,
  transmitter: Station,
  options: CoverageOptions,
): Generator<number, CoverageField> {
  const input = checkCoverage(field, transmitter, options);
  const { doors } = kernel;
  const { size } = input;
  const merged_dB = new Float32Array(size * size);
  const land = doors.singles(landLength(size));
  const loss_dB = doors.singles(size * size);
  for (const [i, side] of COVERAGE_SIDES.entries()) {
    if (side === "east" || side === "south") orient(field, side, kernel, land);
    const sweep = sweepSide(doors, land, loss_dB, frameOf(input, side), input);
    for (let step = sweep.next(); !step.done; step = sweep.next()) yield (i + step.value) / COVERAGE_SIDES.length;
    placeSide(merged_dB, side, kernel.numbers(loss_dB, size * size), input);
  }
  return finishField(field, input, merged_dB);
}

/**
 * One of the four sides, for workers that share a field: `mergeCoverage` of all four gives `coverageField` to the last bit.
 *
 * @throws RadioError as `coverageField` does
 */
export function coverageSide(
  field: HeightField,
  transmitter: Station,
  options: CoverageOptions,
  side: CoverageSide,
): CoveragePart {
  const input = checkCoverage(field, transmitter, options);
  const kernel = createKernel();
  try {
    const { size } = input;
    const frame = frameOf(input, side);
    const land = kernel.doors.singles(landLength(size));
    const loss_dB = kernel.doors.singles(size * frame.reach);
    orient(field, side, kernel, land);
    finish(sweepSide(kernel.doors, land, loss_dB, frame, input));
    return { side, loss_dB: kernel.numbers(loss_dB, size * frame.reach).slice() };
  } finally {
    kernel.release();
  }
}

function orient(field: HeightField, side: CoverageSide, kernel: SweepKernel, land: Float32Array): void {
  orientLand(field, isTransposed(side), kernel.numbers(land, landLength(field.size)));
}

/**
 * Puts the four sides of one field together. Field, transmitter and options must be those of the sides.
 *
 * @throws RadioError `coverage-parts-invalid` when a side is missing or belongs to another field
 */
export function mergeCoverage(
  field: HeightField,
  transmitter: Station,
  options: CoverageOptions,
  parts: readonly CoveragePart[],
): CoverageField {
  return merge(field, checkCoverage(field, transmitter, options), parts);
}

function finish<Result>(steps: Generator<number, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function merge(field: HeightField, input: CoverageInput, parts: readonly CoveragePart[]): CoverageField {
  const { size } = input;
  const loss_dB = new Float32Array(size * size);
  for (const side of COVERAGE_SIDES) {
    const part = parts.find((candidate) => candidate.side === side);
    if (part?.loss_dB.length !== frameOf(input, side).reach * size) {
      throw new RadioError("coverage-parts-invalid", `The side "${side}" is missing or was swept over another field.`);
    }
    placeSide(loss_dB, side, part.loss_dB, input);
  }
  return finishField(field, input, loss_dB);
}

/** The whole field when all sides are in their places. */
function finishField(field: HeightField, input: CoverageInput, loss_dB: Float32Array): CoverageField {
  const { size, row0, column0 } = input;
  if (Number.isInteger(row0) && Number.isInteger(column0)) {
    // The antenna over the transmitter's own grid point: a link of no length counts as one of NEAREST_KM.
    loss_dB[row0 * size + column0] = freeSpaceLoss_dB(input.f_GHz, NEAREST_KM, input.htg_m - input.hrg_m);
  }
  return { size, cell_m: field.cell_m, loss_dB };
}

function placeSide(target: Float32Array, side: CoverageSide, part: Float32Array, input: CoverageInput): void {
  const frame = frameOf(input, side);
  if (isTransposed(side)) placeTransposed(target, frame, part, input);
  else placeRows(target, frame, part, input);
}

/** East and west: in each row the columns at least as far along as the row is aside. */
function placeRows(target: Float32Array, frame: SideFrame, part: Float32Array, input: CoverageInput): void {
  const { reach, first, direction, along0, across0 } = frame;
  const x0 = Math.abs(first - along0);
  for (let row = 0; row < input.size; row++) {
    const aside = Math.abs(row - across0);
    const to = row * input.size + first;
    const from = row * reach;
    // Columns stand a cell apart, so that the first one as far along as the row is aside is known but for rounding.
    let i = Math.max(Math.floor(aside - x0), 0);
    while (i < reach && Math.abs(first + direction * i - along0) < aside) i++;
    for (; i < reach; i++) target[to + direction * i] = part[from + i] as number;
  }
}

/** Squares of this many cells fit into the cache in both directions. */
const BLOCK = 16;

/** South and north: transposed, in each row the columns further along than the row is aside. */
function placeTransposed(target: Float32Array, frame: SideFrame, part: Float32Array, input: CoverageInput): void {
  const { reach, first, direction, along0, across0 } = frame;
  const { size } = input;
  for (let start = 0; start < size; start += BLOCK) {
    const end = Math.min(start + BLOCK, size);
    for (let i = 0; i < reach; i++) {
      const along = Math.abs(first + direction * i - along0);
      const to = (first + direction * i) * size;
      for (let row = start; row < end; row++) {
        if (Math.abs(row - across0) < along) target[to + row] = part[row * reach + i] as number;
      }
    }
  }
}
