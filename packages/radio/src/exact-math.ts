import stdlibAtan from "@stdlib/math-base-special-atan";
import stdlibAtan2 from "@stdlib/math-base-special-atan2";
import stdlibCos from "@stdlib/math-base-special-cos";
import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";
import stdlibLog10 from "@stdlib/math-base-special-log10";
import stdlibPow from "@stdlib/math-base-special-pow";
import stdlibSin from "@stdlib/math-base-special-sin";

/**
 * Functions that give the same bits in every JavaScript engine.
 *
 * The language leaves the rounding of `Math.exp`, `Math.log`, `Math.sin` and their kin to the engine, and engines differ.
 * These are the FreeBSD algorithms in plain JavaScript (stdlib), built from + - * / and `Math.sqrt`, which are fully
 * specified. Angles are in radians. Nothing is thrown: outside its domain a function gives NaN or an infinity.
 */
export const exactMath = {
  /** e to the power x. */
  exp: (x: number): number => stdlibExp(x),
  /** Natural logarithm. */
  ln: (x: number): number => stdlibLn(x),
  /** Logarithm to base ten. */
  log10: (x: number): number => stdlibLog10(x),
  /** Arc tangent, -π/2 to π/2. */
  atan: (x: number): number => stdlibAtan(x),
  /** Angle of the point (x, y), -π to π. */
  atan2: (y: number, x: number): number => stdlibAtan2(y, x),
  /** Sine of an angle in radians. */
  sin: (x: number): number => stdlibSin(x),
  /** Cosine of an angle in radians. */
  cos: (x: number): number => stdlibCos(x),
  /** `base` to the power `exponent`. */
  pow: (base: number, exponent: number): number => stdlibPow(base, exponent),
};
