import { citation, type EvidenceRecord } from "@connection-denied/evidence";
import { colophonHtml, supportHtml, titlePage } from "../html/front-html.ts";
import { element, paragraph, part, text } from "../html/markup.ts";
import { NoteBook, recordLanguage } from "../html/note-book.ts";
import { fontNames, pageHtml } from "../html/page-html.ts";
import type { Paper } from "../html/print-style.ts";
import type { PrintWords } from "../words/print-words.ts";

/** Claims of the facts sheet: what stands between her and the call, what is disputed, and what came after. */
export const LESSON_FACTS = [
  "domestic-intl-calls-blocked",
  "chinese-network-bypasses-koryolink",
  "not-knowing-alive",
  "jamming-night-bursts",
  "everybody-monitored-everybody",
  "broker-fee-30-on-1000",
  "call-not-a-crime-2012",
  "five-minutes-2014",
  "two-three-minutes-2010",
  "eight-minute-call-caught",
  "no-interviewee-heard-recording",
  "art222-illegal-international-communication",
  "contact-rate-fall",
  "sub-minute-detection-2026",
] as const;

/** Questions that the game itself asks a room between its scenes; the rest of the cards are the pack's own. */
const GAME_CARDS = [
  "talk-story-1",
  "talk-story-3",
  "talk-map-2",
  "talk-phone-2",
  "talk-call-1",
  "talk-call-2",
  "talk-days-2",
  "talk-days-3",
  "talk-reveal-1",
] as const;
const OWN_CARDS = ["lesson-card-1", "lesson-card-2", "lesson-card-3"] as const;

export interface LessonPrint {
  readonly words: PrintWords;
  readonly record: EvidenceRecord;
  readonly paper: Paper;
  /** Title of the episode that the lesson plays, and its version. */
  readonly episode: string;
  readonly version: string;
  readonly release: string;
}

/** The lesson pack: one HTML file. */
export function lessonHtml({ words, record, paper, episode, version, release }: LessonPrint): string {
  const notes = new NoteBook(record, words, "facts");
  const facts = factsHtml(words, record, notes);
  const main = [
    titlePage({ title: words("lesson-title"), kind: words("lesson-kind"), foot: words("lesson-needs") }, words),
    part("first", words("lesson-first"), numbered(words, "lesson-first", 5, { title: episode }) + aims(words)),
    part("teacher", words("lesson-teacher"), numbered(words, "lesson-teacher", 6)),
    part("plan", words("lesson-plan"), planTable(words)),
    part("unplugged", words("lesson-unplugged"), numbered(words, "lesson-unplugged", 6)),
    part("who", words("lesson-who"), listed(words, "lesson-who", 5)),
    part("cards", words("lesson-cards"), paragraph(text(words("lesson-cards-explained"))) + cards(words)),
    part("facts", words("lesson-facts"), paragraph(text(words("lesson-facts-explained"))) + facts),
    part(
      "notes",
      words("print-notes"),
      paragraph(text(words("source-how-to-read"))) + recordLanguage(words) + notes.notes(),
    ),
    part("more", words("lesson-more"), paragraph(text(words("lesson-more-1"))) + supportHtml(words)),
    colophonHtml({ episode, version, release, fonts: fontNames(words.language), made: words("lesson-made") }, words),
  ];
  const title = words("lesson-title");
  return pageHtml({ language: words.language, title, paper, style: LESSON_STYLE, main: main.join("\n") });
}

function numbered(words: PrintWords, key: string, count: number, given: Record<string, string> = {}): string {
  return element("ol", {}, ...itemsOf(words, key, count, given));
}

function listed(words: PrintWords, key: string, count: number): string {
  return element("ul", {}, ...itemsOf(words, key, count, {}));
}

function itemsOf(words: PrintWords, key: string, count: number, given: Record<string, string>): string[] {
  return Array.from({ length: count }, (_, index) => element("li", {}, text(words(`${key}-${index + 1}`, given))));
}

function aims(words: PrintWords): string {
  return element("h3", {}, text(words("lesson-aim"))) + listed(words, "lesson-aim", 3);
}

const STEPS = [1, 2, 3, 4, 5, 6];

function planTable(words: PrintWords): string {
  const head = ["lesson-plan-minutes", "lesson-plan-does"].map((key) =>
    element("th", { scope: "col" }, text(words(key))),
  );
  const rows = STEPS.map((step) =>
    element(
      "tr",
      {},
      element("th", { scope: "row", class: "dice" }, text(words(`lesson-plan-${step}-time`))),
      element("td", {}, text(words(`lesson-plan-${step}`))),
    ),
  );
  return element(
    "table",
    { class: "plan" },
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...rows),
  );
}

function cards(words: PrintWords): string {
  const questions = [...GAME_CARDS, ...OWN_CARDS].map((key) => element("li", {}, paragraph(text(words(key)))));
  return element("ul", { class: "cards" }, ...questions);
}

function factsHtml(words: PrintWords, record: EvidenceRecord, notes: NoteBook): string {
  const items = LESSON_FACTS.map((id) => {
    const { claim } = citation(record, id);
    const grade = element("span", { class: "invented" }, text(words(`grade-${claim.confidence}`)));
    return element("li", {}, `${factHtml(id, claim.statement, words)}${notes.marks([id], 1)} ${grade}`);
  });
  return element("ol", {}, ...items);
}

/** In the pupils' language where it has been put into it; the note keeps the record's own words. */
function factHtml(id: string, statement: string, words: PrintWords): string {
  const own = `lesson-fact-${id}`;
  if (words.knows(own)) return text(words(own));
  return element("span", { lang: words.language === "en" ? null : "en" }, text(statement));
}

const LESSON_STYLE = `
html { font-size: 10.3pt; }
#first, #teacher, #who, #unplugged, #more, #colophon { break-before: auto; margin-block-start: 1.6em; }
ol { padding-inline-start: 1.9em; }
.title { min-block-size: 0; gap: 1em; border-block-end: .08em solid #111; }
.plan { font-size: .88em; }
#who { break-inside: avoid; margin-block-start: 1.2em; }
#unplugged li, #who li { margin-block-end: .15em; break-inside: avoid; }
#unplugged, #who { font-size: .92em; }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 0; }
.cards li { border: .08em dashed #555; margin: 0; padding: 1.1em 1em; min-block-size: 7.6em; padding-block: .8em; break-inside: avoid; font-size: 1.02em; display: flex; align-items: center; }
.cards p { margin: 0; }
`;
