import {
  type CompiledEpisode,
  createNightListener,
  type Era,
  loadEpisode,
  type Night,
} from "@connection-denied/playthrough";
import { walk } from "./walk.ts";

/**
 * Nights to be heard, each played at random under a luck of its own, preferring what has been chosen least, so that every
 * subject is spoken of in some of them.
 */
export function nightsOfManyLucks(episode: CompiledEpisode, era: Era, seed: number, count: number): Night[] {
  const loaded = loadEpisode(episode);
  const taken = new Map<string, number>();
  const nights: Night[] = [];
  for (let index = 0; index < count; index += 1) {
    const listener = createNightListener();
    const { witness } = listener;
    const walked = walk({ episode, loaded, era, seed: (seed * 1_000_003 + index) % 4_294_967_296, taken, witness });
    for (const choice of walked.choices) taken.set(choice, (taken.get(choice) ?? 0) + 1);
    const { game } = walked;
    if (game === null || walked.failure !== null) continue;
    const record = game.record();
    nights.push({ sample: false, record, calls: listener.calls(), chosen: listener.chosen(), world: game.world() });
  }
  return nights;
}
