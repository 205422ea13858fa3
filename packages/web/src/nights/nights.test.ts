import { planForMinutes } from "@connection-denied/playthrough";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allWords } from "../words/all-words.ts";
import type { NightsAsk, NightsReply } from "./asks.ts";
import { axisTop, CURVE_HEIGHT, drawCurve } from "./curve-drawing.ts";
import { blocksFor, gridFor, OUTCOME_ORDER, rangesOf } from "./dot-field.ts";
import { minutesOf, minutesToCompare } from "./minutes.ts";
import { percent, perHundred } from "./percent.ts";
import { answerAsk } from "./run-nights.ts";

const words = allWords("en");

describe("the field of dots", () => {
  it("gives every outcome as many dots as it came, one range after the other", () => {
    const counts = { unnoticed: 5, "on-file": 3, "someone-else": 0, "no-line": 1, found: 2 };
    expect(rangesOf(counts).map(({ outcome, from, to }) => [outcome, from, to])).toEqual([
      ["unnoticed", 0, 5],
      ["on-file", 5, 8],
      ["someone-else", 8, 8],
      ["no-line", 8, 9],
      ["found", 9, 11],
    ]);
  });

  it("has room for every dot within its width, in whole pixels", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12_000 }),
        fc.integer({ min: 280, max: 2600 }),
        fc.boolean(),
        (dots, width, narrow) => {
          const grid = gridFor(dots, width, narrow);
          expect(grid.columns * grid.rows).toBeGreaterThanOrEqual(dots);
          expect(grid.columns * grid.cell).toBeLessThanOrEqual(width);
          expect(Number.isInteger(grid.cell)).toBe(true);
        },
      ),
    );
  });

  it("covers a range of dots exactly once with at most three rectangles", () => {
    const range = fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 30 }), ([from, to], rows) => {
        const blocks = blocksFor(from, to, { columns: 500, rows, cell: 3 });
        expect(blocks.length).toBeLessThanOrEqual(3);
        const covered = new Set<number>();
        for (const block of blocks) {
          for (let column = block.column; column < block.column + block.columns; column++) {
            for (let row = block.row; row < block.row + block.rows; row++) covered.add(column * rows + row);
          }
        }
        const wanted = new Set(Array.from({ length: to - from }, (_, i) => from + i));
        expect(covered).toEqual(wanted);
      }),
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
    answerAsk({ type: "run", plan, seed: 7, nights: 250, curveNights: 250, minutes: [2, 8] }, (reply) =>
      replies.push(reply),
    );
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

describe("a rehearsal of the nights", () => {
  it("says only that it is ready, and moves no later run", () => {
    const run = {
      type: "run",
      plan: planForMinutes("2014", 2),
      seed: 7,
      nights: 250,
      curveNights: 0,
      minutes: [],
    } as const;
    const told = (asks: readonly NightsAsk[]): NightsReply[] => {
      const replies: NightsReply[] = [];
      for (const ask of asks) answerAsk(ask, (reply) => replies.push(reply));
      return replies;
    };
    expect(told([{ type: "rehearse", plan: null }])).toEqual([{ type: "ready" }]);
    expect(told([{ type: "rehearse", plan: run.plan }, run]).slice(1)).toEqual(told([run]));
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
