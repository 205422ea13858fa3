import { type AirRule, type Book, OUTCOMES } from "../book/book.ts";
import type { PrintWords } from "../words/print-words.ts";
import { diceRanges } from "./dice.ts";
import { element, paragraph, text } from "./markup.ts";
import { type PassageWriter, passageAddress } from "./passage-html.ts";
import { CARD, CARD_TICKS, isLettered, type SheetLabels } from "./sheet-labels.ts";

const BOX = element("span", { class: "sign" });
const DIAMOND = element("span", { class: "sign diamond" });

/** Seconds of one box of the air row, and boxes to a minute. */
const BOXES_A_MINUTE = 6;
const MINUTES = 8;

/** The page that the reader writes on. */
export function sheetHtml(book: Book, labels: SheetLabels, words: PrintWords): string {
  const asked = new Set(book.slots.map(({ slot }) => slot));
  const card = CARD.filter((name) => asked.has(`world:${name}`)).map((name) =>
    element("li", {}, cardField(name, labels)),
  );
  const ticks = CARD_TICKS.filter((name) => asked.has(`world:${name}`)).map((name) =>
    element("li", { class: "tick" }, `${BOX} ${text(labels.label(`world:${name}`))}`),
  );
  return element(
    "section",
    { class: card.length + ticks.length === 0 ? "sheet" : "part sheet", id: "sheet", "aria-labelledby": "sheet-title" },
    element("h2", { id: "sheet-title" }, text(words("print-sheet"))),
    paragraph(text(words("print-sheet-explained"))),
    card.length + ticks.length === 0
      ? ""
      : element("h3", {}, text(words("print-card-title"))) + element("ul", { class: "card" }, ...card, ...ticks),
    boxesOf(
      book.slots.filter(({ slot }) => isLettered(slot)),
      labels,
      words("print-letters-title"),
    ),
    boxesOf(
      book.slots.filter(({ slot }) => slot.startsWith("read:")),
      labels,
      words("print-read-title"),
    ),
    book.air === null ? "" : airRow(words),
  );
}

/** A field of the card, with what already stands there when the night begins. */
function cardField(name: (typeof CARD)[number], labels: SheetLabels): string {
  const label = text(labels.label(`world:${name}`));
  const begins = labels.begins(name);
  return begins === null ? label : `${label}${paragraph(text(begins), "begins")}`;
}

function boxesOf(slots: Book["slots"], labels: SheetLabels, title: string): string {
  const rows = new Map<string, number>();
  for (const { slot, most } of slots) rows.set(labels.label(slot), Math.max(rows.get(labels.label(slot)) ?? 1, most));
  if (rows.size === 0) return "";
  // Letters stay in their order: only numbers compare as numbers.
  const sorted = [...rows].sort(([a], [b]) => Number(a) - Number(b) || 0);
  const items = sorted.map(([label, most]) => element("li", {}, `${text(label)} ${BOX.repeat(most)}`));
  return element("h3", {}, text(title)) + element("ul", { class: "boxes" }, ...items);
}

function airRow(words: PrintWords): string {
  const rows = Array.from({ length: MINUTES }, (_, minute) => {
    const boxes = Array.from({ length: BOXES_A_MINUTE }, (_unused, box) =>
      element("span", { class: "sign" }, box === BOXES_A_MINUTE - 1 ? DIAMOND : ""),
    );
    return `${element("span", {}, String(minute + 1))}${boxes.join("")}${element("span", {}, "")}`;
  });
  return (
    element("h3", {}, text(words("print-air-title"))) +
    paragraph(text(words("print-air-row"))) +
    element("div", { class: "air", role: "img", "aria-label": words("print-air-row") }, ...rows)
  );
}

/** What each ◆ of the air row may bring, by place. */
export function airTable(air: AirRule, writer: PassageWriter, words: PrintWords): string {
  const go = (key: string, sentence: string): string => {
    const number = writer.number(key);
    return element("a", { href: `#${passageAddress(number)}`, class: "turn" }, text(words(sentence, { number })));
  };
  const kinds = [
    { name: "taken" as const, does: go(air.taken, "print-air-taken-do") },
    { name: "dies" as const, does: go(air.dies, "print-air-dies-do") },
    ...(air.notices === null ? [] : [{ name: "notices" as const, does: go(air.notices, "print-air-notices-do") }]),
  ];
  const places = air.bands[0]?.places.map(({ place }) => place) ?? [];
  const heads = ["", ...places.map((place) => words(`place-${place}`)), ""];
  const bands = air.bands.map(({ fromMinute, toMinute, places: here }) => {
    const ranges = here.map(({ taken, dies, notices }) =>
      diceRanges([taken, dies, notices, OUTCOMES - taken - dies - notices]),
    );
    const lead = element(
      "tr",
      {},
      element(
        "th",
        { colspan: String(heads.length), scope: "rowgroup" },
        text(words("print-air-minutes", { from: fromMinute, to: toMinute })),
      ),
    );
    const rows = kinds.map(({ name, does }, index) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, text(words(`print-air-${name}`))),
        ...ranges.map((range) => element("td", { class: "dice" }, text(range[index] ?? words("print-never")))),
        element("td", {}, does),
      ),
    );
    return element("tbody", {}, lead, ...rows);
  });
  return (
    element("h3", { id: "air" }, text(words("print-air-title"))) +
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, text(head))))),
      ...bands,
    ) +
    paragraph(text(words("print-air-else")))
  );
}
