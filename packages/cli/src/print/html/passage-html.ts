import type { Book, PaperBranch, PaperChoice, PaperPassage, PaperStep, Throw } from "../book/book.ts";
import { flatSteps } from "../book/make-book.ts";
import type { PrintWords } from "../words/print-words.ts";
import { diceRanges } from "./dice.ts";
import { element, paragraph, text } from "./markup.ts";
import type { NoteBook } from "./note-book.ts";
import { hasTag, heardWords, type StoryText, tagOf } from "./printed-words.ts";
import type { SheetLabels } from "./sheet-labels.ts";

export interface PassageParts {
  readonly book: Book;
  readonly words: PrintWords;
  readonly story: StoryText;
  readonly labels: SheetLabels;
  readonly notes: NoteBook;
}

/** Passages up to so many steps are kept on one page. */
const SHORT = 14;

export const passageAddress = (number: number): string => `p${number}`;
export const againAddress = (mark: string): string => `again-${mark}`;

/** Writes passages as markup, and keeps account of the lines that can be heard again. */
export class PassageWriter {
  readonly #parts: PassageParts;
  readonly #numbers: ReadonlyMap<string, number>;
  /** Mark of each line that lost something, by id, in the order of the book. */
  readonly marks = new Map<string, string>();
  #here: PaperPassage = { key: "", number: 0, steps: [] };
  #counted: ReadonlySet<string> = new Set();

  constructor(parts: PassageParts) {
    this.#parts = parts;
    this.#numbers = new Map(parts.book.passages.map(({ key, number }) => [key, number]));
  }

