import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../../tools/read-content.ts";
import { cslOf } from "../cite/csl.ts";
import { loadEvidence } from "../load.ts";
import { csvCell, recordCsv } from "./record-csv.ts";
import { recordData } from "./record-data.ts";

const record = loadEvidence(readEvidence());

/** The cells of one line of a file as RFC 4180 has it. */
function cellsOf(row: string): string[] {
  const cells = [...`${row},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/gy)];
  expect(cells.map(([cell]) => cell).join("")).toBe(`${row},`);
  return cells.map(([, quoted, plain]) => (quoted ?? plain ?? "").replaceAll('""', '"'));
}

describe("the record as CSV", () => {
  it("has a line a claim, as many cells in each, and quotes what must be", () => {
    const rows = recordCsv(record).trimEnd().split("\r\n");
    expect(rows).toHaveLength(record.claims.size + 1);
    const names = rows[0]!.split(",");
    for (const row of rows) expect(cellsOf(row), row).toHaveLength(names.length);
  });

  it.each([
    ["=1+1", '"\'=1+1"'],
    ["+49", '"\'+49"'],
    ["-3", '"\'-3"'],
    ["@sum", '"\'@sum"'],
    [" =1", '"\' =1"'],
    ["\t=1", '"\'\t=1"'],
    [-3, "-3"],
    ["plain", "plain"],
    ['a "b", c', '"a ""b"", c"'],
    ["two\nlines", '"two\nlines"'],
  ])("%j", (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe("the record as JSON", () => {
  it("loads again as the same record, and names nobody", () => {
    const data = JSON.parse(JSON.stringify(recordData(record)));
    const again = loadEvidence({
      claims: [data.claims],
      sources: data.sources,
      corrections: data.corrections,
      gaps: data.gaps,
    });
    expect([...again.claims.values()]).toEqual([...record.claims.values()]);
    const text = JSON.stringify({ ...data, claims: data.claims, sources: [] }).replace(
      /"(id|source|disputes|aliases|claim|sources|claims)":("[^"]*"|\[[^\]]*\])/g,
      "",
    );
    for (const { name } of record.forbiddenNames) expect(text).not.toContain(name);
  });
});

describe("citations", () => {
  it("give the claim first, then each source with what was read of it", () => {
    const [claim, source] = cslOf(record, "rfa-three-to-seven-years", "https://example.org/record/");
    expect(claim).toMatchObject({
      id: "connection-denied-rfa-three-to-seven-years",
      URL: "https://example.org/record/#record/rfa-three-to-seven-years",
      note: "Claim rfa-three-to-seven-years; one testimony; testimony; about 2015",
    });
    expect(source).toMatchObject({
      id: "rfa-2017-links",
      type: "article-newspaper",
      issued: { "date-parts": [[2017]] },
    });
    expect(source?.note).toMatch(/^paragraph on usual sentences; date: 2017 \(undated .*read: the whole text$/);
    expect(source?.URL).toBeUndefined();
  });

  it("read dates that begin with a year, and leave the others in words", () => {
    const items = [...record.claims.keys()].flatMap((id) => cslOf(record, id).slice(1));
    for (const { id, issued, note } of items) {
      const { date = "" } = record.sources.get(id) ?? {};
      const year = /^\d{4}/.exec(date)?.[0];
      expect(issued?.["date-parts"][0][0], id).toBe(year === undefined ? undefined : Number(year));
      if (year === undefined) expect(note, id).toContain(date);
    }
  });

  it("refuse what the record does not hold", () => {
    expect(() => cslOf(record, "no-such-claim")).toThrow(/no-such-claim/);
  });
});
