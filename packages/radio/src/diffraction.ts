import {
  bullingtonLoss_dB,
  equivalentEdge,
  horizonFromStart,
  inSight,
  type Terminals,
  worstSingleEdge,
} from "./bullington.ts";
import type { DiffractionConstants } from "./diffraction-constants.ts";
import type { ProfileBuffer } from "./profile-buffer.ts";
import { type SmoothSurface, smoothSurface } from "./smooth-surface.ts";
import { type SphericalPath, sphericalEarthLoss_dB } from "./spherical-earth.ts";

/** What the radio is, apart from the land between: antennas in m above the ground. */
export interface DiffractionInput {
  htg_m: number;
  hrg_m: number;
  f_GHz: number;
  vertical: boolean;
  seaFraction: number;
  /** Effective Earth radius, km. */
  ae_km: number;
  constants: DiffractionConstants;
}

/** Every step of the delta-Bullington model over one profile. Reused: read it before the next call. */
export interface Diffraction {
  /** Antenna heights above sea level, m. */
  hts_m: number;
  hrs_m: number;
  D_km: number;
  surface: SmoothSurface;
  /** Whether the land stands in the line between the antennas. */
  obstructed: boolean;
  Lbulla_dB: number;
  Lbulls_dB: number;
  Ldsph_dB: number;
  Ld50_dB: number;
}

const result: Diffraction = {
  hts_m: 0,
  hrs_m: 0,
  D_km: 0,
  surface: { hst_m: 0, hsr_m: 0, hstd_m: 0, hsrd_m: 0 },
  obstructed: false,
  Lbulla_dB: 0,
  Lbulls_dB: 0,
  Ldsph_dB: 0,
  Ld50_dB: 0,
};
const actual: Terminals = { hts_m: 0, hrs_m: 0, D_km: 0, bulge: 0, wavelength_m: 0 };
const smooth: Terminals = { hts_m: 0, hrs_m: 0, D_km: 0, bulge: 0, wavelength_m: 0 };
const sphere: SphericalPath = {
  d_km: 0,
  hte_m: 0,
  hre_m: 0,
  radius_km: 0,
  f_GHz: 0,
  vertical: false,
  seaFraction: 0,
};

/** Only the first part: whether the land hides the antennas from each other. */
export function isObstructed(profile: ProfileBuffer, input: DiffractionInput): boolean {
  setTerminals(profile, input);
  const { count, d_km, surface_m } = profile;
  return !inSight(d_km, surface_m, horizonFromStart(d_km, surface_m, count, actual), actual);
}

function setTerminals(profile: ProfileBuffer, input: DiffractionInput): void {
  const { count, d_km, terrain_m } = profile;
  actual.hts_m = (terrain_m[0] as number) + input.htg_m;
  actual.hrs_m = (terrain_m[count - 1] as number) + input.hrg_m;
  actual.D_km = d_km[count - 1] as number;
  actual.bulge = 500 / input.ae_km;
  actual.wavelength_m = input.constants.wavelength_mGHz / input.f_GHz;
}

/**
 * Delta-Bullington diffraction over a loaded profile (P.1812 §4.3.4, Eq. 37 to 39).
 *
 * @param everyStep computes `Lbulls_dB` even where a spherical Earth costs nothing and it cannot change the total.
 */
export function diffraction(profile: ProfileBuffer, input: DiffractionInput, everyStep: boolean): Diffraction {
  setTerminals(profile, input);
  const { count, d_km, surface_m } = profile;
  const horizon = horizonFromStart(d_km, surface_m, count, actual);
  const obstructed = !inSight(d_km, surface_m, horizon, actual);
  const edge = equivalentEdge(d_km, surface_m, count, actual, horizon, obstructed);
  result.hts_m = actual.hts_m;
  result.hrs_m = actual.hrs_m;
  result.D_km = actual.D_km;
  result.obstructed = obstructed;
  result.Lbulla_dB = bullingtonLoss_dB(edge, actual.D_km);
  const surface = smoothSurface(profile, actual.hts_m, actual.hrs_m);
  result.surface = surface;
  result.Ldsph_dB = overSphere_dB(input, surface);
  const needed = everyStep || result.Ldsph_dB > 0;
  result.Lbulls_dB = needed ? overSmoothProfile_dB(profile, surface) : 0;
  result.Ld50_dB = result.Lbulla_dB + Math.max(result.Ldsph_dB - result.Lbulls_dB, 0);
  return result;
}

/** Diffraction parameter of the single worst edge of the profile that `diffraction` saw last. */
export function worstEdge(profile: ProfileBuffer): number {
  return worstSingleEdge(profile.d_km, profile.surface_m, profile.count, actual);
}

function overSphere_dB(input: DiffractionInput, surface: SmoothSurface): number {
  sphere.d_km = actual.D_km;
  sphere.hte_m = actual.hts_m - surface.hstd_m;
  sphere.hre_m = actual.hrs_m - surface.hsrd_m;
  sphere.radius_km = input.ae_km;
  sphere.f_GHz = input.f_GHz;
  sphere.vertical = input.vertical;
  sphere.seaFraction = input.seaFraction;
  return sphericalEarthLoss_dB(sphere, input.constants);
}

/** Bullington loss over the same distances at height 0, from the effective heights, dB. */
function overSmoothProfile_dB(profile: ProfileBuffer, surface: SmoothSurface): number {
  const { count, d_km, smooth_m } = profile;
  smooth.hts_m = actual.hts_m - surface.hstd_m;
  smooth.hrs_m = actual.hrs_m - surface.hsrd_m;
  smooth.D_km = actual.D_km;
  smooth.bulge = actual.bulge;
  smooth.wavelength_m = actual.wavelength_m;
  const horizon = horizonFromStart(d_km, smooth_m, count, smooth);
  const obstructed = !inSight(d_km, smooth_m, horizon, smooth);
  return bullingtonLoss_dB(equivalentEdge(d_km, smooth_m, count, smooth, horizon, obstructed), smooth.D_km);
}
