/** Rounded constants in which editions of the diffraction model differ. Everything else is the same formula. */
export interface DiffractionConstants {
  /** Effective Earth radius in km; `null` takes it from the path's dN (P.1812 §3.7). */
  readonly effectiveRadius_km: number | null;
  /** Wavelength in m times frequency in GHz. */
  readonly wavelength_mGHz: number;
  /** Factor of the normalised distance X (P.1812 Eq. 31, P.526 §3.1). */
  readonly distanceFactor: number;
  /** Factor of the normalised heights Y (P.1812 Eq. 32, P.526 §3.1). */
  readonly heightFactor: number;
  /** Whether β depends on the ground (P.1812 Eq. 30) or is 1 (P.526 §3.1, land above 20 MHz). */
  readonly groundDependentBeta: boolean;
  /** Clearance in m that a smooth Earth needs, for distances in km and wavelength in m (P.1812 Eq. 25). */
  readonly clearanceFactor: number;
  /** Frequencies for which the set is stated, GHz. */
  readonly frequencyRange_GHz: readonly [number, number];
}

/** Recommendation ITU-R P.1812 §1 (0.03 to 6 GHz), §3.7, §4.3.1 to §4.3.3. */
export const P1812_CONSTANTS: DiffractionConstants = {
  effectiveRadius_km: null,
  wavelength_mGHz: 0.2998,
  distanceFactor: 21.88,
  heightFactor: 0.9575,
  groundDependentBeta: true,
  clearanceFactor: 17.456,
  frequencyRange_GHz: [0.03, 6],
};

/** Recommendation ITU-R P.452 §4.2: the same diffraction as P.1812, stated for 0.1 to 50 GHz. */
export const P452_CONSTANTS: DiffractionConstants = { ...P1812_CONSTANTS, frequencyRange_GHz: [0.1, 50] };

/**
 * Recommendation ITU-R P.526 as its published delta-Bullington examples were computed: 4/3 Earth of 8500 km, unrounded
 * X = (π/(λ a²))^⅓ d and Y = 2 (π²/(λ² a))^⅓ h, β = 1, clearance 0.552 √1000.
 */
export const P526_CONSTANTS: DiffractionConstants = {
  effectiveRadius_km: 8500,
  wavelength_mGHz: 0.3,
  distanceFactor: 21.878096788957755,
  heightFactor: 0.9573022382140076,
  groundDependentBeta: false,
  clearanceFactor: 0.552 * Math.sqrt(1000),
  frequencyRange_GHz: [0.03, 50],
};

/** Mean radius of the Earth, km (P.1812 §3.7). */
const EARTH_RADIUS_KM = 6371;

/** Lapse rate of refractivity at which a ray follows the Earth, N-units/km (P.1812 §3.7). */
const RAY_FOLLOWS_EARTH_DN = 157;

/** dN used where a caller names none, N-units/km: the middle of the usual range 40 to 50 (P.1812 §3.7, `invented` choice). */
export const DEFAULT_DN = 45;

/** Effective Earth radius in km for a refractivity lapse rate dN in N-units/km (P.1812 Eq. 7a). */
export function effectiveRadius_km(dN: number, constants: DiffractionConstants = P1812_CONSTANTS): number {
  return constants.effectiveRadius_km ?? EARTH_RADIUS_KM * (RAY_FOLLOWS_EARTH_DN / (RAY_FOLLOWS_EARTH_DN - dN));
}
