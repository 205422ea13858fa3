import type { MESSAGES } from "@connection-denied/story/vocabulary";
import { digestOf } from "./digest.ts";

export type Message = (typeof MESSAGES)[number];

/** So many people hand a word on between the two ends; the claim says about three (`three-brokers-ten-percent-each`). */
const HANDS = 3;

/**
 * How often each of them passes it on. All invented: no source counts words that arrived. They are chosen so that in most
 * lucks nothing comes.
 */
const EACH_PASSES_ON: Readonly<Record<Message, number>> = {
  // She was sent away with what she carried, and her errand is owed for.
  "no-daughter": 0.8,
  // Nobody likes to be the one who brings it.
  "not-in": 0.55,
  // Words weigh nothing and earn nothing.
  answer: 0.6,
  // A thing can be shown, and something is due for it at the end.
  bobbin: 0.7,
};

/** Odds that a word of this kind comes through all hands, 0 to 1. */
export function oddsOfWord(message: Message): number {
  let odds = 1;
  for (let hand = 0; hand < HANDS; hand += 1) odds *= EACH_PASSES_ON[message];
  return odds;
}

/** Whether it comes through, under the luck of this seed; asked twice it answers the same. */
export function comesThrough(message: Message, seed: number): boolean {
  const luck = Number.parseInt(digestOf({ message, seed }).slice(0, 8), 16) / 0x100000000;
  return luck < oddsOfWord(message);
}
