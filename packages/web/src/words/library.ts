/// <reference types="vite/client" />
import { fetchPart } from "../late/fetch-part.ts";
import { languageOf } from "./languages.ts";
import { type CompiledWords, openWordBook, type WordBook, type Words } from "./words.ts";

/** Parts of the page that bring their own words when they are first shown. */
export type LatePart =
  | "app"
  | "reveal"
  | "nights"
  | "sound"
  | "watch"
  | "scenes"
  | "statements"
  | "message"
  | "public-record"
  | "since-2016"
  | "method";

const FIRST = import.meta.glob<readonly CompiledWords[]>("./first-*.ts", { import: "words" });
const LATE = import.meta.glob<CompiledWords>(
  "../{app,reveal,nights,sound,watch,scenes,statements,message,public-record,since-2016,method}/*.ftl",
  { query: "?words", import: "default" },
);

let book: WordBook | null = null;
const wanted = new Set<LatePart>();

/** Fetches the words of a language and speaks it from now on. Whoever reads in one language never fetches another. */
export async function speak(language: string): Promise<Words> {
  const opened = openWordBook(language);
  for (const part of await found(FIRST, `./first-${writtenAs(language)}.ts`)) opened.learn(part);
  book = opened;
  for (const part of await Promise.all([...wanted].map((name) => latePart(name, language)))) opened.learn(part);
  return opened.words;
}

/** Fetches the words of a language that will perhaps be spoken. */
export async function foreseeWords(language: string): Promise<void> {
  await found(FIRST, `./first-${writtenAs(language)}.ts`).catch(() => {});
}

/** Fetches the words of a part, in the language that is spoken; one chosen meanwhile brings them by itself. */
export async function learnPart(part: LatePart): Promise<void> {
  wanted.add(part);
  const speaking = book;
  if (speaking !== null) speaking.learn(await latePart(part, speaking.words.language));
}

function latePart(part: LatePart, language: string): Promise<CompiledWords> {
  return found(LATE, `../${part}/${writtenAs(language)}.ftl`);
}

/** In which files a language's words stand: a language made for tests has those of the one it is made of. */
function writtenAs(language: string): string {
  return languageOf(language).madeOf ?? language;
}

function found<Part>(parts: Record<string, () => Promise<Part>>, path: string): Promise<Part> {
  const load = parts[path];
  if (load === undefined) throw new Error(`The build has no words in ${path}.`);
  return fetchPart(load);
}
