import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { figure } from "../eras/index.ts";
import { ERAS } from "../vocabulary.ts";
import { giftLeaves } from "./gifts.ts";

describe("a gift", () => {
  it.each(ERAS)("leaves the less the larger it is, and never nothing, in %s", (era) => {
    const world = createWorld({ era, seed: 1 });
    const small = figure(era, "smallGift_CNY");
    const left = [0, 1, small / 2, small, 100 * small].map((sergeant) =>
      giftLeaves({ ...world, paid_CNY: { ...world.paid_CNY, sergeant } }, "sergeant"),
    );
    expect(left[0]).toBe(1);
    expect([...left].sort((a, b) => b - a)).toEqual(left);
    expect(left[1]).toBeGreaterThan(0.9);
    expect(left.at(-1)).toBe(left[3]);
    expect(left.at(-1)).toBeGreaterThan(0);
  });
});
