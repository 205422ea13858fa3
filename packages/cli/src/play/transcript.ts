import {
  type CompiledEpisode,
  createPlaythrough,
  type Era,
  type Night,
  type PlayRecord,
} from "@connection-denied/playthrough";
import { playByItself } from "./by-itself.ts";

/** One game that a seeded hand played: the words as a reader meets them, and the record. */
export interface Played {
  readonly transcript: string;
  readonly record: PlayRecord;
}

/**
 * Plays an episode by itself from start to end.
 * @param night the night that is heard, for an episode that hears one
 */
export function playSeed(episode: CompiledEpisode, era: Era, seed: number, night?: Night): Played {
  const heard = night === undefined ? {} : { night };
  const game = createPlaythrough({ episode, era, seed, language: episode.language, ...heard });
  const of = night === undefined ? "" : `, hearing ${night.record.episode} of seed ${night.record.seed}`;
  let transcript = `${episode.title} (${episode.id}), era ${era}, seed ${seed}${of}\n\n`;
  playByItself(game, seed, { columns: 0, intensity: "full" }, (text) => {
    transcript += text;
  });
  return { transcript: `${transcript.trimEnd()}\n`, record: game.record() };
}
