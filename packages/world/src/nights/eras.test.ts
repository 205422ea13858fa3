import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { eraData, figure } from "../eras/index.ts";
import { WorldError } from "../errors.ts";
import { luckOf } from "../luck.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";
import { CALL_PLACES, type CallPlaceId, ERAS, type Era, WAYS, type WayId } from "../vocabulary.ts";
import { checkNightPlan, commandsOf, planForMinutes } from "./plan.ts";
import { searchPlans } from "./search.ts";
import { liveNight, type Share, simulateNights } from "./simulate.ts";

const SEED = 20_140_309;
const GIVEN_BACK = { handset: "given-back", battery: "given-back", card: "given-back" } as const;

const found = (era: Era, minutes: number, base: object, count: number): Share =>
  simulateNights(planForMinutes(era, minutes, base), { count, seed: SEED }).outcomes.found;

const ways: readonly { place: CallPlaceId; by: WayId }[] = CALL_PLACES.flatMap((place) =>
  (place === "house" ? (["road"] as const) : WAYS).map((by) => ({ place, by })),
);

describe("from era to era", () => {
  const careful = { place: "far-ridge", by: "stream", phone: "lent", excuse: "sick-aunt", hidden: GIVEN_BACK } as const;
  const ordinary = [
    ...ways.flatMap((way) => [2, 8].map((minutes) => ({ minutes, ...way }))),
    { minutes: 1, ...careful },
    { minutes: 4, place: "house", by: "road", phone: "lent", confided: ["unit-head"] } as const,
    { minutes: 4, place: "kites-back", by: "road", when: "market-eve", excuse: "none" } as const,
  ];

  it.each(ordinary)("the same plan never gets safer under the same lucks: $minutes min, $place by $by", (plan) => {
    const { minutes, ...base } = plan;
    const shares = ERAS.map((era) => found(era, minutes, base, 400));
    shares.slice(1).forEach((share, k) => {
      expect({ era: ERAS[k + 1], share: share.share }).toEqual({
        era: ERAS[k + 1],
        share: Math.max(share.share, shares[k]?.share ?? 1),
      });
    });
    expect(shares.at(-1)?.low).toBeGreaterThan(shares[0]?.high ?? 1);
  });

  it.each(ERAS)("more minutes are not safer in %s under the same lucks", (era) => {
    for (const way of ways) {
      const shares = [1, 4, 10].map((minutes) => found(era, minutes, way, 250).share);
      // A longer call also moves the hour of the walk home, so that a few lucks cross over: one in two hundred and fifty is let pass.
      shares.slice(1).forEach((share, k) => {
        expect(share).toBeGreaterThanOrEqual((shares[k] ?? 1) - 0.004);
      });
      expect(shares.at(-1)).toBeGreaterThanOrEqual(shares[0] ?? 1);
    }
  });
});

describe("tactics that are told of", () => {
  const bare = { place: "far-ridge", by: "stream", excuse: "sick-aunt" } as const;
  const gifts = [
    { to: "unit-head", amount_CNY: 100 },
    { to: "sergeant", amount_CNY: 100 },
    { to: "pear-woman", amount_CNY: 50 },
  ] as const;
  const tactics = {
    "a lent phone, given back": { ...bare, phone: "lent", hidden: GIVEN_BACK },
    "a bought phone, buried": {
      ...bare,
      phone: "bought",
      hidden: { handset: "buried", battery: "buried", card: "buried" },
    },
    "gifts to everybody": { ...bare, phone: "lent", hidden: GIVEN_BACK, paid: gifts },
    "all she has to agents": { ...bare, phone: "own", paid: [{ to: "agents", amount_CNY: 450 }] },
    "telling people beforehand": { ...bare, confided: ["unit-head", "boys-mother"] },
  } as const;

  it.each(Object.entries(tactics))("%s brings no era under its floor, in the shortest call", (_, tactic) => {
    for (const era of ERAS) {
      const { share } = found(era, 0.5, tactic, 2000);
      expect({ era, over: share > figure(era, "floorOdds") }).toEqual({ era, over: true });
    }
  });
});

