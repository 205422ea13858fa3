import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { figure } from "../eras/index.ts";
import { WorldError } from "../errors.ts";
import { STREAMS } from "../luck.ts";
import { teamSpot } from "../rules/team-on-the-way.ts";
import { anyTeamMoving } from "../rules/the-team.ts";
import { draftOf, type WorldState } from "../state.ts";
import { obey, step } from "../step.ts";
import { chronicle } from "../view.ts";
import {
  CALL_PLACES,
  type CallPlaceId,
  ERAS,
  EXCUSES,
  PAYEES,
  PEOPLE,
  PHONE_SOURCES,
  SPOTS,
  SUBJECTS,
  WAYS,
  type WayId,
  WHENS,
} from "../vocabulary.ts";
import { checkNightPlan, commandsOf, type NightPlan, planForMinutes, planOf } from "./plan.ts";
import { liveNight, NIGHT_OUTCOMES, outcomeOf, simulateNight, simulateNights, tellNight } from "./simulate.ts";
import { wilson } from "./wilson.ts";

const plans: fc.Arbitrary<NightPlan> = fc.record({
  era: fc.constant("2014" as const),
  when: fc.constantFrom(...WHENS),
  place: fc.constantFrom(...CALL_PLACES),
  by: fc.constantFrom(...WAYS),
  phone: fc.constantFrom(...PHONE_SOURCES),
  excuse: fc.constantFrom(...EXCUSES),
  confided: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 4 }),
  paid: fc.uniqueArray(fc.record({ to: fc.constantFrom(...PAYEES), amount_CNY: fc.constantFrom(20, 100, 300) }), {
    maxLength: 3,
    selector: ({ to }) => to,
  }),
  talk: fc.array(fc.record({ subject: fc.constantFrom(...SUBJECTS), seconds: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 12,
  }),
  hidden: fc.record({
    handset: fc.constantFrom(...SPOTS),
    battery: fc.constantFrom(...SPOTS),
    card: fc.constantFrom(...SPOTS),
  }),
});

describe("a night plan", () => {
  it("is read back from outside as it was", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(checkNightPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      }),
    );
  });

  it("is refused in one sentence when it is anything else", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          plans.chain((plan) =>
            fc.dictionary(fc.constantFrom(...Object.keys(plan)), fc.anything()).map((wrong) => ({ ...plan, ...wrong })),
          ),
        ),
        (value) => {
          try {
            checkNightPlan(value);
          } catch (error) {
            expect(error).toBeInstanceOf(WorldError);
            expect((error as WorldError).code).toBe("bad-plan");
            expect((error as WorldError).message).toMatch(/^[^.]+\.$/);
          }
        },
      ),
    );
    expect(() => checkNightPlan(null)).toThrow(WorldError);
    expect(() => checkNightPlan({ ...planForMinutes("2014", 2), place: "halt" })).toThrow(/"place" is one of/);
  });

  it("is what a night played by it amounts to", () => {
    const plan = planForMinutes("2014", 3, {
      place: "terraces",
      by: "stream",
      excuse: "needles",
      confided: ["unit-head"],
    });
    let state = createWorld({ era: "2014", seed: 11 });
    for (const command of commandsOf(plan)) state = step(state, command).state;
    expect(planOf(state)).toEqual(plan);
  });

  it("is nothing until there was a phone to hold", () => {
    expect(planOf(createWorld({ era: "2014", seed: 1 }))).toBeNull();
  });

  it("wants minutes that a night has", () => {
    for (const minutes of [0, -1, Number.NaN, 61]) expect(() => planForMinutes("2014", minutes)).toThrow(WorldError);
  });
});

/** All that a night leaves behind but the telling itself; teams are looked for, wherever they were seen last. */
function leftBehind(state: WorldState): WorldState {
  const draft = draftOf(state);
  for (const team of draft.teams) {
    teamSpot(draft, team);
    team.lastMoved_t_s = 0;
  }
  const at = STREAMS.indexOf("noticing") * 4;
  draft.streams.splice(at, 4);
  return { ...draft, chronicle: null, lastFrom: 0, noticed_t_s: {} };
}

describe("nights and play", () => {
  it("are the same rules: a night that passes over quiet pulses ends, bit for bit, as one told pulse by pulse", () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...ERAS), fc.nat(2 ** 31), (drawn, era, luck) => {
        const plan = { ...drawn, era };
        const quiet = liveNight(createWorld({ era, seed: luck }), plan);
        let told = createWorld({ era, seed: luck });
        for (const command of commandsOf(plan)) {
          told = step(told, command).state;
          if (command.type === "dial" && !told.call.connected && told.taken === null) {
            told = step(told, { type: "wait", seconds: 420 }).state;
            told = step(told, { type: "dial" }).state;
          }
        }
        told = step(told, { type: "days", count: 40 }).state;
        expect(outcomeOf(told)).toEqual(outcomeOf(quiet));
        expect(leftBehind(told)).toEqual(leftBehind(quiet));
        expect(chronicle(told).length).toBeGreaterThan(0);
        const happened = chronicle(told).filter(({ type }) => type !== "refused");
        expect(tellNight(plan, luck)).toEqual({ ...told, chronicle: happened, lastFrom: 0 });
      }),
      { numRuns: 60 },
    );
  });

  /** One night lived both ways, left behind alike after every command; whether teams were out when the phone was apart. */
  function lifeBothWays(plan: NightPlan, luck: number): boolean {
    const told = createWorld({ era: plan.era, seed: luck });
    const quiet = { ...createWorld({ era: plan.era, seed: luck }), chronicle: null };
    let out = false;
    for (const command of commandsOf(plan)) {
      for (const draft of [told, quiet]) {
        obey(draft, command);
        if (command.type === "take-apart") obey(draft, { type: "wait", seconds: 1203 });
      }
      expect(leftBehind(quiet)).toEqual(leftBehind(told));
      if (command.type === "take-apart") out = anyTeamMoving(told);
    }
    return out;
  }

  it.each(ERAS)("are so in %s too when teams are out while she walks home or waits outside", (era) => {
    const nightsOut = Array.from({ length: 150 }, (_, luck) => {
      const place = CALL_PLACES[luck % CALL_PLACES.length] ?? "house";
      const by = WAYS[(luck >> 2) % WAYS.length] ?? "road";
      return lifeBothWays(planForMinutes(era, 10, { place, by }), luck);
    });
    expect(nightsOut.filter((out) => out).length).toBeGreaterThan(20);
  });
});

