import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { eraData } from "../eras/index.ts";
import { luckOf } from "../luck.ts";
import { planForMinutes } from "../nights/plan.ts";
import { liveNight } from "../nights/simulate.ts";
import type { WorldState } from "../state.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";
import { ERAS, type Era } from "../vocabulary.ts";

const rich = (era: Era, seed: number): WorldState => ({ ...createWorld({ era, seed }), money_CNY: 20_000 });
const enough = (era: Era): number => eraData(era).figures.protectionPerCall_CNY.high;

function lived(era: Era, index: number, paid_CNY: number, minutes = 6): WorldState {
  const paid = paid_CNY === 0 ? [] : [{ to: "agents" as const, amount_CNY: paid_CNY }];
  return liveNight(rich(era, luckOf(31, index)), planForMinutes(era, minutes, { place: "house", paid }));
}

const found = (era: Era, paid_CNY: number, count: number): number =>
  Array.from({ length: count }, (_, k) => lived(era, k, paid_CNY)).filter((state) => state.taken !== null).length;

describe("agents paid in advance (claim paid-protection-per-call)", () => {
  const bought = Array.from({ length: 500 }, (_, k) => lived("2017", k, 1000).protection);

  it("keep to it, forget it, and write down who paid", () => {
    expect(bought.every((one) => one.bought)).toBe(true);
    for (const kept of [true, false]) expect(bought.filter((one) => one.kept === kept).length).toBeGreaterThan(100);
    expect(bought.filter((one) => one.betrayed).length).toBeGreaterThan(20);
  });

  it("come less often and never not at all, in every era where it can be had", () => {
    for (const era of ["2014", "2017", "2019"] as const) {
      const without = found(era, 0, 1500);
      const paid = found(era, enough(era), 1500);
      expect(paid).toBeLessThan(without);
      expect(paid).toBeGreaterThan(without / 2);
    }
    for (const era of ERAS) {
      const { floorOdds } = eraData(era).figures;
      expect(found(era, enough(era), 800) / 800).toBeGreaterThan(floorOdds.low);
    }
  });

  it("have forgotten less than they were promised, and what is given after the call", () => {
    const short = step(rich("2017", 3), { type: "pay", to: "agents", amount_CNY: 100 }).state;
    expect(short.protection.bought).toBe(false);
    expect(short.money_CNY).toBe(19_900);
    const called: WorldState = { ...rich("2017", 3) };
    const after = step(
      { ...called, call: { ...called.call, everConnected: true } },
      { type: "pay", to: "agents", amount_CNY: 5000 },
    );
    expect(after.state.protection.bought).toBe(false);
  });

  it("do not say which it was", () => {
    const told = step(rich("2017", 9), { type: "pay", to: "agents", amount_CNY: 1000 });
    expect(told.events.map(({ type, hidden }) => ({ type, hidden }))).toEqual([
      { type: "paid", hidden: false },
      { type: "protection", hidden: true },
    ]);
    expect(chronicle(told.state).length).toBe(2);
  });
});
