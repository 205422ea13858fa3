import type { HeightField, Station } from "./height-field.ts";

/** Widest hills, and narrowest, m; heights halve with widths. All shape figures here are `invented`. */
const WIDEST_M = 6000;
const NARROWEST_M = 60;
const RELIEF_M = 900;

/** Mountains in m: 900 m between the widest valleys and ridges, and half as much in each narrower layer. */
export function inventedLand(size: number, cell_m: number, seed = 1): HeightField {
  const heights_m = new Float32Array(size * size);
  let relief_m = RELIEF_M / 2;
  let east = 0.96;
  let south = 0.28;
  for (let width_m = WIDEST_M, octave = 0; width_m >= NARROWEST_M; width_m /= 2, octave++) {
    const step = cell_m / width_m;
    addHills(heights_m, size, east * step, south * step, relief_m, seed * 31 + octave);
    relief_m /= 2;
    // Each layer is turned on by the angle of a triangle of 3, 4 and 5, so that no direction of the grid shows.
    [east, south] = [0.8 * east - 0.6 * south, 0.6 * east + 0.8 * south];
  }
  return { size, cell_m, heights_m };
}

function addHills(heights_m: Float32Array, size: number, east: number, south: number, relief_m: number, seed: number) {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const noise = smoothNoise(column * east - row * south, column * south + row * east, seed);
      // Folding the noise at its middle makes ridges and valley floors of it.
      const at = row * size + column;
      heights_m[at] = (heights_m[at] as number) + relief_m * (2 - 4 * Math.abs(noise - 0.5));
    }
  }
}

function smoothNoise(x: number, y: number, seed: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const east = fade(x - column);
  const north_ = hash(column, row, seed) * (1 - east) + hash(column + 1, row, seed) * east;
  const south = hash(column, row + 1, seed) * (1 - east) + hash(column + 1, row + 1, seed) * east;
  return north_ + (south - north_) * fade(y - row);
}

function fade(t: number): number {
  return t * t * t * (t * (6 * t - 15) + 10);
}

/** 0 to 1 for every grid point of every layer. */
function hash(column: number, row: number, seed: number): number {
  let bits = Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 4_294_967_296;
}

/** The highest (or lowest) grid point of the middle half, with an antenna of `height_m`. */
export function stationAt(field: HeightField, where: "peak" | "valley", height_m: number): Station {
  const { size, cell_m, heights_m } = field;
  const sign = where === "peak" ? 1 : -1;
  let best = -1;
  for (let row = size >> 2; row < size - (size >> 2); row++) {
    for (let column = size >> 2; column < size - (size >> 2); column++) {
      const at = row * size + column;
      if (best < 0 || sign * (heights_m[at] as number) > sign * (heights_m[best] as number)) best = at;
    }
  }
  return { x_m: (best % size) * cell_m, y_m: Math.floor(best / size) * cell_m, height_m };
}
