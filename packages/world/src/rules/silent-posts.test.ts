import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { eraData } from "../eras/index.ts";
import type { EventType, WorldEvent } from "../events.ts";
import { luckOf } from "../luck.ts";
import { commandsOf, planForMinutes } from "../nights/plan.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";
import type { Era } from "../vocabulary.ts";

type EventOf<Type extends EventType> = Extract<WorldEvent, { type: Type }>;
const of = <Type extends EventType>(events: readonly WorldEvent[], type: Type): EventOf<Type>[] =>
  events.filter((event): event is EventOf<Type> => event.type === type);

const nights = (era: Era, count: number, minutes = 12): (readonly WorldEvent[])[] =>
  Array.from({ length: count }, (_, k) => {
    const commands = commandsOf(planForMinutes(era, minutes));
    return chronicle(
      commands.reduce((state, command) => step(state, command).state, createWorld({ era, seed: luckOf(8, k) })),
    );
  });

const in2014 = nights("2014", 400);

describe("a post that hears nothing", () => {
  it("has a reason, and each of the three happens", () => {
    const reasons = new Set(in2014.flatMap((events) => of(events, "post-silent").map((event) => event.why)));
    expect([...reasons].sort()).toEqual(["no-mains", "off", "paid"]);
    for (const events of in2014) expect(of(events, "post-silent").every((event) => event.hidden)).toBe(true);
  });

  it("is not heard from until the current is back", () => {
    for (const events of in2014) {
      const silent = new Set<string>();
      for (const event of events) {
        if (event.type === "post-silent") silent.add(event.listener);
        if (event.type === "post-back") silent.delete(event.listener);
        if (event.type === "heard" || event.type === "alarm" || event.type === "bearing")
          expect(silent.has(event.listener)).toBe(false);
      }
    }
  });

  it("can fall silent, and come back, in the middle of a call", () => {
    const duringCall = (type: "post-silent" | "post-back"): number =>
      in2014.flatMap((events) => {
        const from_t_s = of(events, "connected")[0]?.t_s ?? Number.POSITIVE_INFINITY;
        return of(events, type).filter((event) => event.t_s > from_t_s);
      }).length;
    expect(duringCall("post-back")).toBeGreaterThan(0);
    expect(duringCall("post-silent")).toBeGreaterThan(0);
  });

  it("is rarer from era to era, though the current of 2021 is the least (claim electricity-two-hours)", () => {
    const share = (era: Era): number => {
      const told = nights(era, 300, 1).filter((events) => of(events, "connected").length > 0);
      return told.flatMap((events) => of(events, "post-silent")).length / told.length / 3;
    };
    const [early, middle, late] = [share("2009"), share("2014"), share("2025")];
    expect(early).toBeGreaterThan(middle);
    expect(middle).toBeGreaterThan(late);
    expect(middle).toBeGreaterThan(0.2);
    expect(middle).toBeLessThan(0.4);
    const mains = eraData("2021").figures.mains_hoursPerDay;
    expect([mains.low, mains.high]).toEqual([2, 4]);
  });
});

describe("the mains", () => {
  it("are on for about the hours of the era, in spells", () => {
    let on = 0;
    for (let k = 0; k < 4000; k++) if (createWorld({ era: "2021", seed: luckOf(3, k) }).mains.on) on += 1;
    expect(on / 4000).toBeGreaterThan(2 / 24 - 0.02);
    expect(on / 4000).toBeLessThan(4 / 24 + 0.02);
  });
});
