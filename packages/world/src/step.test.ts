import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorldCommand } from "./commands.ts";
import { createWorld } from "./create.ts";
import { WorldError } from "./errors.ts";
import type { WorldState } from "./state.ts";
import { step } from "./step.ts";
import { chronicle, lostSyllables, view } from "./view.ts";
import { EXCUSES, PARTS, PEOPLE, PHONE_SOURCES, PLACES, SPOTS, SUBJECTS, WAYS, WHENS } from "./vocabulary.ts";

const command: fc.Arbitrary<WorldCommand> = fc.oneof(
  fc.record({ type: fc.constant("arrange" as const), phone: fc.constantFrom(...PHONE_SOURCES) }),
  fc.record({
    type: fc.constant("pay" as const),
    to: fc.constantFrom(...PEOPLE),
    amount_CNY: fc.integer({ min: -5, max: 700 }),
  }),
  fc.record({ type: fc.constant("confide" as const), who: fc.constantFrom(...PEOPLE) }),
  fc.record({ type: fc.constant("excuse" as const), excuse: fc.constantFrom(...EXCUSES) }),
  fc.record({ type: fc.constant("choose-night" as const), when: fc.constantFrom(...WHENS) }),
  fc.record({ type: fc.constant("walk" as const), to: fc.constantFrom(...PLACES), by: fc.constantFrom(...WAYS) }),
  fc.constant({ type: "assemble" as const }),
  fc.constant({ type: "dial" as const }),
  fc.record({
    type: fc.constant("speak" as const),
    subject: fc.constantFrom(...SUBJECTS),
    seconds: fc.integer({ min: -1, max: 400 }),
  }),
  fc.record({ type: fc.constant("repeat" as const), seconds: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ type: fc.constant("wait" as const), seconds: fc.integer({ min: 0, max: 2000 }) }),
  fc.constant({ type: "hang-up" as const }),
  fc.constant({ type: "take-apart" as const }),
  fc.record({ type: fc.constant("hide" as const), part: fc.constantFrom(...PARTS), spot: fc.constantFrom(...SPOTS) }),
  fc.record({ type: fc.constant("days" as const), count: fc.integer({ min: 0, max: 45 }) }),
);
const commands = fc.array(command, { maxLength: 40 });
/** Sequences that get somewhere: random play rarely puts a phone together before it dials. */
const goodStart: WorldCommand[] = [
  { type: "arrange", phone: "own" },
  { type: "walk", to: "terraces", by: "road" },
  { type: "assemble" },
  { type: "dial" },
];
const plays = fc.tuple(fc.boolean(), commands).map(([good, rest]) => (good ? [...goodStart, ...rest] : rest));
const seeds = fc.nat(2 ** 31);

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

const start = (seed: number): WorldState => createWorld({ era: "2014", seed });
const holdings = (state: WorldState): number =>
  state.money_CNY + state.spent_CNY - state.borrowed_CNY - state.received_CNY;
const unwritten = (state: WorldState): string => JSON.stringify({ ...state, chronicle: null, lastFrom: 0 });

describe("the one door", () => {
  it("never throws, touches nothing it is given, and keeps the books, whatever is asked", () => {
    fc.assert(
      fc.property(seeds, plays, (seed, play) => {
        let state = deepFreeze(start(seed));
        const money = holdings(state);
        for (const asked of play) {
          const before = state;
          const result = step(before, deepFreeze(asked));
          state = deepFreeze(result.state);
          expect(holdings(state)).toBe(money);
          expect(state.money_CNY).toBeGreaterThanOrEqual(0);
          expect(state.t_s).toBeGreaterThanOrEqual(before.t_s);
          expect(state.day).toBeGreaterThanOrEqual(before.day);
          const onAir = state.call.airSeconds - before.call.airSeconds;
          expect(onAir).toBeGreaterThanOrEqual(0);
          if (!before.call.connected && asked.type !== "dial") expect(onAir).toBe(0);
          if (state.call.connected) expect(state.phone.power).toBe("on");
          if (state.taken !== null) expect(state.phone.power).toBe("apart");
          expect(state.call.frameErasure).toBeGreaterThanOrEqual(0);
          expect(state.call.frameErasure).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing when it refuses, and says so once with a code", () => {
    let refusals = 0;
    fc.assert(
      fc.property(seeds, plays, (seed, play) => {
        let state = start(seed);
        for (const asked of play) {
          const { state: after, events } = step(state, asked);
          const refused = events.filter((event) => event.type === "refused");
          expect(refused.length).toBeLessThanOrEqual(1);
          if (refused.length === 1) {
            refusals += 1;
            expect(events.length).toBe(1);
            expect(unwritten(after)).toBe(unwritten(state));
          }
          state = after;
        }
      }),
    );
    expect(refusals).toBeGreaterThan(50);
  });

  it("gives the same answer to the same play, through JSON and back", () => {
    fc.assert(
      fc.property(seeds, plays, (seed, play) => {
        const live = play.reduce((state, asked) => step(state, asked).state, start(seed));
        const stored = play.reduce(
          (state, asked) => JSON.parse(JSON.stringify(step(state, asked).state)) as WorldState,
          JSON.parse(JSON.stringify(start(seed))) as WorldState,
        );
        expect(JSON.stringify(stored)).toBe(JSON.stringify(live));
      }),
      { numRuns: 60 },
    );
  });

  it("writes a chronicle in the order of time, whose last events are the command's own", () => {
    fc.assert(
      fc.property(seeds, plays, (seed, play) => {
        let state = start(seed);
        for (const asked of play) {
          const result = step(state, asked);
          state = result.state;
          expect(chronicle(state).slice(state.lastFrom)).toEqual(result.events);
          expect(view(state).lastEvents).toEqual(result.events.filter((event) => !event.hidden));
        }
        const times = chronicle(state).map((event) => event.t_s);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it("is only read by questions", () => {
    fc.assert(
      fc.property(seeds, plays, fc.string(), (seed, play, line) => {
        const state = deepFreeze(play.reduce((now, asked) => step(now, asked).state, start(seed)));
        expect(view(state)).toEqual(view(state));
        expect(lostSyllables(state, line, 20)).toEqual(lostSyllables(state, line, 20));
        expect(lostSyllables(state, line, 20).length).toBe(20);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses words it does not know", () => {
    const nonsense = [
      { type: "walk", to: "moon", by: "road" },
      { type: "speak", subject: "weather", seconds: 3 },
      { type: "fly" },
      { type: "hide", part: "handset", spot: "sky" },
    ] as unknown as WorldCommand[];
    for (const asked of nonsense) {
      expect(step(start(1), asked).events.map((event) => event.type)).toEqual(["refused"]);
    }
  });
});

describe("a world that cannot be made", () => {
  const complaint = (options: unknown): WorldError => {
    try {
      createWorld(options as { era: "2014"; seed: number });
    } catch (error) {
      if (error instanceof WorldError) return error;
    }
    throw new Error("expected a WorldError");
  };

  it("says which eras there are", () => {
    const error = complaint({ era: "1999", seed: 1 });
    expect(error.code).toBe("unknown-era");
    expect(error.message).toContain("2014");
  });

  it("wants a whole number for a seed", () => {
    for (const seed of [1.5, Number.NaN, Number.POSITIVE_INFINITY, "7", undefined]) {
      expect(complaint({ era: "2014", seed }).code).toBe("bad-seed");
    }
  });
});
