import { readdirSync, readFileSync } from "node:fs";
import { type Claim, gradeOf } from "@connection-denied/evidence";
import { describe, expect, it } from "vitest";
import { shortNight } from "../fixture/short-night.ts";
import { MOMENT_SOURCES, type MomentSource, sourceOfMoment } from "./moment-sources.ts";
import { createPlaythrough } from "./playthrough.ts";
import { reveal } from "./reveal.ts";

const folder = new URL("../../../evidence/claims/", import.meta.url);
const claims = new Map<string, Claim>(
  readdirSync(folder)
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Claim[])
    .flatMap((claim) => [claim.id, ...(claim.aliases ?? [])].map((id) => [id, claim] as const)),
);
const SURENESS = ["documented", "estimate", "one testimony", "hearsay"];

function leastSure(source: MomentSource): string {
  const grades = source.claims.map((id) => {
    const claim = claims.get(id);
    if (claim === undefined) throw new Error(`There is no claim "${id}".`);
    return gradeOf(claim.confidence);
  });
  return grades.sort((a, b) => SURENESS.indexOf(b) - SURENESS.indexOf(a))[0] ?? "invented";
}

describe("the sources of moments", () => {
  it.each(Object.entries(MOMENT_SOURCES))("grades %s by the least sure of its claims", (_, source) => {
    expect(source.grade).toBe(leastSure(source));
  });

  it("grades the false mast lower than the mast across", () => {
    const registered = { type: "registered", bars: 5, t_s: 0, day: 0, hidden: false } as const;
    const falseMast = sourceOfMoment({ ...registered, cell: "false-mast" });
    expect(falseMast.grade).toBe(leastSure(falseMast));
    expect(sourceOfMoment({ ...registered, cell: "across" }).grade).toBe("documented");
  });
});

describe("what she could know", () => {
  it("is never that a mast was false", () => {
    const registered = { type: "registered", bars: 5, t_s: 9, day: 0, hidden: false } as const;
    const world = createPlaythrough({ episode: shortNight(), era: "2014", seed: 4, language: "en" }).world();
    const hiddenOf = (cell: "across" | "false-mast") =>
      reveal({ ...world, chronicle: [{ ...registered, cell }] }).moments.map(({ hidden }) => hidden);
    expect(hiddenOf("across")).toEqual([false]);
    expect(hiddenOf("false-mast")).toEqual([true]);
  });
});

describe("reveal", () => {
  const episode = shortNight();
  const game = createPlaythrough({ episode, era: "2014", seed: 4, language: "en" });
  for (const choice of ["start-02", "evening-04", "call-05", "call-05", "call-05", "call-07", "home-02"]) {
    game.apply({ type: "choose", choice });
  }
  const shown = reveal(game);

  it("tells everything in order, and more than she could know", () => {
    const times = shown.moments.map(({ day, t_s }) => day * 1_000_000 + t_s);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(shown.moments.some(({ hidden }) => hidden)).toBe(true);
    const kinds = shown.moments.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["walked", "connected", "spoken", "hung-up"]));
    expect(shown.moments.find(({ kind }) => kind === "heard")).toMatchObject({ x_m: expect.any(Number), hidden: true });
  });

  it("hides from scenes what it tells", () => {
    const early = createPlaythrough({ episode, era: "2014", seed: 4, language: "en" });
    for (const choice of ["start-02", "evening-04", "call-05"]) early.apply({ type: "choose", choice });
    expect(early.scene().view.lastEvents.filter((event) => event.hidden)).toEqual([]);
    expect(JSON.stringify(early.scene())).not.toMatch(/"heard","listener"|false-mast|unnoticed/);
  });

  it("follows her along the paths, from the house to the place and back", () => {
    const house = shown.path[0];
    const furthest = Math.max(...shown.path.map(({ y_m }) => y_m));
    expect(furthest).toBeGreaterThan((house?.y_m ?? 0) + 1000);
    expect(shown.path.at(-1)).toMatchObject({ x_m: house?.x_m, y_m: house?.y_m });
    expect(shown.path.length).toBeGreaterThan(10);
  });

  it("puts what she does where she is", () => {
    const hill = shown.moments.find(({ kind }) => kind === "walked");
    expect(shown.moments.find(({ kind }) => kind === "connected")).toMatchObject({ x_m: hill?.x_m, y_m: hill?.y_m });
    for (const moment of shown.moments.filter(({ kind }) => kind === "spoken")) expect(moment.y_m).toBe(hill?.y_m);
  });

  it("hands over the plan that the night amounted to", () => {
    expect(shown.plan).toMatchObject({ era: "2014", place: "kites-back", by: "stream", phone: "own" });
    expect(shown.plan?.talk.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(270);
    expect(shown.fate).toBe(game.scene().view.fate);
  });

  it("reads the same from the game as from its world", () => {
    expect(reveal(game.world())).toEqual(shown);
  });
});
