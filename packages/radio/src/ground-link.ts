import { type DiffractionInput, diffraction, isObstructed, worstEdge } from "./diffraction.ts";
import { DEFAULT_DN, effectiveRadius_km, P1812_CONSTANTS } from "./diffraction-constants.ts";
import { freeSpaceLoss_dB } from "./free-space.ts";
import { assertField, type HeightField, loadTerrain, type Station } from "./height-field.ts";
import { RadioError } from "./radio-error.ts";
import { MODEL_STARTS_KM, shortPathLoss_dB } from "./short-path.ts";

/** A link over a field. */
export interface GroundLink {
  /** Distance on the map, km. */
  readonly d_km: number;
  /** Basic transmission loss, dB. */
  readonly Lb_dB: number;
  /** The part of it that the land causes, dB. */
  readonly Ld50_dB: number;
  /** Whether the land stands in the line between the antennas. */
  readonly obstructed: boolean;
}

const input: DiffractionInput = {
  htg_m: 0,
  hrg_m: 0,
  f_GHz: 0,
  vertical: true,
  seaFraction: 0,
  ae_km: 0,
  constants: P1812_CONSTANTS,
};

/**
 * Loss between two stations over the field, dB: P.1812 free space and diffraction over the profile between them, bare land,
 * vertical polarization. The same for a to b as for b to a, to the last bit.
 *
 * Nearer than 0.25 km, where P.1812 is not stated, the land's part is that of the single worst edge, blended into the model
 * between 0.125 and 0.25 km.
 *
 * @param dN lapse rate of refractivity, N-units/km
 * @throws RadioError when the field, a station, the frequency (0.03 to 6 GHz) or dN is not acceptable
 */
export function groundLink(
  field: HeightField,
  a: Station,
  b: Station,
  f_GHz: number,
  dN: number = DEFAULT_DN,
): GroundLink {
  assertField(field);
  prepare(a, b, f_GHz, dN);
  const profile = comesFirst(a, b) ? loadTerrain(field, a, b) : loadTerrain(field, b, a);
  const link = diffraction(profile, input, false);
  const Ld50_dB =
    link.D_km < MODEL_STARTS_KM ? shortPathLoss_dB(link.D_km, link.Ld50_dB, worstEdge(profile)) : link.Ld50_dB;
  const Lb_dB = freeSpaceLoss_dB(f_GHz, link.D_km, link.hts_m - link.hrs_m) + Ld50_dB;
  return { d_km: link.D_km, Lb_dB, Ld50_dB, obstructed: link.obstructed };
}

/**
 * Whether two stations see each other over the land: the test that decides between sight and shadow in `groundLink`.
 *
 * @throws RadioError when the field or a station is malformed
 */
export function lineOfSight(field: HeightField, a: Station, b: Station): boolean {
  assertField(field);
  prepare(a, b, 1, DEFAULT_DN);
  const profile = comesFirst(a, b) ? loadTerrain(field, a, b) : loadTerrain(field, b, a);
  return !isObstructed(profile, input);
}

function prepare(a: Station, b: Station, f_GHz: number, dN: number): void {
  if (!(a.height_m >= 0 && b.height_m >= 0)) {
    throw new RadioError(
      "antenna-under-ground",
      "Both stations need height_m, metres above the ground and not below it.",
    );
  }
  const [lowest, highest] = P1812_CONSTANTS.frequencyRange_GHz;
  if (!(f_GHz >= lowest && f_GHz <= highest)) {
    throw new RadioError("frequency-out-of-range", `f_GHz must be a number from ${lowest} to ${highest} GHz.`);
  }
  if (!(dN > -150 && dN < 150)) {
    throw new RadioError("refractivity-out-of-range", "dN must be a number between -150 and 150 N-units/km.");
  }
  const forward = comesFirst(a, b);
  input.htg_m = forward ? a.height_m : b.height_m;
  input.hrg_m = forward ? b.height_m : a.height_m;
  input.f_GHz = f_GHz;
  input.ae_km = effectiveRadius_km(dN);
}

/** Every link is computed from the same end, so that rounding cannot tell a to b from b to a. */
function comesFirst(a: Station, b: Station): boolean {
  if (a.x_m !== b.x_m) return a.x_m < b.x_m;
  if (a.y_m !== b.y_m) return a.y_m < b.y_m;
  return a.height_m <= b.height_m;
}
