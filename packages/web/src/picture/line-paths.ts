import type { Point } from "./land.ts";

function whole(value: number): string {
  return String(Math.round(value));
}

/** An SVG path through points, in metres of the land (the overlay's view box is the land itself). */
export function pathThrough(points: readonly Point[]): string {
  return points.map((point, i) => `${i === 0 ? "M" : "L"}${whole(point.x_m)} ${whole(point.y_m)}`).join("");
}

/** Where a point lies in the picture, as CSS percentages from the left and the top. */
export function percentOf(point: Point, extent_m: number): { left: string; top: string } {
  return {
    left: `${((point.x_m / extent_m) * 100).toFixed(2)}%`,
    top: `${((point.y_m / extent_m) * 100).toFixed(2)}%`,
  };
}
