import type { Book } from "../book/book.ts";
import type { NightsTable } from "../book/nights-table.ts";
import type { Arrests, ArrestsOfAKind } from "../walk/arrests.ts";
import type { PrintWords } from "../words/print-words.ts";
import { element, paragraph, part, text } from "./markup.ts";

export interface NightsPart {
  readonly table: NightsTable;
  readonly arrests: readonly ArrestsOfAKind[];
  readonly book: Book;
}

/** The model's nights, and how far this book is from them. */
export function nightsHtml({ table, arrests, book }: NightsPart, words: PrintWords): string {
  return part(
    "nights",
    words("print-nights-title"),
    paragraph(text(words("print-nights-explained", { nights: table.nights }))) +
      placesTable(table, words) +
      paragraph(text(words("nights-odds"))) +
      (arrests.length === 0 ? "" : besideHtml(arrests, book, words)),
  );
}

const heading = (said: string): string => element("th", { scope: "col" }, text(said));

function placesTable({ minutes, rows }: NightsTable, words: PrintWords): string {
  const heads = [
    words("print-nights-place"),
    ...minutes.map((count) => words("print-nights-minutes", { minutes: count })),
  ];
  const body = rows.map(({ place, found }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, text(words(`place-${place}`))),
      ...found.map((share) => element("td", {}, text(words("nights-percent", { share: Math.round(share * 100) })))),
    ),
  );
  return tableHtml(heads, body);
}

function tableHtml(heads: readonly string[], rows: readonly string[]): string {
  const head = element("thead", {}, element("tr", {}, ...heads.map(heading)));
  return element("table", {}, head, element("tbody", {}, ...rows));
}

/** How often this book ends in an arrest, beside how often the model does. */
function besideHtml(arrests: readonly ArrestsOfAKind[], book: Book, words: PrintWords): string {
  const [all] = arrests;
  const heads = [words("print-beside-kind"), words("print-beside-book"), words("print-beside-model"), ""];
  const rows = arrests.map((row) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, text(kindName(row, words))),
      element("td", {}, text(shareText(row.book, words))),
      element("td", {}, text(shareText(row.model, words))),
      element("td", {}, text(words(row.agree ? "print-beside-meet" : "print-beside-apart"))),
    ),
  );
  const apart = arrests.filter(({ agree }) => !agree).length;
  return (
    element("h3", { id: "beside" }, text(words("print-beside-title"))) +
    paragraph(text(words("print-beside-explained", { walks: all?.book.nights ?? 0, nights: book.nights }))) +
    tableHtml(heads, rows) +
    paragraph(text(words("print-beside-found", { apart, rows: arrests.length })))
  );
}

function kindName({ by, name }: ArrestsOfAKind, words: PrintWords): string {
  if (by === "all") return words("print-beside-all");
  return by === "talked"
    ? words("print-beside-talked", { talked: words(`print-talked-${name}`) })
    : words(`place-${name}`);
}

function shareText({ nights, share, low, high }: Arrests, words: PrintWords): string {
  const whole = (one: number): number => Math.round(one * 100);
  return words("print-beside-share", { share: whole(share), low: whole(low), high: whole(high), nights });
}
