import type { HeightField } from "../height-field.ts";
import type { CoverageInput } from "./coverage-input.ts";
import { EDGE_ROWS } from "./kernel/on-ray.ts";

/** The four quarters of a map as its transmitter sees them, bounded by the diagonals; east and west own the diagonals. */
export const COVERAGE_SIDES = ["east", "west", "south", "north"] as const;
export type CoverageSide = (typeof COVERAGE_SIDES)[number];

/** Entries beyond each row: lengths that are powers of two would put a column into a few lines of the processor's cache. */
const ROW_GAP = 24;

function strideOf(size: number): number {
  return size + ROW_GAP;
}

/** Heights that a side's land takes up, with the rows beyond both edges. */
export function landLength(size: number): number {
  return (size + 2 * EDGE_ROWS) * strideOf(size);
}

/**
 * Copies the map in the order in which rays of a side cross it: "columns" are passed one after the other, "rows" lie beside
 * each other. For east and west these are the map's own, for south and north the map is transposed, so that a ray always reads
 * along its memory.
 */
export function orientLand(field: HeightField, transposed: boolean, heights_m: Float32Array): void {
  const { size } = field;
  const stride = strideOf(size);
  if (transposed) copyTransposed(field, heights_m, stride);
  else {
    for (let row = 0; row < size; row++) {
      heights_m.set(field.heights_m.subarray(row * size, (row + 1) * size), (row + EDGE_ROWS) * stride);
    }
  }
  for (let edge = 0; edge < EDGE_ROWS; edge++) {
    heights_m.copyWithin(edge * stride, EDGE_ROWS * stride, (EDGE_ROWS + 1) * stride);
    const last = (size + EDGE_ROWS - 1) * stride;
    heights_m.copyWithin(last + (edge + 1) * stride, last, last + stride);
  }
}

/** Squares of this many cells fit into the cache in both directions. */
const BLOCK = 16;

function copyTransposed(field: HeightField, target: Float32Array, stride: number): void {
  const { size, heights_m } = field;
  for (let row0 = 0; row0 < size; row0 += BLOCK) {
    const rowEnd = Math.min(row0 + BLOCK, size);
    for (let column0 = 0; column0 < size; column0 += BLOCK) {
      const columnEnd = Math.min(column0 + BLOCK, size);
      for (let column = column0; column < columnEnd; column++) {
        const start = (column + EDGE_ROWS) * stride;
        for (let row = row0; row < rowEnd; row++) target[start + row] = heights_m[row * size + column] as number;
      }
    }
  }
}

/** One side as its rays cross it. */
export interface SideFrame {
  readonly stride: number;
  /** The first column that is passed, and the way from one to the next. */
  readonly first: number;
  readonly direction: 1 | -1;
  /** How many columns the side has. */
  readonly reach: number;
  /** The column and the row of the transmitter, with their fractions. */
  readonly along0: number;
  readonly across0: number;
}

export function isTransposed(side: CoverageSide): boolean {
  return side === "south" || side === "north";
}

export function frameOf(input: CoverageInput, side: CoverageSide): SideFrame {
  const transposed = isTransposed(side);
  const along0 = transposed ? input.row0 : input.column0;
  const across0 = transposed ? input.column0 : input.row0;
  const onwards = side === "east" || side === "south";
  const first = onwards ? Math.floor(along0) + 1 : Math.ceil(along0) - 1;
  const direction = onwards ? 1 : -1;
  const reach = onwards ? input.size - first : first + 1;
  return { stride: strideOf(input.size), first, direction, reach, along0, across0 };
}
