import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eraFacts, eraIds } from "@connection-denied/world";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";
import { reportedOf } from "../compare/comparison.ts";
import { COMPARISONS } from "../compare/comparisons.ts";
import { notCompared } from "../compare/not-compared.ts";
import { gradeOf, rangeText } from "../words/figures.ts";

const folder = mkdtempSync(join(tmpdir(), "connection-denied-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const page = readFileSync("docs/model.md", "utf8");
const MARKED = /<!-- table (\S+): [^\n]*-->\n([\s\S]*?)<!-- end of \1 -->/g;

/** Without numbers: they differ from count to count. */
const labels = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| ") || line.startsWith("!["))
    .map((line) => (line.split("|")[1] ?? line).trim().replace(/^[\d.]+ \(.*\)$/, "a share"));

describe("docs/model.md", () => {
  it("has every range that a source reports and a night makes, with grade and claims", () => {
    const compared = /<!-- table compare:[\s\S]*<!-- end of compare -->/.exec(page)?.[0] ?? "";
    const rows = compared.split("\n").filter((line) => line.startsWith("|"));
    let ranges = 0;
    for (const comparison of COMPARISONS) {
      for (const era of eraIds()) {
        const reported = reportedOf(comparison, eraFacts(era));
        if (reported === null) continue;
        ranges += 1;
        const { per } = comparison;
        const range = rangeText({ low: reported.low / per, high: reported.high / per });
        const claims = reported.claims.map((claim) => `\`${claim}\``).join(" ");
        const row = `| ${era} | ${range} | ${gradeOf(reported)}: ${claims} |`;
        expect({ row, found: rows.some((line) => line.includes(row)) }).toEqual({ row, found: true });
      }
    }
    expect(ranges).toBeGreaterThan(60);
    for (const { name, reason, eras } of notCompared()) {
      expect(compared).toContain(`\`${name}\``);
      expect(compared).toContain(reason);
      for (const { claims } of eras) for (const claim of claims) expect(compared).toContain(`\`${claim}\``);
    }
  });

  it("shows the pictures that are kept, and keeps none that it does not show", () => {
    const shown = [...page.matchAll(/\]\(pictures\/([^)]+\.svg)\)/g)].map(([, file]) => file);
    const kept = readdirSync("docs/pictures").filter((file) => file.endsWith(".svg"));
    expect([...shown].sort()).toEqual(kept.sort());
    expect(kept.length).toBeGreaterThan(8);
  });
});

describe("model-tables", () => {
  const copy = join(folder, "model.md");
  beforeAll(async () => {
    mkdirSync(join(folder, "pictures"));
    copyFileSync("docs/model.md", copy);
    const { code, out } = await cli(["model-tables", "--page", copy, "--count", "200", "--seed", "2"]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^7 tables and \d+ plots written\n$/)]);
  }, 240_000);

  it("renews every table and plot, and nothing else", () => {
    const renewed = readFileSync(copy, "utf8");
    expect(renewed.replace(MARKED, "$1")).toBe(page.replace(MARKED, "$1"));
    const [before, after] = [page, renewed].map((text) =>
      [...text.matchAll(MARKED)].map(([, name, table]) => ({ name, table })),
    );
    expect(after).toHaveLength(7);
    after?.forEach(({ name, table }, index) => {
      expect(name).toBe(before?.[index]?.name);
      expect(labels(table ?? "")).toEqual(labels(before?.[index]?.table ?? ""));
    });
    expect(readdirSync(join(folder, "pictures")).sort()).toEqual(
      readdirSync("docs/pictures")
        .filter((file) => file.endsWith(".svg"))
        .sort(),
    );
  });

  it.each([
    ["a page that is not there", ["--page", join(folder, "nowhere.md")]],
    ["too few nights", ["--count", "99"]],
    ["a folder that is not there", ["--page", copy, "--pictures", join(folder, "nowhere")]],
  ])("tells off in one sentence: %s", async (_, args) => {
    const { code, out, said } = await cli(["model-tables", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
  });

  it("says what a page without its marks is missing, and leaves it alone", async () => {
    const bare = join(folder, "bare.md");
    writeFileSync(bare, "# A page\n");
    const { code, said } = await cli(["model-tables", "--page", bare]);
    expect(code).toBe(2);
    expect(said).toContain("no place for the table eras-reported");
    expect(readFileSync(bare, "utf8")).toBe("# A page\n");
  });
});
