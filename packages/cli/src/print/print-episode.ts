import { citableIds } from "@connection-denied/evidence";
import type { Intensity } from "@connection-denied/playthrough";
import { type StoryLine, type StoryStructure, storyStructure, TITLE_ID } from "@connection-denied/story";
import { createWorld } from "@connection-denied/world";
import { readEpisode } from "../../../../tools/read-content.ts";
import { SOURCE_LANGUAGE } from "../../../../tools/read-words.ts";
import { BadInput } from "../bad-input.ts";
import { openEpisode, openEvidence } from "../content.ts";
import { openSampleNight } from "../play/nights-to-hear.ts";
import { openWords } from "../translation/open-translation.ts";
import type { Book } from "./book/book.ts";
import { checkBook, refuseFaults } from "./book/check-book.ts";
import { hearOut, settledBy } from "./book/listening.ts";
import { makeBook } from "./book/make-book.ts";
import { nightsTable } from "./book/nights-table.ts";
import type { NightEnd } from "./book/odds.ts";
import { bookHtml } from "./html/book-html.ts";
import type { Paper } from "./html/print-style.ts";
import { storyText } from "./html/printed-words.ts";
import { release } from "./release.ts";
import { saysIn, tellNights } from "./tell/tell-nights.ts";
import { type ArrestsOfAKind, compareArrests } from "./walk/arrests.ts";
import { endOfWalk, walkNights } from "./walk/walk-nights.ts";
import { openPrintWords } from "./words/print-words.ts";

export interface EpisodePrint {
  readonly episode: string;
  readonly language: string;
  readonly paper: Paper;
  readonly intensity: Intensity;
  /** Nights that the odds are counted over. */
  readonly nights: number;
  /** Called after each of those nights with how many are told. */
  readonly onProgress?: (told: number) => void;
}

/** Nights of each kind for the table at the end. */
const NIGHTS_EACH = 250;

/** Times that a book is walked for each night it was counted over, to see how often its dice lead to an arrest. */
const ROUNDS = 10;

/** The book of an episode: structure, odds and numbers. */
export function bookOf(id: string, nights: number, onProgress?: (told: number) => void): Book {
  return countedBook(id, nights, onProgress).book;
}

/** A book, and how the nights of the model went that its odds were counted over. */
interface CountedBook {
  readonly book: Book;
  readonly ends: readonly NightEnd[];
}

export function countedBook(id: string, nights: number, onProgress?: (told: number) => void): CountedBook {
  const ink = storyStructure(readEpisode(id));
  const episode = openEpisode(id);
  const night = ink.seat === "daughter" ? openSampleNight() : undefined;
  const listening = hearOut(episode, ink, night);
  const structure = { ...ink, settled: listening === null ? new Set<string>() : settledBy(listening, ink) };
  const heard = night === undefined ? {} : { night };
  const odds = tellNights({ episode, structure, count: nights, ...heard, ...(onProgress ? { onProgress } : {}) });
  const atFirst = new Map([["world:place", createWorld({ era: "2014", seed: 1 }).place]]);
  return { book: makeBook({ episode: id, structure, odds, nights, listening, atFirst }), ends: odds.ends };
}

/** Arrests in the book, walked with dice, beside those in the nights it was counted over. */
export function arrestsOf({ book, ends }: CountedBook, { lines }: StoryStructure): ArrestsOfAKind[] {
  const walked = Array.from(walkNights(book, saysIn(lines), ROUNDS), (walk) => endOfWalk(walk, book));
  return compareArrests(walked, ends);
}

/** An episode as a gamebook in HTML. @throws BadInput for a language in which lines are missing, and for a book that has a fault */
export function printEpisode({ episode: id, language, paper, intensity, nights, onProgress }: EpisodePrint): string {
  const episode = openEpisode(id);
  const words = openPrintWords(language);
  const translated = wordsIn(id, language);
  const structure = storyStructure(readEpisode(id));
  const story = storyText({ lines: linesHeard(structure), translated, citations: episode.citations });
  const counted = countedBook(id, nights, onProgress);
  const record = openEvidence();
  refuseFaults(counted.book, checkBook(counted.book, story.claims, citableIds(record)));
  return bookHtml({
    book: counted.book,
    title: translated.title ?? episode.title,
    version: episode.version,
    release: release(),
    story,
    record,
    words,
    paper,
    intensity,
    nights: structure.seat === "mother" ? nightsTable(NIGHTS_EACH) : null,
    arrests: structure.seat === "mother" ? arrestsOf(counted, structure) : [],
    total: structure.lines.size,
  });
}

/** The episode whose recorded night is heard from the other end. */
const HEARD = "eight-minutes";

/** An episode's lines, and those that a recorded night brings into it. */
function linesHeard({ seat, lines }: StoryStructure): ReadonlyMap<string, StoryLine> {
  return seat === "daughter" ? new Map([...storyStructure(readEpisode(HEARD)).lines, ...lines]) : lines;
}

/** Every word that an episode says in a language. @throws BadInput that says how many are missing, and which come first */
function wordsIn(id: string, language: string): Readonly<Record<string, string>> {
  const source = openEpisode(id);
  if (language === SOURCE_LANGUAGE) return { [TITLE_ID]: source.title, ...source.lines };
  const { title, lines } = openWords(id, language);
  const missing = Object.keys(source.lines).filter((line) => (lines[line] ?? "").trim() === "");
  if (missing.length === 0) return { ...lines, [TITLE_ID]: title ?? source.title };
  const first = `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? " …" : ""}`;
  throw new BadInput(
    `"${id}" cannot be printed in "${language}" yet: ${missing.length} lines have no words there (${first}).`,
  );
}
