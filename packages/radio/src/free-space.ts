import { exactMath } from "./exact-math.ts";

/** Free-space loss over 1 km at 1 GHz, dB (P.525, P.1812 Eq. 8). */
const FREE_SPACE_1KM_1GHZ_DB = 92.4;

/** Free-space loss between antennas `d_km` apart on the map and `rise_m` apart in height, dB (P.1812 Eq. 8, 8a). */
export function freeSpaceLoss_dB(f_GHz: number, d_km: number, rise_m: number): number {
  const rise_km = rise_m / 1000;
  const slantSquared_km2 = d_km * d_km + rise_km * rise_km;
  return FREE_SPACE_1KM_1GHZ_DB + 10 * exactMath.log10(f_GHz * f_GHz * slantSquared_km2);
}
