import { assertPath } from "./check-path.ts";
import { diffraction } from "./diffraction.ts";
import { type DiffractionConstants, effectiveRadius_km, P1812_CONSTANTS } from "./diffraction-constants.ts";
import { freeSpaceLoss_dB } from "./free-space.ts";
import { type ProfileBuffer, profileBuffer } from "./profile-buffer.ts";
import type { PathLoss, RadioPath } from "./radio-path.ts";

/**
 * Basic transmission loss over a profile, for 50 % of time and places: free space (P.525, P.1812 §4.2) and delta-Bullington
 * diffraction (P.1812 §4.3.1 to §4.3.4, P.526 §4.5.2).
 *
 * @throws RadioError when the path is not one (see `checkPath`); nothing is computed then.
 */
export function pathLoss(path: RadioPath, constants: DiffractionConstants = P1812_CONSTANTS): PathLoss {
  assertPath(path, constants);
  const profile = load(path);
  const ae_km = effectiveRadius_km(path.dN, constants);
  const vertical = path.polarization === "vertical";
  const { htg_m, hrg_m, f_GHz, seaFraction = 0 } = path;
  const steps = diffraction(profile, { htg_m, hrg_m, f_GHz, vertical, seaFraction, ae_km, constants }, true);
  const { hts_m, hrs_m, D_km, Lbulla_dB, Lbulls_dB, Ldsph_dB, Ld50_dB } = steps;
  const { hst_m, hsr_m, hstd_m, hsrd_m } = steps.surface;
  const Lbfs_dB = freeSpaceLoss_dB(f_GHz, D_km, hts_m - hrs_m);
  const Lb_dB = Lbfs_dB + Ld50_dB;
  return { ae_km, hst_m, hsr_m, hstd_m, hsrd_m, Lbfs_dB, Lbulla_dB, Lbulls_dB, Ldsph_dB, Ld50_dB, Lb_dB };
}

function load(path: RadioPath): ProfileBuffer {
  const { d_km, h_m, clutter_m } = path;
  const count = d_km.length;
  const profile = profileBuffer(count);
  const { terrain_m, covered_m } = profile;
  for (let i = 0; i < count; i++) {
    profile.d_km[i] = d_km[i] as number;
    terrain_m[i] = h_m[i] as number;
  }
  profile.surface_m = clutter_m === null ? terrain_m : covered_m;
  if (clutter_m === null) return profile;
  for (let i = 1; i < count - 1; i++) covered_m[i] = (terrain_m[i] as number) + (clutter_m[i] as number);
  covered_m[0] = terrain_m[0] as number;
  covered_m[count - 1] = terrain_m[count - 1] as number;
  return profile;
}
