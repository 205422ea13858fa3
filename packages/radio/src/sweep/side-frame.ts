import type { HeightField } from "../height-field.ts";
import type { CoverageInput } from "./coverage-input.ts";

/** The four quarters of a map as its transmitter sees them, bounded by the diagonals; east and west own the diagonals. */
export const COVERAGE_SIDES = ["east", "west", "south", "north"] as const;
export type CoverageSide = (typeof COVERAGE_SIDES)[number];

/**
 * The land in the order in which rays of a side cross it: "columns" are passed one after the other, "rows" lie beside each
 * other. For east and west these are the map's own, for south and north the map is transposed, so that a ray always reads
 * along its memory.
 */
export interface OrientedLand {
  readonly heights_m: Float32Array;
  readonly stride: number;
}

/** Rows repeated beyond both edges of the map, so that a ray needs no guard where it leaves. */
export const EDGE_ROWS = 2;
/** Entries beyond each row: lengths that are powers of two would put a column into a few lines of the processor's cache. */
const ROW_GAP = 24;

/** Copies the map for sides east and west, or transposed for south and north. */
export function orientLand(field: HeightField, transposed: boolean): OrientedLand {
  const { size } = field;
  const stride = size + ROW_GAP;
  const heights_m = new Float32Array((size + 2 * EDGE_ROWS) * stride);
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
  return { heights_m, stride };
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
  readonly land: OrientedLand;
  /** The first column that is passed, and the way from one to the next. */
  readonly first: number;
  readonly direction: 1 | -1;
  /** How many columns the side has. */
  readonly reach: number;
  /** The row of the transmitter, with its fraction. */
  readonly across0: number;
  /** Rays to each hand of the straight one; at the last column they are at most one cell apart. */
  readonly rays: number;
  /** Distance of every column from the transmitter in cells, and one over it. */
  readonly x: Float64Array;
  readonly perX: Float64Array;
}

export function isTransposed(side: CoverageSide): boolean {
  return side === "south" || side === "north";
}

export function frameOf(input: CoverageInput, land: OrientedLand, side: CoverageSide): SideFrame {
  const transposed = isTransposed(side);
  const along0 = transposed ? input.row0 : input.column0;
  const across0 = transposed ? input.column0 : input.row0;
  const onwards = side === "east" || side === "south";
  const first = onwards ? Math.floor(along0) + 1 : Math.ceil(along0) - 1;
  const direction = onwards ? 1 : -1;
  const reach = onwards ? input.size - first : first + 1;
  const x = new Float64Array(reach);
  const perX = new Float64Array(reach);
  for (let i = 0; i < reach; i++) {
    x[i] = Math.abs(first + direction * i - along0);
    perX[i] = 1 / (x[i] as number);
  }
  const rays = reach === 0 ? 0 : Math.ceil(x[reach - 1] as number);
  return { land, first, direction, reach, across0, rays, x, perX };
}
