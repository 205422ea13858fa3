/// <reference types="vite/client" />
import { compileWords } from "./compile-words.ts";
import { openWordBook, type Words } from "./words.ts";

const FILES = import.meta.glob<string>("../**/*.ftl", { query: "?raw", import: "default", eager: true });

/** Fluent texts of a language, by path; for tests: the page fetches them in parts. */
export function wordFiles(language: string): Record<string, string> {
  return Object.fromEntries(Object.entries(FILES).filter(([path]) => path.endsWith(`/${language}.ftl`)));
}

/** Every word of a language at once; for tests. */
export function allWords(language: string): Words {
  const book = openWordBook(language);
  for (const text of Object.values(wordFiles(language))) book.learn(compileWords(text));
  return book.words;
}