describe("many nights", () => {
  it("sum to one, and the same seed gives the same shares", () => {
    const plan = planForMinutes("2014", 4, { place: "house" });
    const summary = simulateNights(plan, { count: 2000, seed: 3 });
    const shares = NIGHT_OUTCOMES.map((name) => summary.outcomes[name]);
    expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(2000);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(simulateNights(plan, { count: 2000, seed: 3 })).toEqual(summary);
    expect(summary.afterFound.released + summary.afterFound.charged).toBe(summary.outcomes.found.count);
    expect(Object.values(summary.causes).reduce((sum, count) => sum + count, 0)).toBe(summary.outcomes.found.count);
  });

  it("tell how far they are and stop when asked", () => {
    const told: number[] = [];
    const summary = simulateNights(planForMinutes("2014", 1), {
      count: 5000,
      seed: 1,
      onProgress: (done) => told.push(done),
      shouldStop: () => told.length === 3,
    });
    expect(told).toEqual([250, 500, 750]);
    expect(summary.nights).toBe(750);
  });

  it("know every kind of ending", () => {
    const seen = new Set<string>();
    for (let luck = 0; luck < 3000; luck++)
      seen.add(simulateNight(planForMinutes("2014", 4, { place: "house" }), luck).outcome);
    expect([...seen].sort()).toEqual([...NIGHT_OUTCOMES].sort());
  });
});

describe("no safe path", () => {
  const found = (minutes: number, base: Partial<NightPlan>, count: number) =>
    simulateNights(planForMinutes("2014", minutes, base), { count, seed: 20_140_309 }).outcomes.found;
  const ways: readonly { place: CallPlaceId; by: WayId }[] = CALL_PLACES.flatMap((place) =>
    (place === "house" ? (["road"] as const) : WAYS).map((by) => ({ place, by })),
  );

  it.each(ways)("eight minutes are clearly worse than two from $place by $by", (way) => {
    expect(found(8, way, 1500).low).toBeGreaterThan(found(2, way, 1500).high);
  });

  it.each(ways)("more minutes are not better from $place by $by under the same lucks", (way) => {
    const shares = [1, 3, 6, 10].map((minutes) => found(minutes, way, 750).share);
    // A longer call also moves the hour of the walk home, so that a few lucks cross over: four in a thousand are let pass.
    shares.slice(1).forEach((share, i) => {
      expect(share).toBeGreaterThan((shares[i] ?? 1) - 0.004);
    });
    expect(shares.at(-1)).toBeGreaterThan((shares[0] ?? 1) + 0.02);
  });

  it.each(ways)("one minute has a floor from $place by $by", (way) => {
    expect(found(1, way, 3000).low).toBeGreaterThan(0.02);
  });

  const floor = figure("2014", "floorOdds");

  it("the most careful night anyone listed still has the floor under it", () => {
    const back = { handset: "given-back", battery: "given-back", card: "given-back" } as const;
    for (const place of CALL_PLACES) {
      const careful = { place, by: "stream", phone: "lent", excuse: "sick-aunt", hidden: back } as const;
      expect(found(0.5, careful, 5000).low).toBeGreaterThan(floor);
    }
  });

  it("no plan drawn at random goes under the floor", () => {
    const words = fc.sample(plans, { numRuns: 25, seed: 7 });
    for (const plan of words) {
      const talk = plan.talk.length === 0 ? [{ subject: "eaten" as const, seconds: 20 }] : plan.talk;
      expect(simulateNights({ ...plan, talk }, { count: 1000, seed: 5 }).outcomes.found.high).toBeGreaterThan(floor);
    }
  });

  it("an ordinary night is what docs/model.md says it is", () => {
    const two = found(2, {}, 10_000);
    const eight = found(8, {}, 10_000);
    expect(two.share).toBeGreaterThan(0.03);
    expect(two.share).toBeLessThan(0.08);
    expect(eight.share).toBeGreaterThan(0.15);
    expect(eight.share).toBeLessThan(0.3);
    expect(eight.low).toBeGreaterThan(two.high);
  });
});

describe("Wilson's interval", () => {
  // Newcombe (1998), Statistics in Medicine 17, 857-872, method 3 of its table of worked examples.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %d in %d is the published one", (count, of, low, high) => {
    const interval = wilson(count, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("begins at nothing and ends at everything, to the last bit", () => {
    expect(wilson(0, 10_000).low).toBe(0);
    expect(wilson(10_000, 10_000).high).toBe(1);
  });
});
