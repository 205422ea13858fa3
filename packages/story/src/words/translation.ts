import { fingerprint } from "../version.ts";

/** Id under which the title of an episode is translated; lines and choices go by their own. */
export const TITLE_ID = "title";

/** Words of one episode in another language: what `episodes/<id>/words/<language>.json` holds. */
export interface Translation {
  readonly episode: string;
  /** BCP 47, as in `ko`. */
  readonly language: string;
  /** Whether it claims to be whole; the check fails when such a one is not. */
  readonly complete: boolean;
  /** Who has read it, or whose reading it still waits for: one sentence. */
  readonly review: string;
  /** Words by id. */
  readonly lines: Readonly<Record<string, string>>;
  /** By id, the fingerprint of the source text that the words were made from. */
  readonly from: Readonly<Record<string, string>>;
}

/** What is amiss with a translation: ids, in the order of the source. */
export interface TranslationGaps {
  /** Without words. */
  readonly missing: readonly string[];
  /** The source has changed since. */
  readonly outdated: readonly string[];
  /** Nothing in the source bears this id. */
  readonly unknown: readonly string[];
  /** Letter for letter the source, though that has letters. */
  readonly same: readonly string[];
}

/** Fingerprint of a source text: 16 hexadecimal digits. */
export function sourceMark(text: string): string {
  return fingerprint(text);
}

/** Compares a translation with the words it is one of, by id. */
export function translationGaps(
  source: Readonly<Record<string, string>>,
  { lines, from }: Pick<Translation, "lines" | "from">,
): TranslationGaps {
  const ids = Object.keys(source);
  const has = (id: string): boolean => Object.hasOwn(lines, id) && (lines[id] ?? "").trim() !== "";
  return {
    missing: ids.filter((id) => !has(id)),
    outdated: ids.filter((id) => has(id) && from[id] !== sourceMark(source[id] ?? "")),
    unknown: Object.keys(lines).filter((id) => !Object.hasOwn(source, id)),
    same: ids.filter((id) => has(id) && lines[id] === source[id] && /\p{L}/u.test(source[id] ?? "")),
  };
}

/** Whether nothing is amiss. */
export function isWhole(gaps: TranslationGaps): boolean {
  return Object.values(gaps).every((ids: readonly string[]) => ids.length === 0);
}

/** A translation as the page needs it: the words alone. */
export interface StoryWords {
  readonly language: string;
  readonly title: string | null;
  readonly lines: Readonly<Record<string, string>>;
}

export function storyWordsOf({ language, lines }: Translation): StoryWords {
  const { [TITLE_ID]: title = null, ...rest } = lines;
  return { language, title, lines: rest };
}

const TEXT_FIELDS = ["episode", "language", "review"] as const;

/**
 * Checks that a value from outside is a translation.
 * @throws TypeError with one sentence that names the field.
 */
export function checkTranslation(value: unknown): Translation {
  if (!isRecord(value)) throw new TypeError("a translation is an object with its words by id");
  for (const field of TEXT_FIELDS) if (typeof value[field] !== "string") throw new TypeError(`"${field}" is not text`);
  if (typeof value.complete !== "boolean") throw new TypeError('"complete" is not true or false');
  for (const field of ["lines", "from"]) {
    if (!isTextById(value[field])) throw new TypeError(`"${field}" does not hold texts by id`);
  }
  return value as unknown as Translation;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTextById(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}
