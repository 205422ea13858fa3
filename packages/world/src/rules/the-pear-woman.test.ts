import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { eraData } from "../eras/index.ts";
import { luckOf } from "../luck.ts";
import { planForMinutes } from "../nights/plan.ts";
import { liveNight } from "../nights/simulate.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";
import { ERAS, type Era, type PhoneSource } from "../vocabulary.ts";

const arranged = (era: Era, seed: number, phone: PhoneSource) =>
  step(createWorld({ era, seed }), { type: "arrange", phone }).state;

describe("a phone that is bought", () => {
  it.each(ERAS)("costs what one cost in %s, on debt if need be, and every yuan is accounted for", (era) => {
    const { low, high } = eraData(era).figures.handset_CNY;
    for (let k = 0; k < 60; k++) {
      const before = createWorld({ era, seed: luckOf(81, k) }).money_CNY;
      const state = arranged(era, luckOf(81, k), "bought");
      const price_CNY = state.spent_CNY;
      expect(price_CNY).toBeGreaterThanOrEqual(low);
      expect(price_CNY).toBeLessThanOrEqual(high);
      expect(state.money_CNY + state.spent_CNY - state.borrowed_CNY).toBe(before);
      expect(state.money_CNY).toBeGreaterThanOrEqual(0);
    }
  });

  it("is arranged once, and is hers: it cannot be given back", () => {
    const state = arranged("2017", 4, "bought");
    expect(step(state, { type: "arrange", phone: "own" }).events[0]).toMatchObject({ code: "already-arranged" });
    expect(step(state, { type: "hide", part: "card", spot: "given-back" }).events[0]).toMatchObject({
      code: "not-lent",
    });
  });

  it("is known of by the one who sold it, as a lent one is, and her own is not", () => {
    const told = (phone: PhoneSource): number => {
      let count = 0;
      for (let k = 0; k < 600; k++) {
        const state = createWorld({ era: "2025", seed: luckOf(82, k) });
        liveNight(state, planForMinutes("2025", 2, { place: "far-ridge", phone }));
        if (state.people.hasSpoken.includes("pear-woman")) count += 1;
      }
      return count;
    };
    expect(told("own")).toBe(0);
    expect(told("bought")).toBeGreaterThan(10);
    expect(told("lent")).toBeGreaterThan(10);
  });

  it("may be named by a go-between who is nobody's agent (claim broker-as-informant)", () => {
    let named = 0;
    for (let k = 0; k < 300; k++) {
      let state = arranged("2025", luckOf(83, k), "bought");
      state = { ...state, people: { ...state.people, goBetweenIsAgent: false } };
      const later = step(state, { type: "days", count: 40 }).state;
      const told = chronicle(later).filter((event) => event.type === "told" && event.who === "pear-woman");
      expect(told.length).toBeLessThanOrEqual(1);
      named += told.length;
    }
    expect(named).toBeGreaterThan(3);
  });
});
