import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSyllables, hearLine, piecesOfLine } from "./broken-line.ts";

function lose(line: string, ...positions: number[]): string {
  const lost = Array.from({ length: countSyllables(line) }, (_, index) => positions.includes(index));
  return hearLine(line, lost).heard;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}'’\uac00-\ud7a3]/gu, "");

describe("piecesOfLine", () => {
  it.each([
    ["eleven", ["e", "le", "ven"]],
    ["mother", ["mot", "her"]],
    ["have", ["have"]],
    ["hmm", ["hmm"]],
    ["one", ["one"]],
    ["솔개등", ["솔", "개", "등"]],
  ])("cuts %s into syllables", (word, syllables) => {
    const spoken = piecesOfLine(word).filter((piece) => piece.spoken);
    expect(spoken.map((piece) => piece.text)).toEqual(syllables);
  });

  it("loses nothing of any line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (line) => {
        expect(
          piecesOfLine(line)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(line);
      }),
    );
  });
});

describe("hearLine", () => {
  it("leaves a whole line alone", () => {
    expect(hearLine('"Mother. It\'s eleven at night."', [])).toEqual({
      heard: '"Mother. It\'s eleven at night."',
      lostShare: 0,
    });
  });

  it("puts a dash in a short hole and an ellipsis in a long one, with the points inside the hole gone", () => {
    expect(lose('"I drove into a gate."', 4)).toBe('"I drove into – gate."');
    expect(lose('"I drove into a gate."', 3)).toBe('"I drove in– a gate."');
    expect(lose('"No. Wait. Come back."', 0, 1, 2)).toBe('"… back."');
    expect(lose('"No. Wait."', 0, 1)).toBe('"–."');
  });

  it("tells the share that was lost", () => {
    expect(hearLine("one two six ten", [true, false, false, false]).lostShare).toBe(0.25);
    expect(hearLine("...", []).lostShare).toBe(0);
  });

  it("keeps every heard syllable in order and nothing of a lost one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.boolean(), { maxLength: 80 }), (line, lost) => {
        const spoken = piecesOfLine(line).filter((piece) => piece.spoken);
        const kept = spoken.filter((_, index) => lost[index] !== true).map((piece) => piece.text);
        expect(letters(hearLine(line, lost).heard)).toBe(letters(kept.join("")));
      }),
    );
  });
});
