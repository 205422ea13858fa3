import type { HeardPiece } from "@connection-denied/playthrough";
import type { Murmur, Syllable } from "./sounds.ts";
import { formantsOf } from "./vowels.ts";

/** Level of a voice on the line, RMS while it speaks; the noise of the line is measured against it. */
export const VOICE_dB = -20;

/** Middle of the daughter's voice. (invented: an ordinary voice of her age.) */
const PITCH_Hz = 212;
/** A sentence begins this much above its middle and ends as much below; a question ends above. */
const FALL = 0.13;
/** How far one syllable strays from the melody. */
const STRAY = 0.035;

const SHORTEST_s = 0.13;
const PER_LETTER_s = 0.022;
const LONGEST_s = 0.25;
/** Nobody knows how long a lost syllable was; it takes the time of an ordinary one. */
const LOST_s = 0.19;

const PAUSES_s: readonly (readonly [RegExp, number])[] = [
  [/[.?!…。]/, 0.42],
  [/[,;:–—]/, 0.2],
  [/\s/, 0.025],
];

function pauseOf(between: string): number {
  return PAUSES_s.find(([mark]) => mark.test(between))?.[1] ?? 0;
}

function lengthOf({ part, text }: HeardPiece): number {
  return part === "lost" ? LOST_s : Math.min(LONGEST_s, SHORTEST_s + PER_LETTER_s * [...text].length);
}

interface Sentence {
  pieces: HeardPiece[];
  asks: boolean;
}

function sentencesOf(pieces: readonly HeardPiece[]): Sentence[] {
  const sentences: Sentence[] = [{ pieces: [], asks: false }];
  for (const piece of pieces) {
    const last = sentences[sentences.length - 1] as Sentence;
    last.pieces.push(piece);
    if (piece.part !== "between" || !/[.?!…。]/.test(piece.text)) continue;
    last.asks = piece.text.includes("?");
    sentences.push({ pieces: [], asks: false });
  }
  return sentences;
}

/** Between -1 and 1, the same for the same syllable. */
function strayOf(text: string, index: number): number {
  const code = (text.codePointAt(0) ?? 0) * 31 + (text.codePointAt(1) ?? 0) * 7 + index * 13;
  return ((code % 19) - 9) / 9;
}

/** The melody at a share of the sentence: down, and up again at the end of a question. */
function pitchAt(share: number, asks: boolean, stray: number): number {
  const melody = asks && share > 0.7 ? (share - 0.7) * 1.3 - FALL * 0.4 : FALL * (1 - 2 * share);
  return PITCH_Hz * (1 + melody + STRAY * stray);
}

/** The murmur of one line: a syllable of sound for each that came through, a hole for each that was lost. */
export function murmurOf(pieces: readonly HeardPiece[], at_s: number): Murmur {
  const syllables: Syllable[] = [];
  let clock_s = at_s;
  for (const { pieces: said, asks } of sentencesOf(pieces)) {
    const count = said.filter(({ part }) => part !== "between").length;
    let index = 0;
    for (const piece of said) {
      if (piece.part === "between") {
        clock_s += pauseOf(piece.text);
        continue;
      }
      const length_s = lengthOf(piece);
      const share = count > 1 ? index / (count - 1) : 0.5;
      syllables.push({
        at_s: clock_s,
        length_s,
        lost: piece.part === "lost",
        pitch_Hz: pitchAt(share, asks, strayOf(piece.text, index)),
        formants_Hz: formantsOf(piece.text),
      });
      clock_s += length_s;
      index += 1;
    }
  }
  return { kind: "murmur", at_s, length_s: clock_s - at_s, syllables, level_dB: VOICE_dB };
}
