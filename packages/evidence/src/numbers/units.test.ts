import { describe, expect, it } from "vitest";
import { inUnit, unitOf } from "./units.ts";

describe("units", () => {
  it("stand in the names of values", () => {
    const units = [
      "call_minutes_before",
      "spacing_m",
      "minutes_usd",
      "checks_per_month",
      "from_hour",
      "songs",
      "y2009",
    ];
    expect(units.map(unitOf)).toEqual(["minutes", "m", "USD", "per month", "clock hour", "count", "count"]);
  });

  it.each<[number, Parameters<typeof inUnit>[1], string, number | null]>([
    [8, "minutes", "s of air a post needs before it sounds", 480],
    [23, "clock hour", "s after 18:00", 18_000],
    [2, "clock hour", "s after 18:00", 28_800],
    [5, "minutes", "s after 18:00", null],
    [1, "per month", "days", 30],
    [5, "years", "months", 60],
    [2, "days", "days, 0 for never", 2],
    [500, "CNY", "CNY a call", 500],
    [500, "CNY", "USD", null],
    [3, "count", "posts", 3],
    [3, "minutes", "posts", null],
  ])("%d %s in %s", (value, from, to, expected) => {
    expect(inUnit(value, from, to)).toBe(expected);
  });
});
