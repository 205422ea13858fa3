import {
  type CompiledEpisode,
  loadEpisode,
  type Night,
  openStageDoor,
  seededHand,
} from "@connection-denied/playthrough";
import type { StoryChoice } from "@connection-denied/story";
import type { StoryStructure } from "../book/conditions.ts";
import { Odds } from "../book/odds.ts";
import { StoryTeller } from "./story-teller.ts";

export interface ToldNights {
  readonly episode: CompiledEpisode;
  readonly structure: StoryStructure;
  /** The night that is heard, for an episode that hears one. */
  readonly night?: Night;
  readonly count: number;
  /** Called after each night with how many are told. */
  readonly onProgress?: (told: number) => void;
}

/** More choices than this and a night will never end. */
const TURN_LIMIT = 1_500;

/**
 * Lives an episode's nights at random, each under a luck of its own, and counts what came. Every other one prefers what was chosen
 * least, so that rare corners are seen too.
 */
export function tellNights({ episode, structure, night, count, onProgress }: ToldNights): Odds {
  const loaded = loadEpisode(episode);
  const odds = new Odds(structure);
  const taken = new Map<string, number>();
  const heard = night === undefined ? {} : { night };
  for (let seed = 1; seed <= count; seed += 1) {
    odds.begin();
    const door = openStageDoor({ episode, loaded, era: "2014", seed, language: "en", withoutDigests: true, ...heard });
    const teller = new StoryTeller(structure, door, odds);
    live(teller, { seed, structure, odds, taken: seed % 2 === 0 ? taken : null });
    odds.end(teller);
    onProgress?.(seed);
  }
  return odds;
}

interface Living {
  readonly seed: number;
  readonly structure: StoryStructure;
  readonly odds: Odds;
  readonly taken: Map<string, number> | null;
}

function live(teller: StoryTeller, living: Living): void {
  const hand = seededHand(living.seed);
  for (let turn = 0; turn < TURN_LIMIT && !teller.ended; turn += 1) {
    const choices = teller.choices();
    const choice = choices[hand.pickWeighted(choices.map((one) => weightOf(one, living)))];
    if (choice === undefined) return;
    for (const { id } of choices) living.odds.met.add(id);
    living.taken?.set(choice.id, (living.taken.get(choice.id) ?? 0) + 1);
    teller.choose(choice);
  }
}

/**
 * How much rather something is said than the call ended, on one night after another: chance alone would end most calls within
 * a minute, and the minutes after would not be counted. (invented)
 */
const TALKATIVE = [1, 8, 60];

function weightOf({ id }: StoryChoice, { structure, taken, seed }: Living): number {
  const says = structure.lines.get(id)?.tags.some(({ name }) => name === "seconds") === true;
  return (says ? (TALKATIVE[seed % TALKATIVE.length] ?? 1) : 1) / (1 + (taken?.get(id) ?? 0));
}
