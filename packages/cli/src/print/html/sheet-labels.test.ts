import { describe, expect, it } from "vitest";
import type { Book, PaperCondition } from "../book/book.ts";
import { openPrintWords } from "../words/print-words.ts";
import { SheetLabels } from "./sheet-labels.ts";

const slot = (name: string, blank: string | boolean, values: readonly string[] = []) => ({
  slot: name,
  most: 1,
  blank,
  values,
});
const book: Book = {
  episode: "x",
  seat: "mother",
  passages: [{ key: "pump", number: 7, steps: [{ kind: "count", slot: "read:pump", by: 1 }] }],
  slots: [
    slot("story:mood", "calm", ["cross"]),
    slot("story:salt", false),
    slot("world:place", "house"),
    slot("world:source", false),
  ],
  air: null,
  heard: {},
  nights: 1,
  leftOut: [],
};

const test = (name: string, by: "==" | "!=" | ">=", value: string | number | boolean): PaperCondition => {
  return { kind: "test", test: { slot: name, by, value } };
};
const either: PaperCondition = { kind: "any", of: [test("read:pump", ">=", 1), test("story:salt", "==", true)] };

describe("what a condition says on paper", () => {
  it.each<[string, string, PaperCondition]>([
    ["en", "[7 is ticked or B is ticked] and A is 1", { kind: "all", of: [either, test("story:mood", "==", "cross")] }],
    ["en", "A is not ticked", test("story:mood", "==", "calm")],
    ["ko", "“있는 곳”에 “집” 적힘", test("world:place", "==", "house")],
    [
      "ko",
      "[7에 표시 있음, 또는 B에 표시 있음], A에 1 안 적힘",
      { kind: "all", of: [either, test("story:mood", "!=", "cross")] },
    ],
  ])("%s: %s", (language, said, condition) => {
    expect(new SheetLabels(book, openPrintWords(language)).condition(condition, new Set())).toBe(said);
  });

  it("says what stands on the card when the night begins", () => {
    const labels = new SheetLabels(book, openPrintWords("en"));
    expect([labels.begins("place"), labels.begins("source")]).toEqual(["the house", null]);
  });
});
