/** A hand that chooses: the same seed chooses the same way. */
export interface Hand {
  /** A whole number from 0 to `count` - 1. */
  pick(count: number): number;
  /** An index drawn with these weights. */
  pickWeighted(weights: readonly number[]): number;
}

/** Makes a seeded hand (the mulberry32 generator; the hand is no part of any record, so it need not be the world's). */
export function seededHand(seed: number): Hand {
  let state = (seed ^ 0x5bd1e995) >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    pick: (count) => Math.floor(draw() * count),
    pickWeighted(weights) {
      let left = draw() * weights.reduce((sum, weight) => sum + weight, 0);
      const index = weights.findIndex((weight) => {
        left -= weight;
        return left < 0;
      });
      return index < 0 ? weights.length - 1 : index;
    },
  };
}
