import { describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";
import { passagesOfLines } from "../commands/opposites.ts";
import { openEpisode } from "../content.ts";
import type { Walk } from "../roam/walk.ts";
import { compareOpposites, differences } from "./opposite-plays.ts";

const near = openEpisode("eight-minutes");
const walkThat = (...met: string[]) => ({ met: new Set(met) }) as unknown as Walk;

describe("two opposite plays", () => {
  const passageOf = new Map([
    ["a-1", "attic"],
    ["a-2", "attic"],
    ["b-1", "barn"],
    ["c-1", "cellar"],
  ]);

  it("differ where one tells a passage alone, and where both tell it in other lines", () => {
    const one = walkThat("a-1", "b-1", "choice-1");
    const other = walkThat("a-2", "a-1", "b-1", "c-1", "choice-2");
    expect(differences({ one, other }, passageOf)).toEqual({ otherwise: ["attic"], alone: ["cellar"] });
    expect(differences({ one, other: one }, passageOf)).toEqual({ otherwise: [], alone: [] });
  });

  it.each(["eight-minutes", "the-other-end"])("of %s differ in forty passages and more", (id) => {
    const options = { era: "2014", seed: 1, pairs: 30, near: id === near.id ? null : near } as const;
    const report = compareOpposites(openEpisode(id), passagesOfLines(id), options);
    expect(report.differing.length).toBeGreaterThanOrEqual(40);
    expect(report.aPair.least).toBeGreaterThanOrEqual(5);
    expect(report).toEqual(compareOpposites(openEpisode(id), passagesOfLines(id), options));
  });
});

describe("opposites", () => {
  it("prints what the pairs differ in", async () => {
    const { out, code } = await cli(["opposites", "eight-minutes", "--pairs", "4", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ episode: "eight-minutes", pairs: 4 });
  });

  it("refuses no pairs", async () => {
    const { code, said } = await cli(["opposites", "eight-minutes", "--pairs", "0"]);
    expect([code, said]).toEqual([2, expect.stringMatching(ONE_SENTENCE)]);
  });
});
