import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import type { EventType, WorldEvent } from "../events.ts";
import { luckOf } from "../luck.ts";
import { commandsOf, planForMinutes } from "../nights/plan.ts";
import type { WorldState } from "../state.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";
import { ERAS, type Era, type SpotId } from "../vocabulary.ts";

type EventOf<Type extends EventType> = Extract<WorldEvent, { type: Type }>;
const of = <Type extends EventType>(state: WorldState, type: Type): EventOf<Type>[] =>
  chronicle(state).filter((event): event is EventOf<Type> => event.type === type);

function month(era: Era, index: number, handset: SpotId = "thread-box"): WorldState {
  const hidden = { handset, battery: "radish-jar", card: "curtain-hem" } as const;
  const plan = planForMinutes(era, 1, { place: "far-ridge", by: "stream", hidden });
  const start = createWorld({ era, seed: luckOf(41, index) });
  return step(
    commandsOf(plan).reduce((state, command) => step(state, command).state, start),
    { type: "days", count: 40 },
  ).state;
}
const months = (era: Era, count: number, handset?: SpotId) =>
  Array.from({ length: count }, (_, k) => month(era, k, handset));

describe("the households of the missing (claim potential-users-targeted)", () => {
  it("are looked in on when they are on the list, and never otherwise", () => {
    for (const state of months("2017", 200)) {
      if (!state.list.on) expect(of(state, "family-visited")).toEqual([]);
      expect(of(state, "on-list").every((event) => event.hidden)).toBe(true);
    }
  });

  it("are looked in on more often from era to era", () => {
    const visits = ERAS.map((era) => months(era, 150).flatMap((state) => of(state, "family-visited")).length);
    expect(visits).toEqual([...visits].sort((a, b) => a - b));
    expect(visits.at(-1)).toBeGreaterThan(2 * (visits[1] ?? 0));
  });

  it("are sometimes searched; a handset found shows whom it called, and a visit without one is only a visit", () => {
    const all = months("2025", 900);
    const found = all.filter((state) => of(state, "family-visited").some((visit) => visit.found.includes("handset")));
    expect(found.length).toBeGreaterThan(3);
    for (const state of found) {
      expect(state.taken?.cause).toBe("part-found");
      expect(state.file.some((entry) => entry.kind === "part-found" && entry.source === "agents")).toBe(true);
      expect(state.file.some((entry) => entry.kind === "call-history")).toBe(state.call.everConnected);
    }
    const quiet = all.find((state) => of(state, "family-visited").some((visit) => !visit.searched));
    expect(quiet && of(quiet, "knock").some((knock) => knock.who === "visit")).toBe(true);
  });
});

describe("checks in the street (claim street-phone-checks-texts)", () => {
  it("find the phone she carries, only from late 2018 on", () => {
    for (const era of ["2009", "2014", "2017"] as const)
      for (const state of months(era, 60, "carried")) expect(of(state, "street-check")).toEqual([]);
    const stopped = months("2025", 300, "carried").filter((state) => of(state, "street-check").length > 0);
    expect(stopped.length).toBeGreaterThan(20);
    const found = stopped.filter((state) => of(state, "street-check").some((check) => check.found));
    expect(found.length).toBeGreaterThan(5);
    expect(found.length).toBeLessThan(stopped.length);
    for (const state of found) expect(state.taken?.cause).toBe("stopped-on-path");
  });

  it("find nothing when the phone lies at home", () => {
    const onWay = (state: WorldState) => of(state, "street-check").filter((check) => check.day > 0);
    for (const state of months("2025", 120)) expect(onWay(state)).toEqual([]);
  });
});
