import { describe, expect, it } from "vitest";
import type { WorldCommand } from "../commands.ts";
import { createWorld } from "../create.ts";
import type { WorldEvent } from "../events.ts";
import { commandsOf, planForMinutes } from "../nights/plan.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";

/** Eight minutes from the house, with the unit head told of it, and forty days after. */
function callFromTheHouse(seed: number): readonly WorldEvent[] {
  const commands: WorldCommand[] = [
    { type: "confide", who: "unit-head" },
    ...commandsOf(planForMinutes("2014", 8, { place: "house", by: "road" })),
    { type: "days", count: 40 },
  ];
  const world = commands.reduce((state, command) => step(state, command).state, createWorld({ era: "2014", seed }));
  return chronicle(world);
}

const nights = Array.from({ length: 250 }, (_, seed) => callFromTheHouse(seed));
const all = nights.flat();

/** The next thing that happens; what is written down meanwhile is nothing that happens to her. */
const next = (events: readonly WorldEvent[], index: number): WorldEvent | undefined =>
  events.slice(index + 1).find((event) => event.type !== "filed");

describe("a call from the house", () => {
  it("makes nobody see her or report her out", () => {
    const seen = all.filter((event) => event.type === "seen");
    expect(seen.length).toBeGreaterThan(0);
    for (const event of seen) expect(event).toMatchObject({ voice: true, hidden: true });
    const told = all.flatMap((event) => (event.type === "told" ? [event.what] : []));
    expect(told).toContain("a-voice-at-night");
    expect(told).toContain("what-you-confided");
    expect(told).not.toContain("out-at-night");
  });

  it("lets her know of a team in the row only when it takes her", () => {
    const arrived = nights.flatMap((events) =>
      events.flatMap((event, index) =>
        event.type === "team-arrived"
          ? [{ hidden: event.hidden, isTaken: next(events, index)?.type === "arrested" }]
          : [],
      ),
    );
    expect(arrived.filter(({ isTaken }) => !isTaken).length).toBeGreaterThan(0);
    for (const { hidden, isTaken } of arrived) expect(hidden).toBe(!isTaken);
  });
});
