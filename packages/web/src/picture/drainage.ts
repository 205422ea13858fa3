import type { HeightGrid } from "./ground-height.ts";

const LEVELS = 65_536;

/** Grid points from the highest to the lowest, by counting: a sort would take longer than the whole picture. */
function downhillOrder(grid: HeightGrid): Uint32Array {
  const { heights_m } = grid;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < heights_m.length; i++) {
    lowest = Math.min(lowest, heights_m[i] as number);
    highest = Math.max(highest, heights_m[i] as number);
  }
  const scale = (LEVELS - 1) / Math.max(1e-9, highest - lowest);
  const levelOf = (i: number) => Math.floor((highest - (heights_m[i] as number)) * scale);
  const starts = new Uint32Array(LEVELS + 1);
  for (let i = 0; i < heights_m.length; i++) starts[levelOf(i) + 1] = (starts[levelOf(i) + 1] as number) + 1;
  for (let level = 0; level < LEVELS; level++)
    starts[level + 1] = (starts[level + 1] as number) + (starts[level] as number);
  const order = new Uint32Array(heights_m.length);
  for (let i = 0; i < heights_m.length; i++) {
    const level = levelOf(i);
    order[starts[level] as number] = i;
    starts[level] = (starts[level] as number) + 1;
  }
  return order;
}

/** The neighbour to which water runs, or -1 from a hollow. */
function lowestNeighbour(grid: HeightGrid, index: number): number {
  const { size, heights_m } = grid;
  const row = Math.floor(index / size);
  const column = index - row * size;
  let best = -1;
  let steepest = 0;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const y = row + dy;
      const x = column + dx;
      if ((dx === 0 && dy === 0) || x < 0 || y < 0 || x >= size || y >= size) continue;
      const fall = (heights_m[index] as number) - (heights_m[y * size + x] as number);
      const slope = dx !== 0 && dy !== 0 ? fall * Math.SQRT1_2 : fall;
      if (slope > steepest) {
        steepest = slope;
        best = y * size + x;
      }
    }
  }
  return best;
}

/**
 * How much land drains through each grid point, in grid cells: every cell gives what it gathered to its steepest
 * neighbour. Read off the same heights as everything else; it shows the gullies that a hillshade hides.
 */
export function drainage(grid: HeightGrid): Float32Array {
  const gathered = new Float32Array(grid.heights_m.length).fill(1);
  for (const index of downhillOrder(grid)) {
    const next = lowestNeighbour(grid, index);
    if (next >= 0) gathered[next] = (gathered[next] as number) + (gathered[index] as number);
  }
  return gathered;
}
