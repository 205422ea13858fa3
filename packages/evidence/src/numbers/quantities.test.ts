import { describe, expect, it } from "vitest";
import { quantitiesIn } from "./quantities.ts";

describe("the quantities of a statement", () => {
  it.each<[string, string[]]>([
    ["In 2014 it took eight minutes.", ["eight"]],
    ["Article 63, and brokerage (112), illegal business (114, 115) or dealing (106-108): up to ten years.", ["ten"]],
    ["Bureau 27 and Group 109, the 109 unit, a Pyongyang 2418 and a 3G card.", []],
    ["From 6 May, and between January and 8 December, from 20:00 to 05:00.", ["20", "05"]],
    ["27 of 109 units", ["27", "109"]],
  ])("%s", (text, expected) => {
    expect(quantitiesIn(text).map(({ words }) => words)).toEqual(expected);
  });
});
