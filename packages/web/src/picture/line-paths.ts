import type { Point } from "./land.ts";

function whole(value: number): string {
  return String(Math.round(value));
}

/** An SVG path through points, in metres of the land (the overlay's view box is the land itself). */
export function pathThrough(points: readonly Point[]): string {
  return points.map((point, i) => `${i === 0 ? "M" : "L"}${whole(point.x_m)} ${whole(point.y_m)}`).join("");
}

/** Length of a line, metres. */
export function lineLength_m(points: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    length += Math.hypot(b.x_m - a.x_m, b.y_m - a.y_m);
  }
  return length;
}

/** Where a point lies in the picture, as CSS percentages from the left and the top. */
export function percentOf(point: Point, extent_m: number): { left: string; top: string } {
  return {
    left: `${((point.x_m / extent_m) * 100).toFixed(2)}%`,
    top: `${((point.y_m / extent_m) * 100).toFixed(2)}%`,
  };
}