describe("the search for a safe plan", () => {
  it.each(ERAS)("finds none under the floor of %s", (era) => {
    const result = searchPlans({ era, budget: 12_000, seed: 11 });
    expect(result.plan.era).toBe(era);
    expect(checkNightPlan(JSON.parse(JSON.stringify(result.plan)))).toEqual(result.plan);
    expect(result.floor).toBe(figure(era, "floorOdds"));
    expect(result.found.share).toBeGreaterThan(result.floor);
    expect(result.found.high).toBeGreaterThan(result.floor);
  });

  it("answers the same to the same question, and says how far it is", () => {
    const told: number[] = [];
    const options = { era: "2017", budget: 2000, seed: 5 } as const;
    const result = searchPlans({ ...options, onProgress: (nights) => told.push(nights) });
    expect(searchPlans(options)).toEqual(result);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(result.nights);
    expect(result.nights).toBeGreaterThanOrEqual(options.budget);
    expect(result.stopped).toBe(false);
    expect(told.length).toBeGreaterThanOrEqual(result.plans);
    const stopped = searchPlans({ ...options, shouldStop: () => true });
    expect(stopped).toMatchObject({ plans: 2, stopped: true });
    expect(stopped.nights).toBeLessThan(options.budget);
  });

  it("tells the ten least found plans it compared, each once", () => {
    const { least, plan, floor } = searchPlans({ era: "2014", budget: 20_000, seed: 5 });
    expect(least).toHaveLength(10);
    expect(new Set(least.map((tried) => JSON.stringify(tried.plan))).size).toBe(10);
    const shares = least.map(({ found }) => found.share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(least.some((tried) => JSON.stringify(tried.plan) === JSON.stringify(plan))).toBe(true);
    for (const { found } of least) expect(found.high).toBeGreaterThan(floor);
  });

  it.each([
    [{ era: "1999" as Era, budget: 5000, seed: 1 }, "unknown-era"],
    [{ era: "2014" as const, budget: 1999, seed: 1 }, "bad-budget"],
    [{ era: "2014" as const, budget: Number.NaN, seed: 1 }, "bad-budget"],
    [{ era: "2014" as const, budget: 5000, seed: -1 }, "bad-seed"],
  ])("refuses %o", (options, code) => {
    try {
      searchPlans(options);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(WorldError);
      expect((error as WorldError).code).toBe(code);
    }
  });
});

const holdings = ({ money_CNY, spent_CNY, borrowed_CNY, received_CNY }: ReturnType<typeof createWorld>): number =>
  money_CNY + spent_CNY - borrowed_CNY - received_CNY;

describe("every era", () => {
  it("keeps the books to the yuan, bribes and rents included", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ERAS),
        fc.nat(),
        fc.constantFrom("own" as const, "lent" as const),
        fc.integer({ min: 1, max: 12 }),
        (era, seed, phone, minutes) => {
          const state = createWorld({ era, seed });
          const before = holdings(state);
          const talk = [{ subject: "send-money" as const, seconds: minutes * 60 }];
          liveNight(state, { ...planForMinutes(era, minutes, { phone, place: "house" }), talk });
          expect(holdings(state)).toBe(before);
          expect(state.money_CNY).toBeGreaterThanOrEqual(0);
          const { low, high } = eraData(era).figures.bribeAsked_CNY;
          if (state.taken === null) return;
          expect(state.taken.asked_CNY).toBeGreaterThanOrEqual(low);
          expect(state.taken.asked_CNY).toBeLessThanOrEqual(high);
        },
      ),
    );
  });

  const nightsOf = (era: Era, count: number) =>
    Array.from({ length: count }, (_, k) => {
      let state = createWorld({ era, seed: luckOf(4, k) });
      for (const command of commandsOf(planForMinutes(era, 1, { place: "terraces" })))
        state = step(state, command).state;
      return chronicle(step(state, { type: "days", count: 40 }).state);
    });

  it("tells of a threat of fire only where the order of 2020 is documented (claim shoot-on-sight-zone)", () => {
    for (const era of ERAS) {
      const threats = nightsOf(era, 120)
        .flat()
        .filter((event) => event.type === "met" && event.underThreatOfFire === true);
      expect({ era, threatened: threats.length > 0 }).toEqual({ era, threatened: era === "2021" });
    }
  });

  it("has unit heads who look about the house only where that is reported (claim unit-leader-every-two-days)", () => {
    for (const era of ["2014", "2025"] as const) {
      const seen = nightsOf(era, 300)
        .flat()
        .filter((event) => event.type === "told" && event.what === "a-thing-in-the-house");
      expect({ era, seen: seen.length > 0 }).toEqual({ era, seen: era === "2025" });
      for (const event of seen) expect(event.day % 2).toBe(0);
    }
  });
});
