import type { CompiledEpisode, StoryWords } from "@connection-denied/playthrough";
import { fetchedOnce, fetchPart } from "../late/fetch-part.ts";

/** Words of an episode in other languages, each with the way to fetch them. */
type Translations = Readonly<Record<string, () => Promise<{ words: StoryWords }>>>;

/** An episode, or the beginning of one, as the build hands it over. */
export interface StoryPart {
  readonly episode: CompiledEpisode;
  /** Confidence of every claim that the part cites, by id. */
  readonly grades: Readonly<Record<string, string>>;
  readonly translations: Translations;
}

/** What has been fetched of the stories, and the way to what has not. */
export interface StoryParts {
  readonly episodes: Readonly<Record<string, CompiledEpisode>>;
  readonly grades: Readonly<Record<string, string>>;
  /** Fetches a whole episode, once. @throws `part-unfetched` */
  fetchWhole(id: string): Promise<void>;
  isWhole(id: string): boolean;
  /** The words of every part at hand; null for the language they are written in. @throws `part-unfetched` */
  wordsOf(language: string): Promise<StoryWords | null>;
}

/** Begins with the opening of an episode, and takes each whole episode in its place when it is fetched. */
export function createStoryParts(
  opening: StoryPart,
  wholes: Readonly<Record<string, () => Promise<StoryPart>>>,
): StoryParts {
  const parts = new Map<string, StoryPart>([[opening.episode.id, opening]]);
  const fetches = new Map(Object.entries(wholes).map(([id, load]) => [id, fetchedOnce(load)]));
  const words = new Map<Translations[string], Promise<StoryWords>>();

  function wordsBy(load: () => Promise<{ words: StoryWords }>): Promise<StoryWords> {
    const known = words.get(load) ?? fetchPart(load).then((module) => module.words);
    words.set(load, known);
    known.catch(() => words.delete(load));
    return known;
  }

  return {
    get episodes() {
      return Object.fromEntries([...parts].map(([id, { episode }]) => [id, episode]));
    },
    get grades() {
      return Object.assign({}, ...[...parts.values()].map((part) => part.grades));
    },
    async fetchWhole(id) {
      const fetch = fetches.get(id);
      if (fetch !== undefined) parts.set(id, await fetch());
    },
    isWhole: (id) => parts.has(id) && parts.get(id) !== opening,
    async wordsOf(language) {
      const loads = [...parts.values()].flatMap(({ translations }) => {
        const load = Object.hasOwn(translations, language) ? translations[language] : undefined;
        return load === undefined ? [] : [load];
      });
      const found = await Promise.all(loads.map(wordsBy));
      if (found.length < 2) return found[0] ?? null;
      return {
        language,
        title: found.at(-1)?.title ?? "",
        lines: Object.assign({}, ...found.map(({ lines }) => lines)),
      };
    },
  };
}
