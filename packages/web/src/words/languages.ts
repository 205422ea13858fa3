/** A language that the page can be read in. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Whether readers who know the country have still to read it. */
  readonly awaitsReview: boolean;
  /** For a language that nobody speaks: the one whose words it is made of. */
  readonly madeOf?: string;
}

const RELEASED: readonly Language[] = [
  { tag: "en", name: "English", direction: "ltr", awaitsReview: false },
  { tag: "ko", name: "한국어", direction: "ltr", awaitsReview: true },
];

/** Languages that nobody speaks, made for tests by pseudo-text.ts: only `vite build --mode pseudo` has them. */
const PSEUDO: readonly Language[] = [
  { tag: "en-XA", name: "[Ēñĝļîšĥ]", direction: "ltr", awaitsReview: false, madeOf: "en" },
  { tag: "ar-XB", name: "\u202eEnglish\u202c", direction: "rtl", awaitsReview: false, madeOf: "en" },
];

export const LANGUAGES: readonly Language[] = import.meta.env.MODE === "pseudo" ? [...RELEASED, ...PSEUDO] : RELEASED;

/** A language by its tag; the first one for a tag that is none. */
export function languageOf(tag: string): Language {
  return LANGUAGES.find((language) => language.tag === tag) ?? (LANGUAGES[0] as Language);
}

/** The first language of a browser's wishes ("ko-KR", "en") that there is; the first one when there is none. */
export function preferredLanguage(wishes: readonly string[]): string {
  const found = wishes
    .map((wish) => wish.toLowerCase())
    .map((wish) => LANGUAGES.find(({ tag }) => wish === tag.toLowerCase() || wish.split("-")[0] === tag))
    .find((language) => language !== undefined);
  return (found ?? languageOf("")).tag;
}
