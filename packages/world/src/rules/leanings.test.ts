import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import type { WorldEvent } from "../events.ts";
import { luckOf } from "../luck.ts";
import { commandsOf, planForMinutes } from "../nights/plan.ts";
import type { Leaning, WorldState } from "../state.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";
import { ERAS, type Era, LEANERS, type LeanerId } from "../vocabulary.ts";
import { pullToTell } from "./leanings.ts";

const PUSHED: Leaning = { fear: 1, quota: 1, debt: 0, kindness: 0 };
const HELD: Leaning = { fear: 0, quota: 0, debt: 1, kindness: 1 };

/** The events of many nights on which one person leans one way only. */
function nightsWith(who: LeanerId, leaning: Leaning, count: number): WorldEvent[] {
  const plan = planForMinutes("2014", 2, { place: "terraces", confided: ["unit-head", "boys-mother"] });
  return Array.from({ length: count }, (_, k) => {
    let state = createWorld({ era: "2014", seed: luckOf(12, k) });
    state = { ...state, people: { ...state.people, leanings: { ...state.people.leanings, [who]: leaning } } };
    for (const command of commandsOf(plan)) state = step(state, command).state;
    return chronicle(step(state, { type: "days", count: 40 }).state);
  }).flat();
}

const told = (events: readonly WorldEvent[], who: string): number =>
  events.filter((event) => event.type === "told" && event.who === who).length;

describe("what people lean to", () => {
  it.each(["unit-head", "boys-mother", "neighbour"] as const)("moves the %s to tell, and never ends it", (who) => {
    const pushed = told(nightsWith(who, PUSHED, 400), who);
    const held = told(nightsWith(who, HELD, 400), who);
    expect(pushed).toBeGreaterThan(2 * held);
    expect(pullToTell({ people: { leanings: { [who]: HELD } } } as unknown as WorldState, who)).toBeGreaterThan(0);
  });

  it("is said with what weighed more", () => {
    const whys = nightsWith("neighbour", { ...PUSHED, quota: 0.2 }, 300).flatMap((event) =>
      event.type === "told" && event.who === "neighbour" ? [event.why] : [],
    );
    expect(new Set(whys)).toEqual(new Set(["fear"]));
  });

  it("is drawn for each person, within 0 and 1, and presses harder from era to era", () => {
    const mean = (era: Era): number => {
      let sum = 0;
      for (let k = 0; k < 500; k++) {
        const world = createWorld({ era, seed: luckOf(2, k) });
        for (const who of LEANERS) {
          for (const share of Object.values(world.people.leanings[who])) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          sum += pullToTell(world, who);
        }
      }
      return sum / 500 / LEANERS.length;
    };
    const means = ERAS.map(mean);
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(means[ERAS.indexOf("2014")]).toBeCloseTo(1, 1);
  });
});
