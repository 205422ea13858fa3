import type { ProfileBuffer } from "./profile-buffer.ts";

/** Heights of the fitted smooth surface at both ends, m above sea level (P.1812 Annex 1 Attachment 1 §5.6, bare land). */
export interface SmoothSurface {
  /** Least-squares fit (Eq. 85 to 88). */
  hst_m: number;
  hsr_m: number;
  /** Lowered where the land stands above the line between the antennas, never above the ground (Eq. 90, 91). */
  hstd_m: number;
  hsrd_m: number;
}

const surface: SmoothSurface = { hst_m: 0, hsr_m: 0, hstd_m: 0, hsrd_m: 0 };

/** Fits the smooth surface to the bare terrain. The returned object is reused by the next call. */
export function smoothSurface(profile: ProfileBuffer, hts_m: number, hrs_m: number): SmoothSurface {
  fitLine(profile);
  const { count, d_km, terrain_m } = profile;
  const D_km = d_km[count - 1] as number;
  const slope = (hrs_m - hts_m) / D_km;
  let highest = Number.NEGATIVE_INFINITY;
  let fromStart = Number.NEGATIVE_INFINITY;
  let fromEnd = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < count - 1; i++) {
    const d = d_km[i] as number;
    const above = (terrain_m[i] as number) - hts_m - slope * d;
    // Land under the line cannot decide a maximum that matters: the slopes are used only where some land is above it.
    if (above <= 0) continue;
    if (above > highest) highest = above;
    fromStart = Math.max(fromStart, above / d);
    fromEnd = Math.max(fromEnd, above / (D_km - d));
  }
  lower(highest, fromStart, fromEnd, terrain_m[0] as number, terrain_m[count - 1] as number);
  return surface;
}

function fitLine(profile: ProfileBuffer): void {
  const { count, d_km, terrain_m } = profile;
  const D_km = d_km[count - 1] as number;
  let v1 = 0;
  let v2 = 0;
  let d0 = d_km[0] as number;
  let h0 = terrain_m[0] as number;
  for (let i = 1; i < count; i++) {
    const d1 = d_km[i] as number;
    const h1 = terrain_m[i] as number;
    const width = d1 - d0;
    v1 += width * (h1 + h0);
    v2 += width * (h1 * (2 * d1 + d0) + h0 * (d1 + 2 * d0));
    d0 = d1;
    h0 = h1;
  }
  surface.hst_m = (2 * v1 * D_km - v2) / (D_km * D_km);
  surface.hsr_m = (v2 - v1 * D_km) / (D_km * D_km);
}

function lower(highest: number, fromStart: number, fromEnd: number, ground0_m: number, ground1_m: number): void {
  let { hst_m, hsr_m } = surface;
  if (highest > 0) {
    const slopes = fromStart + fromEnd;
    hst_m -= (highest * fromStart) / slopes;
    hsr_m -= (highest * fromEnd) / slopes;
  }
  surface.hstd_m = Math.min(hst_m, ground0_m);
  surface.hsrd_m = Math.min(hsr_m, ground1_m);
}
