import { bullingtonLoss_dB } from "./bullington.ts";
import { type DiffractionConstants, P1812_CONSTANTS } from "./diffraction-constants.ts";
import { RadioError } from "./radio-error.ts";
import { reflectionDistance_km } from "./spherical-earth.ts";

/** A path over a smooth Earth. */
export interface SmoothPath {
  readonly f_GHz: number;
  /** Path length, km. */
  readonly d_km: number;
  /** Antenna heights above the smooth surface, m, above 0. */
  readonly hte_m: number;
  readonly hre_m: number;
  /** Effective Earth radius, km. */
  readonly radius_km: number;
}

/**
 * Bullington loss over a smooth Earth without a profile, dB (P.1812 Annex 1 Attachment 4, Eq. 105 to 112).
 *
 * In sight it takes the edge where the clearance is least, not where v is; over the truth profiles it differs from
 * `Lbulls_dB` of `pathLoss`, which walks the profile, by less than 0.01 dB.
 *
 * @throws RadioError `smooth-path-invalid`
 */
export function smoothBullingtonLoss_dB(path: SmoothPath, constants: DiffractionConstants = P1812_CONSTANTS): number {
  const { f_GHz, d_km, hte_m, hre_m, radius_km } = path;
  for (const value of [f_GHz, d_km, hte_m, hre_m, radius_km]) {
    if (value > 0 && value < Number.POSITIVE_INFINITY) continue;
    throw new RadioError(
      "smooth-path-invalid",
      "A smooth path needs f_GHz, d_km, hte_m, hre_m and radius_km as numbers above 0.",
    );
  }
  const perLength = 0.002 / (constants.wavelength_mGHz / f_GHz);
  const sight_km = Math.sqrt(0.002 * radius_km) * (Math.sqrt(hte_m) + Math.sqrt(hre_m));
  const edge = d_km < sight_km ? inSight(path, perLength) : beyondHorizon(path, perLength);
  return bullingtonLoss_dB(edge, d_km);
}

function inSight(path: SmoothPath, perLength: number): number {
  const { d_km, hte_m, hre_m, radius_km } = path;
  const d1 = reflectionDistance_km(path);
  const d2 = d_km - d1;
  const clearance_m = ((hte_m - (500 * d1 * d1) / radius_km) * d2 + (hre_m - (500 * d2 * d2) / radius_km) * d1) / d_km;
  return -clearance_m * Math.sqrt((perLength * d_km) / (d1 * d2));
}

/** Both horizons touch the sphere; v at their crossing as in the sweep: v² = 0.002 D / λ · the two slopes over the line. */
function beyondHorizon(path: SmoothPath, perLength: number): number {
  const { d_km, hte_m, hre_m, radius_km } = path;
  const bulge = 500 / radius_km;
  const toEnd = (hre_m - hte_m) / d_km;
  const overStart = bulge * d_km - 2 * Math.sqrt(bulge * hte_m) - toEnd;
  const overEnd = bulge * d_km - 2 * Math.sqrt(bulge * hre_m) + toEnd;
  return Math.sqrt(Math.max(perLength * d_km * overStart * overEnd, 0));
}
