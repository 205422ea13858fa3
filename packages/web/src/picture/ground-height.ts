import type { Point } from "./land.ts";

/** A square grid of heights, row 0 in the north. */
export interface HeightGrid {
  readonly size: number;
  readonly cell_m: number;
  readonly heights_m: ArrayLike<number>;
}

/** Height of the ground at a point, metres, straight between the four grid points around it. */
export function groundHeight_m(grid: HeightGrid, point: Point): number {
  const last = grid.size - 1.001;
  const x = Math.max(0, Math.min(last, point.x_m / grid.cell_m));
  const y = Math.max(0, Math.min(last, point.y_m / grid.cell_m));
  const column = Math.floor(x);
  const row = Math.floor(y);
  const at = (dx: number, dy: number) => grid.heights_m[(row + dy) * grid.size + column + dx] as number;
  const top = at(0, 0) + (at(1, 0) - at(0, 0)) * (x - column);
  const bottom = at(0, 1) + (at(1, 1) - at(0, 1)) * (x - column);
  return top + (bottom - top) * (y - row);
}
