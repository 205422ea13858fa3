import { exactMath } from "./exact-math.ts";

const { exp, pow } = exactMath;

/** How the talk sounds. */
export type VoiceLine = "clean" | "slight" | "broken" | "gone";

/**
 * Share of 20 ms voice frames lost, 0 to 1, by local mean C/(I+N) in dB.
 *
 * Our curves (`invented`) through reference points: standing still without hopping 21 % at 9 dB (TS 45.005 Table 2, TU3,
 * `recalled`); hopping or moving 3 % at 9 dB (the same, ideal hopping).
 */
export function frameErasureRate(cIN_dB: number, hopping = false): number {
  if (hopping) return 1 / (1 + exp((cIN_dB - 4) / 1.44));
  return 1 / (1 + pow(10, (cIN_dB - 3.25) / 10));
}

/** Share of bits wrong before correction, 0 to 0.5, by local mean C/(I+N) in dB: a Rayleigh curve 2 dB off ideal (`invented` fit). */
export function bitErrorRate(cIN_dB: number): number {
  const g = pow(10, (cIN_dB - 2) / 10);
  return 0.5 * (1 - Math.sqrt(g / (1 + g)));
}

/** Bit error shares below which RXQUAL is 0, 1 … 6 (TS 45.008 §8.2.4). */
const QUALITY_LIMITS = [0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128];

/** RXQUAL from 0 (best) to 7, by local mean C/(I+N) in dB (TS 45.008 §8.2.4, number of the clause `recalled`). */
export function rxQuality(cIN_dB: number): number {
  const rate = bitErrorRate(cIN_dB);
  const quality = QUALITY_LIMITS.findIndex((limit) => rate < limit);
  return quality === -1 ? QUALITY_LIMITS.length : quality;
}

/** RXLEV from 0 to 63, by received level in dBm (TS 45.008 §8.1.4, `recalled`). */
export function rxLevel(level_dBm: number): number {
  return Math.min(63, Math.max(0, Math.round(level_dBm + 110)));
}

/** How a share of lost frames sounds (limits `invented` after usual listening experience: 1, 3 and 12 %). */
export function voiceLine(frameErasure: number): VoiceLine {
  if (frameErasure < 0.01) return "clean";
  if (frameErasure < 0.03) return "slight";
  return frameErasure < 0.12 ? "broken" : "gone";
}
