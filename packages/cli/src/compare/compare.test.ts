import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Era, type EraFact, eraFacts, eraIds, luckOf, simulateNight } from "@connection-denied/world";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";
import { openEvidence } from "../content.ts";
import { COMPARISONS } from "./comparisons.ts";
import { NOT_COMPARED, notCompared } from "./not-compared.ts";
import { ToldNight, watchedPlan } from "./told-night.ts";
import { type ModelRange, quantile, verdictOf } from "./verdict.ts";

const folder = mkdtempSync(join(tmpdir(), "connection-denied-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  compared: {
    id: string;
    kind: string;
    origin: string;
    rows: {
      era: Era;
      reported: { low: number; high: number; claims: string[] };
      model: (ModelRange & { n: number; within: number | null }) | null;
      verdict: string;
    }[];
  }[];
}

let told: Told;
beforeAll(async () => {
  const { code, out } = await cli(["compare", "--count", "120", "--seed", "4", "--svg", folder, "--json"]);
  expect(code).toBe(0);
  told = JSON.parse(out);
});

describe("compare", () => {
  it("reads every value that a source reports, or says why no night makes it", () => {
    const read = new Set(COMPARISONS.flatMap(({ figures }) => figures));
    const reported = eraIds().flatMap((era) => eraFacts(era).facts.filter((fact) => fact.confidence !== "invented"));
    for (const { name } of reported)
      expect({ name, known: read.has(name) || name in NOT_COMPARED }).toEqual({ name, known: true });
    for (const { name, reason } of notCompared())
      expect({ name, long: reason.length > 10 }).toEqual({ name, long: true });
    expect(Object.keys(NOT_COMPARED).filter((name) => read.has(name))).toEqual([]);
    expect(
      notCompared()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(NOT_COMPARED).sort());
  });

  it("sets every reported range of every era beside the model, with claims of the record", () => {
    const { claims } = openEvidence();
    const ids = (facts: readonly Pick<EraFact, "claims">[]): string[] => facts.flatMap((fact) => [...fact.claims]);
    for (const { id, rows } of told.compared) {
      for (const { era, reported, model } of rows) {
        expect(reported.claims.length).toBeGreaterThan(0);
        for (const claim of reported.claims)
          expect({ claim, known: claims.has(claim) }).toEqual({ claim, known: true });
        const facts = eraFacts(era);
        expect(ids([...facts.facts, ...facts.sentences.map(({ term }) => term)])).toEqual(
          expect.arrayContaining(reported.claims),
        );
        if (model === null) continue;
        expect({
          id,
          order:
            model.p10 <= model.p25 &&
            model.p25 <= model.p50 &&
            model.p50 <= model.p75 &&
            model.p75 <= model.p90 &&
            model.n > 0,
        }).toEqual({
          id,
          order: true,
        });
      }
    }
    const located = told.compared.find(({ id }) => id === "first-alarm-house");
    expect(located?.rows.map(({ era }) => era)).toEqual([...eraIds()]);
  });

  it("stays within the range wherever the world draws from it", () => {
    const drawn = told.compared.filter(({ origin, kind }) => origin === "drawn" && kind !== "share");
    expect(drawn.length).toBeGreaterThan(8);
    for (const { id, rows } of drawn) {
      for (const { era, model } of rows) {
        if (model !== null)
          expect({ id, era, within: model.within }).toEqual({ id, era, within: expect.closeTo(1, 6) });
      }
    }
  });

  it("agrees with the numbers it prints", () => {
    const verdicts = new Set<string>();
    for (const { kind, rows } of told.compared) {
      for (const { reported, model, verdict } of rows) {
        verdicts.add(verdict);
        expect(verdict).toBe(verdictOf(kind as "time", reported, model));
      }
    }
    expect(verdicts.size).toBeGreaterThan(2);
  });

  it("watches the very nights that are counted", () => {
    for (const era of eraIds()) {
      for (let index = 0; index < 80; index++) {
        const plan = watchedPlan(index % 2 === 0 ? "house" : "hill", era);
        const night = new ToldNight(plan, luckOf(9, index));
        const { cause, airSeconds } = simulateNight(plan, luckOf(9, index));
        expect(night.all("arrested").map((event) => event.cause)).toEqual(cause === null ? [] : [cause]);
        expect(night.state.call.airSeconds).toBe(airSeconds);
        const during = (["alarm", "fix", "team-arrived"] as const).flatMap((type) => night.untilFirst_s(type));
        for (const until_s of during) {
          expect(until_s).toBeGreaterThan(0);
          expect(until_s).toBeLessThanOrEqual(airSeconds + 5);
        }
      }
    }
  });

  it("draws what comes out, in greys, with the report as a band", () => {
    const files = readdirSync(folder);
    expect(files).toContain("compare-first-fix-house.svg");
    expect(files.some((file) => file.includes("bribe"))).toBe(false);
    const plot = readFileSync(join(folder, "compare-first-fix-house.svg"), "utf8");
    expect(plot.match(/class="band"/g)).toHaveLength(6);
    expect(plot.match(/<circle /g)).toHaveLength(6);
    for (const [, colour] of plot.matchAll(/#([0-9a-f]{6})/g)) expect(colour).toMatch(/^(..)\1\1$/);
  });

  it("prints the same for a person and as Markdown", async () => {
    const args = ["compare", "--era", "2019", "--count", "60"];
    const words = await cli(args);
    expect(words.code).toBe(0);
    expect(words.out).toContain("one-to-five-minute-rule-2019");
    expect(words.out).toContain("Reported, and made by no night");
    const { code, out } = await cli([...args, "--markdown"]);
    expect(code).toBe(0);
    const verdicts = (text: string): string[] =>
      text.match(/agrees(?! says| with|:)|too slow|too quick|misfit|never happens/g) ?? [];
    expect(verdicts(out).length).toBe(verdicts(words.out).length);
    for (const line of out.split("\n").filter((row) => row.startsWith("|"))) expect(line).toMatch(/^\|.*\|$/);
  });

  it("ends cleanly on Ctrl-C and draws nothing", async () => {
    const empty = mkdtempSync(join(tmpdir(), "connection-denied-never-"));
    const child = spawn(process.execPath, [
      ...["packages/cli/src/main.ts", "compare", "--count", "100000", "--json", "--svg", empty],
    ]);
    let text = "";
    child.stdout.on("data", (data) => {
      text += data;
    });
    child.stderr.once("data", () => child.kill("SIGINT"));
    expect(await new Promise((done) => child.on("exit", done))).toBe(1);
    expect(JSON.parse(text)).toMatchObject({ stopped: true });
    expect(readdirSync(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  }, 120_000);

  it.each([
    ["an unknown era", ["--era", "1999"]],
    ["a count of none", ["--count", "0"]],
    ["a seed that is none", ["--seed", "x"]],
    ["two ways to print", ["--json", "--markdown"]],
    ["a folder that is not there", ["--svg", join(folder, "nowhere")]],
    ["a folder that is a file", ["--svg", join(folder, "compare-first-fix-house.svg")]],
  ])("tells off in one sentence: %s", async (_, args) => {
    const { code, out, said } = await cli(["compare", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });
});

describe("a verdict", () => {
  const model = { p10: 2, p25: 2.5, p50: 3, p75: 4, p90: 5 };
  it.each([
    ["a range round the middle", "time", { low: 2.5, high: 4 }, "agrees"],
    ["a range below it", "time", { low: 1, high: 2.5 }, "too slow"],
    ["a range above it", "time", { low: 4, high: 9 }, "too quick"],
    ["one number in the middle half", "time", { low: 3.5, high: 3.5 }, "agrees"],
    ["one number out of it", "time", { low: 4.5, high: 4.5 }, "too quick"],
    ["one number below", "time", { low: 1, high: 1 }, "too slow"],
    ["one number above", "time", { low: 6, high: 6 }, "too quick"],
    ["another amount", "amount", { low: 6, high: 7 }, "misfit"],
    ["a share outside its interval", "share", { low: 1, high: 1 }, "misfit"],
  ] as const)("on %s", (_, kind, reported, verdict) => {
    expect(verdictOf(kind, reported, model)).toBe(verdict);
  });

  it("says when nothing came of it", () => {
    expect(verdictOf("time", { low: 1, high: 2 }, null)).toBe("never happens");
  });

  it("rests on quantiles by straight lines between values", () => {
    expect([0, 0.1, 0.5, 1].map((share) => quantile([0, 10, 20], share))).toEqual([0, 2, 10, 20]);
  });
});
