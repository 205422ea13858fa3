import type { Point } from "./land.ts";

function squaredDistanceToSegment(x: number, y: number, a: Point, b: Point): number {
  const dx = b.x_m - a.x_m;
  const dy = b.y_m - a.y_m;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x_m) * dx + (y - a.y_m) * dy) / length2));
  const ox = x - a.x_m - t * dx;
  const oy = y - a.y_m - t * dy;
  return ox * ox + oy * oy;
}

function widen(field: Float32Array, pixels: number, pixel_m: number, a: Point, b: Point, reach_m: number): void {
  const column0 = Math.max(0, Math.floor((Math.min(a.x_m, b.x_m) - reach_m) / pixel_m));
  const column1 = Math.min(pixels - 1, Math.ceil((Math.max(a.x_m, b.x_m) + reach_m) / pixel_m));
  const row0 = Math.max(0, Math.floor((Math.min(a.y_m, b.y_m) - reach_m) / pixel_m));
  const row1 = Math.min(pixels - 1, Math.ceil((Math.max(a.y_m, b.y_m) + reach_m) / pixel_m));
  for (let row = row0; row <= row1; row++) {
    for (let column = column0; column <= column1; column++) {
      const squared = squaredDistanceToSegment((column + 0.5) * pixel_m, (row + 0.5) * pixel_m, a, b);
      const index = row * pixels + column;
      if (squared < (field[index] as number)) field[index] = squared;
    }
  }
}

/**
 * Distance of every pixel to a line, metres, as far as `reach_m`; `Infinity` beyond it.
 * The river is drawn from this: inside half its width it is water, a little further its bank.
 */
export function distanceToLine(
  line: readonly Point[],
  pixels: number,
  extent_m: number,
  reach_m: number,
): Float32Array {
  const field = new Float32Array(pixels * pixels).fill(Number.POSITIVE_INFINITY);
  const pixel_m = extent_m / pixels;
  for (let i = 1; i < line.length; i++) {
    widen(field, pixels, pixel_m, line[i - 1] as Point, line[i] as Point, reach_m);
  }
  for (let i = 0; i < field.length; i++) {
    const squared = field[i] as number;
    field[i] = squared > reach_m * reach_m ? Number.POSITIVE_INFINITY : Math.sqrt(squared);
  }
  return field;
}
