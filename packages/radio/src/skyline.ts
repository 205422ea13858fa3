import { DEFAULT_DN, effectiveRadius_km } from "./diffraction-constants.ts";
import { exactMath } from "./exact-math.ts";
import { assertField, type HeightField, type Station, terrainHeight } from "./height-field.ts";
import { RadioError } from "./radio-error.ts";

/** Where a band of land meets the sky in one direction. */
export interface SkylinePoint {
  /** Degrees clockwise from north, counted on past 360 or below 0 so that a view across north stays in order. */
  readonly azimuth_deg: number;
  /** Angle above the horizontal, degrees. */
  readonly elevation_deg: number;
  /** Distance of that land from the eye, m. */
  readonly d_m: number;
  /** Whether it rises above all nearer land. */
  readonly visible: boolean;
}

/** The silhouette of one distance band; depth 0 is the nearest. */
export interface SkylineRidge {
  readonly depth: number;
  readonly points: readonly SkylinePoint[];
}

export interface SkylineOptions {
  /** The view, from left to right, degrees clockwise from north; the right end may be numerically smaller. */
  readonly from_deg: number;
  readonly to_deg: number;
  readonly step_deg: number;
  /** Outer limits of the distance bands, m, ascending; the first band begins at the eye. A leading 0 is passed over. */
  readonly bands_m: readonly number[];
}

/** Samples per grid cell along a line of sight: the bilinear surface has no detail finer than this shows (`invented`). */
const SAMPLES_PER_CELL = 2;
const RADIANS_PER_DEGREE = Math.PI / 180;
/** Directions finer than a hundredth of a degree show nothing more (`invented`). */
const MOST_DIRECTIONS = 36_000;
/** A sine or cosine this small is one of 0 with its rounding: an eye on an edge then looks along it, not out of the field. */
const ALONG_AN_EDGE = 1e-12;

/**
 * The skyline from an eye: for every direction and distance band the highest angle under which land of that band is seen,
 * Earth curvature and the bending of rays included as in `lineOfSight`. A direction in which a band holds no land of the
 * field has no point in that band.
 *
 * @throws RadioError when the field, the eye or the options are malformed
 */
export function skyline(field: HeightField, eye: Station, options: SkylineOptions): SkylineRidge[] {
  assertField(field);
  const limits_m = checkOptions(options);
  const eye_m = terrainHeight(field, eye.x_m, eye.y_m) + eye.height_m;
  if (!Number.isFinite(eye_m)) {
    throw new RadioError("place-not-a-number", "The eye needs x_m, y_m and height_m as finite numbers of metres.");
  }
  const ridges = limits_m.map((_, depth) => ({ depth, points: [] as SkylinePoint[] }));
  const span_deg = options.to_deg < options.from_deg ? 360 : 0;
  const directions = Math.floor((options.to_deg + span_deg - options.from_deg) / options.step_deg + 1e-9);
  for (let i = 0; i <= directions; i++) {
    scan(field, eye, eye_m, options.from_deg + i * options.step_deg, limits_m, ridges);
  }
  return ridges;
}

/** Walks outwards in one direction and adds one point to every band met. */
function scan(
  field: HeightField,
  eye: Station,
  eye_m: number,
  azimuth_deg: number,
  limits_m: readonly number[],
  ridges: readonly { points: SkylinePoint[] }[],
): void {
  const east = exactMath.sin(azimuth_deg * RADIANS_PER_DEGREE);
  const south = -exactMath.cos(azimuth_deg * RADIANS_PER_DEGREE);
  const step_m = field.cell_m / SAMPLES_PER_CELL;
  const steps = Math.floor(distanceToEdge_m(field, eye, east, south) / step_m);
  const drop_perM = 1 / (2000 * effectiveRadius_km(DEFAULT_DN));
  let nearest = Number.NEGATIVE_INFINITY;
  let step = 1;
  for (let depth = 0; depth < limits_m.length; depth++) {
    const last = Math.min(steps, Math.floor((limits_m[depth] as number) / step_m));
    let steepest = Number.NEGATIVE_INFINITY;
    let at = 0;
    for (; step <= last; step++) {
      const d = step * step_m;
      const slope = (terrainHeight(field, eye.x_m + east * d, eye.y_m + south * d) - eye_m) / d - d * drop_perM;
      if (slope > steepest) {
        steepest = slope;
        at = d;
      }
    }
    if (at === 0) continue;
    const elevation_deg = exactMath.atan(steepest) / RADIANS_PER_DEGREE;
    ridges[depth]?.points.push({ azimuth_deg, elevation_deg, d_m: at, visible: steepest > nearest });
    nearest = Math.max(nearest, steepest);
  }
}

/** How far the field reaches from the eye in a direction, m; 0 from outside. */
function distanceToEdge_m(field: HeightField, eye: Station, east: number, south: number): number {
  const width_m = (field.size - 1) * field.cell_m;
  const acrossEast = reach_m(eye.x_m, east, width_m);
  return Math.max(0, Math.min(acrossEast, reach_m(eye.y_m, south, width_m)));
}

function reach_m(from_m: number, direction: number, width_m: number): number {
  if (from_m < 0 || from_m > width_m) return 0;
  if (Math.abs(direction) < ALONG_AN_EDGE) return Number.POSITIVE_INFINITY;
  return direction > 0 ? (width_m - from_m) / direction : from_m / -direction;
}

function checkOptions(options: SkylineOptions): readonly number[] {
  const { from_deg, to_deg, step_deg, bands_m } = options;
  const limits_m = bands_m[0] === 0 ? bands_m.slice(1) : bands_m;
  const ascending = limits_m.every((limit, i) => limit > (i === 0 ? 0 : (limits_m[i - 1] as number)));
  const angles = Number.isFinite(from_deg) && Number.isFinite(to_deg) && Math.abs(to_deg - from_deg) <= 360;
  if (angles && step_deg >= 360 / MOST_DIRECTIONS && limits_m.length > 0 && ascending) return limits_m;
  throw new RadioError(
    "skyline-options-invalid",
    "A skyline needs from_deg and to_deg at most 360 apart, step_deg of at least 0.01 and ascending positive bands_m.",
  );
}
