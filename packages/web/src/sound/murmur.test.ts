import type { HeardPiece } from "@connection-denied/playthrough";
import { describe, expect, it } from "vitest";
import { murmurOf } from "./murmur.ts";
import { formantsOf } from "./vowels.ts";

const spoken = (text: string): HeardPiece => ({ text, part: "spoken" });
const between = (text: string): HeardPiece => ({ text, part: "between" });
const lost: HeardPiece = { text: "", part: "lost" };

describe("murmur", () => {
  const line = [
    between('"'),
    spoken("No"),
    between(". "),
    lost,
    between(" "),
    lost,
    between(" "),
    spoken("thing"),
    between('."'),
  ];

  it("has a syllable for each of the line's, in order, none over another, lost where the line lost them", () => {
    const { syllables, at_s, length_s } = murmurOf(line, 2);
    expect(syllables.map((syllable) => syllable.lost)).toEqual([false, true, true, false]);
    expect(syllables[0]?.at_s).toBeGreaterThanOrEqual(2);
    syllables.slice(1).forEach((syllable, index) => {
      const before = syllables[index];
      expect(syllable.at_s).toBeGreaterThanOrEqual((before?.at_s ?? 0) + (before?.length_s ?? 0) - 1e-9);
    });
    const last = syllables[syllables.length - 1];
    expect(at_s + length_s).toBeGreaterThanOrEqual((last?.at_s ?? 0) + (last?.length_s ?? 0));
  });

  it("rests longer at the end of a sentence than between two words", () => {
    const gap = (mark: string) => {
      const [a, b] = murmurOf([spoken("No"), between(mark), spoken("no")], 0).syllables;
      return (b?.at_s ?? 0) - (a?.at_s ?? 0) - (a?.length_s ?? 0);
    };
    expect(gap(". ")).toBeGreaterThan(gap(", "));
    expect(gap(", ")).toBeGreaterThan(gap(" "));
  });

  it("falls when it tells and rises when it asks", () => {
    const words = [spoken("ha"), spoken("ha"), spoken("ha"), spoken("ha"), spoken("ha")];
    const end = (mark: string) => {
      const pitches = murmurOf([...words, between(mark)], 0).syllables.map(({ pitch_Hz }) => pitch_Hz);
      return (pitches[4] ?? 0) - (pitches[2] ?? 0);
    };
    expect(end(".")).toBeLessThan(0);
    expect(end("?")).toBeGreaterThan(0);
  });

  it("says nothing at length", () => {
    expect(murmurOf([], 1)).toMatchObject({ syllables: [], length_s: 0 });
    expect(murmurOf([between("…")], 1).syllables).toEqual([]);
  });
});

describe("vowels", () => {
  it.each([
    ["a", "아", "map"],
    ["i", "니", "him"],
    ["o", "소", "goose"],
    ["u", "구", "up"],
    ["e", "네", "hen"],
  ])("of one kind sound alike in both languages: %s", (_, korean, english) => {
    expect(formantsOf(korean)).toEqual(formantsOf(english));
  });

  it("are found for whatever comes through", () => {
    for (const text of ["7", "hmm", "", "Y"]) expect(formantsOf(text)).toHaveLength(3);
  });
});
