import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Claim } from "@connection-denied/evidence";
import { afterAll, describe, expect, it } from "vitest";
import { EVIDENCE_FOLDER } from "../../../../tools/read-content.ts";
import { capturedRun, ONE_SENTENCE } from "../captured-run.ts";
import { openEvidence } from "../content.ts";
import { recordText } from "./claim-file.ts";
import { changedTopics } from "./new-claim.ts";

const folder = mkdtempSync(join(tmpdir(), "connection-denied-evidence-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const evidence = (...args: string[]) => capturedRun(["evidence", ...args]);
const json = async (...args: string[]) => JSON.parse((await evidence(...args, "--json")).out);

describe("evidence check", () => {
  it("finds no problem in the record and in what cites it, and counts", async () => {
    const { code, out } = await evidence("check", "--json");
    const { problems, counts } = JSON.parse(out);
    expect([problems, code]).toEqual([[], 0]);
    expect(counts.citingLines).toBeGreaterThan(50);
    expect(counts.constants).toBeGreaterThan(50);
    for (const tally of [counts.byTopic, counts.byKind, counts.byGrade]) {
      expect(Object.values<number>(tally).reduce((sum, count) => sum + count, 0)).toBe(counts.claims);
    }
    const readme = readFileSync(join(EVIDENCE_FOLDER, "README.md"), "utf8");
    expect(readme).toContain(`holds ${counts.claims} claims, \`sources.json\` the ${counts.sources} sources`);
  });
});

describe("evidence show", () => {
  it("shows a claim with its grade, sources, what was mended and what is thin", async () => {
    const { code, out } = await evidence("show", "six-months-for-asking-money");
    expect(code).toBe(0);
    for (const part of ["one testimony", "Amnesty International", "second hand", "Corrected 2026-11-25", "Thin ("]) {
      expect(out).toContain(part);
    }
    const { sources, gaps, grade } = await json("show", "six-months-for-asking-money");
    expect(sources[0]).toMatchObject({ title: expect.any(String), locator: expect.any(String) });
    expect([grade, gaps.length > 0]).toEqual(["one testimony", true]);
  });
});

describe("evidence uses", () => {
  it("names every line of ink, moment and constant", async () => {
    const { lines, constants } = await json("uses", "five-minutes-2014");
    expect(lines.map(({ line }: { line: string }) => line)).toEqual(expect.arrayContaining(["word-43", "bearing"]));
    expect(constants.map(({ name }: { name: string }) => name)).toContain("2014.locate_s");
    expect((await evidence("uses", "five-minutes-2014")).out).toMatch(/\d+ lines, \d+ constants\n$/);
  });
});

describe("evidence since", () => {
  it.each(["en", "ko"])(
    "tells every change in %s, once, in the years of its era, with its claims",
    async (language) => {
      const eras = await json("since", "--lang", language);
      for (const { years, changes } of eras) {
        for (const { year, text, claims } of changes) {
          expect([years[0] <= year, year <= years[1], text.length > 10, claims.length > 0]).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
      }
      const told = eras.flatMap(({ changes }: { changes: { id: string }[] }) => changes.map(({ id }) => id));
      expect(told.sort()).toEqual(
        openEvidence()
          .changes.map(({ id }) => id)
          .sort(),
      );
    },
  );

  it("is read in the terminal, and refuses a language it has no words in", async () => {
    expect((await evidence("since")).out).toMatch(/^2016 to 2018\n {2}2016: /);
    const { code, said } = await evidence("since", "--lang", "fr");
    expect([code, said]).toEqual([expect.any(Number), expect.stringContaining("--lang takes en or ko")]);
    expect(code).not.toBe(0);
  });
});

describe("evidence search, list, gaps", () => {
  it("finds words, with exit code 1 for none", async () => {
    expect((await evidence("search", "jamming", "bursts")).out).toContain("jamming-night-bursts (one testimony");
    expect((await json("search", "Lankov"))[0].id).toBe("night-household-check");
    expect((await evidence("search", "zeppelin")).code).toBe(1);
  });

  it("lays the record out in every way there is", async () => {
    for (const by of ["topic", "era", "source", "grade", "kind", "place", "dispute", "year"]) {
      const groups = await json("list", "--by", by);
      expect(groups.length, by).toBeGreaterThan(1);
    }
    expect((await evidence("list", "--by", "era")).out).toContain("2014: 2013 to 2015");
  });

  it("says what is thin", async () => {
    const { gaps, thin } = await json("gaps");
    expect(gaps.map(({ id }: { id: string }) => id)).toContain("detectors-undocumented");
    expect(thin.secondHand.length).toBeGreaterThan(10);
    expect((await evidence("gaps")).out).toContain("Read only at second hand");
  });
});

describe("evidence trace", () => {
  it("leads every number of cited lines and of the eras to a claim, or to words that say whose it is", async () => {
    const { counts, numbers } = await json("trace");
    expect(counts.nowhere).toBe(0);
    expect(counts.claim).toBeGreaterThan(100);
    const of = (where: string) => numbers.filter((row: { where: string }) => row.where === where);
    expect(of("2014.jamBurst_s").map(({ from }: { from: string }) => from)).toEqual([
      "jamming-night-bursts: burst_minutes_low",
      "jamming-night-bursts: burst_minutes_high",
    ]);
    expect(of("eight-minutes reveal-03")[0]).toMatchObject({ number: "eight", standing: "claim" });
    expect((await evidence("trace")).out).toMatch(/nowhere 0\n$/);
  });
});

describe("evidence cite", () => {
  it("gives BibTeX with the letters of Korean titles, and names to cite by", async () => {
    const { out, code } = await evidence(
      "cite",
      "broker-fee-30-on-1000",
      "--as",
      "bibtex",
      "--site",
      "https://example.org",
    );
    expect(code).toBe(0);
    expect(out.match(/^@/gm)).toHaveLength(2);
    expect(out).toContain("https://example.org/#record/broker-fee-30-on-1000");
    expect(out).toContain("{Amnesty}’s");
  });

  it("gives CSL-JSON, RIS without broken lines, and plain text", async () => {
    const items = JSON.parse((await evidence("cite", "telecom-law-art38", "--as", "csl-json")).out);
    expect(items.map(({ id }: { id: string }) => id)).toEqual([
      "connection-denied-telecom-law-art38",
      "amnesty-2016-report",
    ]);
    const { out: ris } = await evidence("cite", "telecom-law-art38", "--as", "ris");
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
    for (const line of ris.trimEnd().split("\n")) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
    expect(ris).toContain(items[1].title);
    const { out: plain } = await evidence("cite", "telecom-law-art38");
    expect(plain).toContain("Amnesty International");
    expect(plain).toContain("[pp. 36 ff., legal passage; read: an excerpt, at second hand]");
  });
});

describe("evidence graph and export", () => {
  it("draws claims, sources and disputes", async () => {
    const picture = join(folder, "graph.svg");
    const { code, out, said } = await evidence("graph", "--topic", "detection", "--svg", picture);
    expect([code, out]).toEqual([0, ""]);
    const svg = readFileSync(picture, "utf8");
    const [claims, sources, disputes] = said.match(/\d+/g)!.map(Number);
    expect(svg.match(/<text /g)).toHaveLength(claims! + sources! + 1);
    expect(svg.match(/<path /g)).toHaveLength(disputes!);
    expect((await evidence("graph", "five-minutes-2014")).out).toMatch(
      /^graph record \{[\s\S]*style=dashed[\s\S]*\}\n$/,
    );
  });

  it("writes the whole record as JSON and CSV", async () => {
    const [whole, table] = [join(folder, "record.json"), join(folder, "record.csv")];
    const { code, out } = await evidence("export", "--json", whole, "--csv", table);
    expect([code, out]).toEqual([0, ""]);
    const { claims, sources, gaps } = JSON.parse(readFileSync(whole, "utf8"));
    expect([claims.length, sources.length]).toEqual([openEvidence().claims.size, openEvidence().sources.size]);
    expect(gaps.length).toBeGreaterThan(5);
    expect(readFileSync(table, "utf8").trimEnd().split("\r\n")).toHaveLength(claims.length + 1);
  });
});

describe("evidence new", () => {
  const sound = {
    topic: "phone-supply",
    statement: "In early 2015 renting a handset was said to have become four times as dear.",
    period: "early 2015",
    years: "2015",
    value: "times_as_dear=4",
    source: "dnk-2015-newtech: third paragraph",
  };
  const flags = (change: Record<string, string | undefined> = {}): string[] =>
    Object.entries({ ...sound, ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    );
  const draft = (id: string, change?: Record<string, string | undefined>) =>
    evidence("new", id, ...flags(change), "--dry-run", "--json");

  it("makes a claim that the record takes", async () => {
    const { code, out, said } = await draft("phone-rent-2015");
    expect([code, said]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      kind: "testimony",
      confidence: "single-testimony",
      years: [2015, 2015],
      values: { times_as_dear: 4 },
      sources: [{ source: "dnk-2015-newtech", locator: "third paragraph" }],
    });
  });

  it("says what it was held against, which is every source unless told", async () => {
    const comparedWith = async (change: Record<string, string>): Promise<string> =>
      JSON.parse((await draft("phone-rent-2015", change)).out).reviewed.against;
    expect(await comparedWith({})).toBe("every source");
    expect(await comparedWith({ compared: "some sources" })).toBe("some sources");
  });

  it("makes one up with a reason, and without a source", async () => {
    const { out } = await draft("kettle-sings", { source: undefined, because: "for pace" });
    expect(JSON.parse(out)).toMatchObject({
      kind: "invented",
      confidence: "invented",
      because: "for pace",
      sources: [],
    });
  });

  it.each<[string, string, Record<string, string | undefined>]>([
    ["a name that is taken", "five-minutes-2014", {}],
    ["a name that is none", "Phone_Rent", {}],
    ["no statement", "phone-rent-2015", { statement: undefined }],
    ["a topic without a heading", "phone-rent-2015", { topic: "weather" }],
    ["an unknown source", "phone-rent-2015", { source: "nobody: page 1" }],
    ["a source without a place in it", "phone-rent-2015", { source: "dnk-2015-newtech" }],
    ["years that hold not the period", "phone-rent-2015", { period: "2015", years: "2016-2018" }],
    ["years that are none", "phone-rent-2015", { years: "lately" }],
    ["an unknown kind", "phone-rent-2015", { kind: "rumour" }],
    ["an unknown way of comparing", "phone-rent-2015", { compared: "a hunch" }],
    ["a place nearer than a province", "phone-rent-2015", { place: "the end house" }],
    ["a value without its number", "phone-rent-2015", { value: "much" }],
    ["a name of the real cases", "phone-rent-2015", { statement: "In Musan rents rose." }],
    ["an unknown dispute", "phone-rent-2015", { dispute: "nothing" }],
    ["no source", "phone-rent-2015", { source: undefined }],
  ])("is refused in one sentence: %s", async (_, id, change) => {
    const { code, out, said } = await draft(id, change);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
  });

  it("writes a dispute on both sides, in whatever files they stand", () => {
    const claim = { id: "new", topic: "law", disputes: ["old"] } as unknown as Claim;
    const files = new Map([
      ["law", [{ id: "a" }]],
      ["border", [{ id: "old", disputes: ["b"] }]],
      ["family", [{ id: "c" }]],
    ]);
    expect([...changedTopics<{ id: string; disputes?: readonly string[] }>(files, claim)].sort()).toEqual([
      ["border", [{ id: "old", disputes: ["b", "new"] }]],
      ["law", [{ id: "a" }, claim]],
    ]);
  });

  it("writes a file as the files of the record stand", () => {
    const file = readFileSync(join(EVIDENCE_FOLDER, "claims", "law.json"), "utf8");
    expect(recordText(JSON.parse(file))).toBe(file);
    const sources = readFileSync(join(EVIDENCE_FOLDER, "sources.json"), "utf8");
    expect(recordText(JSON.parse(sources))).toBe(sources);
  });
});

describe("evidence new-source", () => {
  const source = ["--title", "Rents", "--publisher", "Example News", "--date", "2015-03-13", "--dry-run", "--json"];

  it("makes a source with an address", async () => {
    const { out } = await evidence("new-source", "example-2015", ...source, "--url", "https://example.org/rents");
    expect(JSON.parse(out)).toMatchObject({ id: "example-2015", read: { extent: "whole", through: "publisher" } });
  });

  it.each([
    ["a name that is taken", "vice-2016", ["--url", "https://example.org/rents"]],
    ["an address without https", "example-2015", ["--url", "http://example.org/rents"]],
    ["no address and no note", "example-2015", []],
    ["an unknown way of reading", "example-2015", ["--note", "print", "--through", "dream"]],
  ])("is refused in one sentence: %s", async (_, id, more) => {
    const { code, out, said } = await evidence("new-source", id, ...source, ...more);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
  });
});
