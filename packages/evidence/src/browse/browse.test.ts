import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../../tools/read-content.ts";
import { thinReadings } from "../gaps.ts";
import { indexEvidence } from "../indexed.ts";
import { loadEvidence } from "../load.ts";
import { conflicts } from "./conflicts.ts";
import { evidenceGraph, graphAsDot } from "./graph.ts";
import { GROUPINGS, groupClaims } from "./groups.ts";
import { searchRecord, searchRecordSoon } from "./search.ts";
import { timeline } from "./timeline.ts";
import { usesOf } from "./uses.ts";

const record = loadEvidence(readEvidence());
const eras = [
  { name: "early", years: [2000, 2012] as const },
  { name: "late", years: [2013, 2026] as const },
];
const ids = (claims: readonly { id: string }[]): string[] => claims.map(({ id }) => id);

describe("groups", () => {
  it.each(GROUPINGS.filter((by) => by !== "dispute"))("by %s leave out no claim that has one", (by) => {
    const groups = groupClaims(record, by, eras);
    const grouped = new Set(groups.flatMap(({ claims }) => ids(claims)));
    const without = [...record.claims.keys()].filter((id) => !grouped.has(id));
    const sourceless = ids([...record.claims.values()].filter(({ sources }) => sources.length === 0));
    expect(without).toEqual(by === "source" ? sourceless : []);
    expect(groups.every(({ claims, title }) => claims.length > 0 && title !== "")).toBe(true);
  });

  it("put a claim into every era its years touch", () => {
    const [early, late] = groupClaims(record, "era", eras);
    expect(ids(early?.claims ?? [])).toContain("five-minutes-2009");
    expect(ids(late?.claims ?? [])).not.toContain("five-minutes-2009");
    expect(ids(late?.claims ?? [])).toContain("night-household-check");
    expect(ids(early?.claims ?? [])).toContain("night-household-check");
  });
});

describe("conflicts", () => {
  it("lay every dispute side by side, each claim once, the earliest first", () => {
    const sets = conflicts(record).map(ids);
    const disputed = [...record.claims.values()].filter(({ disputes }) => disputes !== undefined);
    expect(sets.flat().sort()).toEqual(ids(disputed).sort());
    const of = (id: string): string[] => sets.find((set) => set.includes(id)) ?? [];
    expect(of("amnesty-interviews").sort()).toEqual(["amnesty-interviews", "amnesty-report-57-pages"]);
    expect(of("broker-fee-30-on-1000")).toContain("broker-fee-30-on-700-pounds");
    expect(of("five-minutes-2009")).toEqual(
      expect.arrayContaining(["eight-minute-call-caught", "sub-minute-detection-2026"]),
    );
    expect(of("five-minutes-2009").at(-1)).toBe("sub-minute-detection-2026");
  });
});

describe("timeline", () => {
  it("has every year once, with claims counted by grade", () => {
    const years = timeline(record);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 27 }, (_, index) => 2000 + index));
    for (const { claims, byGrade } of years) {
      expect(Object.values(byGrade).reduce((sum, count) => sum + count, 0)).toBe(claims.length);
    }
    expect(ids(years[10]?.claims ?? [])).toContain("two-three-minutes-2010");
    expect(ids(years[11]?.claims ?? [])).not.toContain("two-three-minutes-2010");
    expect(timeline(record, 2030, 2020)).toEqual([]);
  });
});

describe("uses", () => {
  it("find who cites a claim, by its id of today or a former one", () => {
    const [claim] = record.claims.values();
    const renamed = indexEvidence({ claims: [[{ ...claim!, aliases: ["old-name"] }]], sources: [] });
    const usage = {
      lines: [
        { episode: "e", line: "l-1", claims: ["old-name"] },
        { episode: "e", line: "l-2", claims: ["other"] },
      ],
      constants: [{ name: "c", claims: [claim!.id] }],
    };
    for (const id of [claim!.id, "old-name"]) {
      const { lines, constants } = usesOf(renamed, usage, id);
      expect([lines.map(({ line }) => line), constants.map(({ name }) => name)]).toEqual([["l-1"], ["c"]]);
    }
    expect(() => usesOf(renamed, usage, "nothing")).toThrow(/nothing/);
  });
});

describe("search", () => {
  const search = searchRecord(record);
  it.each([
    ["jamming bursts", "jamming-night-bursts"],
    ["bribe fourth time camp", "bribe-fails-fourth-time"],
    ["eight-minute", "eight-minute-call-caught"],
    ["Ryanggang fences", undefined],
    ["kyohwaso", "re-education-camp-terms"],
    ["hosehold chek", "night-household-check"],
    ["Lankov", "night-household-check"],
    ["3,000 yuan", "bribe-3000-asked"],
  ])("%s", (words, expected) => {
    const found = search(words).map(({ claim }) => claim.id);
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });

  it("answers the same when it was made in small pieces", async () => {
    const soon = await searchRecordSoon(record);
    for (const words of ["jamming bursts", "hosehold chek", "phone"]) expect(soon(words)).toEqual(search(words));
  });

  it("finds every claim by its own words, and no more than asked for", () => {
    for (const { id, statement } of record.claims.values())
      expect(ids(search(statement).map(({ claim }) => claim)), id).toContain(id);
    expect(search("phone", 3)).toHaveLength(3);
    expect(search("")).toEqual([]);
    expect(search("“”—!")).toEqual([]);
  });
});

describe("graph", () => {
  it("brings whoever disputes the claims asked for, and each pair once", () => {
    const graph = evidenceGraph(record, ["amnesty-report-57-pages"]);
    expect(ids(graph.claims).sort()).toEqual(["amnesty-interviews", "amnesty-report-57-pages"]);
    expect(graph.disputes).toEqual([["amnesty-interviews", "amnesty-report-57-pages"]]);
    expect(ids(graph.sources)).toEqual(expect.arrayContaining(["vice-2016", "nyt-2016"]));
    const whole = evidenceGraph(record);
    expect([whole.claims.length, whole.sources.length]).toEqual([record.claims.size, record.sources.size]);
  });

  it("is written in DOT with every name quoted", () => {
    const dot = graphAsDot(evidenceGraph(record, ["amnesty-report-57-pages"]));
    expect(dot).toContain('"claim:amnesty-interviews" -- "claim:amnesty-report-57-pages" [style=dashed');
    expect(dot.match(/"/g)!.length % 2).toBe(0);
  });
});

describe("what is thin", () => {
  it("is shown by the record itself", () => {
    const thin = thinReadings(record);
    expect(thin.secondHand).toContain("survey-foreign-media-2022");
    expect(thin.secondHand).not.toContain("keep-calls-short");
    expect(thin.unreachable).toContain("state-owns-telecoms");
    expect(thin.excerpt).toContain("five-minutes-2014");
    expect(thin.firstNotes).not.toContain("keep-calls-short");
  });
});
