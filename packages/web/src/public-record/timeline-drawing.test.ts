import { indexEvidence, loadEvidence, timeline } from "@connection-denied/evidence";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../../tools/read-content.ts";
import { drawTimeline } from "./timeline-drawing.ts";

const years = timeline(loadEvidence(readEvidence()));

describe.each([300, 640, 1100])("a timeline %i pixels wide", (width) => {
  const { columns, levels, ground } = drawTimeline(years, width, 260);

  it("stands inside its field, years in order and apart", () => {
    for (const [index, { x, width: wide, parts }] of columns.entries()) {
      expect(x).toBeGreaterThanOrEqual(columns[index - 1] ? (columns[index - 1]?.x ?? 0) + 1 : 0);
      expect(x + wide).toBeLessThanOrEqual(width);
      for (const { y, height } of parts)
        expect([y >= 0, height > 0, y + height <= ground + 1e-9]).toEqual([true, true, true]);
    }
  });

  it("is as high as its claims are many, part upon part", () => {
    const perClaim = (levels[0]!.y - levels.at(-1)!.y) / levels.at(-1)!.count;
    for (const [index, { parts }] of columns.entries()) {
      const height = parts.reduce((sum, part) => sum + part.height, 0);
      expect(height).toBeCloseTo((years[index]?.claims.length ?? 0) * perClaim, 6);
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(years[index]?.claims.length);
    }
  });

  it("names the last year, and no two names closer than they are wide", () => {
    const named = columns.filter(({ isNamed }) => isNamed);
    expect(named.at(-1)?.year).toBe(2026);
    for (const [index, { x }] of named.slice(1).entries())
      expect(x - (named[index]?.x ?? 0)).toBeGreaterThanOrEqual(35);
  });
});

it("draws a record without claims", () => {
  const empty = timeline(indexEvidence({ claims: [], sources: [] }));
  expect(drawTimeline(empty, 300, 260).columns.every(({ parts }) => parts.length === 0)).toBe(true);
});
