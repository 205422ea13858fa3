import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import type { EventType, WorldEvent } from "../events.ts";
import { luckOf } from "../luck.ts";
import { commandsOf, planForMinutes } from "../nights/plan.ts";
import type { WorldState } from "../state.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";
import { ERAS, type Era, type SubjectId } from "../vocabulary.ts";

type EventOf<Type extends EventType> = Extract<WorldEvent, { type: Type }>;
const of = <Type extends EventType>(state: WorldState, type: Type): EventOf<Type>[] =>
  chronicle(state).filter((event): event is EventOf<Type> => event.type === type);

function monthAfter(era: Era, seed: number, subject: SubjectId): WorldState {
  const plan = { ...planForMinutes(era, 1, { place: "far-ridge" }), talk: [{ subject, seconds: 20 }] };
  const home = commandsOf(plan).reduce((state, command) => step(state, command).state, createWorld({ era, seed }));
  return step(home, { type: "days", count: 40 }).state;
}

const months = (era: Era, count: number, subject: SubjectId = "send-money"): WorldState[] =>
  Array.from({ length: count }, (_, k) => monthAfter(era, luckOf(21, k), subject));

const in2014 = months("2014", 500);

describe("money she asked for", () => {
  it("is all accounted for: sent = agreed + extra + cut + seized + kept + arrived, and her purse holds what arrived", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ERAS), fc.nat(), (era, seed) => {
        const state = monthAfter(era, seed, "send-money");
        const sum = state.remittance;
        const before = createWorld({ era, seed }).money_CNY;
        expect(state.money_CNY + state.spent_CNY - state.borrowed_CNY - state.received_CNY).toBe(before);
        if (sum === null) return;
        const parts = [sum.agreed_CNY, sum.extra_CNY, sum.cut_CNY, sum.seized_CNY, sum.kept_CNY, sum.arrived_CNY];
        expect(parts.reduce((all, part) => all + part, 0)).toBe(sum.sent_CNY);
        for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
        const arrived = of(state, "money-arrived").reduce((all, event) => all + event.arrived_CNY, 0);
        expect(state.received_CNY).toBe(arrived);
      }),
      { numRuns: 80 },
    );
  });

  it("does not set out when she only talked about money", () => {
    for (const state of months("2014", 60, "money")) {
      expect(state.remittance).toBeNull();
      expect(of(state, "money-sent")).toEqual([]);
    }
  });

  it("arrives, arrives late, arrives small, is kept, and is seized", () => {
    const arrived = in2014.flatMap((state) => of(state, "money-arrived"));
    expect(arrived.some((event) => event.after_days === 1)).toBe(true);
    expect(arrived.some((event) => event.after_days > 10)).toBe(true);
    expect(arrived.some((event) => event.cut_CNY > 0)).toBe(true);
    expect(arrived.some((event) => event.extra_CNY > 0)).toBe(true);
    for (const event of arrived) expect(event.arrived_CNY).toBeLessThan(event.sent_CNY - event.agreed_CNY + 1);
    const lost = in2014.flatMap((state) => of(state, "money-lost"));
    expect(new Set(lost.map((event) => event.to))).toEqual(new Set(["broker", "state"]));
    expect(lost.every((event) => event.hidden)).toBe(true);
  });

  it("leaves a line in the file when it is seized, and none when a broker keeps it", () => {
    for (const state of in2014) {
      const kinds = state.file.map((entry) => entry.kind);
      for (const { to } of of(state, "money-lost")) expect(kinds.includes("money-seized")).toBe(to === "state");
    }
  });

  it("is pictured as it is counted, and the picture found, mostly where films of it are reported (claim video-proof-of-delivery)", () => {
    const found = (states: WorldState[]): number =>
      states.filter((state) => state.file.some((entry) => entry.kind === "photograph-of-money")).length;
    const in2025 = months("2025", 500);
    expect(found(in2025)).toBeGreaterThan(5);
    expect(found(in2014)).toBeLessThan(found(in2025) / 2);
    for (const state of in2025) {
      for (const { entry } of of(state, "filed").filter((event) => event.entry.kind === "photograph-of-money"))
        expect(entry.day).toBeGreaterThan(state.remittance?.due_day ?? 0);
    }
  });
});
