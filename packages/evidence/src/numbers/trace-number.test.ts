import { describe, expect, it } from "vitest";
import type { Claim } from "../claim.ts";
import { numbersIn } from "./numbers-in.ts";
import { traceNumber } from "./trace-number.ts";

const claim: Claim = {
  id: "check",
  topic: "inspections",
  statement: "Checks come about once a month, late in the evening, and 16 of 20 houses are counted.",
  kind: "expert",
  period: "2003-2009",
  years: [2003, 2009],
  places: ["North Korea"],
  confidence: "documented",
  values: { from_hour: 23, share_percent: 46.9, small_percent: 23.7, calls: 3_000_000, fee_percent: 30 },
  sources: [],
  reviewed: { on: "2026-11-25", against: "first notes" },
};

const traced = (text: string, toldIn?: number) =>
  numbersIn(text).map((number) => traceNumber(number, [claim], toldIn)?.in);

describe("a number of a text in a claim", () => {
  it.each<[string, (string | undefined)[]]>([
    ["at eleven in the evening", ["from_hour"]],
    ["at ten in the evening", [undefined]],
    ["eleven minutes", [undefined]],
    ["twenty houses", ["statement"]],
    ["sixteen years", ["statement"]],
    ["nearly half", ["share_percent"]],
    ["half", [undefined]],
    ["under a quarter", ["small_percent"]],
    ["more than a quarter", [undefined]],
    ["more than three million", ["calls"]],
    ["Three in ten", ["fee_percent"]],
    ["about 45 percent", ["share_percent"]],
    ["30", ["fee_percent"]],
    ["50 percent", [undefined]],
    ["in 2005", ["years"]],
    ["in 2010", [undefined]],
  ])("%s", (text, expected) => {
    expect(traced(text)).toEqual(expected);
  });

  it("counts years back from the year the story is told in", () => {
    expect(traced("eleven years ago", 2014)).toEqual(["years"]);
    expect(traced("two years ago", 2014)).toEqual([undefined]);
    expect(traced("eleven years ago")).toEqual([undefined]);
  });
});
