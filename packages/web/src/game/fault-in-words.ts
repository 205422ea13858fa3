import type { Words } from "../words/words.ts";

/** What went wrong, in the language of the page: the sentence of its code, never the engine's own English one. */
export function faultInWords(error: unknown, words: Words): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unexpected";
  const key = `fault-${code}`;
  return words(words.knows(key) ? key : "fault-unexpected");
}
