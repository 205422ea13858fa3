import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "./numbers-in.ts";

const read = (text: string) => numbersIn(text).map(({ words, value, kind, sense }) => [words, value, kind, sense]);

describe("numbers of a text", () => {
  it.each<[string, ReturnType<typeof read>]>([
    ["Five hundred dollars at the river", [["Five hundred", 500, "count", "exactly"]]],
    ["three thousand yuan", [["three thousand", 3000, "count", "exactly"]]],
    ["more than three million of them", [["three million", 3_000_000, "count", "over"]]],
    ["6.5 million users", [["6.5 million", 6_500_000, "count", "exactly"]]],
    [
      "20,000 to 30,000 yuan",
      [
        ["20,000", 20_000, "count", "exactly"],
        ["30,000", 30_000, "count", "exactly"],
      ],
    ],
    ["two hundred and five", [["two hundred and five", 205, "count", "exactly"]]],
    [
      "twenty-two, or twenty three",
      [
        ["twenty-two", 22, "count", "exactly"],
        ["twenty three", 23, "count", "exactly"],
      ],
    ],
    [
      "two or three",
      [
        ["two", 2, "count", "exactly"],
        ["three", 3, "count", "exactly"],
      ],
    ],
    [
      "In 2014, and in 1914 people",
      [
        ["2014", 2014, "year", "exactly"],
        ["1914", 1914, "year", "exactly"],
      ],
    ],
    ["eleven years ago", [["eleven", 11, "years ago", "exactly"]]],
    ["four years before", [["four", 4, "years ago", "exactly"]]],
    ["nearly half of those asked", [["half", 50, "percent", "under"]]],
    ["it was under a quarter", [["quarter", 25, "percent", "under"]]],
    ["a tenth at least", [["tenth", 10, "percent", "exactly"]]],
    ["a third of them", [["third", 100 / 3, "percent", "exactly"]]],
    ["A third was let go. The second half", []],
    ["Thirty in the hundred", [["Thirty in the hundred", 30, "percent", "exactly"]]],
    ["Three in ten", [["Three in ten", 30, "percent", "exactly"]]],
    [
      "38.5 percent, or 20 per cent",
      [
        ["38.5", 38.5, "percent", "exactly"],
        ["20", 20, "percent", "exactly"],
      ],
    ],
    [
      "one to two years",
      [
        ["one", 1, "count", "exactly"],
        ["two", 2, "count", "exactly"],
      ],
    ],
    ["up to one year", [["one", 1, "count", "under"]]],
    ["One of them saw one house once", []],
    ["about once a month", [["once", 1, "count", "about"]]],
    ["Twice a day", [["Twice", 2, "count", "exactly"]]],
    ["hundreds of people, thousands of calls", []],
    ["the 27th, 2nd and 3rd", []],
    ["barely ten minutes", [["ten", 10, "count", "about"]]],
    ["no number at all, sixth sense, tension, often", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("finds every number that is written in digits, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1800 }), fc.lorem({ maxCount: 5 }), (value, words) => {
        expect(numbersIn(`${words} ${value} ${words}`).map((found) => found.value)).toEqual([value]);
      }),
    );
  });
});
