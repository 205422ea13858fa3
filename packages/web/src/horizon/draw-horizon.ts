import type { HorizonView, Ridge, SkyPoint } from "../picture/horizon-view.ts";

/** The picture's own units: everything is drawn in a box this wide and high. */
export const WIDTH = 1200;
export const HEIGHT = 460;
/** Heights are drawn this much taller than they are seen, as painters of hills do (a drawing choice). */
const TALLER = 2.3;
/** The skyline's middle lies this far down the picture. */
const SKYLINE_AT = 0.47;

export interface DrawnRidge {
  readonly depth: number;
  /** 0 for the nearest, 1 for the farthest: how pale it is. */
  readonly far: number;
  /** The silhouette closed along the bottom edge. */
  readonly body: string;
  /** The silhouette alone. */
  readonly edge: string;
  /** Where the wash begins and ends, in the picture's units. */
  readonly washFrom: number;
  readonly washTo: number;
}

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

export interface DrawnHorizon {
  readonly ridges: readonly DrawnRidge[];
  readonly lights: readonly (DrawnPoint & { readonly radius: number; readonly strength: number })[];
  readonly water: readonly string[];
  readonly mast: DrawnPoint & { readonly foot: number };
  readonly glow: DrawnPoint & { readonly radiusX: number; readonly radiusY: number };
}

interface Frame {
  readonly x: (azimuth_deg: number) => number;
  readonly y: (elevation_deg: number) => number;
}

/** The highest land in each direction, over all layers. */
export function skylineOf(ridges: readonly Ridge[]): Map<number, number> {
  const top = new Map<number, number>();
  for (const ridge of ridges) {
    for (const point of ridge.points) {
      const key = Math.round(point.azimuth_deg * 100);
      top.set(key, Math.max(top.get(key) ?? Number.NEGATIVE_INFINITY, point.elevation_deg));
    }
  }
  return top;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function frameOf(view: HorizonView): Frame {
  const perDegree = WIDTH / (view.to_deg - view.from_deg);
  const skyline = [...skylineOf(view.ridges).values()];
  const middle = median(skyline);
  const highest = Math.max(middle, ...skyline);
  // A high near hill must not leave the picture at the top.
  const perUp = Math.min(perDegree * TALLER, (HEIGHT * SKYLINE_AT * 0.82) / Math.max(0.5, highest - middle));
  return {
    x: (azimuth_deg) => (azimuth_deg - view.from_deg) * perDegree,
    y: (elevation_deg) => HEIGHT * SKYLINE_AT - (elevation_deg - middle) * perUp,
  };
}

function short(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}

function distanceToChord(point: DrawnPoint, a: DrawnPoint, b: DrawnPoint): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - a.x, point.y - a.y);
  return Math.abs(dx * (a.y - point.y) - dy * (a.x - point.x)) / length;
}

/** Leaves out points that lie within `tolerance` of the line through those kept (Douglas and Peucker's way). */
export function simplify(points: readonly DrawnPoint[], tolerance: number): DrawnPoint[] {
  const keep = new Uint8Array(points.length);
  const stack: [number, number][] = [[0, points.length - 1]];
  keep[0] = 1;
  keep[points.length - 1] = 1;
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [first, last] = span;
    let worst = tolerance;
    let at = -1;
    for (let i = first + 1; i < last; i++) {
      const off = distanceToChord(points[i] as DrawnPoint, points[first] as DrawnPoint, points[last] as DrawnPoint);
      if (off > worst) {
        worst = off;
        at = i;
      }
    }
    if (at > 0) {
      keep[at] = 1;
      stack.push([first, at], [at, last]);
    }
  }
  return points.filter((_, i) => keep[i] === 1);
}

function lineThrough(points: readonly DrawnPoint[]): string {
  return points.map((point, i) => `${i === 0 ? "M" : "L"}${short(point.x)} ${short(point.y)}`).join("");
}

/** Directions without land break a silhouette into runs; each run is drawn on its own. */
function runsOf(ridge: Ridge, frame: Frame, step_deg: number): DrawnPoint[][] {
  const runs: DrawnPoint[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const point of ridge.points) {
    if (point.azimuth_deg - last > step_deg * 1.5) runs.push([]);
    last = point.azimuth_deg;
    runs.at(-1)?.push({ x: frame.x(point.azimuth_deg), y: frame.y(point.elevation_deg) });
  }
  return runs.filter((run) => run.length > 1);
}

function stepOf(view: HorizonView): number {
  const points = view.ridges.find((ridge) => ridge.points.length > 1)?.points;
  return points ? (points[1] as SkyPoint).azimuth_deg - (points[0] as SkyPoint).azimuth_deg : 1;
}

function drawRidge(ridge: Ridge, frame: Frame, step_deg: number, far: number): DrawnRidge {
  const runs = runsOf(ridge, frame, step_deg).map((run) => simplify(run, 0.35));
  const bodies = runs.map((run) => {
    const first = run[0] as DrawnPoint;
    const last = run.at(-1) as DrawnPoint;
    return `${lineThrough(run)}L${short(last.x)} ${HEIGHT + 4}L${short(first.x)} ${HEIGHT + 4}Z`;
  });
  const tops = runs.flat().map((point) => point.y);
  const washFrom = tops.length > 0 ? Math.min(...tops) : HEIGHT;
  return {
    depth: ridge.depth,
    far,
    body: bodies.join(""),
    edge: runs.map(lineThrough).join(""),
    washFrom,
    washTo: Math.max(washFrom + 60, tops.length > 0 ? median(tops) + 70 : HEIGHT),
  };
}

function glowOf(view: HorizonView, frame: Frame): DrawnHorizon["glow"] {
  const skyline = skylineOf(view.ridges);
  const key = [...skyline.keys()].sort(
    (a, b) => Math.abs(a / 100 - view.town.azimuth_deg) - Math.abs(b / 100 - view.town.azimuth_deg) || a - b,
  )[0];
  const crest = key === undefined ? 0 : (skyline.get(key) ?? 0);
  const x = frame.x(view.town.azimuth_deg);
  return {
    x: Math.max(0, Math.min(WIDTH, x)),
    y: frame.y(Math.max(crest, view.town.elevation_deg)),
    radiusX: Math.max(220, (view.town.width_deg / (view.to_deg - view.from_deg)) * WIDTH * 0.75),
    radiusY: HEIGHT * 0.5,
  };
}

/** Turns angles into the picture: layers from far to near, lamps, water, the mast, the glow behind it all. */
export function drawHorizon(view: HorizonView): DrawnHorizon {
  const frame = frameOf(view);
  const step_deg = stepOf(view);
  const deepest = Math.max(1, view.ridges.length - 1);
  const ridges = view.ridges
    .filter((ridge) => ridge.points.length > 1)
    .map((ridge) => drawRidge(ridge, frame, step_deg, ridge.depth / deepest))
    .sort((a, b) => b.depth - a.depth);
  const lampX = frame.x(view.mast.azimuth_deg);
  const lampY = frame.y(view.mast.elevation_deg);
  return {
    ridges,
    lights: view.lights.map((lamp) => ({
      x: frame.x(lamp.azimuth_deg),
      y: frame.y(lamp.elevation_deg),
      radius: 0.8 + lamp.brightness * 0.9,
      strength: Math.min(1, 0.45 + lamp.brightness * 0.5),
    })),
    water: view.water.map((run) =>
      lineThrough(run.points.map((point) => ({ x: frame.x(point.azimuth_deg), y: frame.y(point.elevation_deg) }))),
    ),
    mast: { x: lampX, y: lampY, foot: lampY + 16 },
    glow: glowOf(view, frame),
  };
}
