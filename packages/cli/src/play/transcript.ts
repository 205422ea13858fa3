import { type CompiledEpisode, createPlaythrough, type Era, type PlayRecord } from "@connection-denied/playthrough";
import { playByItself } from "./by-itself.ts";

/** One game that a seeded hand played: the words as a reader meets them, and the record. */
export interface Played {
  readonly transcript: string;
  readonly record: PlayRecord;
}

/** Plays an episode by itself from start to end. */
export function playSeed(episode: CompiledEpisode, era: Era, seed: number): Played {
  const game = createPlaythrough({ episode, era, seed, language: episode.language });
  let transcript = `${episode.title} (${episode.id}), era ${era}, seed ${seed}\n\n`;
  playByItself(game, seed, { columns: 0, intensity: "full" }, (text) => {
    transcript += text;
  });
  return { transcript: `${transcript.trimEnd()}\n`, record: game.record() };
}
