/**
 * Gradient noise from integers, with + - * / floor and imul only, so that the same land rises in every engine.
 */

/** A well-mixed unsigned 32-bit hash of three integers. */
export function hash3(a: number, b: number, c: number): number {
  let h =
    Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^
    Math.imul(c + 0x165667b1, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

const GRADIENTS = 2;

/** One octave: a lattice of gradients `spacing_m` apart over a square of `size_m`. */
export interface Octave {
  readonly spacing_m: number;
  readonly lattice: number;
  readonly gradients: Float64Array;
}

export function createOctave(seed: number, spacing_m: number, size_m: number): Octave {
  const lattice = Math.floor(size_m / spacing_m) + 2;
  const gradients = new Float64Array(lattice * lattice * GRADIENTS);
  for (let row = 0; row < lattice; row++) {
    for (let column = 0; column < lattice; column++) {
      const at = (row * lattice + column) * GRADIENTS;
      gradients[at] = hash3(column, row, seed) / 0x80000000 - 1;
      gradients[at + 1] = hash3(column, row, seed ^ 0x5bd1e995) / 0x80000000 - 1;
    }
  }
  return { spacing_m, lattice, gradients };
}

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Noise at a point, about -1 to 1. */
export function sampleOctave(octave: Octave, x_m: number, y_m: number): number {
  const { gradients, lattice } = octave;
  const u = x_m / octave.spacing_m;
  const v = y_m / octave.spacing_m;
  const column = Math.floor(u);
  const row = Math.floor(v);
  const fx = u - column;
  const fy = v - row;
  const at = (row * lattice + column) * GRADIENTS;
  const below = at + lattice * GRADIENTS;
  const a = (gradients[at] ?? 0) * fx + (gradients[at + 1] ?? 0) * fy;
  const b = (gradients[at + 2] ?? 0) * (fx - 1) + (gradients[at + 3] ?? 0) * fy;
  const c = (gradients[below] ?? 0) * fx + (gradients[below + 1] ?? 0) * (fy - 1);
  const d = (gradients[below + 2] ?? 0) * (fx - 1) + (gradients[below + 3] ?? 0) * (fy - 1);
  const s = fade(fx);
  const top = a + (b - a) * s;
  return (top + (c + (d - c) * s - top) * fade(fy)) * 1.4;
}
