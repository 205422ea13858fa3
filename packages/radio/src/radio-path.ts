/** One path between two antennas, as it stands in a file or comes from a field. */
export interface RadioPath {
  readonly f_GHz: number;
  /** Antenna heights above the ground at both ends, m. */
  readonly htg_m: number;
  readonly hrg_m: number;
  readonly polarization: "horizontal" | "vertical";
  /** Lapse rate of refractivity, N-units/km, positive. */
  readonly dN: number;
  /** Distances from the first antenna, km, from 0 strictly ascending. */
  readonly d_km: ArrayLike<number>;
  /** Terrain heights above sea level, m. */
  readonly h_m: ArrayLike<number>;
  /** Height of what stands on the terrain, m; ignored at both ends. `null`: bare land. */
  readonly clutter_m: ArrayLike<number> | null;
  /** Share of the path over sea, 0 to 1 (P.1812 Table 5, ω). Absent: none. */
  readonly seaFraction?: number;
}

/** Loss of a path with its steps, dB; exceeded for 50 % of time at 50 % of places. */
export interface PathLoss {
  /** Effective Earth radius, km. */
  readonly ae_km: number;
  /** Smooth surface fitted to the terrain, at both ends, m above sea level. */
  readonly hst_m: number;
  readonly hsr_m: number;
  /** The same, lowered for obstructions and to the ground. */
  readonly hstd_m: number;
  readonly hsrd_m: number;
  /** Free space. */
  readonly Lbfs_dB: number;
  /** Bullington over the actual profile. */
  readonly Lbulla_dB: number;
  /** Bullington over the smooth profile. */
  readonly Lbulls_dB: number;
  /** Spherical Earth. */
  readonly Ldsph_dB: number;
  /** Diffraction in all: Lbulla + max(Ldsph - Lbulls, 0). */
  readonly Ld50_dB: number;
  /** Lbfs + Ld50. */
  readonly Lb_dB: number;
}
