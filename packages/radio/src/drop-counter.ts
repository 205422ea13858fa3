import { RadioError } from "./radio-error.ts";

/** The radio link counter of a call as plain JSON. */
export interface DropCounter {
  /** Where it starts and what it never exceeds. */
  readonly start: number;
  readonly value: number;
  /** The call is lost; it stays so. */
  readonly dropped: boolean;
}

/** One signalling block (SACCH), s (TS 45.008 §5.2, `recalled`). */
export const SIGNALLING_BLOCK_S = 0.48;
/** Usual start of the counter in blocks: 16 to 24 (TS 45.008 §5.2, `recalled`). */
export const DROP_COUNTER_START = 20;
/** A good block gives back twice what a lost one takes (TS 45.008 §5.2, `recalled`). */
const GAIN_PER_GOOD_BLOCK = 2;

/**
 * A counter for a call that begins.
 *
 * @param start blocks, a whole number from 1 to 64
 * @throws RadioError `drop-counter-invalid`
 */
export function createDropCounter(start: number = DROP_COUNTER_START): DropCounter {
  if (!Number.isInteger(start) || start < 1 || start > 64) {
    throw new RadioError("drop-counter-invalid", "A drop counter starts at a whole number of blocks from 1 to 64.");
  }
  return { start, value: start, dropped: false };
}

/** The counter after one signalling block of 0.48 s: one less if it was lost, two more if it was good, the end at 0. */
export function stepDropCounter(counter: DropCounter, blockLost: boolean): DropCounter {
  if (counter.dropped) return counter;
  const moved = blockLost ? counter.value - 1 : counter.value + GAIN_PER_GOOD_BLOCK;
  const value = Math.min(counter.start, moved);
  if (value === counter.value) return counter;
  return { start: counter.start, value, dropped: value <= 0 };
}
