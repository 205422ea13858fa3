import { openEpisodes } from "../../packages/cli/src/content.ts";
import { openWords } from "../../packages/cli/src/translation/open-translation.ts";
import {
  type CompiledEpisode,
  createPlaythrough,
  hearNight,
  type PlayRecord,
  reveal,
  type StoryWords,
  seededHand,
  tellIn,
} from "../../packages/playthrough/src/index.ts";
import { typeset } from "../../packages/web/src/scene/typeset.ts";

/** A whole game that a seeded hand plays, by the words of one language. */
export interface KeptPlay {
  /** How it ends: what became of the night, and, at the other end, what word came back. */
  readonly ending: string;
  /** The text of each choice in turn, as the page sets it. */
  readonly chosen: readonly string[];
  readonly record: PlayRecord;
}

const episodes = openEpisodes();

function episodeOf(id: string): CompiledEpisode {
  const episode = episodes[id];
  if (episode === undefined) throw new Error(`There is no episode "${id}".`);
  return episode;
}

function wordsOf(id: string, language: string): StoryWords | null {
  return language === episodeOf(id).language ? null : openWords(id, language);
}

/** Plays `eight-minutes`, or `the-other-end` of the night that another play recorded. */
export function playBySeed(id: string, seed: number, language: string, heard?: KeptPlay): KeptPlay {
  const episode = episodeOf(id);
  const night = heard === undefined ? {} : { night: hearNight(heard.record, episodes) };
  const own = createPlaythrough({ episode, era: "2014", seed, language: episode.language, ...night });
  const words = wordsOf(id, language);
  const game = words === null ? own : tellIn(own, words, episode.language);
  const hand = seededHand(seed);
  const chosen: string[] = [];
  const passed = new Set<string>();
  let scene = game.scene();
  while (!scene.ended && !(scene.stage === "ladder" && scene.sceneId === "ladder")) {
    const choice = scene.choices[hand.pick(scene.choices.length)];
    if (choice === undefined) throw new Error(`${id} of seed ${seed} stops at ${scene.passage}.`);
    passed.add(scene.passage);
    chosen.push(typeset(choice.text));
    scene = game.apply({ type: "choose", choice: choice.id });
  }
  const fate = heard === undefined ? reveal(game).fate : heard.ending;
  const word = ["bobbin", "late_one", "nothing_else"].filter((passage) => passed.has(passage));
  return { ending: [fate, ...word].join(", "), chosen, record: game.record() };
}
