import type { EvidenceRecord } from "@connection-denied/evidence";
import { type Intensity, visibleLines } from "@connection-denied/playthrough";
import type { Book, PaperPassage, PaperStep } from "../book/book.ts";
import { mapSteps } from "../book/make-book.ts";
import type { NightsTable } from "../book/nights-table.ts";
import type { ArrestsOfAKind } from "../walk/arrests.ts";
import type { PrintWords } from "../words/print-words.ts";
import { colophonHtml, contentsHtml, supportHtml, titlePage } from "./front-html.ts";
import { element, paragraph, part, text } from "./markup.ts";
import { nightsHtml } from "./nights-html.ts";
import { NoteBook, recordLanguage } from "./note-book.ts";
import { fontNames, pageHtml } from "./page-html.ts";
import { againAddress, PassageWriter } from "./passage-html.ts";
import type { Paper } from "./print-style.ts";
import { type StoryText, tagOf } from "./printed-words.ts";
import { airTable, sheetHtml } from "./sheet-html.ts";
import { SheetLabels } from "./sheet-labels.ts";

export interface BookPrint {
  readonly book: Book;
  readonly title: string;
  readonly version: string;
  readonly release: string;
  readonly story: StoryText;
  readonly record: EvidenceRecord;
  readonly words: PrintWords;
  readonly paper: Paper;
  readonly intensity: Intensity;
  /** Null for an episode in which nobody rings. */
  readonly nights: NightsTable | null;
  /** Arrests in this book beside those in the model; none for an episode in which nobody rings. */
  readonly arrests: readonly ArrestsOfAKind[];
  /** Lines and choices that the episode has in all. */
  readonly total: number;
}

/** An episode as a gamebook: one HTML file. */
export function bookHtml(print: BookPrint): string {
  const { book, words, story, record, paper, title } = print;
  const notes = new NoteBook(record, words);
  const labels = new SheetLabels(book, words);
  const writer = new PassageWriter({ book, words, story, labels, notes });
  const passages = book.passages.map((passage) => writer.passage(softened(passage, print)));
  const again = againHtml(writer, story, words);
  const nights = print.nights === null ? "" : nightsHtml({ table: print.nights, arrests: print.arrests, book }, words);
  const body = [
    titlePage({ title, kind: words("print-kind"), foot: words("print-needs") }, words),
    beforeHtml(print),
    howHtml(print, writer),
    sheetHtml(book, labels, words),
    part("passages", words("print-passages"), element("div", { class: "columns" }, ...passages)),
    again,
    nights,
    part(
      "notes",
      words("print-notes"),
      paragraph(text(words("source-how-to-read"))) +
        recordLanguage(words) +
        element("div", { class: "columns" }, notes.notes()),
    ),
    leftOutHtml(print),
    colophonHtml(
      {
        episode: title,
        version: print.version,
        release: print.release,
        fonts: fontNames(words.language),
        made: words("print-colophon-made"),
      },
      words,
    ),
  ];
  return pageHtml({ language: words.language, title, paper, main: body.join("\n") });
}

/** Hard lines as the intensity asks for them. */
function softened(passage: PaperPassage, { story, intensity }: BookPrint): PaperPassage {
  const level = (id: string, name: string): 1 | 2 | undefined => {
    const value = tagOf(story.line(id), name);
    return value === "1" ? 1 : value === "2" ? 2 : undefined;
  };
  const isShown = (step: PaperStep): boolean => {
    if (step.kind !== "line") return true;
    const [hard, instead] = [level(step.id, "hard"), level(step.id, "instead")];
    const line = { ...(hard === undefined ? {} : { hard }), ...(instead === undefined ? {} : { instead }) };
    return visibleLines({ lines: [line as never] }, intensity).length > 0;
  };
  const inside = mapSteps(passage.steps, (step) => {
    if (step.kind === "if")
      return { ...step, branches: step.branches.map((one) => ({ ...one, steps: one.steps.filter(isShown) })) };
    return step.kind === "throw" ? { ...step, rows: step.rows.map((row) => row.filter(isShown)) } : step;
  });
  return { ...passage, steps: inside.filter(isShown) };
}

function beforeHtml({ book, words, nights }: BookPrint): string {
  const parts = [
    ["how", "print-how"],
    ["sheet", "print-sheet"],
    ["passages", "print-passages"],
    ["again", "print-again-title"],
    ...(nights === null ? [] : [["nights", "print-nights-title"]]),
    ["notes", "print-notes"],
    ["colophon", "print-colophon"],
  ].map(([id = "", key = ""]) => ({ id, title: words(key) }));
  const about = [
    words("print-content"),
    words("print-invented"),
    words("print-odds", { nights: book.nights }),
    words(book.seat === "mother" ? "print-averaged" : "print-sample"),
  ];
  return part(
    "before",
    words("print-before"),
    about.map((one) => paragraph(text(one))).join("") + supportHtml(words) + contentsHtml(parts, words),
  );
}

function howHtml({ book, words }: BookPrint, writer: PassageWriter): string {
  const rules = [
    "begin",
    "sheet",
    "if",
    "dice",
    ...(book.air === null ? [] : ["air"]),
    book.seat === "mother" ? "again" : "lost",
    "end",
  ];
  const items = rules.map((rule) => element("li", {}, text(words(`print-how-${rule}`))));
  const table = book.air === null ? "" : airTable(book.air, writer, words);
  return part("how", words("print-how"), element("ol", {}, ...items) + table);
}

function againHtml(writer: PassageWriter, story: StoryText, words: PrintWords): string {
  if (writer.marks.size === 0) return "";
  const items = [...writer.marks].map(([id, mark]) =>
    element(
      "li",
      { id: againAddress(mark) },
      `${element("span", { class: "note-head" }, mark)} ${text(story.words(id))}`,
    ),
  );
  return part(
    "again",
    words("print-again-title"),
    paragraph(text(words("print-again-explained"))) +
      element("div", { class: "columns" }, element("ol", { class: "notes" }, ...items)),
  );
}

function leftOutHtml({ book, total, words }: BookPrint): string {
  if (book.leftOut.length === 0) return "";
  const told = words("print-left-out-explained", { count: book.leftOut.length, total, nights: book.nights });
  return part("left-out", words("print-left-out"), paragraph(text(told)));
}
