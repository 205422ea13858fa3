import { describe, expect, it } from "vitest";
import type { WorldCommand } from "../commands.ts";
import { createWorld } from "../create.ts";
import type { EventType, WorldEvent } from "../events.ts";
import { county } from "../land/county.ts";
import { distance_m, reach } from "../land/reach.ts";
import { commandsOf, planForMinutes } from "../nights/plan.ts";
import { step } from "../step.ts";
import { chronicle, view } from "../view.ts";
import type { CallPlaceId, WayId } from "../vocabulary.ts";

type EventOf<Type extends EventType> = Extract<WorldEvent, { type: Type }>;
const of = <Type extends EventType>(events: readonly WorldEvent[], type: Type): EventOf<Type>[] =>
  events.filter((event): event is EventOf<Type> => event.type === type);

function play(seed: number, commands: readonly WorldCommand[]) {
  return commands.reduce((state, command) => step(state, command).state, createWorld({ era: "2014", seed }));
}

function night(seed: number, minutes: number, place: CallPlaceId, by: WayId = "road"): readonly WorldEvent[] {
  return chronicle(
    play(seed, [...commandsOf(planForMinutes("2014", minutes, { place, by })), { type: "days", count: 40 }]),
  );
}

const many = (count: number, minutes: number, place: CallPlaceId, by?: WayId): (readonly WorldEvent[])[] =>
  Array.from({ length: count }, (_, seed) => night(seed, minutes, place, by));

const onHill = many(300, 8, "kites-back");
const atHome = many(300, 8, "house");
const onTerraces = many(300, 8, "terraces");
const all = [...onHill, ...atHome, ...onTerraces];

describe("what every night keeps to", () => {
  it("comes after what causes it: alarm after being heard, bearing after alarm, fix after two bearings, team after alarm", () => {
    for (const events of all) {
      const firstAt = (type: EventType): number => events.findIndex((event) => event.type === type);
      if (firstAt("alarm") >= 0) expect(firstAt("heard")).toBeLessThan(firstAt("alarm"));
      if (firstAt("bearing") >= 0) expect(firstAt("alarm")).toBeLessThan(firstAt("bearing"));
      const fix = firstAt("fix");
      if (fix >= 0) {
        const stations = new Set(of(events.slice(0, fix), "bearing").map((bearing) => bearing.listener));
        expect(stations.size).toBeGreaterThanOrEqual(2);
      }
      const searched = firstAt("team-searching");
      if (searched >= 0) expect(firstAt("team-sent")).toBeLessThan(searched);
      if (firstAt("wrong-house") >= 0) expect(searched).toBeLessThan(firstAt("wrong-house"));
    }
  });

  it("hears only while the phone is on the air", () => {
    for (const events of all) {
      const connected = of(events, "connected")[0]?.t_s ?? Number.POSITIVE_INFINITY;
      const over =
        [
          ...of(events, "hung-up"),
          ...of(events, "call-dropped"),
          ...of(events, "battery-empty"),
          ...of(events, "arrested"),
        ][0]?.t_s ?? 0;
      for (const heard of of(events, "heard")) {
        expect(heard.t_s).toBeGreaterThanOrEqual(connected);
        expect(heard.t_s).toBeLessThanOrEqual(over);
      }
    }
  });

  it("sounds no alarm before a minute and a half of air, and teams need time to come", () => {
    for (const events of all) {
      const connected = of(events, "connected")[0];
      const alarm = of(events, "alarm")[0];
      if (connected && alarm) expect(alarm.t_s - connected.t_s).toBeGreaterThanOrEqual(85);
    }
  });

  it("moves no team faster than a vehicle on a road", () => {
    for (const events of all) {
      const last = new Map<number, { t_s: number; x_m: number; y_m: number }>();
      for (const moved of of(events, "team-moved")) {
        const before = last.get(moved.team);
        if (before) expect(distance_m(before, moved)).toBeLessThanOrEqual(9 * (moved.t_s - before.t_s) + 20);
        last.set(moved.team, moved);
      }
    }
  });

  it("files only with a source, and never more than it can weigh", () => {
    for (const events of all) {
      for (const { entry } of of(events, "filed")) {
        expect(entry.source.length).toBeGreaterThan(0);
        expect(entry.weight).toBeGreaterThan(0);
        expect(entry.weight).toBeLessThanOrEqual(1);
      }
    }
  });

  it("ends an arrest with one bribe asked, then release or charge, and nothing after", () => {
    for (const events of all) {
      const taken = of(events, "arrested").length;
      expect(taken).toBeLessThanOrEqual(1);
      const day = of(events, "arrested")[0]?.day ?? 0;
      const ends = of(events, "released").length + of(events, "charged").length;
      // The days shown end at forty; a case opened in the last twenty may still be open then.
      if (day < 20) expect(ends).toBe(taken);
      else expect(ends).toBeLessThanOrEqual(taken);
      if (day < 39) expect(of(events, "bribe").length).toBe(taken);
      for (const { asked_CNY } of of(events, "bribe")) expect(asked_CNY).toBe(3000);
      for (const { term_months_low, term_months_high } of of(events, "charged")) {
        expect(term_months_low).toBeGreaterThanOrEqual(6);
        expect(term_months_high).toBeGreaterThanOrEqual(term_months_low);
      }
    }
  });

  it("checks the household between eleven and two, on the night and on no day twice", () => {
    for (const events of all) {
      const checks = of(events, "household-check");
      expect(checks.length).toBeLessThanOrEqual(1);
      for (const check of checks) {
        if (check.day > 0) continue;
        expect(check.t_s).toBeGreaterThanOrEqual(5 * 3600);
        expect(check.t_s).toBeLessThanOrEqual(8 * 3600 + 30);
      }
    }
  });
});

