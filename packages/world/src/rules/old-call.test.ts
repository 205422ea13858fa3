import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { luckOf } from "../luck.ts";
import { planForMinutes } from "../nights/plan.ts";
import { simulateNights } from "../nights/simulate.ts";
import type { WorldState } from "../state.ts";
import { chronicle } from "../view.ts";
import { ERAS, type Era } from "../vocabulary.ts";
import { keepFileOpen } from "./old-call.ts";

const HEAVY = { kind: "registration", source: "posts", day: 0, t_s: 0, weight: 0.9 } as const;

function fortyDays(era: Era, index: number, file: WorldState["file"]): WorldState {
  const state = { ...createWorld({ era, seed: luckOf(71, index) }), day: 40, file };
  keepFileOpen(state);
  return state;
}
const readAgain = (era: Era, file: WorldState["file"], count = 4000): number =>
  Array.from({ length: count }, (_, k) => fortyDays(era, k, file)).filter((state) => state.oldCall !== null).length;

describe("an old call (claim bribe-old-call-3000)", () => {
  it("is charged years later only where a file was left open, and rarely", () => {
    expect(readAgain("2014", [])).toBe(0);
    const open = readAgain("2014", [HEAVY]);
    expect(open).toBeGreaterThan(20);
    expect(open).toBeLessThan(4000 * 0.05);
    expect(readAgain("2025", [HEAVY])).toBeGreaterThan(open);
  });

  it("is told after the case was kept open, hidden, with what was asked", () => {
    for (let k = 0; k < 400; k++) {
      const state = fortyDays("2014", k, [HEAVY]);
      const types = chronicle(state).map(({ type, hidden }) => `${type} ${hidden}`);
      expect(types).toEqual(["case-kept-open true", ...(state.oldCall === null ? [] : ["old-call true"])]);
      if (state.oldCall !== null) expect(state.oldCall.after_years).toBe(4);
    }
  });

  it.each(ERAS)("stands beside the outcomes of many nights, and in none of them, in %s", (era) => {
    const summary = simulateNights(planForMinutes(era, 8), { count: 1500, seed: 5 });
    const { outcomes, chargedLater } = summary;
    expect(Object.values(outcomes).reduce((sum, { count }) => sum + count, 0)).toBe(1500);
    expect(chargedLater.count).toBeLessThanOrEqual(1500 - outcomes.found.count);
    expect(chargedLater.share).toBeLessThan(0.05);
  });
});
