import { exactMath } from "./exact-math.ts";

const { log10, pow } = exactMath;

/** A class 4 phone at 900 MHz: most power, dBm (TS 45.005 §4.1.1, `recalled`). */
export const PHONE_MOST_DBM = 33;
/** Least power it can be told to use, dBm (TS 45.005 §4.1.1, `recalled`). */
export const PHONE_LEAST_DBM = 5;
/** Power steps, dB (TS 45.005 §4.1.1, `recalled`). */
export const PHONE_STEP_DB = 2;
/** Lost in the body of whoever holds the phone, dB (engineering value, `recalled`). */
export const BODY_LOSS_DB = 3;
/** Gain of the mast's antennas less its feeder, plus diversity, on the way from the phone: 17 - 3 + 3 dB (`recalled`). */
export const MAST_RECEIVE_GAIN_DB = 17;
/** Level at which the mast stops asking for more power, dBm (`invented` inside the usual planning range). */
export const MAST_WANTED_DBM = -85;
/** Least level a mast understands, dBm (TS 05.05 §6.2, normal BTS). */
export const MAST_SENSITIVITY_DBM = -104;
/** What a mast radiates towards the phone per carrier, dBm EIRP (46 dBm, combiner and feeder, 15 to 18 dBi; `recalled`). */
export const MAST_EIRP_DBM = 56;
/** Least level a small phone understands at 900 MHz, dBm (TS 05.05 §6.2). */
export const PHONE_SENSITIVITY_DBM = -102;
/** Noise in a phone's channel: -174 dBm/Hz over 200 kHz with a noise figure of 9 dB (arithmetic). */
export const PHONE_NOISE_DBM = -112;
/** Width of one GSM channel, MHz (TS 45.005 §2, `recalled`). */
export const CHANNEL_MHZ = 0.2;

/**
 * Power of a phone under power control, dBm: the least of the steps 5, 7 … 33 whose level at the mast reaches the wanted one.
 *
 * @param loss_dB path loss from phone to mast, terminal clutter included
 * @param wanted_dBm level that the mast wants
 */
export function phonePower_dBm(loss_dB: number, wanted_dBm: number = MAST_WANTED_DBM): number {
  const needed_dBm = wanted_dBm + loss_dB + BODY_LOSS_DB - MAST_RECEIVE_GAIN_DB;
  const steps = Math.ceil((needed_dBm - PHONE_LEAST_DBM) / PHONE_STEP_DB);
  const power_dBm = PHONE_LEAST_DBM + PHONE_STEP_DB * Math.max(0, steps);
  return Math.min(power_dBm, PHONE_MOST_DBM);
}

/** Level of a phone at the mast, dBm. */
export function levelAtMast_dBm(power_dBm: number, loss_dB: number): number {
  return power_dBm - BODY_LOSS_DB - loss_dB + MAST_RECEIVE_GAIN_DB;
}

/** Level of a mast at the phone, dBm. */
export function levelAtPhone_dBm(loss_dB: number, eirp_dBm: number = MAST_EIRP_DBM): number {
  return eirp_dBm - loss_dB - BODY_LOSS_DB;
}

/**
 * Level of a jammer inside the phone's channel, dBm: its power is spread over its band.
 *
 * @param bandwidth_MHz width over which the jammer spreads; at least one channel counts
 */
export function jammerLevel_dBm(eirp_dBm: number, bandwidth_MHz: number, loss_dB: number): number {
  const spread_dB = 10 * log10(Math.max(bandwidth_MHz, CHANNEL_MHZ) / CHANNEL_MHZ);
  return eirp_dBm - spread_dB - loss_dB - BODY_LOSS_DB;
}

/**
 * What a receiver tuned to one channel takes in of a neighbouring one, dB under its level: the reference interference ratios of
 * TS 45.005 §6.3 (9, -9, -41 dB; 600 kHz -49 dB `recalled`) relative to the same channel.
 */
export function adjacentChannelRejection_dB(offset_kHz: number): number {
  const channels = Math.round(Math.abs(offset_kHz) / 200);
  if (channels === 0) return 0;
  if (channels === 1) return 18;
  return channels === 2 ? 50 : 58;
}

/**
 * Carrier against interference and noise, dB. Interferers add as powers. Levels in dBm in the same channel at the same antenna.
 *
 * @param noise_dBm noise in the channel; the phone's own where left out
 */
export function carrierToInterference_dB(
  carrier_dBm: number,
  interferers_dBm: readonly number[],
  noise_dBm: number = PHONE_NOISE_DBM,
): number {
  let sum_mW = pow(10, noise_dBm / 10);
  for (const level_dBm of interferers_dBm) sum_mW += pow(10, level_dBm / 10);
  return carrier_dBm - 10 * log10(sum_mW);
}