describe("what she can notice", () => {
  const hinted = (hint: string) => all.flatMap((events) => of(events, "hint").filter((event) => event.hint === hint));

  it("happens in every kind", () => {
    for (const hint of ["dog", "halt-light", "hum", "torch"]) expect(hinted(hint).length).toBeGreaterThan(5);
  });

  it("hums only in a jam burst", () => {
    for (const events of all) {
      for (const hum of of(events, "hint").filter((event) => event.hint === "hum")) {
        const burst = of(events, "jam-burst").find(({ from_t_s, to_t_s }) => from_t_s <= hum.t_s && hum.t_s < to_t_s);
        expect(burst).toBeDefined();
      }
    }
  });

  it("shows a light at the halt only from where the halt can be seen", () => {
    expect(reach("house").haltLampVisible).toBe(false);
    for (const events of atHome) expect(of(events, "hint").some((event) => event.hint === "halt-light")).toBe(false);
  });

  it("is never more than she could know: what is hidden stays out of the view", () => {
    const state = play(5, commandsOf(planForMinutes("2014", 8, { place: "house" })));
    for (const event of chronicle(state)) {
      if (
        ["heard", "alarm", "bearing", "fix", "team-sent", "team-moved", "filed", "told", "jam-burst", "seen"].includes(
          event.type,
        )
      ) {
        expect(event.hidden).toBe(true);
      }
    }
    expect(view(state).lastEvents.every((event) => !event.hidden)).toBe(true);
  });
});

describe("where the luck lies", () => {
  const share = (nights: (readonly WorldEvent[])[], type: EventType): number =>
    nights.filter((events) => events.some((event) => event.type === type)).length / nights.length;

  it("lets the mountain's danger be the way down (claim caught-coming-down)", () => {
    const causes = onHill.flatMap((events) => of(events, "arrested").map((event) => event.cause));
    const below = causes.filter((cause) => cause === "coming-down").length;
    expect(below).toBeGreaterThan(causes.length / 2);
  });

  it("opens wrong doors (claim wrong-house-raids)", () => {
    expect(share(atHome, "wrong-house")).toBeGreaterThan(0.1);
  });

  it("sometimes sends those who were waiting for a train (claim eight-minute-call-caught)", () => {
    const waiting = all.flatMap((events) => of(events, "team-sent")).filter((sent) => sent.waitingForTrain);
    expect(waiting.length).toBeGreaterThan(5);
    for (const { from } of waiting) expect(distance_m(from, county().places.halt)).toBeLessThan(30);
  });

  it("lets two of three bribes work, within what so few can show (claim bribe-two-of-three)", () => {
    const bribes = all.flatMap((events) => of(events, "bribe"));
    const taken = bribes.filter((bribe) => bribe.taken).length;
    expect(bribes.length).toBeGreaterThan(100);
    expect(Math.abs(taken / bribes.length - 2 / 3)).toBeLessThan(0.12);
  });

  it("puts a fix nearer than chance would", () => {
    const errors_m = onHill.flatMap((events) => {
      const last = of(events, "fix").at(-1);
      return last ? [distance_m(last, county().places["kites-back"])] : [];
    });
    errors_m.sort((a, b) => a - b);
    expect(errors_m[Math.floor(errors_m.length / 2)]).toBeLessThan(600);
  });
});

describe("choosing the night", () => {
  it("brings the check on check night, and finds her away", () => {
    let absent = 0;
    for (let seed = 0; seed < 60; seed++) {
      const state = play(seed, commandsOf({ ...planForMinutes("2014", 1), place: "far-ridge", when: "check-night" }));
      if (of(chronicle(state), "household-check").some((check) => check.absent)) absent += 1;
    }
    expect(absent).toBeGreaterThan(45);
  });
});

describe("the phone that is lent", () => {
  it("costs a fee within the reported rents, and is given back whole", () => {
    const start: WorldCommand[] = [{ type: "arrange", phone: "lent" }];
    const state = play(1, start);
    const [arranged] = of(chronicle(state), "arranged");
    expect(arranged?.cost_CNY).toBeGreaterThanOrEqual(50);
    expect(arranged?.cost_CNY).toBeLessThanOrEqual(200);
    const back = step(state, { type: "hide", part: "card", spot: "given-back" }).state;
    expect(view(back).phone).toBe("given-back");
    expect(view(back).parts).toEqual({ handset: "given-back", battery: "given-back", card: "given-back" });
    expect(step(back, { type: "assemble" }).events.map((event) => event.type)).toEqual(["refused"]);
  });
});

describe("a false mast", () => {
  it("shows every bar, names her in the file, and is rare", () => {
    const registered = all.flatMap((events) => of(events, "registered"));
    const lies = registered.filter((event) => event.cell === "false-mast");
    expect(lies.length).toBeGreaterThan(3);
    expect(lies.length / all.length).toBeLessThan(0.06);
    expect(lies.every((event) => event.bars === 5)).toBe(true);
    for (const events of all) {
      if (!of(events, "registered").some((event) => event.cell === "false-mast")) continue;
      expect(of(events, "filed").some(({ entry }) => entry.kind === "registration")).toBe(true);
    }
  });
});
