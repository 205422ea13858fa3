import { type Floats, floats, type i32 } from "./memory.ts";

/** Numbers in a page of memory, in which a processor's nearest cache finds its place by address. */
const PAGE: i32 = 512;
/** Arrays begin this many numbers further into a page than the array before. */
const STAGGER: i32 = 40;

/**
 * Hands out arrays of `length` numbers for loops that walk along many of them at once. Arrays from one call each would mostly
 * begin at the same place of a page, where they push each other out of the cache; a sweep then takes up to twice as long.
 */
export class WorkingArrays {
  length: i32;
  stride: i32;
  given: i32;
  memory: Floats;

  constructor(length: i32, most: i32) {
    const stride: i32 = (((length + PAGE - 1) / PAGE) | 0) * PAGE + STAGGER;
    this.length = length;
    this.stride = stride;
    this.given = 0;
    this.memory = floats(most * stride);
  }

  next(): Floats {
    const start = this.given * this.stride;
    this.given += 1;
    return this.memory.subarray(start, start + this.length);
  }
}
