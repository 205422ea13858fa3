import { hash3 } from "./land/noise.ts";

/**
 * Chance, in named streams: each rule draws from its own, so that one rule's draws never move another's.
 * Generator: sfc32 (Chris Doty-Humphrey, PractRand), four 32-bit words. The words live in the state as plain integers.
 */

export const STREAMS = [
  "setting-out",
  "the-sergeant",
  "the-neighbour",
  "registering",
  "line",
  "jamming",
  "posts",
  "listening",
  "bearings",
  "the-team",
  "noticing",
  "household-check",
  "informing",
  "days",
  "bribe",
  "law",
  "the-mains",
  "silent-posts",
  "the-battery",
  "leanings",
  "money",
  "protection",
  "bribe-on-the-path",
  "visiting-the-family",
  "street-check",
  "living-beyond-means",
  "old-call",
] as const;
export type StreamName = (typeof STREAMS)[number];

const WORDS = 4;
const WARM_UP = 12;

const STREAM_INDEX: Readonly<Record<StreamName, number>> = Object.fromEntries(
  STREAMS.map((name, index) => [name, index]),
) as Record<StreamName, number>;

/** FNV-1a over the name, so that adding a stream moves no other. */
function nameHash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h | 0;
}
const NAME_HASHES: readonly number[] = STREAMS.map(nameHash);

/** The words of every stream for a seed (any safe integer). */
export function createStreams(seed: number): number[] {
  const low = seed | 0;
  const high = Math.floor(seed / 0x100000000) | 0;
  const words = new Array<number>(STREAMS.length * WORDS).fill(0);
  for (let k = 0; k < STREAMS.length; k++) {
    const name = NAME_HASHES[k] ?? 0;
    const at = k * WORDS;
    words[at] = low;
    words[at + 1] = high;
    words[at + 2] = name;
    words[at + 3] = 1;
    for (let i = 0; i < WARM_UP; i++) next(words, k);
  }
  return words;
}

/** 32 bits as a signed integer: engines keep those without setting memory aside. */
function next(words: number[], stream: number): number {
  const at = stream * WORDS;
  const a = words[at] ?? 0;
  const b = words[at + 1] ?? 0;
  const c = words[at + 2] ?? 0;
  const counter = words[at + 3] ?? 0;
  const out = (((a + b) | 0) + counter) | 0;
  words[at + 3] = (counter + 1) | 0;
  words[at] = b ^ (b >>> 9);
  words[at + 1] = (c + (c << 3)) | 0;
  words[at + 2] = (((c << 21) | (c >>> 11)) + out) | 0;
  return out;
}

export interface HasStreams {
  readonly streams: number[];
}

/** Uniform in [0, 1). */
export function draw(draft: HasStreams, stream: StreamName): number {
  return (next(draft.streams, STREAM_INDEX[stream]) >>> 0) / 0x100000000;
}

export const happens = (draft: HasStreams, stream: StreamName, probability: number): boolean =>
  draw(draft, stream) < probability;

export const drawBetween = (draft: HasStreams, stream: StreamName, low: number, high: number): number =>
  low + (high - low) * draw(draft, stream);

/** Mean 0, standard deviation 1: a sum of four uniforms of 16 bits, exact in every engine and bounded by ±3.5. */
export function drawNormal(draft: HasStreams, stream: StreamName): number {
  const k = STREAM_INDEX[stream];
  const two = next(draft.streams, k);
  const more = next(draft.streams, k);
  const sum = (two >>> 16) + (two & 0xffff) + (more >>> 16) + (more & 0xffff);
  // Each half is the middle of its step: two more in all.
  return ((sum + 2) / 0x10000 - 2) * 1.7320508075688772;
}

/** A new seed for night `index` of a run started with `seed`: the same pair always gives the same night. */
export function luckOf(seed: number, index: number): number {
  const low = hash3(seed | 0, Math.floor(seed / 0x100000000) | 0, index);
  const high = hash3(index, seed | 0, 0x51ab17) & 0x1fffff;
  return high * 0x100000000 + low;
}

/** A uniform number in [0, 1) from a text and a number: for questions, which must not move any stream. */
export function hashedChance(text: string, number: number): number {
  return hash3(nameHash(text), number | 0, text.length) / 0x100000000;
}
