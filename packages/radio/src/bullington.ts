import { exactMath } from "./exact-math.ts";
import { KNIFE_EDGE_START, knifeEdgeLoss_dB } from "./knife-edge.ts";

/** What a Bullington construction needs besides its profile: heights above sea level in m, lengths as named. */
export interface Terminals {
  hts_m: number;
  hrs_m: number;
  /** Path length, km. */
  D_km: number;
  /** 500 / effective Earth radius: the bulge at d is this times d (D - d), m for km. */
  bulge: number;
  wavelength_m: number;
}

/**
 * Index of the point that the first antenna sees highest, Earth bulge included; 0 where nothing lies between the ends.
 * Its slope is Stim (P.1812 Eq. 13).
 */
export function horizonFromStart(d_km: Float64Array, h_m: Float64Array, count: number, ends: Terminals): number {
  const { hts_m, D_km, bulge } = ends;
  let steepest = Number.NEGATIVE_INFINITY;
  let index = 0;
  for (let i = 1; i < count - 1; i++) {
    const d = d_km[i] as number;
    const slope = ((h_m[i] as number) - hts_m) / d + bulge * (D_km - d);
    if (slope > steepest) {
      steepest = slope;
      index = i;
    }
  }
  return index;
}

/** The same seen from the second antenna; its slope is Srim (P.1812 Eq. 17). */
function horizonFromEnd(d_km: Float64Array, h_m: Float64Array, count: number, ends: Terminals): number {
  const { hrs_m, D_km, bulge } = ends;
  let steepest = Number.NEGATIVE_INFINITY;
  let index = 0;
  for (let i = 1; i < count - 1; i++) {
    const d = d_km[i] as number;
    const slope = ((h_m[i] as number) - hrs_m) / (D_km - d) + bulge * d;
    if (slope > steepest) {
      steepest = slope;
      index = i;
    }
  }
  return index;
}

/** Whether the antennas see each other: the horizon slope Stim lies under the slope Str to the other end (P.1812 §4.3.1, Eq. 14). */
export function inSight(d_km: Float64Array, h_m: Float64Array, horizon: number, ends: Terminals): boolean {
  if (horizon === 0) return true;
  return slopeFromStart(d_km, h_m, horizon, ends) < (ends.hrs_m - ends.hts_m) / ends.D_km;
}

function slopeFromStart(d_km: Float64Array, h_m: Float64Array, index: number, ends: Terminals): number {
  const d = d_km[index] as number;
  return ((h_m[index] as number) - ends.hts_m) / d + ends.bulge * (ends.D_km - d);
}

/** Largest diffraction parameter of a path in line of sight (P.1812 Eq. 15); every clearance is then negative. */
function largestParameterInSight(d_km: Float64Array, h_m: Float64Array, count: number, ends: Terminals): number {
  const { hts_m, D_km, bulge } = ends;
  const slope = (ends.hrs_m - hts_m) / D_km;
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < count - 1; i++) {
    const d = d_km[i] as number;
    const reach = d * (D_km - d);
    const clearance = (h_m[i] as number) + bulge * reach - hts_m - slope * d;
    const squared = (clearance * clearance) / reach;
    if (squared < smallest) smallest = squared;
  }
  return -Math.sqrt((smallest * 0.002 * D_km) / ends.wavelength_m);
}

/** Diffraction parameter at the crossing of both horizon lines (P.1812 Eq. 18 to 20). */
function parameterBeyondHorizon(
  d_km: Float64Array,
  h_m: Float64Array,
  count: number,
  ends: Terminals,
  start: number,
): number {
  const { hts_m, hrs_m, D_km, bulge } = ends;
  const end = horizonFromEnd(d_km, h_m, count, ends);
  const dEnd = d_km[end] as number;
  const fromStart = slopeFromStart(d_km, h_m, start, ends);
  const fromEnd = ((h_m[end] as number) - hrs_m) / (D_km - dEnd) + bulge * dEnd;
  const opening = fromStart + fromEnd;
  if (!(opening > 0)) return 0;
  // The crossing lies between the two horizons; rounding may put it outside when both lines all but coincide.
  const crossing = (hrs_m - hts_m + fromEnd * D_km) / opening;
  const dStart = d_km[start] as number;
  const d = Math.min(Math.max(crossing, Math.min(dStart, dEnd)), Math.max(dStart, dEnd));
  const height = hts_m + fromStart * d - (hts_m * (D_km - d) + hrs_m * d) / D_km;
  return height * Math.sqrt((0.002 * D_km) / (ends.wavelength_m * d * (D_km - d)));
}

/** Diffraction parameter of the one edge that stands for the whole profile; -∞ where nothing lies between. */
export function equivalentEdge(
  d_km: Float64Array,
  h_m: Float64Array,
  count: number,
  ends: Terminals,
  horizon: number,
  obstructed: boolean,
): number {
  if (obstructed) return parameterBeyondHorizon(d_km, h_m, count, ends, horizon);
  return horizon === 0 ? Number.NEGATIVE_INFINITY : largestParameterInSight(d_km, h_m, count, ends);
}

/** Diffraction parameter of the point that stands highest in the Fresnel zone, taken alone; -∞ where nothing lies between. */
export function worstSingleEdge(d_km: Float64Array, h_m: Float64Array, count: number, ends: Terminals): number {
  const { hts_m, hrs_m, D_km, bulge, wavelength_m } = ends;
  const slope = (hrs_m - hts_m) / D_km;
  let worst = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < count - 1; i++) {
    const d = d_km[i] as number;
    const reach = d * (D_km - d);
    const clearance = (h_m[i] as number) + bulge * reach - hts_m - slope * d;
    worst = Math.max(worst, clearance / Math.sqrt(reach));
  }
  return worst * Math.sqrt((0.002 * D_km) / wavelength_m);
}

/** Bullington loss of an equivalent edge on a path of `D_km`, dB (P.1812 Eq. 21). */
export function bullingtonLoss_dB(edge: number, D_km: number): number {
  if (!(edge > KNIFE_EDGE_START)) return 0;
  const knifeEdge_dB = knifeEdgeLoss_dB(edge);
  return knifeEdge_dB + (1 - exactMath.exp(-knifeEdge_dB / 6)) * (10 + 0.02 * D_km);
}
