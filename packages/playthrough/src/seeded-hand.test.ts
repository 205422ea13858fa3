import { describe, expect, it } from "vitest";
import { seededHand } from "./seeded-hand.ts";

const picks = (seed: number) => {
  const hand = seededHand(seed);
  return Array.from({ length: 200 }, () => hand.pick(4));
};

describe("a seeded hand", () => {
  it("chooses the same way again, and otherwise with another seed", () => {
    expect(picks(7)).toEqual(picks(7));
    expect(picks(7)).not.toEqual(picks(8));
  });

  it("chooses everything there is, and nothing else", () => {
    expect([...new Set(picks(7))].sort()).toEqual([0, 1, 2, 3]);
  });

  it("never chooses what has no weight", () => {
    const hand = seededHand(3);
    const drawn = Array.from({ length: 300 }, () => hand.pickWeighted([1, 0, 3]));
    expect(new Set(drawn)).toEqual(new Set([0, 2]));
    expect(drawn.filter((index) => index === 2).length).toBeGreaterThan(drawn.filter((index) => index === 0).length);
  });
});
