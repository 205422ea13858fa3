import { exactMath } from "../exact-math.ts";

/** Steps of the tables between a power of two and the next. */
const STEPS = 1024;
/** The tables hold from 1 / 32768 to 32768, powers of two in between. */
const SCALE = 32_768;
const POWERS = 30;

/** One over each power of two, and what each adds to a logarithm or multiplies a root by. */
const perPower = new Float64Array(POWERS);
const powerLog_dB = new Float64Array(POWERS);
const powerRoot = new Float64Array(POWERS);
const log_dB = new Float64Array(STEPS + 1);
const root = new Float64Array(STEPS + 1);

for (let power = 0, value = 1 / SCALE; power < POWERS; power++, value *= 2) {
  perPower[power] = 1 / value;
  powerLog_dB[power] = 10 * exactMath.log10(value);
  powerRoot[power] = exactMath.pow(value, 1 / 3);
}
for (let step = 0; step <= STEPS; step++) {
  log_dB[step] = 10 * exactMath.log10(1 + step / STEPS);
  root[step] = exactMath.pow(1 + step / STEPS, 1 / 3);
}

/** 10 log10(x), within 6e-7 of `exactMath`. */
export function tabledDecibels(x: number): number {
  const whole = (x * SCALE) | 0;
  if (!(whole > 0 && x < SCALE)) return 10 * exactMath.log10(x);
  const power = 31 - Math.clz32(whole);
  const position = (x * (perPower[power] as number) - 1) * STEPS;
  const step = position | 0;
  const start = log_dB[step] as number;
  return (powerLog_dB[power] as number) + start + (position - step) * ((log_dB[step + 1] as number) - start);
}

/** Cube root of x, within 4e-8 of its value. */
export function tabledCubeRoot(x: number): number {
  const whole = (x * SCALE) | 0;
  if (!(whole > 0 && x < SCALE)) return exactMath.pow(x, 1 / 3);
  const power = 31 - Math.clz32(whole);
  const position = (x * (perPower[power] as number) - 1) * STEPS;
  const step = position | 0;
  const start = root[step] as number;
  return (powerRoot[power] as number) * (start + (position - step) * ((root[step + 1] as number) - start));
}

/** Exponent of the distance term, and how far it is used (P.1812 Eq. 33). */
const EXPONENT = 1.425;
const POWER_END = 1.6;
const POWER_STEPS = 2048;
const powers = Float64Array.from({ length: POWER_STEPS + 2 }, (_, i) =>
  exactMath.pow((i * POWER_END) / POWER_STEPS, EXPONENT),
);

/** x to the power of 1.425 for x from 0 to 1.6, within 5e-6. */
export function tabledPower(x: number): number {
  const position = x * (POWER_STEPS / POWER_END);
  const step = position | 0;
  const start = powers[step] as number;
  return start + (position - step) * ((powers[step + 1] as number) - start);
}
