import { BELOW_HUNDRED, BENDING, FRACTIONS_PERCENT, MEASURES, MULTIPLIERS, type Sense } from "./number-words.ts";
import type { Unit } from "./units.ts";

/** A number as a text says it. */
export interface FoundNumber {
  /** As written: `five hundred`, `2014`, `three in ten`. */
  readonly words: string;
  readonly value: number;
  readonly kind: "count" | "percent" | "year" | "years ago";
  readonly sense: Sense;
  /** The units of claims that the word after it can mean: minutes, dollars. */
  readonly measure?: readonly Unit[];
  /** The two numbers of "three in ten". */
  readonly parts?: readonly [number, number];
}

interface Token {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

interface Reading {
  readonly value: number;
  /** Tokens it takes. */
  readonly length: number;
  readonly percent?: boolean;
}

const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?|[a-z]+|%/gi;

/**
 * Every number of an English text, in digits or spelled out. Passed over: ordinals, "one" and "once" without a measure
 * after them, and plurals that count nothing (hundreds, thousands).
 */
export function numbersIn(text: string): FoundNumber[] {
  const tokens = [...text.matchAll(TOKEN)].map((match) => {
    return { word: match[0].toLowerCase(), at: match.index, end: match.index + match[0].length };
  });
  const found: FoundNumber[] = [];
  for (let index = 0; index < tokens.length; ) {
    const reading = readNumber(tokens, index);
    if (reading === null) index += 1;
    else {
      const share = readShare(tokens, index, reading);
      const length = share?.length ?? reading.length;
      found.push(toFound(text, tokens, index, length, reading, share?.of));
      index += length;
    }
  }
  return found;
}

const wordAt = (tokens: readonly Token[], index: number): string => tokens[index]?.word ?? "";

function readNumber(tokens: readonly Token[], index: number): Reading | null {
  const word = wordAt(tokens, index);
  if (/^\d/.test(word)) return readDigits(tokens, index, word);
  if (word === "once") return readOnce(tokens, index);
  if (word === "one" && !isMeasured(tokens, index)) return null;
  if (FRACTIONS_PERCENT.has(word)) return readFraction(tokens, index, word);
  return readSpelled(tokens, index);
}

function readDigits(tokens: readonly Token[], index: number, word: string): Reading | null {
  if (/[a-z]$/.test(word)) return null;
  const factor = MULTIPLIERS.get(wordAt(tokens, index + 1));
  const value = Number(word.replaceAll(",", "")) * (factor ?? 1);
  return asPercent(tokens, index, { value, length: factor === undefined ? 1 : 2 });
}

function readOnce(tokens: readonly Token[], index: number): Reading | null {
  const each = wordAt(tokens, index + 1) === "a" && MEASURES.has(wordAt(tokens, index + 2));
  return each ? { value: 1, length: 1 } : null;
}

/** "One year", "one to two years", "one hundred"; not "one of them". */
function isMeasured(tokens: readonly Token[], index: number): boolean {
  const next = wordAt(tokens, index + 1);
  if (MEASURES.has(next) || MULTIPLIERS.has(next)) return true;
  const after = wordAt(tokens, index + 2);
  return ["to", "or"].includes(next) && (BELOW_HUNDRED.has(after) || /^\d/.test(after));
}

/** The other half, the second half: a piece, not a share. */
const ORDINAL = /^(the|other|first|second|last)$/;

/** A half, under a quarter, a tenth; "third" only in "a third of", as it is an ordinal elsewhere. */
function readFraction(tokens: readonly Token[], index: number, word: string): Reading | null {
  const before = wordAt(tokens, index - 1);
  const of = wordAt(tokens, index + 1) === "of";
  const counts = word === "half" ? !ORDINAL.test(before) : of || (word !== "third" && before === "a");
  return counts ? { value: FRACTIONS_PERCENT.get(word) ?? 0, length: 1, percent: true } : null;
}

function readSpelled(tokens: readonly Token[], index: number): Reading | null {
  let total = 0;
  let current = 0;
  let length = 0;
  for (let next = index; ; next += 1) {
    const word = wordAt(tokens, next);
    const small = BELOW_HUNDRED.get(word);
    const factor = MULTIPLIERS.get(word);
    if (
      small !== undefined &&
      (current === 0 || current % 100 === 0 || (current % 10 === 0 && small < 10 && current >= 20))
    ) {
      current += small;
    } else if (factor === 100) current = (current === 0 ? 1 : current) * 100;
    else if (factor !== undefined) {
      total += (current === 0 ? 1 : current) * factor;
      current = 0;
    } else if (!(word === "and" && current >= 100 && BELOW_HUNDRED.has(wordAt(tokens, next + 1)))) break;
    length = next - index + 1;
  }
  return length === 0 ? null : asPercent(tokens, index, { value: total + current, length });
}

function asPercent(tokens: readonly Token[], index: number, reading: Reading): Reading {
  const after = wordAt(tokens, index + reading.length);
  const two = `${after} ${wordAt(tokens, index + reading.length + 1)}`;
  return after === "%" || after === "percent" || two === "per cent" ? { ...reading, percent: true } : reading;
}

/** "Three in ten", "thirty in the hundred". */
function readShare(tokens: readonly Token[], index: number, part: Reading): { of: number; length: number } | null {
  let next = index + part.length;
  if (wordAt(tokens, next) !== "in") return null;
  next += 1;
  if (["the", "a", "every"].includes(wordAt(tokens, next))) next += 1;
  const whole = readNumber(tokens, next);
  if (whole === null || (whole.value !== 10 && whole.value !== 100) || part.value > whole.value) return null;
  return { of: whole.value, length: next - index + whole.length };
}

function toFound(
  text: string,
  tokens: readonly Token[],
  index: number,
  length: number,
  reading: Reading,
  of: number | undefined,
): FoundNumber {
  const first = tokens[index];
  const last = tokens[index + length - 1];
  const words = text.slice(first?.at, last?.end);
  const sense = senseBefore(tokens, index);
  if (of !== undefined) {
    return { words, value: (100 * reading.value) / of, kind: "percent", sense, parts: [reading.value, of] };
  }
  if (reading.percent === true) return { words, value: reading.value, kind: "percent", sense };
  const ago = `${wordAt(tokens, index + length)} ${wordAt(tokens, index + length + 1)}`;
  if (/^years? (ago|before)$/.test(ago)) return { words, value: reading.value, kind: "years ago", sense };
  const measure = MEASURES.get(wordAt(tokens, index + length));
  if (measure !== undefined) return { words, value: reading.value, kind: "count", sense, measure };
  const isYear = /^(19|20)\d\d$/.test(words);
  return { words, value: reading.value, kind: isYear ? "year" : "count", sense };
}

function senseBefore(tokens: readonly Token[], index: number): Sense {
  const article = ["a", "an", "the"].includes(wordAt(tokens, index - 1)) ? 1 : 0;
  const before = tokens.slice(Math.max(0, index - 3 - article), index - article).map(({ word }) => word);
  const spoken = ` ${before.join(" ")}`;
  return BENDING.find(([words]) => spoken.endsWith(` ${words}`))?.[1] ?? "exactly";
}
