import { exactMath } from "../exact-math.ts";
import { landAdmittance } from "../spherical-earth.ts";
import type { CoverageInput } from "./coverage-input.ts";
import type * as plain from "./kernel/index.ts";
import type { SideFrame } from "./side-frame.ts";

/**
 * The loops of a sweep, in plain code or in WebAssembly. What the doors hand out goes back into them unseen; only `numbers` looks
 * into an array, as long as nothing else is asked for.
 */
export interface SweepKernel {
  readonly doors: typeof plain;
  numbers(array: Float32Array, length: number): Float32Array;
  /** Ends its use: another sweep may have it. */
  release(): void;
}

/** What a smooth Earth costs for this frequency, ground and radius. */
export function sphereOf(doors: Pick<typeof plain, "createSphere" | "setGround">, input: CoverageInput) {
  const { f_GHz, constants, ae_km, wavelength_m, vertical } = input;
  const third = exactMath.pow(f_GHz, 1 / 3);
  const admittance = landAdmittance(f_GHz, vertical);
  const sphere = doors.createSphere(ae_km, exactMath.pow(ae_km, 1 / 3), wavelength_m, constants.clearanceFactor);
  const perDistance = constants.distanceFactor * third;
  const perHeight = constants.heightFactor * third * third;
  const floor_dB = 2 + 20 * exactMath.log10(admittance);
  doors.setGround(sphere, constants.groundDependentBeta ? 1 : 0, admittance, perDistance, perHeight, floor_dB);
  return sphere;
}

/** Rays between two reports of progress. */
const RAYS_A_STEP = 32;

/**
 * Writes the loss at every grid point of one side, row after row, its columns counted from the transmitter, dB. Points of the
 * rows that lie beyond the diagonals belong to other sides and hold nothing of use. Yields the share that is done.
 *
 * @param land the land as the side's rays cross it, in the kernel's memory
 * @param loss_dB room for rows × columns numbers, there too
 */
export function* sweepSide(
  doors: SweepKernel["doors"],
  land: Float32Array,
  loss_dB: Float32Array,
  frame: SideFrame,
  input: CoverageInput,
): Generator<number, void> {
  const { size, cell_km, ae_km, ground0_m, htg_m, hrg_m, f_GHz, wavelength_m } = input;
  const { reach, first, direction, along0, across0, stride } = frame;
  const radio = doors.createRadio(cell_km, ae_km, ground0_m, htg_m, hrg_m, f_GHz, wavelength_m);
  const sphere = sphereOf(doors, input);
  const side = doors.createSide(land, loss_dB, stride, size, reach, first, direction, along0, across0, radio, sphere);
  const rays = doors.raysOf(side);
  for (let from = -rays; reach > 0 && from <= rays; from += RAYS_A_STEP) {
    const to = Math.min(from + RAYS_A_STEP - 1, rays);
    doors.traceRays(side, from, to);
    if (to < rays) yield (to + rays + 1) / (2 * rays + 1);
  }
}
