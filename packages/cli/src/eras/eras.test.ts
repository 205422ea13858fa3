import { type EraFacts, eraFacts, eraIds } from "@connection-denied/world";
import { describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";

describe("eras", () => {
  it("prints all that the world knows of every era as one value", async () => {
    const { code, out, said } = await cli(["eras", "--json"]);
    expect([code, said]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual(eraIds().map(eraFacts));
  });

  it("puts every value of every era in one table", async () => {
    const { code, out } = await cli(["eras"]);
    expect(code).toBe(0);
    const lines = out.split("\n");
    for (const { name } of eraFacts("2014").facts) {
      expect(lines.filter((line) => line.startsWith(`${name} `))).toHaveLength(1);
    }
    const located = lines.find((line) => line.startsWith("locate_s")) ?? "";
    const reported = eraIds().map((era) => eraFacts(era).facts.find(({ name }) => name === "locate_s"));
    const cells = located.split(/ {2,}/).slice(1);
    expect(cells.map((cell) => cell.split(" ")[0])).toEqual(reported.map((fact) => `${fact?.low}–${fact?.high}`));
    expect(new Set(cells.map((cell) => cell.slice(-1)))).not.toContain("<");
    expect(lines[0]?.trim().split(/ +/)).toEqual([...eraIds()]);
  });

  it.each(eraIds())("tells of %s every unit, claim, reason, gap and sentence", async (era) => {
    const { code, out } = await cli(["eras", "--era", era]);
    expect(code).toBe(0);
    const words = (text: string): string => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ");
    const told = words(out);
    const facts = eraFacts(era);
    const terms = facts.sentences.flatMap(({ charge, weight, term }) => [
      { name: charge, ...weight },
      { name: `${charge}, term`, ...term },
    ]);
    for (const { name, unit, claims, invented } of [...facts.facts, ...terms]) {
      expect(told).toContain(`${name} `);
      expect(told).toContain(words(unit));
      for (const claim of claims) expect(told).toContain(claim);
      if (invented !== undefined) expect(told).toContain(words(invented));
    }
    for (const { name, why } of facts.unreported) expect(told).toContain(`${name} ${words(why)}`);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const asJson: EraFacts = JSON.parse((await cli(["eras", "--era", era, "--json"])).out);
    expect(asJson).toEqual(facts);
  });

  it.each([
    ["an era that is none", ["--era", "1999"]],
    ["a word", ["2014"]],
  ])("tells off in one sentence: %s", async (_, args) => {
    const { code, out, said } = await cli(["eras", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
  });
});
