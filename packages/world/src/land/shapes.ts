/** Small shapes the land is drawn with; exact in every engine. */

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** 0 below `from`, 1 above `to`, smooth between. */
export function rise(value: number, from: number, to: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/** 1 at distance 0, falling smoothly to 0 at `reach`. */
export function mound(distance: number, reach: number): number {
  const t = distance / reach;
  const s = 1 - t * t;
  return s <= 0 ? 0 : s * s * s;
}

export type Knots = readonly (readonly [at: number, value: number])[];

/** Catmull-Rom through the knots, flat beyond the ends. */
export function spline(knots: Knots, at: number): number {
  const last = knots.length - 1;
  let i = 0;
  while (i < last - 1 && at > (knots[i + 1]?.[0] ?? 0)) i++;
  const value = (k: number): number => knots[clamp(k, 0, last)]?.[1] ?? 0;
  const from = knots[i]?.[0] ?? 0;
  const to = knots[i + 1]?.[0] ?? from + 1;
  const t = clamp((at - from) / (to - from), 0, 1);
  const p0 = value(i - 1);
  const p1 = value(i);
  const p2 = value(i + 1);
  const p3 = value(i + 2);
  return p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
}
