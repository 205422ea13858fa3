import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { luckOf } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { chronicle } from "../view.ts";
import { ERAS, type Era } from "../vocabulary.ts";
import { boughtOffOnPath } from "./bribe-on-the-path.ts";

function asked(era: Era, index: number, money_CNY: number): { state: WorldState; walksOn: boolean } {
  const state = { ...createWorld({ era, seed: luckOf(17, index) }), money_CNY };
  return { state, walksOn: boughtOffOnPath(state) };
}
const many = (era: Era, money_CNY: number) => Array.from({ length: 600 }, (_, k) => asked(era, k, money_CNY));

describe("money asked on the path", () => {
  it("is not asked, is taken, is taken in vain, and is not there", () => {
    const answers = [...many("2014", 5000), ...many("2014", 120)].map(({ state }) => {
      const event = chronicle(state).find((one) => one.type === "path-bribe");
      return event?.type === "path-bribe" ? event.answer : "not asked";
    });
    expect(new Set(answers)).toEqual(new Set(["not asked", "taken", "refused", "not-had"]));
  });

  it("leaves her purse by what was given, and lets her go on only when it was taken", () => {
    for (const { state, walksOn } of many("2014", 5000)) {
      const event = chronicle(state).find((one) => one.type === "path-bribe");
      const given = event?.type === "path-bribe" && event.answer !== "not-had" ? event.asked_CNY : 0;
      expect(state.money_CNY).toBe(5000 - given);
      expect(state.spent_CNY).toBe(given);
      expect(walksOn).toBe(event?.type === "path-bribe" && event.answer === "taken");
    }
  });

  it("buys less from era to era", () => {
    const share = (era: Era): number => many(era, 100_000).filter(({ walksOn }) => walksOn).length / 600;
    const shares = ERAS.map(share);
    expect(shares[0]).toBeGreaterThan(shares.at(-1) ?? 1);
    for (const one of shares) expect(one).toBeLessThan(0.5);
  });
});
