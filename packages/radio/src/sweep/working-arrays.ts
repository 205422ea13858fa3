/** Numbers in a page of memory, in which a processor's nearest cache finds its place by address. */
const PAGE = 512;
/** Arrays begin this many numbers further into a page than the array before. */
const STAGGER = 40;

/**
 * Hands out arrays of `length` numbers for loops that walk along many of them at once. Arrays from one call each would mostly
 * begin at the same place of a page, where they push each other out of the cache; a sweep then takes up to twice as long.
 */
export function workingArrays(length: number, most: number): () => Float64Array {
  const stride = Math.ceil(length / PAGE) * PAGE + STAGGER;
  const memory = new Float64Array(most * stride);
  let given = 0;
  return () => {
    const start = given * stride;
    given++;
    return memory.subarray(start, start + length);
  };
}
