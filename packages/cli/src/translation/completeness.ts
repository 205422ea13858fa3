import {
  extractWords,
  isWhole,
  type Translation,
  type TranslationGaps,
  translationGaps,
} from "@connection-denied/story";
import { episodeIds, readEpisode } from "../../../../tools/read-content.ts";
import { interfaceLanguages, SOURCE_LANGUAGE, translatedInto } from "../../../../tools/read-words.ts";
import { interfaceMessages, plainWords, readInterfaceState } from "./interface-words.ts";
import { openTranslation } from "./open-translation.ts";

/** How far a language has come in one episode, or in the interface. */
export interface Completeness {
  /** Id of an episode, or `interface`. */
  readonly of: string;
  readonly language: string;
  /** What it says of itself. */
  readonly complete: boolean;
  readonly review: string;
  /** Texts there are to translate. */
  readonly total: number;
  readonly gaps: TranslationGaps;
  /** It says that it is complete, and is not. */
  readonly broken: boolean;
}

/** Every episode and the interface, in every language that any of them has words in. */
export function completeness(): Completeness[] {
  const languages = new Set([...interfaceLanguages(), ...episodeIds().flatMap(translatedInto)]);
  return [...languages]
    .sort()
    .flatMap((language) => [
      ...episodeIds().map((id) => episodeCompleteness(id, language)),
      interfaceCompleteness(language),
    ]);
}

export function episodeCompleteness(id: string, language: string): Completeness {
  const translation = openTranslation(id, language);
  const source = extractWords(readEpisode(id));
  return rated(id, translation, Object.keys(source).length, translationGaps(source, translation));
}

function interfaceCompleteness(language: string): Completeness {
  const state = readInterfaceState(language);
  const source = interfaceMessages(SOURCE_LANGUAGE);
  const lines = interfaceMessages(language);
  const gaps = translationGaps(source, { lines, from: state.from });
  const same = gaps.same.filter((id) => /\p{L}/u.test(plainWords(source[id] ?? "")));
  return rated("interface", state, Object.keys(source).length, { ...gaps, same });
}

function rated(
  of: string,
  { language, complete, review }: Pick<Translation, "language" | "complete" | "review">,
  total: number,
  gaps: TranslationGaps,
): Completeness {
  return { of, language, complete, review, total, gaps, broken: complete && !isWhole(gaps) };
}
