import { openEpisodes } from "../../packages/cli/src/content.ts";
import { openWords } from "../../packages/cli/src/translation/open-translation.ts";
import {
  type CompiledEpisode,
  createPlaythrough,
  type Hand,
  hearNight,
  type PlayRecord,
  reveal,
  type SceneChoice,
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

/** Whoever plays so stays in the house and never hangs up: what is rare of a hand that takes anything is not rare then. */
const STAYING = { first: "way-09", never: /hang up|good ?bye|I have to go/i };

function pick(hand: Hand, choices: readonly SceneChoice[], staying: boolean): SceneChoice | undefined {
  if (!staying) return choices[hand.pick(choices.length)];
  const first = choices.find(({ id }) => id === STAYING.first);
  const open = choices.filter(({ text }) => !STAYING.never.test(text));
  const pool = open.length > 0 ? open : choices;
  return first ?? pool[hand.pick(pool.length)];
}

export interface SeededHandOf {
  readonly seed: number;
  readonly staying?: boolean;
}

/** Plays `eight-minutes`, or `the-other-end` of the night that another play recorded. */
export function playBySeed(id: string, of: SeededHandOf, language: string, heard?: KeptPlay): KeptPlay {
  const { seed, staying = false } = of;
  const episode = episodeOf(id);
  const night = heard === undefined ? {} : { night: hearNight(heard.record, episodes) };
  const own = createPlaythrough({ episode, era: "2014", seed, language: episode.language, ...night });
  const words = wordsOf(id, language);
  const game = words === null ? own : tellIn(own, words, episode.language);
  const hand = seededHand(seed);
  const chosen: string[] = [];
  const passed = new Set<string>();
  // The hand knows the choices in the words they were written in; the page shows those of its language.
  let scene = game.scene();
  while (!scene.ended && !(scene.stage === "ladder" && scene.sceneId === "ladder")) {
    const { id: wanted } = pick(hand, own.scene().choices, staying) ?? {};
    const choice = scene.choices.find((offered) => offered.id === wanted);
    if (choice === undefined) throw new Error(`${id} of seed ${seed} stops at ${scene.passage}.`);
    passed.add(scene.passage);
    chosen.push(typeset(choice.text));
    scene = game.apply({ type: "choose", choice: choice.id });
  }
  const fate = heard === undefined ? reveal(game).fate : heard.ending;
  const word = ["bobbin", "late_one", "nothing_else"].filter((passage) => passed.has(passage));
  return { ending: [fate, ...word].join(", "), chosen, record: game.record() };
}
