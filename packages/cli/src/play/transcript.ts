import {
  type CompiledEpisode,
  createPlaythrough,
  type Era,
  type PlayRecord,
  type StoryWords,
  tellIn,
} from "@connection-denied/playthrough";
import { playByItself } from "./by-itself.ts";

/** One game that a seeded hand played: the words as a reader meets them, and the record. */
export interface Played {
  readonly transcript: string;
  readonly record: PlayRecord;
}

/** Plays an episode by itself from start to end, in its own words or in those of another language. */
export function playSeed(episode: CompiledEpisode, era: Era, seed: number, words?: StoryWords): Played {
  const own = createPlaythrough({ episode, era, seed, language: episode.language });
  const game = words === undefined ? own : tellIn(own, words, episode.language);
  let transcript = `${words?.title ?? episode.title} (${episode.id}), era ${era}, seed ${seed}\n\n`;
  playByItself(game, seed, { columns: 0, intensity: "full" }, (text) => {
    transcript += text;
  });
  return { transcript: `${transcript.trimEnd()}\n`, record: game.record() };
}
