import { spawn } from "node:child_process";
import { eraFacts, eraIds, planForMinutes } from "@connection-denied/world";
import { describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";
import { exitCodeOf } from "../commands/search.ts";
import type { SearchRun } from "./run-search.ts";
import { searchText } from "./search-text.ts";

describe("a search for a safe plan", () => {
  it.each(eraIds())("finds none under the floor of %s, and says what it is", async (era) => {
    const { code, out } = await cli(["search", "--era", era, "--budget", "6000", "--seed", "3", "--json"]);
    const run: SearchRun & { era: string; seed: number } = JSON.parse(out);
    expect(run).toMatchObject({ era, seed: 3, stopped: false, floorHeld: true, floor: eraFacts(era).floor });
    expect(code).toBe(0);
    expect(run.nights).toBeGreaterThanOrEqual(6000);
    expect(run.found.low).toBeLessThan(run.found.share);
    expect(run.found.share).toBeLessThan(run.found.high);
    expect(run.least.length).toBeGreaterThan(1);
    expect(run.least.length).toBeLessThanOrEqual(10);
    for (const { plan } of run.least) expect(plan.era).toBe(era);
  });

  it("gives the same for the same seed, as a table too, and advises nothing", async () => {
    const args = ["search", "--budget", "5000", "--seed", "8"];
    const first: SearchRun = JSON.parse((await cli([...args, "--json"])).out);
    const { seconds: _, ...again }: SearchRun = JSON.parse((await cli([...args, "--json"])).out);
    expect(first).toMatchObject(again);
    const { code, out } = await cli(args);
    expect(code).toBe(0);
    const rows = out.split("\n").filter((line) => / % {2,}\d.* % to /.test(line));
    expect(rows).toHaveLength(first.least.length);
    expect(out).toContain(`${(first.found.share * 100).toFixed(1)} %`);
    expect(out.replace(/\s+/g, " ")).toContain("no advice, and no row of it is safe");
    expect(out).not.toMatch(/\b(should|best|recommend|works|safest|safer)\b/i);
  });

  it("says so, with exit code 1, when the floor did not hold or the search was not finished", () => {
    const plan = planForMinutes("2014", 1);
    const found = { count: 1, share: 0.001, low: 0.0002, high: 0.006 };
    const run: SearchRun = {
      ...{ plan, found, floor: 0.015, plans: 3, nights: 1000, stopped: false, seconds: 1, floorHeld: false },
      least: [{ plan, nights: 500, found }],
    };
    expect(searchText(run, 0)).toContain("it did not hold");
    expect(exitCodeOf(run)).toBe(1);
    expect(exitCodeOf({ ...run, floorHeld: true })).toBe(0);
    expect(exitCodeOf({ ...run, floorHeld: true, stopped: true })).toBe(1);
  });

  it("ends early on Ctrl-C with the plan found so far", async () => {
    const child = spawn(process.execPath, ["packages/cli/src/main.ts", "search", "--budget", "10000000", "--json"]);
    let out = "";
    child.stdout.on("data", (text) => {
      out += text;
    });
    child.stderr.once("data", () => child.kill("SIGINT"));
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(1);
    const run: SearchRun = JSON.parse(out);
    expect(run.stopped).toBe(true);
    expect(run.nights).toBeLessThan(10_000_000);
    expect(run.plan.era).toBe("2014");
  }, 120_000);

  it.each([
    ["an unknown era", ["--era", "1999"]],
    ["a budget that is none", ["--budget", "many"]],
    ["a budget too small for anything", ["--budget", "1999"]],
    ["a seed that is none", ["--seed", "-1"]],
    ["a word", ["kites-back"]],
  ])("tells off in one sentence: %s", async (_, args) => {
    const { code, out, said } = await cli(["search", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
  });
});
