import { type CompiledEpisode, loadEpisode, type Night, openStageDoor } from "@connection-denied/playthrough";
import type { StoryStructure } from "../book/conditions.ts";
import { Odds } from "../book/odds.ts";
import { NightHands, type Says } from "./night-hand.ts";
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
  const hands = new NightHands(saysIn(structure.lines));
  const heard = night === undefined ? {} : { night };
  for (let seed = 1; seed <= count; seed += 1) {
    odds.begin();
    const door = openStageDoor({ episode, loaded, era: "2014", seed, language: "en", withoutDigests: true, ...heard });
    const teller = new StoryTeller(structure, door, odds);
    live(teller, hands.night(seed), odds);
    odds.end(teller);
    onProgress?.(seed);
  }
  return odds;
}

/** Which choices of an episode say something on the air: those with a price in seconds. */
export function saysIn(lines: StoryStructure["lines"]): Says {
  return (id) => lines.get(id)?.tags.some(({ name }) => name === "seconds") === true;
}

function live(teller: StoryTeller, choose: (choices: readonly string[]) => number, odds: Odds): void {
  for (let turn = 0; turn < TURN_LIMIT && !teller.ended; turn += 1) {
    const choices = teller.choices();
    const choice = choices[choose(choices.map(({ id }) => id))];
    if (choice === undefined) return;
    for (const { id } of choices) odds.met.add(id);
    teller.choose(choice);
  }
}
