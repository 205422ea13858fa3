import { exactMath } from "./exact-math.ts";
import { RadioError } from "./radio-error.ts";

/** What a variation is made of. */
export interface LocationVariationOptions {
  /** Any whole number; the same seed gives the same variation. */
  readonly seed: number;
  /** Standard deviation, dB; `locationSpread_dB` gives that of P.1812. */
  readonly spread_dB: number;
  /** Distance over which correlation falls to 1/e, m. Absent: 70, in the middle of the usual 50 to 100 (`recalled`, Gudmundson 1991). */
  readonly correlation_m?: number;
}

/** One seed's variation over an endless plane, as plane waves. Plain data. */
export interface LocationVariation {
  readonly spread_dB: number;
  /** For each wave: radians for each metre east and south, and its phase. */
  readonly waves: Float64Array;
}

const USUAL_CORRELATION_M = 70;
/** Waves enough for a normal distribution: the fourth moment is 3 - 1.5 / WAVES (`invented`). */
const WAVES = 96;
/** Numbers that describe a wave. */
const PARTS = 3;

/**
 * Prepares how loss varies from place to place around its median.
 *
 * The sum of the waves is normal with the given spread, and its correlation between two places r apart is exp(-r / correlation)
 * over all seeds: that function is the mean of plane waves whose wave number k exceeds K with probability
 * 1 / √(1 + (K · correlation)²), in all directions alike. One wave is drawn from each of as many equal shares of k.
 *
 * @throws RadioError `location-variation-invalid`
 */
export function createLocationVariation(options: LocationVariationOptions): LocationVariation {
  const { seed, spread_dB, correlation_m = USUAL_CORRELATION_M } = options;
  const usable = correlation_m > 0 && correlation_m < Number.POSITIVE_INFINITY;
  if (!Number.isSafeInteger(seed) || !(spread_dB >= 0 && spread_dB < Number.POSITIVE_INFINITY) || !usable) {
    throw new RadioError(
      "location-variation-invalid",
      "A location variation needs a whole seed, spread_dB of at least 0 and a positive correlation_m.",
    );
  }
  const waves = new Float64Array(WAVES * PARTS);
  const draw = stream(seed);
  for (let wave = 0; wave < WAVES; wave++) {
    const beyond = 1 - (wave + draw()) / WAVES;
    const number = Math.sqrt(Math.max(1 / (beyond * beyond) - 1, 0)) / correlation_m;
    const direction = 2 * Math.PI * draw();
    waves[wave * PARTS] = number * exactMath.cos(direction);
    waves[wave * PARTS + 1] = number * exactMath.sin(direction);
    waves[wave * PARTS + 2] = 2 * Math.PI * draw();
  }
  return { spread_dB, waves };
}

/** What the place adds to the median loss, dB; the same at the same place, and much the same a few metres on. */
export function locationVariation_dB(variation: LocationVariation, x_m: number, y_m: number): number {
  const { spread_dB, waves } = variation;
  let sum = 0;
  for (let at = 0; at < waves.length; at += PARTS) {
    const phase = (waves[at] as number) * x_m + (waves[at + 1] as number) * y_m + (waves[at + 2] as number);
    sum += exactMath.cos(phase);
  }
  return spread_dB * Math.sqrt((2 * PARTS) / waves.length) * sum;
}

/** Antennas this far above the cover around them no longer feel it, m (P.1812 §4.9). */
const FADES_OVER_M = 10;

/**
 * Standard deviation of loss within an area, dB (P.1812 §4.7, §4.9): full for an antenna below the top of the cover around it,
 * falling to none 10 m above.
 *
 * @param f_GHz 0.03 to 6 GHz
 * @param area_m width of the square within which places vary, m: the cell of the field
 * @param aboveCover_m height of the antenna above the top of the cover, m; below it negative
 * @throws RadioError `location-variation-invalid`
 */
export function locationSpread_dB(f_GHz: number, area_m: number, aboveCover_m = 0): number {
  if (!(f_GHz >= 0.03 && f_GHz <= 6 && area_m > 0 && area_m < Number.POSITIVE_INFINITY) || Number.isNaN(aboveCover_m)) {
    throw new RadioError(
      "location-variation-invalid",
      "A location spread needs 0.03 to 6 GHz, a positive area_m and a height above the cover.",
    );
  }
  const share = Math.min(Math.max(1 - aboveCover_m / FADES_OVER_M, 0), 1);
  return share * (0.52 + 0.024 * f_GHz) * exactMath.pow(area_m, 0.28);
}

/** Numbers from 0 up to but not including 1 that follow from a seed (a counter, mixed twice by odd multipliers; `invented`). */
function stream(seed: number): () => number {
  const high = Math.floor(seed / 4_294_967_296);
  let counter = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(high | 0, 0x85ebca6b);
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    let bits = Math.imul(counter ^ (counter >>> 15), counter | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
