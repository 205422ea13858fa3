import {
  createPlaythrough,
  eventsSoFar,
  hearing,
  type Night,
  type Playthrough,
  type StoryWords,
  save,
  tellIn,
} from "@connection-denied/playthrough";
import type { GameTurn } from "./messages.ts";
import { shownAt } from "./shown-at.ts";
import type { StoryParts } from "./story-parts.ts";

const ERA = "2014";

/** The game that is open in the worker, and the words it is told in. */
export class Sitting {
  readonly parts: StoryParts;
  /** BCP 47, of the episodes' own words. */
  readonly writtenIn: string;
  /** As it was begun, in the episodes' own words; null before one is opened. */
  game: Playthrough | null = null;
  seed = 0;
  /** How much of the chronicle had happened before the present turn. */
  #heardUpTo = 0;
  /** The language that is asked for, and its words; null for the episodes' own. */
  #asked: string;
  #words: StoryWords | null = null;

  constructor(parts: StoryParts, writtenIn: string) {
    this.parts = parts;
    this.writtenIn = writtenIn;
    this.#asked = writtenIn;
  }

  /** Tells in a language from now on. @throws `part-unfetched` */
  async speak(language: string): Promise<void> {
    if (language !== this.#asked) this.#words = await this.parts.wordsOf(language);
    this.#asked = language;
  }

  /** Fetches an episode whole, with its words. @throws `part-unfetched` */
  async whole(id: string): Promise<void> {
    if (this.parts.isWhole(id)) return;
    await this.parts.fetchWhole(id);
    this.#words = await this.parts.wordsOf(this.#asked);
  }

  /** The open game, told in the words that are asked for. */
  current(): Playthrough {
    if (!this.game) throw Object.assign(new Error("No story is open; reload the page."), { code: "no-game" });
    return this.#words === null ? this.game : tellIn(this.game, this.#words, this.writtenIn);
  }

  turn(): GameTurn {
    const played = this.current();
    const scene = played.scene();
    return {
      scene,
      shown: shownAt(scene.lines),
      save: JSON.stringify(save(played)),
      hearing: hearing(played, this.#heardUpTo),
      grades: this.parts.grades,
    };
  }

  open(played: Playthrough): GameTurn {
    this.game = played;
    this.seed = played.record().seed;
    this.#heardUpTo = eventsSoFar(played);
    return this.turn();
  }

  choose(choice: string): GameTurn {
    const played = this.current();
    this.#heardUpTo = eventsSoFar(played);
    played.apply({ type: "choose", choice });
    return this.turn();
  }

  /** Begins a game of an episode that is at hand. */
  begin(id: string, seed: number, night?: Night): GameTurn {
    const episode = this.parts.episodes[id];
    if (episode === undefined) throw new Error(`The episode "${id}" has not been fetched.`);
    const { language } = episode;
    return this.open(createPlaythrough({ episode, era: ERA, seed, language, ...(night ? { night } : {}) }));
  }
}
