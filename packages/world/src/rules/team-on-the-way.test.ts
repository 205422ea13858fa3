import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { county } from "../land/county.ts";
import { distance_m } from "../land/reach.ts";
import type { Team, WorldState } from "../state.ts";
import { ERAS } from "../vocabulary.ts";
import { fastest_mps, goOn, headFor, teamSpot } from "./team-on-the-way.ts";

const nodes = county().network.x_m.length;
const node = fc.nat(nodes - 1);
const way = fc.record({
  era: fc.constantFrom(...ERAS),
  vehicle: fc.boolean(),
  byStream: fc.boolean(),
  start: node,
  target: node,
  begun_t_s: fc.nat(20_000),
});
type Way = typeof way extends fc.Arbitrary<infer Value> ? Value : never;

/** A team that sets off at a second of the night. */
function setOut({ era, vehicle, byStream, start, target, begun_t_s }: Way): { draft: WorldState; team: Team } {
  const draft = createWorld({ era, seed: 1 });
  const team: Team = { ...(draft.teams[0] as Team), doing: "going", vehicle, byStream, node: start, next: start };
  draft.t_s = begun_t_s;
  headFor(draft, team, target);
  return { draft, team };
}

const lookAt = ({ draft, team }: { draft: WorldState; team: Team }, t_s: number) => {
  draft.t_s = t_s;
  return { spot: teamSpot(draft, team), there: goOn(draft, team), team: { ...team } };
};

/** Seconds after setting off, in order. */
const looks = fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 40 }).map((list) => list.sort((a, b) => a - b));

describe("a team on its way", () => {
  it("is where the clock says, to the last bit, however often somebody looked", () => {
    fc.assert(
      fc.property(way, looks, fc.nat(9000), (one, earlier_s, last_s) => {
        const watched = setOut(one);
        for (const look_s of earlier_s) if (look_s <= last_s) lookAt(watched, one.begun_t_s + look_s);
        expect(lookAt(watched, one.begun_t_s + last_s)).toEqual(lookAt(setOut(one), one.begun_t_s + last_s));
      }),
    );
  });

  it("is so too when it is sent elsewhere on the way", () => {
    fc.assert(
      fc.property(way, node, fc.nat(3000), looks, fc.nat(9000), (one, elsewhere, turned_s, between_s, last_s) => {
        const watched = setOut(one);
        const unseen = setOut(one);
        const turned_t_s = one.begun_t_s + turned_s;
        for (const look_s of between_s) if (look_s <= turned_s) lookAt(watched, one.begun_t_s + look_s);
        for (const either of [watched, unseen]) {
          either.draft.t_s = turned_t_s;
          headFor(either.draft, either.team, elsewhere);
        }
        for (const look_s of between_s) if (look_s <= last_s) lookAt(watched, turned_t_s + look_s);
        expect(lookAt(watched, turned_t_s + last_s)).toEqual(lookAt(unseen, turned_t_s + last_s));
      }),
    );
  });

  it("stands at its target when it said it would, and not before", () => {
    fc.assert(
      fc.property(way, (one) => {
        const going = setOut(one);
        const { arrives_t_s } = going.team;
        expect(Number.isFinite(arrives_t_s)).toBe(true);
        if (one.start !== one.target) expect(lookAt(setOut(one), arrives_t_s - 0.01).there).toBe(false);
        const { network } = county();
        const end = lookAt(going, arrives_t_s);
        expect(end.there).toBe(true);
        expect(end.spot).toEqual({ x_m: network.x_m[one.target], y_m: network.y_m[one.target] });
      }),
    );
  });

  it("walks a leg once begun to its end when it is sent elsewhere", () => {
    fc.assert(
      fc.property(way, node, fc.nat(3000), (one, elsewhere, turned_s) => {
        const { draft, team } = setOut(one);
        const before = lookAt({ draft, team }, one.begun_t_s + turned_s);
        headFor(draft, team, elsewhere);
        if (before.team.node !== before.team.next) expect(team).toMatchObject({ next: before.team.next });
        expect(teamSpot(draft, team)).toEqual(before.spot);
      }),
    );
  });

  it("is never faster than its fastest", () => {
    fc.assert(
      fc.property(way, fc.nat(6000), fc.integer({ min: 1, max: 600 }), (one, from_s, for_s) => {
        const going = setOut(one);
        const before = lookAt(going, one.begun_t_s + from_s).spot;
        const after = lookAt(going, one.begun_t_s + from_s + for_s).spot;
        expect(distance_m(before, after)).toBeLessThanOrEqual(fastest_mps(going.draft, going.team) * for_s + 1e-6);
      }),
    );
  });
});
