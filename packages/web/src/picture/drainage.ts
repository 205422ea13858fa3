import type { HeightGrid } from "./ground-height.ts";

/** Mark of a point that has passed on what it gathered; no point has so many neighbours. */
const PASSED_ON = 255;

/** The neighbour to which water runs from a point of the grid's rim, or -1 from a hollow. */
function lowestNeighbour({ size, heights_m }: HeightGrid, row: number, column: number): number {
  const here_m = heights_m[row * size + column] as number;
  let best = -1;
  let steepest = 0;
  for (let y = Math.max(0, row - 1); y <= Math.min(size - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(size - 1, column + 1); x++) {
      const fall = here_m - (heights_m[y * size + x] as number);
      const slope = y !== row && x !== column ? fall * Math.SQRT1_2 : fall;
      if (slope <= steepest) continue;
      steepest = slope;
      best = y * size + x;
    }
  }
  return best;
}

/** Where the points within a row's ends run to: one long loop without a test for the rim, which is quick from its first row on. */
function runWithin(next: Int32Array, { size, heights_m }: HeightGrid, row: number): void {
  for (let at = row * size + 1; at < row * size + size - 1; at++) {
    const here_m = heights_m[at] as number;
    let best = -1;
    let steepest = 0;
    for (let from = at - size - 1; from <= at + size - 1; from += size) {
      const isBeside = from === at - 1;
      for (let to = from; to <= from + 2; to++) {
        const fall = here_m - (heights_m[to] as number);
        const slope = isBeside || to === from + 1 ? fall : fall * Math.SQRT1_2;
        if (slope <= steepest) continue;
        steepest = slope;
        best = to;
      }
    }
    next[at] = best;
  }
}

/** For each grid point the neighbour that its water runs to, or -1. */
function runOff(grid: HeightGrid): Int32Array {
  const { size } = grid;
  const next = new Int32Array(size * size);
  for (let row = 0; row < size; row++) {
    const isRim = row === 0 || row === size - 1;
    if (!isRim) runWithin(next, grid, row);
    for (let column = 0; column < size; column += isRim ? 1 : size - 1) {
      next[row * size + column] = lowestNeighbour(grid, row, column);
    }
  }
  return next;
}

/**
 * How much land drains through each grid point, in grid cells: every cell gives what it gathered to its steepest
 * neighbour. Read off the same heights as everything else; it shows the gullies that a hillshade hides.
 */
export function drainage(grid: HeightGrid): Float32Array {
  const next = runOff(grid);
  const feeders = new Uint8Array(next.length);
  for (const to of next) if (to >= 0) feeders[to] = (feeders[to] as number) + 1;
  const gathered = new Float32Array(next.length).fill(1);
  // From each spring downhill, as far as everything has come together that meets there.
  for (let spring = 0; spring < next.length; spring++) {
    let at = spring;
    while (feeders[at] === 0) {
      feeders[at] = PASSED_ON;
      const to = next[at] as number;
      if (to < 0) break;
      gathered[to] = (gathered[to] as number) + (gathered[at] as number);
      feeders[to] = (feeders[to] as number) - 1;
      at = to;
    }
  }
  return gathered;
}
