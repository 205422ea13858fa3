import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import type { EventType, WorldEvent } from "../events.ts";
import { commandsOf, planForMinutes } from "../nights/plan.ts";
import { draftOf, type WorldState } from "../state.ts";
import { obey } from "../step.ts";
import { ERAS } from "../vocabulary.ts";
import { latestFix } from "./the-fix.ts";

const ofType = <Type extends EventType>(events: readonly WorldEvent[], type: Type) =>
  events.filter((event): event is Extract<WorldEvent, { type: Type }> => event.type === type);

/** Lives a night up to the end of its call, told or not. */
function callOf(seed: number, era: (typeof ERAS)[number], told: boolean): WorldState {
  const draft = createWorld({ era, seed });
  if (!told) draft.chronicle = null;
  for (const command of commandsOf(planForMinutes(era, 8))) {
    if (command.type === "hang-up") break;
    obey(draft, command);
  }
  return draft;
}

const calls = ERAS.flatMap((era) => Array.from({ length: 60 }, (_, seed) => ({ era, seed })));

describe("the fix", () => {
  it("is the same whether somebody was told of every one before it or nobody asked", () => {
    let made = 0;
    for (const { era, seed } of calls) {
      const quiet = latestFix(callOf(seed, era, false));
      expect(latestFix(callOf(seed, era, true))).toEqual(quiet);
      if (quiet !== null) made += 1;
    }
    expect(made).toBeGreaterThan(calls.length / 4);
  });

  it("answers the same when it is asked twice, and is the one that was told last", () => {
    let compared = 0;
    for (const { era, seed } of calls) {
      const draft = callOf(seed, era, true);
      const told = ofType(draft.chronicle ?? [], "fix").at(-1);
      if (told === undefined || told.t_s !== draft.bearing_t_s) continue;
      const fix = latestFix(draft);
      expect(fix).toEqual({ x_m: told.x_m, y_m: told.y_m, t_s: told.t_s });
      expect(latestFix(draftOf(draft))).toEqual(fix);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(calls.length / 4);
  });

  it("goes on file once, in the second in which lines first cross", () => {
    for (const { era, seed } of calls) {
      const draft = callOf(seed, era, true);
      const filed = draft.file.filter(({ kind }) => kind === "fix");
      const first = ofType(draft.chronicle ?? [], "fix")[0];
      expect(filed.map(({ t_s }) => t_s)).toEqual(first === undefined ? [] : [first.t_s]);
    }
  });
});
