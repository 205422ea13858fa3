import { describe, expect, it } from "vitest";
import { sum, thirtySixths } from "../book/throws.ts";
import { diceRanges } from "./dice.ts";

const rows = (needed: readonly boolean[]) => needed.map((one, index) => ({ outcome: String(index), needed: one }));

describe("what two dice decide", () => {
  it("is read as one number, die after die", () => {
    expect(diceRanges([6, 29, 1])).toEqual(["11–16", "21–65", "66"]);
    expect(diceRanges([36, 0])).toEqual(["11–66", null]);
    expect(() => diceRanges([37])).toThrow(RangeError);
  });

  it("shares out thirty-six outcomes by largest remainder", () => {
    expect(thirtySixths([1, 1], rows([false, false]))).toEqual([18, 18]);
    expect(thirtySixths([2, 1], rows([false, false]))).toEqual([24, 12]);
    expect(thirtySixths([999, 1], rows([false, false]))).toEqual([36, 0]);
  });

  it("keeps one outcome for what must not be lost, and none for what never was", () => {
    expect(thirtySixths([999, 1, 0], rows([false, true, true]))).toEqual([35, 1, 0]);
    for (const numbers of [[3, 3, 3, 3, 3], [100, 1, 1, 1, 1], [7]]) {
      expect(sum(thirtySixths(numbers, rows(numbers.map(() => true))))).toBe(36);
    }
  });
});
