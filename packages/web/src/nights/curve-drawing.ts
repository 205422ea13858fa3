import type { CurvePoint } from "./asks.ts";

/** Height of the drawing, pixels; its width is that of its place on the page. */
export const CURVE_HEIGHT = 280;
const LEFT = 52;
const RIGHT = 16;
const TOP = 26;
const BOTTOM = 40;

export interface CurveDrawing {
  readonly line: string;
  readonly band: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly low: number; readonly high: number }[];
  readonly rows: readonly { readonly share: number; readonly y: number }[];
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
}

/** The top of the axis: the next round share above everything drawn. */
export function axisTop(points: readonly CurvePoint[]): number {
  const highest = Math.max(0.01, ...points.map((point) => point.high));
  return [0.02, 0.05, 0.1, 0.2, 0.25, 0.4, 0.5, 0.75].find((top) => top >= highest) ?? 1;
}

function number(value: number): string {
  return value.toFixed(1);
}

/** Line, band and axis of the share found against minutes on air, for a drawing `width` pixels wide. */
export function drawCurve(points: readonly CurvePoint[], width: number): CurveDrawing {
  const most = Math.max(1, ...points.map((point) => point.minutes));
  const top = axisTop(points);
  const baseline = CURVE_HEIGHT - BOTTOM;
  const x = (minutes: number) => LEFT + (minutes / most) * (width - LEFT - RIGHT);
  const y = (share: number) => baseline - (share / top) * (baseline - TOP);
  const drawn = points.map((point) => ({
    x: x(point.minutes),
    y: y(point.share),
    low: y(point.low),
    high: y(point.high),
  }));
  const path = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([px, py], i) => `${i === 0 ? "M" : "L"}${number(px)} ${number(py)}`).join("");
  const over = drawn.map((point) => [point.x, point.high] as const);
  const under = [...drawn].reverse().map((point) => [point.x, point.low] as const);
  return {
    line: path(drawn.map((point) => [point.x, point.y] as const)),
    band: drawn.length > 1 ? `${path([...over, ...under])}Z` : "",
    points: drawn,
    rows: [0, 0.5, 1].map((part) => ({ share: part * top, y: y(part * top) })),
    baseline,
    left: LEFT,
    right: width - RIGHT,
  };
}
