import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSyllables, hearLine, piecesOfLine, spreadLoss } from "./broken-line.ts";

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
    ["10시40분", ["1", "0", "시", "4", "0", "분"]],
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

  it("loses Hangul by the block, and keeps the space before what is heard", () => {
    expect(lose("“어머니, 밤 열한 시예요.”", 1, 2)).toBe("“어–, 밤 열한 시예요.”");
    expect(lose("“어머니, 밤 열한 시예요.”", 0, 1, 2)).toBe("“…, 밤 열한 시예요.”");
    expect(lose("“어머니, 밤 열한 시예요.”", 3)).toBe("“어머니, – 열한 시예요.”");
    expect(lose("“어머니, 밤 열한 시예요.”", 2, 3, 4)).toBe("“어머…한 시예요.”");
    expect(lose("“어머니, 밤 열한 시예요.”", 7, 8, 6)).toBe("“어머니, 밤 열한 ….”");
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

describe("spreadLoss", () => {
  const heard = (marks: string) => [...marks].map((mark) => mark === "x");
  const shown = (marks: string, count: number) =>
    spreadLoss(heard(marks), count)
      .map((isLost) => (isLost ? "x" : "."))
      .join("");

  it("loses the same stretch of time, however many syllables it is cut into", () => {
    expect(shown("..xx", 4)).toBe("..xx");
    expect(shown("..xx", 8)).toBe("....xxxx");
    expect(shown("....xxxx", 4)).toBe("..xx");
    expect(shown("x.....", 3)).toBe("x..");
    expect(shown("xx.......x", 5)).toBe("x...x");
  });

  it("keeps a short hole where no syllable is lost by half", () => {
    expect(shown(".......x.......", 2)).toBe("x.");
    expect(shown("...........x", 3)).toBe("..x");
  });

  it("loses nothing of nothing, all of all, something of something, and about as much", () => {
    const marks = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 60 }), (lost, count) => {
        const spread = spreadLoss(lost, count);
        expect(spread.length).toBe(count);
        expect(spread.includes(true)).toBe(lost.includes(true));
        if (!lost.includes(false)) expect(spread).not.toContain(false);
        expect(spreadLoss(lost, lost.length)).toEqual(lost);
      }),
    );
    expect(spreadLoss([], 3)).toEqual([false, false, false]);
    expect(spreadLoss([true], 0)).toEqual([]);
  });
});
