/**
 * The few words on which TypeScript and AssemblyScript differ. All other files of the kernel read the same in both: compiled
 * once as they stand, and once into WebAssembly, where `tools/compile-kernel.ts` puts its own text in the place of this file.
 */

/** A number with a fraction, and one without; AssemblyScript keeps them apart. */
export type f64 = number;
export type i32 = number;

export type Floats = Float64Array;
export type Singles = Float32Array;
export type Integers = Int32Array;

export function floats(length: i32): Floats {
  return new Float64Array(length);
}

export function singles(length: i32): Singles {
  return new Float32Array(length);
}

export function integers(length: i32): Integers {
  return new Int32Array(length);
}

/** Takes back everything but the tables, for the next sweep; in plain code the engine does that. */
export function forget(): void {}

/** A number without its fraction. Beyond 32 bits both languages differ, so that callers bound it before. */
export function whole(x: f64): i32 {
  return x | 0;
}

export function leadingZeros(x: i32): i32 {
  return Math.clz32(x);
}

/** 1 where a condition holds and 0 where not, without a jump that a processor would have to foresee. */
export function oneIf(condition: boolean): i32 {
  return +condition;
}