  passage(passage: PaperPassage): string {
    const { number, steps } = passage;
    this.#here = passage;
    const counts = steps.flatMap((step) => (step.kind === "count" && step.slot.startsWith("read:") ? [step.slot] : []));
    this.#counted = new Set(counts);
    const box = counts.length > 0 ? ` ${element("span", { class: "sign" })}` : "";
    const rest = steps.filter((step) => step.kind !== "count" || !this.#counted.has(step.slot));
    const short = flatSteps(steps).length <= SHORT ? "passage short" : "passage";
    return element(
      "section",
      { class: short, id: passageAddress(number), "aria-labelledby": `h${number}` },
      element("h3", { id: `h${number}` }, `${number}${box}`),
      this.steps(rest),
    );
  }

  steps(steps: readonly PaperStep[]): string {
    const told = steps.filter(({ kind }) => kind !== "choice").map((step) => this.#step(step));
    const choices = steps.flatMap((step) => (step.kind === "choice" ? [this.#choice(step)] : []));
    const ways = choices.filter((way) => way !== "");
    return [...told, ...(ways.length > 0 ? [element("ul", { class: "ways" }, ...ways)] : [])].join("");
  }

  number(key: string): number {
    return this.#numbers.get(key) ?? 0;
  }

  turnTo(key: string, words: "print-turn" | "print-Turn" | "print-visit" = "print-Turn"): string {
    const number = this.number(key);
    return element(
      "a",
      { href: `#${passageAddress(number)}`, class: "turn" },
      text(this.#parts.words(words, { number })),
    );
  }

  #step(step: PaperStep): string {
    const { words } = this.#parts;
    switch (step.kind) {
      case "line":
        return this.#line(step.id);
      case "if":
        return this.#branches(step.branches);
      case "throw":
        return this.#throw(step);
      case "go":
        return paragraph(this.turnTo(step.to), "do");
      case "visit":
        return paragraph(this.turnTo(step.to, "print-visit"), "do");
      case "back":
        return paragraph(text(words("print-back")), "do");
      case "end":
        return paragraph(text(words("print-end")), "do");
      case "choice":
        return this.#choice(step);
      default:
        return paragraph(text(this.#mark(step)), "do");
    }
  }

  #line(id: string): string {
    const { story, notes, book } = this.#parts;
    const line = story.line(id);
    const far = this.#isFar(id);
    const voice = far ? "far" : hasTag(line, "display") ? "display" : null;
    const words = story.words(id);
    const heard = book.heard[id];
    const shown = far && heard !== undefined ? heardWords(heard, words) : words;
    const mark = shown === words ? "" : this.#againMark(id);
    return paragraph(
      `${text(shown)}${mark}${notes.marks(story.claims(id), this.#here.number)}${this.#inventedMark(id)}`,
      voice,
    );
  }

  #againMark(id: string): string {
    const mark = this.marks.get(id) ?? `R${this.marks.size + 1}`;
    this.marks.set(id, mark);
    return element("sup", {}, `&#8201;${mark}`);
  }

  #inventedMark(id: string): string {
    const { story, words } = this.#parts;
    return hasTag(story.line(id), "invented")
      ? ` ${element("span", { class: "invented" }, text(words("print-mark-invented")))}`
      : "";
  }

  /** What the reader does to the sheet. */
  #mark(step: Extract<PaperStep, { kind: "write" | "count" | "air" }>): string {
    const { words, labels } = this.#parts;
    if (step.kind === "air") return words("print-air-fill", { seconds: step.seconds });
    if (step.kind === "count") return words("print-count", { slot: labels.label(step.slot) });
    const { slot, value } = step;
    const [kind, name = ""] = slot.split(":");
    const label = labels.label(slot);
    if (kind === "world") {
      if (typeof value === "boolean") return words(value ? "print-card-tick" : "print-card-rub", { label });
      return words("print-card-write", { label, value: labels.cardValue(name, value) });
    }
    if (labels.isBlank(slot, value)) return words("print-rub", { slot: label });
    const number = labels.numberOf(slot, value);
    return number === null
      ? words("print-tick", { slot: label })
      : words("print-write", { slot: label, value: number });
  }

  #branches(branches: readonly PaperBranch[]): string {
    const { words, labels } = this.#parts;
    return branches
      .filter(({ steps }) => steps.length > 0)
      .map(({ condition, steps }) => {
        const head =
          condition === null
            ? words("print-otherwise")
            : words("print-if", { condition: labels.condition(condition, this.#counted) });
        return element("div", { class: "if" }, paragraph(text(head), "do"), this.steps(steps));
      })
      .join("");
  }

  #throw({ columns, rows }: Throw): string {
    const { words } = this.#parts;
    const ranges = columns.map(({ chances }) => diceRanges(chances));
    const outcomes = rows.map((row, index) => ({
      dice: ranges.map((range) => element("td", { class: "dice" }, text(range[index] ?? "–"))),
      told: row.length === 0 ? paragraph(text(words("print-nothing"))) : this.steps(row),
    }));
    if (columns.length === 1) {
      const body = outcomes.map(({ dice, told }) => element("tr", {}, ...dice, element("td", {}, told)));
      return paragraph(text(words("print-throw")), "do") + element("table", {}, element("tbody", {}, ...body));
    }
    const what = columns[0]?.place === null ? "talked" : "place";
    const heads = columns.map(({ place, talked }) =>
      words(place === null ? `print-talked-${talked}` : `place-${place}`),
    );
    const head = element("tr", {}, ...heads.map((name) => element("th", { scope: "col" }, text(name))));
    // What an outcome tells stands under its numbers: beside four columns there is no room for it.
    const bodies = outcomes.map(({ dice, told }) => {
      const under = element("tr", { class: "told" }, element("td", { colspan: String(columns.length) }, told));
      return element("tbody", {}, element("tr", {}, ...dice), under);
    });
    const table = element("table", { class: "wide" }, element("thead", {}, head), ...bodies);
    return paragraph(text(words("print-throw-under", { what })), "do") + table;
  }

  #choice(choice: PaperChoice): string {
    const { story, words, labels } = this.#parts;
    const { id, condition, steps, once } = choice;
    if (choice.again && this.#lostHere().length === 0 && this.#hasFarLines()) return "";
    const only = [
      ...(condition === null
        ? []
        : [words("print-only-if", { condition: labels.condition(condition, this.#counted) })]),
      ...(once ? [words("print-once")] : []),
    ].map((one) => ` (${one})`);
    const seconds = tagOf(story.line(id), "seconds");
    const price =
      seconds === undefined || seconds === null
        ? ""
        : ` · ${words("print-choice-seconds", { seconds: Number(seconds) })}`;
    const said = `${text(story.words(id))}${this.#parts.notes.marks(story.claims(id), this.#here.number)}`;
    return element(
      "li",
      { class: "way" },
      said,
      element("span", { class: "do" }, text(`${only.join("")}${price} · `), this.#effects(choice, steps)),
    );
  }

  #effects(choice: PaperChoice, steps: readonly PaperStep[]): string {
    const { words } = this.#parts;
    if (choice.again) {
      const [mark] = this.#lostHere();
      return text(
        mark === undefined
          ? words("print-again-lines")
          : words("print-again-line", { mark: this.#lostHere().join(", ") }),
      );
    }
    return steps
      .filter(({ kind }) => kind !== "air")
      .map((step) =>
        step.kind === "go"
          ? this.turnTo(step.to)
          : step.kind === "end"
            ? text(words("print-end"))
            : `${text(this.#mark(step as never))} `,
      )
      .join("");
  }

  #farLines(): string[] {
    return flatSteps(this.#here.steps).flatMap((step) =>
      step.kind === "line" && this.#isFar(step.id) ? [step.id] : [],
    );
  }

  #isFar(id: string): boolean {
    const { book, story } = this.#parts;
    return book.seat === "daughter" ? book.heard[id] !== undefined : hasTag(story.line(id), "far");
  }

  #hasFarLines(): boolean {
    return this.#farLines().length > 0;
  }

  #lostHere(): string[] {
    return this.#farLines().flatMap((id) => this.marks.get(id) ?? []);
  }
}
