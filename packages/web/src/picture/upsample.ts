/** Weights of one output pixel: the first grid index it reads and the four cubic B-spline weights. */
interface Taps {
  readonly first: Int32Array;
  readonly weights: Float32Array;
}

function cubicTaps(gridSize: number, pixels: number): Taps {
  const first = new Int32Array(pixels);
  const weights = new Float32Array(pixels * 4);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const u = ((pixel + 0.5) / pixels) * (gridSize - 1);
    const cell = Math.floor(u);
    const t = u - cell;
    first[pixel] = cell - 1;
    weights[pixel * 4] = ((1 - t) * (1 - t) * (1 - t)) / 6;
    weights[pixel * 4 + 1] = (3 * t * t * t - 6 * t * t + 4) / 6;
    weights[pixel * 4 + 2] = (-3 * t * t * t + 3 * t * t + 3 * t + 1) / 6;
    weights[pixel * 4 + 3] = (t * t * t) / 6;
  }
  return { first, weights };
}

function clampIndex(index: number, size: number): number {
  return index < 0 ? 0 : index >= size ? size - 1 : index;
}

function stretchRows(grid: ArrayLike<number>, size: number, taps: Taps, pixels: number): Float32Array {
  const wide = new Float32Array(size * pixels);
  for (let row = 0; row < size; row++) {
    for (let pixel = 0; pixel < pixels; pixel++) {
      let sum = 0;
      for (let tap = 0; tap < 4; tap++) {
        const column = clampIndex((taps.first[pixel] as number) + tap, size);
        sum += (grid[row * size + column] as number) * (taps.weights[pixel * 4 + tap] as number);
      }
      wide[row * pixels + pixel] = sum;
    }
  }
  return wide;
}

/**
 * A square grid drawn as a square of pixels, by cubic B-spline: contours and shade come out without the
 * facets that straight interpolation leaves. The corner grid points lie on the picture's corners.
 */
export function upsample(grid: ArrayLike<number>, size: number, pixels: number): Float32Array {
  const taps = cubicTaps(size, pixels);
  const wide = stretchRows(grid, size, taps, pixels);
  const out = new Float32Array(pixels * pixels);
  for (let pixelRow = 0; pixelRow < pixels; pixelRow++) {
    const target = pixelRow * pixels;
    for (let tap = 0; tap < 4; tap++) {
      const source = clampIndex((taps.first[pixelRow] as number) + tap, size) * pixels;
      const weight = taps.weights[pixelRow * 4 + tap] as number;
      for (let pixel = 0; pixel < pixels; pixel++) {
        out[target + pixel] = (out[target + pixel] as number) + (wide[source + pixel] as number) * weight;
      }
    }
  }
  return out;
}
