import { type SphericalPath, sphericalEarthLoss_dB } from "../spherical-earth.ts";
import type { CoverageInput } from "./coverage-input.ts";
import { extremeVertex, type Hull, pushPoint, tangentVertex } from "./hull.ts";
import { tabledEdgeLoss_dB } from "./loss-tables.ts";
import type { Ray } from "./ray.ts";
import type { SideFrame } from "./side-frame.ts";
import { smoothEdge } from "./smooth-edge.ts";

/** The bare land without curvature, of which the smooth surface asks; built only as far as some path needs it. */
export interface FlatLand {
  readonly hull: Hull;
  /** Points in the hull. */
  known: number;
  /** Highest slope from the transmitter to any of them. */
  fromStart: number;
}

/** Ground under both antennas beyond what the shortcut needs, so that rounding cannot matter. */
const MARGIN = 1.001;

const sphere: SphericalPath = {
  d_km: 0,
  hte_m: 0,
  hre_m: 0,
  radius_km: 0,
  f_GHz: 0,
  vertical: false,
  seaFraction: 0,
};

/**
 * Adds what a spherical Earth costs beyond its own Bullington construction (P.1812 §4.3.4) at every wanted point.
 *
 * Shortcut, exact: over a plane raised by the largest bulge the line between heights t and r keeps a clearance of at least
 * 2 √(t r p (1 - p)); where that is more than a smooth Earth asks (Eq. 25) everywhere, nothing is added. Obstacles only
 * lower the surface, so most points need not even know of them.
 */
export function addSmoothEarth(ray: Ray, frame: SideFrame, input: CoverageInput, flat: FlatLand): void {
  const { wanted, wantedPoints, ground_m, area, moment, bulge_m, step_km } = ray;
  const { x, perX } = frame;
  const { ground0_m, htg_m, hrg_m } = input;
  const hts_m = ground0_m + htg_m;
  const asked = 0.25 * input.constants.clearanceFactor * input.constants.clearanceFactor;
  const enough = asked * input.wavelength_m * step_km * MARGIN;
  flat.known = 0;
  flat.fromStart = Number.NEGATIVE_INFINITY;
  flat.hull.top = -1;
  for (let k = 0; k < wanted; k++) {
    const i = wantedPoints[k] as number;
    const distance = x[i] as number;
    const per = perX[i] as number;
    const v1 = (area[i] as number) * per;
    const v2 = (moment[i] as number) * per * per;
    const hill = 0.25 * bulge_m * distance * distance;
    const start = Math.max(hts_m - 2 * v1 + v2, htg_m) - hill;
    const end = Math.max((ground_m[i] as number) + hrg_m - v2 + v1, hrg_m) - hill;
    if (start > 0 && end > 0 && start * end > enough * distance) continue;
    addAt(ray, frame, input, flat, i, enough);
  }
}

function addAt(ray: Ray, frame: SideFrame, input: CoverageInput, flat: FlatLand, i: number, enough: number): void {
  const { ground0_m, htg_m, hrg_m } = input;
  const X = frame.x[i] as number;
  const per = frame.perX[i] as number;
  const hts_m = ground0_m + htg_m;
  const hrs_m = (ray.ground_m[i] as number) + hrg_m;
  const v1 = (ray.area[i] as number) * per;
  const v2 = (ray.moment[i] as number) * per * per;
  let hst_m = 2 * v1 - v2;
  let hsr_m = v2 - v1;
  knowLand(ray, frame, flat, i, hts_m);
  const toEnd = (hrs_m - hts_m) * per;
  const fromStart = flat.fromStart - toEnd;
  if (fromStart > 0) {
    const { hull } = flat;
    const seen = tangentVertex(hull, X, hrs_m);
    const fromEnd = ((hull.y_m[seen] as number) - hrs_m) / (X - (hull.x[seen] as number)) + toEnd;
    const highest = extremeVertex(hull, toEnd);
    const above_m = (hull.y_m[highest] as number) - hts_m - toEnd * (hull.x[highest] as number);
    hst_m -= (above_m * fromStart) / (fromStart + fromEnd);
    hsr_m -= (above_m * fromEnd) / (fromStart + fromEnd);
  }
  const hte_m = Math.max(hts_m - hst_m, htg_m);
  const hre_m = Math.max(hrs_m - hsr_m, hrg_m);
  const hill = 0.25 * ray.bulge_m * X * X;
  if (hte_m > hill && hre_m > hill && (hte_m - hill) * (hre_m - hill) > enough * X) return;
  addExcess(ray, frame, input, i, hte_m, hre_m);
}

/** Takes the points before `end` into the hull. */
function knowLand(ray: Ray, frame: SideFrame, flat: FlatLand, end: number, hts_m: number): void {
  const { ground_m } = ray;
  const { x, perX } = frame;
  let steepest = flat.fromStart;
  for (let i = flat.known; i < end; i++) {
    const ground = ground_m[i] as number;
    steepest = Math.max(steepest, (ground - hts_m) * (perX[i] as number));
    pushPoint(flat.hull, x[i] as number, ground);
  }
  flat.known = end;
  flat.fromStart = steepest;
}

function addExcess(ray: Ray, frame: SideFrame, input: CoverageInput, i: number, hte_m: number, hre_m: number): void {
  const X = frame.x[i] as number;
  sphere.d_km = X * ray.step_km;
  sphere.hte_m = hte_m;
  sphere.hre_m = hre_m;
  sphere.radius_km = input.ae_km;
  sphere.f_GHz = input.f_GHz;
  sphere.vertical = input.vertical;
  const sphere_dB = sphericalEarthLoss_dB(sphere, input.constants);
  if (!(sphere_dB > 0)) return;
  const excess_dB = sphere_dB - smoothLoss_dB(ray, frame, input, i, hte_m, hre_m);
  if (excess_dB > 0) ray.loss_dB[i] = (ray.loss_dB[i] as number) + excess_dB;
}

function smoothLoss_dB(
  ray: Ray,
  frame: SideFrame,
  input: CoverageInput,
  i: number,
  hte_m: number,
  hre_m: number,
): number {
  if (i === 0) return 0;
  const X = frame.x[i] as number;
  const scale = (0.002 * X) / (input.wavelength_m * ray.step_km);
  const squared = scale * smoothEdge(frame.x[0] as number, i - 1, X, hte_m, hre_m, ray.bulge_m);
  const edge = squared < 0 ? -Math.sqrt(-squared) : Math.sqrt(squared);
  return tabledEdgeLoss_dB(edge, X * ray.step_km);
}
