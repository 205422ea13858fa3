import { type CitedSource, citation, type EvidenceRecord } from "@connection-denied/evidence";
import type { PrintWords } from "../words/print-words.ts";
import { element, paragraph, text } from "./markup.ts";

/** Numbers claims in the order in which they are first cited, and writes the notes. */
export class NoteBook {
  readonly #record: EvidenceRecord;
  readonly #words: PrintWords;
  readonly #numbers = new Map<string, number>();
  /** Passages that cite each note. */
  readonly #cited = new Map<number, number[]>();

  readonly #backTo: string | null;

  /** @param backTo the part that notes lead back to, where nothing is numbered as passages are */
  constructor(record: EvidenceRecord, words: PrintWords, backTo: string | null = null) {
    this.#record = record;
    this.#words = words;
    this.#backTo = backTo;
  }

  /** Raised numbers for the claims of one line, each a link to its note. @param passage where the line stands, 0 for nowhere */
  marks(claims: readonly string[], passage: number): string {
    const links = claims.map((claim) => {
      const number = this.#numbers.get(claim) ?? this.#numbers.size + 1;
      this.#numbers.set(claim, number);
      const cited = this.#cited.get(number) ?? [];
      if (passage > 0 && !cited.includes(passage)) cited.push(passage);
      this.#cited.set(number, cited);
      return element("a", { href: `#n${number}`, role: "doc-noteref" }, String(number));
    });
    return links.length === 0 ? "" : element("sup", {}, `&#8201;${links.join(", ")}`);
  }

  size(): number {
    return this.#numbers.size;
  }

  /** All notes that were asked for so far. @throws EvidenceError for a claim that the record does not hold */
  notes(): string {
    const notes = [...this.#numbers].map(([claim, number]) => this.#note(claim, number));
    return element("ol", { class: "notes" }, ...notes);
  }

  #note(id: string, number: number): string {
    const words = this.#words;
    const { claim, sources, disputes } = citation(this.#record, id);
    const kind = words.knows(`kind-${claim.kind}`) ? words(`kind-${claim.kind}`) : "";
    const grade = words(`grade-${claim.confidence}`);
    const about = words("print-note-about", { period: claim.period });
    const head = [grade, ...(kind === "" || kind === grade ? [] : [kind])].join(" · ");
    return element(
      "li",
      { id: `n${number}`, role: "doc-endnote" },
      element("span", { class: "note-head" }, `${number}. ${text(head)} · `, english(about, words)),
      " ",
      element("span", { lang: "en" }, text(claim.statement)),
      claim.because === undefined ? "" : ` ${element("span", { lang: "en" }, text(`(${claim.because})`))}`,
      sources.length === 0 ? "" : element("ul", {}, ...sources.map((source) => this.#source(source))),
      disputes.length === 0 ? "" : this.#disputes(disputes),
      this.#backs(number),
    );
  }

  #source({ title, publisher, date, locator, read, url, printedAddress, archive }: CitedSource): string {
    const words = this.#words;
    const address = url ?? archive ?? printedAddress;
    const published = words("source-published", { publisher, date });
    const link =
      address === undefined ? text(words("source-no-link")) : element("span", { class: "address" }, text(address));
    return element(
      "li",
      {},
      element("span", { lang: "en" }, `${element("cite", {}, text(title))}. ${text(published)}; ${text(locator)}.`),
      ` ${text(words(`source-read-${read.extent}-${read.through}`))} `,
      link,
    );
  }

  #disputes(disputes: readonly { readonly statement: string }[]): string {
    const said = disputes.map(({ statement }) => element("span", { lang: "en" }, text(statement))).join(" ");
    return element("p", {}, `${text(this.#words("print-note-disputed"))}: ${said}`);
  }

  #backs(number: number): string {
    if (this.#backTo !== null) {
      return ` ${element("a", { href: `#${this.#backTo}`, role: "doc-backlink", "aria-label": this.#words("print-note-back-part") }, "↩")}`;
    }
    const passages = [...(this.#cited.get(number) ?? [])].sort((a, b) => a - b);
    const links = passages.map((passage) => {
      const words = this.#words("print-note-back", { number: passage });
      return element("a", { href: `#p${passage}`, role: "doc-backlink", "aria-label": words }, `↩ ${passage}`);
    });
    return links.length === 0 ? "" : ` ${links.join(" ")}`;
  }
}

function english(words: string, { language }: PrintWords): string {
  return element("span", { lang: language === "en" ? null : "en" }, text(words));
}

/** Says, in a print of another language, that the record stands in its own. */
export function recordLanguage(words: PrintWords): string {
  return words.language === "en" ? "" : paragraph(text(words("print-note-language")));
}
