import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSyllables, hearLine } from "./broken-line.ts";
import { lostSyllablesOf } from "./lost-syllables-of.ts";

describe("lostSyllablesOf", () => {
  it.each([
    ['"I drove into a gate."', [4]],
    ['"No. Wait. Come back."', [0, 1, 2]],
    ["오늘 밤에 왔어요", [0, 4, 5]],
    ["whole", []],
  ])("finds the lost syllables of %s", (text, positions) => {
    const lost = Array.from({ length: countSyllables(text) }, (_, index) => positions.includes(index));
    expect(lostSyllablesOf({ text, ...hearLine(text, lost) })).toEqual(lost);
  });

  it("finds an answer that sounds the same for any line and any holes", () => {
    const words = fc.array(fc.constantFrom("no", "goose", "–", "…", "mother,", "eleven.", "한명순", "7", "\n"), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(words, fc.array(fc.boolean(), { maxLength: 60 }), (parts, lost) => {
        const text = parts.join(" ");
        const said = hearLine(text, lost);
        const found = lostSyllablesOf({ text, ...said });
        expect(found).toHaveLength(countSyllables(text));
        expect(hearLine(text, found)).toEqual(said);
      }),
    );
  });

  it("refuses what did not come from the line", () => {
    expect(() => lostSyllablesOf({ text: "one two", heard: "three", lostShare: 0.5 })).toThrow(RangeError);
  });
});
