/** What phones and masts of three systems send with and still understand: planning values, each marked read or `recalled`. */
export interface PhoneClass {
  /** Most power, dBm. */
  readonly most_dBm: number;
  /** Least power it can be told to use, dBm; null where none is known to us. */
  readonly least_dBm: number | null;
  /** Least level it understands, dBm. */
  readonly sensitivity_dBm: number;
}

export interface MobileSystem {
  /** Nominal band, GHz. */
  readonly f_GHz: number;
  /** Power classes of phones, by their numbers. */
  readonly phones: Readonly<Record<number, PhoneClass>>;
  /** Least levels that masts understand, dBm, by kind of mast. */
  readonly masts_dBm: Readonly<Record<string, number> & { normal: number }>;
}

/** Powers: TS 45.005 §4.1.1 (`recalled`). Sensitivities: TS 05.05 §6.2 (read). Micro masts are M1 to M3. */
export const GSM_900: MobileSystem = {
  f_GHz: 0.9,
  phones: {
    4: { most_dBm: 33, least_dBm: 5, sensitivity_dBm: -102 },
    5: { most_dBm: 29, least_dBm: 5, sensitivity_dBm: -102 },
  },
  masts_dBm: { normal: -104, "micro-1": -97, "micro-2": -92, "micro-3": -87 },
};

/** Powers: TS 45.005 §4.1.1 (`recalled`). Sensitivities: TS 05.05 §6.2 (read; of the two of a phone the one that hears less). */
export const DCS_1800: MobileSystem = {
  f_GHz: 1.8,
  phones: {
    1: { most_dBm: 30, least_dBm: 0, sensitivity_dBm: -100 },
    2: { most_dBm: 24, least_dBm: 0, sensitivity_dBm: -100 },
  },
  masts_dBm: { normal: -104, "micro-1": -102, "micro-2": -97, "micro-3": -92 },
};

/** Power of class 3: TS 25.101 (read); of class 4 and both sensitivities at 12.2 kbit/s: TS 25.101, TS 25.104 (`recalled`). */
export const UMTS_2100: MobileSystem = {
  f_GHz: 2.1,
  phones: {
    3: { most_dBm: 24, least_dBm: null, sensitivity_dBm: -117 },
    4: { most_dBm: 21, least_dBm: null, sensitivity_dBm: -117 },
  },
  masts_dBm: { normal: -121 },
};

/** Metres of path that one step of timing advance stands for (`recalled`; half of what light goes in one bit of 48/13 µs). */
export const TIMING_ADVANCE_STEP_M = 550;
/** The farthest phone a mast can keep in step, km (`recalled`; 63 steps). */
export const TIMING_ADVANCE_LIMIT_KM = 35;

/** Steps of timing advance for a phone at a distance, or null beyond what a mast can keep in step. */
export function timingAdvance(d_km: number): number | null {
  if (!(d_km >= 0 && d_km <= TIMING_ADVANCE_LIMIT_KM)) return null;
  return Math.min(63, Math.floor((d_km * 1000) / TIMING_ADVANCE_STEP_M));
}
