import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CALL_PLACES, ERAS, planForMinutes } from "@connection-denied/world";
import { afterAll, describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";

const folder = mkdtempSync(join(tmpdir(), "connection-denied-sweep-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => join(folder, name);

interface Row {
  minutes?: number;
  place?: string;
  era?: string;
  nights: number;
  found: number;
  share: number;
  low: number;
  high: number;
  outcomes: Record<string, { count: number }>;
}

describe("a sweep of nights", () => {
  const csv = inFolder("minutes.csv");
  const svg = inFolder("minutes.svg");
  const args = ["nights", "--sweep", "minutes", "--count", "600", "--seed", "9"];

  it("goes through the minutes, each under the lucks of a run by itself", async () => {
    const { code, out } = await cli([...args, "--csv", csv, "--svg", svg, "--json"]);
    expect(code).toBe(0);
    const rows: Row[] = JSON.parse(out);
    expect(rows.map(({ minutes }) => minutes)).toEqual([0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { nights, found, share, low, high } of rows) {
      expect([nights, share]).toEqual([600, found / 600]);
      expect(low < share && share < high).toBe(true);
    }
    const alone = await cli(["nights", "--minutes", "7", "--count", "600", "--seed", "9", "--json"]);
    expect(rows[7]!.outcomes).toEqual(JSON.parse(alone.out).outcomes);
    expect(rows.at(-1)!.low).toBeGreaterThan(rows[0]!.high);
  });

  it("writes the same numbers as a table", async () => {
    const rows: Row[] = JSON.parse((await cli([...args, "--json"])).out);
    const [names, ...lines] = readFileSync(csv, "utf8").trimEnd().split("\n");
    expect(names).toBe(
      "minutes,nights,found,share,low,high,no_line_count,unnoticed_count,on_file_count,someone_else_count,found_count",
    );
    expect(lines).toHaveLength(rows.length);
    lines.forEach((line, i) => {
      const [minutes, nights, found, share, low, high, ...counts] = line.split(",").map(Number);
      expect([minutes, nights, found]).toEqual([rows[i]!.minutes, rows[i]!.nights, rows[i]!.found]);
      expect([share, low, high].map((value, k) => value! - [rows[i]!.share, rows[i]!.low, rows[i]!.high][k]!)).toEqual(
        [0, 1, 2].map(() => expect.closeTo(0, 5)),
      );
      expect(counts.reduce((sum, count) => sum + count)).toBe(600);
    });
  });

  it("draws them where the axis says they are", () => {
    const plot = readFileSync(svg, "utf8");
    const shares = readFileSync(csv, "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => Number(line.split(",")[3]));
    const dots = [...plot.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    const ticks = [...plot.matchAll(/y="([\d.]+)" text-anchor="end">([\d.]+) %</g)].map(([, y, label]) => ({
      y: Number(y) - 5,
      share: Number(label) / 100,
    }));
    const [bottom, top] = [ticks[0]!, ticks.at(-1)!];
    expect(dots).toHaveLength(11);
    dots.forEach(({ y }, i) => {
      const share = bottom.share + ((y - bottom.y) / (top.y - bottom.y)) * (top.share - bottom.share);
      expect(share).toBeCloseTo(shares[i]!, 2);
    });
    expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).sort((a, b) => a - b));
    expect(plot).toContain("minutes of talk");
    expect(plot).toContain("share of nights found");
    expect(plot).toContain("95 % interval");
    expect(plot).toContain("The odds are invented: no source gives any.");
    expect(plot).toMatch(/<polygon points="(\S+ ){21}\S+" /);
    // Black, white and greys alone.
    for (const [, colour] of plot.matchAll(/#([0-9a-f]{6})/g)) expect(colour).toMatch(/^(..)\1\1$/);
  });

  it.each([
    ["place", CALL_PLACES],
    ["era", ERAS],
  ] as const)("goes through every %s, with a plan's other choices", async (kind, values) => {
    const plot = inFolder(`${kind}.svg`);
    const { code, out } = await cli(["nights", "--sweep", kind, "--count", "250", "--svg", plot, "--json"]);
    expect(code).toBe(0);
    const rows: Row[] = JSON.parse(out);
    expect(rows.map((row) => row[kind])).toEqual([...values]);
    expect([...readFileSync(plot, "utf8").matchAll(/<circle/g)]).toHaveLength(values.length);
    const words = await cli(["nights", "--sweep", kind, "--count", "250"]);
    expect(words.out).toContain("these are the model's own");
    expect(words.out.split("\n").filter((line) => line.includes(" % to "))).toHaveLength(values.length);
  });

  it("ends cleanly on Ctrl-C, with what is whole and no file", async () => {
    const never = inFolder("never.csv");
    const child = spawn(process.execPath, [
      ...["packages/cli/src/main.ts", "nights", "--sweep", "place", "--count", "5000000", "--json", "--csv", never],
    ]);
    let text = "";
    child.stdout.on("data", (data) => {
      text += data;
    });
    child.stderr.once("data", () => child.kill("SIGINT"));
    expect(await new Promise((done) => child.on("exit", done))).toBe(1);
    expect(JSON.parse(text)).toEqual([]);
    expect(existsSync(never)).toBe(false);
  }, 30_000);

  it.each([
    ["a sweep through nothing known", ["--sweep", "luck"]],
    ["a table without a sweep", ["--csv", inFolder("x.csv")]],
    ["a plot without a sweep", ["--svg", inFolder("x.svg")]],
    ["one file for both", ["--sweep", "place", "--csv", inFolder("x"), "--svg", inFolder("x")]],
    ["minutes beside a sweep of them", ["--sweep", "minutes", "--minutes", "3"]],
    ["an era beside a sweep of them", ["--sweep", "era", "--era", "2014"]],
    ["a plot that is a folder", ["--sweep", "place", "--svg", folder]],
  ])("tells off in one sentence: %s", async (_, wrong) => {
    const { code, out, said } = await cli(["nights", ...wrong]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
  });

  it("leaves the place of a plan to the sweep and keeps all else", async () => {
    const plan = planForMinutes("2014", 8, { place: "house", by: "stream" });
    const file = inFolder("plan.json");
    writeFileSync(file, JSON.stringify(plan));
    writeFileSync(inFolder("other.json"), JSON.stringify({ ...plan, place: "terraces" }));
    const many = ["--count", "400", "--json"];
    const rows: Row[] = JSON.parse((await cli(["nights", "--sweep", "place", "--plan", file, ...many])).out);
    const alone = await cli(["nights", "--plan", inFolder("other.json"), ...many]);
    expect(rows.find(({ place }) => place === "terraces")!.outcomes).toEqual(JSON.parse(alone.out).outcomes);
  });
});
