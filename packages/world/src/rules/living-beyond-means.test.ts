import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { luckOf } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { step } from "../step.ts";
import type { Era } from "../vocabulary.ts";

function month(era: Era, index: number, received_CNY: number): WorldState {
  const world = createWorld({ era, seed: luckOf(51, index) });
  return step({ ...world, money_CNY: world.money_CNY + received_CNY, received_CNY }, { type: "days", count: 40 }).state;
}
const noticed = (era: Era, received_CNY: number, count = 800): number =>
  Array.from({ length: count }, (_, k) => month(era, k, received_CNY)).filter((state) => state.people.spendingNoticed)
    .length;

describe("spending above her means", () => {
  it("is noticed only when there is something to spend, and more of more", () => {
    expect(noticed("2017", 0)).toBe(0);
    const little = noticed("2017", 300);
    const much = noticed("2017", 5000);
    expect(little).toBeGreaterThan(0);
    expect(much).toBeGreaterThan(2 * little);
    expect(much).toBeLessThan(800 * 0.6);
  });

  it("is looked out for from 2017 on (claim potential-users-targeted)", () => {
    expect(noticed("2017", 5000)).toBeGreaterThan(1.5 * noticed("2014", 5000));
  });

  it("is one line in the file, once", () => {
    for (let k = 0; k < 100; k++) {
      const state = month("2025", k, 8000);
      const lines = state.file.filter((entry) => entry.kind === "spending");
      expect(lines.length).toBe(state.people.spendingNoticed ? 1 : 0);
    }
  });
});
