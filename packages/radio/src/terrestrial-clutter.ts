import { exactMath } from "./exact-math.ts";
import { RadioError } from "./radio-error.ts";

const { ln, log10, pow } = exactMath;

/** Spread of the two parts of the clutter loss, dB (P.2108 §3.2, σl and σs). */
const NEAR_SPREAD_DB = 4;
const FAR_SPREAD_DB = 6;
/** The loss at this distance is never exceeded, km (P.2108 §3.2). */
const SATURATION_KM = 2;

/**
 * Extra loss in built-up land of which nothing is known but that it is there, dB, not exceeded at `places_percent` of places
 * (P.2108 §3.2; one end of the path in clutter).
 *
 * @param f_GHz 0.5 to 67 GHz
 * @param d_km path length, at least 0.25 km
 * @param places_percent above 0 and below 100
 * @throws RadioError `clutter-input-invalid`
 */
export function terrestrialClutterLoss_dB(f_GHz: number, d_km: number, places_percent: number): number {
  if (!(f_GHz >= 0.5 && f_GHz <= 67 && d_km >= 0.25 && places_percent > 0 && places_percent < 100)) {
    throw new RadioError(
      "clutter-input-invalid",
      "Statistical clutter needs 0.5 to 67 GHz, at least 0.25 km and a share of places between 0 and 100 percent.",
    );
  }
  return Math.min(lossAt_dB(f_GHz, d_km, places_percent), lossAt_dB(f_GHz, SATURATION_KM, places_percent));
}

function lossAt_dB(f_GHz: number, d_km: number, places_percent: number): number {
  const near_dB = -2 * log10(pow(10, -5 * log10(f_GHz) - 12.5) + pow(10, -16.5));
  const far_dB = 32.98 + 23.9 * log10(d_km) + 3 * log10(f_GHz);
  const nearShare = pow(10, -0.2 * near_dB);
  const farShare = pow(10, -0.2 * far_dB);
  const variance =
    (NEAR_SPREAD_DB * NEAR_SPREAD_DB * nearShare + FAR_SPREAD_DB * FAR_SPREAD_DB * farShare) / (nearShare + farShare);
  return -5 * log10(nearShare + farShare) - Math.sqrt(variance) * exceededBy(places_percent / 100);
}

/** Deviations above the mean that a normal variable exceeds with the given probability (Abramowitz & Stegun 26.2.23). */
function exceededBy(probability: number): number {
  if (probability > 0.5) return -exceededBy(1 - probability);
  const t = Math.sqrt(-2 * ln(probability));
  const upper = 2.515517 + t * (0.802853 + t * 0.010328);
  return t - upper / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}
