import type { HorizonView, Ridge, SkyPoint } from "../picture/horizon-view.ts";

/** The picture's own units: everything is drawn in a box this wide and high. */
export const WIDTH = 1200;
export const HEIGHT = 480;
/** Heights are drawn this much taller than they are seen, as painters of hills do (a drawing choice). */
const TALLER = 3;
/** The skyline's middle lies this far down the picture. */
const SKYLINE_AT = 0.58;

/** One layer, ready to be painted. */
export interface DrawnRidge {
  /** 0 for the nearest, 1 for the farthest: how pale it is. */
  readonly far: number;
  /** Row of the silhouette in every column. */
  readonly tops: Float32Array;
}

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

export interface DrawnHorizon {
  readonly lights: readonly (DrawnPoint & { readonly radius: number; readonly strength: number })[];
  readonly water: readonly (readonly DrawnPoint[])[];
  readonly mast: DrawnPoint & { readonly foot: number };
  readonly glow: DrawnPoint & { readonly radiusX: number; readonly radiusY: number };
}

/** Where an angle lies in the picture. */
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

/** The silhouette's height in every column of the picture; the bottom edge and lower where it has no land. */
function topsOf(ridge: Ridge, frame: Frame, view: HorizonView): Float32Array {
  const tops = new Float32Array(WIDTH).fill(HEIGHT + 2);
  const points = ridge.points;
  const perColumn = (view.to_deg - view.from_deg) / WIDTH;
  let at = 0;
  for (let column = 0; column < WIDTH; column++) {
    const azimuth_deg = view.from_deg + (column + 0.5) * perColumn;
    while (at < points.length - 2 && (points[at + 1] as SkyPoint).azimuth_deg < azimuth_deg) at++;
    const a = points[at] as SkyPoint;
    const b = points[at + 1] as SkyPoint;
    const gap = b.azimuth_deg - a.azimuth_deg;
    const t = (azimuth_deg - a.azimuth_deg) / gap;
    if (gap > 1 || t < -1 || t > 2) continue;
    const held = Math.max(0, Math.min(1, t));
    tops[column] = frame.y(a.elevation_deg + (b.elevation_deg - a.elevation_deg) * held);
  }
  return tops;
}

/** Layers of which some land stands above everything nearer; the others would be painted over. */
function standingRidges(view: HorizonView): Ridge[] {
  const nearer = new Map<number, number>();
  return [...view.ridges]
    .sort((a, b) => a.depth - b.depth)
    .filter((ridge) => {
      let stands = false;
      for (const point of ridge.points) {
        const key = Math.round(point.azimuth_deg * 100);
        const before = nearer.get(key) ?? Number.NEGATIVE_INFINITY;
        stands ||= point.elevation_deg > before + 0.02;
        nearer.set(key, Math.max(before, point.elevation_deg));
      }
      return stands && ridge.points.length > 1;
    });
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
    radiusX: Math.max(240, (view.town.width_deg / (view.to_deg - view.from_deg)) * WIDTH * 0.6),
    radiusY: HEIGHT * 0.4,
  };
}

/** The layers of the picture, nearest first. */
export function drawRidges(view: HorizonView): DrawnRidge[] {
  const frame = frameOf(view);
  const standing = standingRidges(view);
  const deepest = Math.max(1, standing.length - 1);
  return standing.map((ridge, i) => ({ far: i / deepest, tops: topsOf(ridge, frame, view) }));
}

/** What lies over and behind the layers: lamps, water, the mast, the glow. */
export function drawHorizon(view: HorizonView): DrawnHorizon {
  const frame = frameOf(view);
  const lampY = frame.y(view.mast.elevation_deg);
  return {
    lights: view.lights.map((lamp) => ({
      x: frame.x(lamp.azimuth_deg),
      y: frame.y(lamp.elevation_deg),
      radius: 0.8 + lamp.brightness * 0.9,
      strength: Math.min(1, 0.45 + lamp.brightness * 0.5),
    })),
    water: view.water.map((run) =>
      run.points.map((point) => ({ x: frame.x(point.azimuth_deg), y: frame.y(point.elevation_deg) })),
    ),
    mast: { x: frame.x(view.mast.azimuth_deg), y: lampY, foot: lampY + 16 },
    glow: glowOf(view, frame),
  };
}
