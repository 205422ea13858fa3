import {
  type CompiledEpisode,
  createPlaythrough,
  type Era,
  type Night,
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

/** What is played by itself. */
export interface SeededPlay {
  readonly episode: CompiledEpisode;
  readonly era: Era;
  readonly seed: number;
  /** The night that is heard, for an episode that hears one. */
  readonly night?: Night | undefined;
  /** Words of another language than the episode's own. */
  readonly words?: StoryWords | undefined;
}

/** Plays an episode by itself from start to end. */
export function playSeed({ episode, era, seed, night, words }: SeededPlay): Played {
  const heard = night === undefined ? {} : { night };
  const own = createPlaythrough({ episode, era, seed, language: episode.language, ...heard });
  const game = words === undefined ? own : tellIn(own, words, episode.language);
  const of = night === undefined ? "" : `, hearing ${night.record.episode} of seed ${night.record.seed}`;
  let transcript = `${words?.title ?? episode.title} (${episode.id}), era ${era}, seed ${seed}${of}\n\n`;
  playByItself(game, seed, { columns: 0, intensity: "full" }, (text) => {
    transcript += text;
  });
  return { transcript: `${transcript.trimEnd()}\n`, record: game.record() };
}
