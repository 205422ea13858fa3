import { MESSAGES } from "@connection-denied/story/vocabulary";
import { describe, expect, it } from "vitest";
import { comesThrough, oddsOfWord } from "./word-back.ts";

describe("word back", () => {
  it.each(MESSAGES)("%s comes as often as its odds say, and answers the same when asked twice", (message) => {
    const seeds = Array.from({ length: 4_000 }, (_, seed) => seed);
    const came = seeds.filter((seed) => comesThrough(message, seed));
    expect(came.length / seeds.length).toBeCloseTo(oddsOfWord(message), 1);
    expect(seeds.filter((seed) => comesThrough(message, seed))).toEqual(came);
  });

  it("comes to nothing in most lucks, when all is well", () => {
    expect(oddsOfWord("answer")).toBeLessThan(0.5);
    expect(oddsOfWord("bobbin")).toBeLessThan(0.5);
  });
});
