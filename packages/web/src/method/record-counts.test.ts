import { loadEvidence } from "@connection-denied/evidence";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../../tools/read-content.ts";
import { readUsage } from "../../../../tools/read-usage.ts";
import { countConstants, floorsOf, readSources, reasonsOf, thinParts } from "./record-counts.ts";

const record = loadEvidence(readEvidence());
const { constants } = readUsage(record);

describe("what the method page counts", () => {
  it("counts every source once, the most read first", () => {
    const rows = readSources(record);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(record.sources.size);
    expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).sort((a, b) => b - a));
  });

  it("counts every number of the model once, by what it rests on", () => {
    const { all, known, partly, invented, carried } = countConstants(constants);
    expect([all, known + partly + invented]).toEqual([constants.length, constants.length]);
    expect(carried).toBeGreaterThan(0);
    expect(carried).toBeLessThan(invented);
    expect(
      countConstants([
        { name: "a", claims: ["x"] },
        { name: "b", claims: ["x"], invented: "the upper end is ours" },
        { name: "c", claims: [], invented: "for pace" },
        { name: "d", claims: [], invented: "nothing is known of this era; carried from 2014: for pace" },
      ]),
    ).toEqual({ all: 4, known: 1, partly: 1, invented: 2, carried: 1 });
  });

  it("gives each reason once, and a floor for each era", () => {
    const reasons = reasonsOf(constants);
    expect(new Set(reasons.map(({ why }) => why)).size).toBe(reasons.length);
    const floors = floorsOf(constants);
    expect(floors.map(({ era }) => era)).toEqual(["2009", "2014", "2017", "2019", "2021", "2025"]);
    expect(floors.every(({ share }) => share > 0 && share < 1)).toBe(true);
  });

  it("lists what is thin with claims of the record", () => {
    const parts = thinParts(record);
    expect(parts.length).toBeGreaterThan(3);
    for (const { claims } of parts) for (const id of claims) expect(record.claims.has(id), id).toBe(true);
  });
});
