import { planForMinutes } from "@connection-denied/playthrough";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWords } from "../words/words.ts";
import type { NightsReply } from "./asks.ts";
import { axisTop, CURVE_HEIGHT, drawCurve } from "./curve-drawing.ts";
import { dotOutcomes, dotPlace, gridFor, OUTCOME_ORDER } from "./dot-field.ts";
import { minutesOf, minutesToCompare } from "./minutes.ts";
import { percent, perHundred } from "./percent.ts";
import { runNights } from "./run-nights.ts";

const words = createWords();

describe("the field of dots", () => {
  it("has one dot for each night, each outcome as often as it came", () => {
    const counts = { unnoticed: 5, "on-file": 3, "someone-else": 0, "no-line": 1, found: 2 };
    const dots = [...dotOutcomes(counts)];
    expect(dots).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 3, 4, 4]);
  });

  it("stands inside its picture, no dot on another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 280, max: 1400 }), (dots, width) => {
        const grid = gridFor(dots, width);
        const places = new Set<string>();
        for (let i = 0; i < dots; i++) {
          const { x, y } = dotPlace(i, grid);
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(y).toBeLessThan(grid.rows * grid.cell);
          places.add(`${Math.round(x * 10)} ${Math.round(y * 10)}`);
        }
        expect(places.size).toBe(dots);
      }),
      { numRuns: 25 },
    );
  });

  it("has words for every outcome", () => {
    for (const outcome of OUTCOME_ORDER) {
      expect(words(`nights-outcome-${outcome}`)).not.toContain("⟦");
      expect(words(`nights-outcome-${outcome}-means`)).not.toContain("⟦");
    }
  });
});

describe("the lengths of talk that are compared", () => {
  it("are one less, one more, two and eight, each once", () => {
    expect(minutesToCompare(4.2)).toEqual([2, 3, 4, 5, 8]);
    expect(minutesToCompare(1)).toEqual([1, 2, 8]);
    expect(minutesToCompare(0)).toEqual([1, 2, 8]);
    expect(minutesToCompare(8)).toEqual([2, 7, 8, 9]);
  });
  it("count every second spoken", () => {
    expect(
      minutesOf({
        talk: [
          { subject: "goose", seconds: 90 },
          { subject: "goodbye", seconds: 30 },
        ],
      }),
    ).toBe(2);
  });
});

describe("a run of nights", () => {
  it("tells its progress to the end and counts every night", () => {
    const replies: NightsReply[] = [];
    const plan = planForMinutes("2014", 2);
    runNights({ plan, seed: 7, nights: 250, curveNights: 250, minutes: [2, 8] }, (reply) => replies.push(reply));
    const progress = replies.flatMap((reply) => (reply.type === "progress" ? [reply] : []));
    expect(progress.map((reply) => reply.done)).toEqual([250, 500, 750]);
    expect(progress.every((reply) => reply.total === 750)).toBe(true);
    const last = replies.at(-1);
    expect(last?.type).toBe("result");
    if (last?.type !== "result") return;
    const counted = OUTCOME_ORDER.reduce((sum, outcome) => sum + last.result.summary.outcomes[outcome].count, 0);
    expect(counted).toBe(250);
    expect(last.result.curve.map((point) => point.minutes)).toEqual([2, 8]);
    expect(last.result.curve[1]!.share).toBeGreaterThan(last.result.curve[0]!.share);
  });
});

describe("the curve", () => {
  const points = [
    { minutes: 1, nights: 100, count: 4, share: 0.04, low: 0.01, high: 0.1 },
    { minutes: 8, nights: 100, count: 30, share: 0.3, low: 0.22, high: 0.4 },
  ];
  it("has its axis above everything drawn", () => {
    expect(axisTop(points)).toBe(0.4);
    expect(axisTop([{ ...points[1]!, high: 0.93 }])).toBe(1);
  });
  it("draws more found as higher, and the band around the line", () => {
    const drawn = drawCurve(points, 600);
    expect(drawn.points[1]!.y).toBeLessThan(drawn.points[0]!.y);
    for (const point of drawn.points) {
      expect(point.high).toBeLessThanOrEqual(point.y);
      expect(point.low).toBeGreaterThanOrEqual(point.y);
      expect(point.low).toBeLessThan(CURVE_HEIGHT);
      expect(point.x).toBeLessThanOrEqual(600);
    }
    expect(drawn.band.endsWith("Z")).toBe(true);
  });
});

describe("shares in words", () => {
  it("do not round a few in a thousand to none", () => {
    expect(percent(0.004)).toBe(0.4);
    expect(percent(0.314)).toBe(31);
    expect(perHundred(0.084)).toBe(8);
  });
});
