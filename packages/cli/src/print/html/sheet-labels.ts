import type { Book, PaperCondition, Slot, Test } from "../book/book.ts";
import type { PrintWords } from "../words/print-words.ts";

/** Things that stand on the card, in its order. */
export const CARD = ["place", "source", "when", "excuse", "fate"] as const;
/** Things that are ticked on the card. */
export const CARD_TICKS = ["stopped", "dropped"] as const;

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** What the sheet's things are called, and conditions about them in words. */
export class SheetLabels {
  readonly #words: PrintWords;
  readonly #labels = new Map<string, string>();
  readonly #slots: ReadonlyMap<string, Slot>;

  constructor(book: Book, words: PrintWords) {
    this.#words = words;
    this.#slots = new Map(book.slots.map((slot) => [slot.slot, slot]));
    book.slots
      .filter(({ slot }) => isLettered(slot))
      .forEach(({ slot }, index) => {
        this.#labels.set(slot, letter(index));
      });
    for (const { number, steps } of book.passages) {
      for (const step of steps) {
        if (step.kind === "count" && step.slot.startsWith("read:")) this.#labels.set(step.slot, String(number));
      }
    }
  }

  label(slot: string): string {
    const known = this.#labels.get(slot);
    if (known !== undefined) return known;
    const [kind, name = ""] = slot.split(":");
    return kind === "world" ? this.#words(`print-card-${name}`) : name;
  }

  /** The number that a value goes by in a lettered box; null for a plain tick, and for what a blank stands for. */
  numberOf(slot: string, value: Test["value"]): number | null {
    const known = this.#slots.get(slot);
    if (typeof value !== "string" || known === undefined) return null;
    const index = known.values.indexOf(value);
    return index < 0 ? null : index + 1;
  }

  isBlank(slot: string, value: Test["value"]): boolean {
    return this.#slots.get(slot)?.blank === value;
  }

  /** What stands on the card before anything is written there, in words; null for nothing. */
  begins(name: (typeof CARD)[number]): string | null {
    const blank = this.#slots.get(`world:${name}`)?.blank ?? false;
    return blank === false ? null : this.cardValue(name, blank);
  }

  /** What is written on the card, in words. */
  cardValue(name: string, value: Test["value"]): string {
    if (name === "place") return this.#words(`place-${value}`);
    if (name === "source") return this.#words(`phone-source-${value}`);
    if (name === "excuse") return this.#words(`excuse-${value}`);
    return this.#words(`print-${name}-${value}`);
  }

  /** @param here slots that the passage itself counts: they are told as visits to it */
  condition(condition: PaperCondition, here: ReadonlySet<string>): string {
    if (condition.kind === "test") return this.#test(condition.test, here);
    const joint = condition.kind === "all" ? "print-and" : "print-or";
    return condition.of
      .map((one) => (one.kind === "test" ? this.condition(one, here) : `[${this.condition(one, here)}]`))
      .reduce((head, next) => this.#words(joint, { head, next }));
  }

  #test(test: Test, here: ReadonlySet<string>): string {
    const [kind, name = ""] = test.slot.split(":");
    if (test.slot === "world:air") return this.#air(test);
    if (kind === "world") return this.#card(name, test);
    if (kind === "read" && here.has(test.slot)) return this.#visit(test);
    return typeof test.value === "number" ? this.#count(test) : this.#letter(test);
  }

  #card(name: string, { by, value }: Test): string {
    const label = this.label(`world:${name}`);
    if (typeof value === "boolean") {
      return this.#words((by === "==") === value ? "print-is-ticked" : "print-is-blank", { slot: `“${label}”` });
    }
    const key = by === "==" ? "print-card-is" : "print-card-is-not";
    return this.#words(key, { label, value: this.cardValue(name, value) });
  }

  #visit({ by, value }: Test): string {
    if (by === "==" && value === 1) return this.#words("print-first-time");
    if (by === ">" || by === ">=" || by === "!=") return this.#words("print-again-here");
    return this.#words("print-times-here", { value: Number(value) });
  }

  #count({ slot, by, value }: Test): string {
    const label = this.label(slot);
    const least = by === ">" ? Number(value) + 1 : Number(value);
    const most = by === "<" ? Number(value) - 1 : Number(value);
    if ((by === "<" || by === "<=" || by === "==") && most === 0) return this.#words("print-is-blank", { slot: label });
    if ((by === ">" || by === ">=") && least === 1) return this.#words("print-is-ticked", { slot: label });
    if (by === ">" || by === ">=") return this.#words("print-at-least", { slot: label, value: least });
    if (by === "<" || by === "<=") {
      return this.#words("print-under", { slot: label, value: most + 1 });
    }
    return this.#words(by === "==" ? "print-is" : "print-is-not", { slot: label, value: Number(value) });
  }

  #letter({ slot, by, value }: Test): string {
    const label = this.label(slot);
    const same = by === "==";
    if (typeof value === "boolean" || this.isBlank(slot, value)) {
      const blank = this.isBlank(slot, value) === same;
      return this.#words(blank ? "print-is-blank" : "print-is-ticked", { slot: label });
    }
    return this.#words(same ? "print-is" : "print-is-not", { slot: label, value: this.numberOf(slot, value) ?? 0 });
  }

  #air({ by, value }: Test): string {
    const seconds = Number(value);
    if (seconds === 0) return this.#words(by === ">" || by === "!=" ? "print-air-some" : "print-air-none");
    const minutes =
      seconds % 60 === 0
        ? this.#words("print-minutes", { minutes: seconds / 60 })
        : this.#words("print-seconds-long", { seconds });
    return this.#words(by === "<" || by === "<=" ? "print-air-under" : "print-air-over", { minutes });
  }
}

/** What the story keeps in mind, and what was spoken of, go by letters. */
export const isLettered = (slot: string): boolean => slot.startsWith("story:") || slot.startsWith("said:");

/** A, B … Z, then AA: without I and O, which look like figures. */
function letter(index: number): string {
  const one = LETTERS[index % LETTERS.length] ?? "";
  return index < LETTERS.length ? one : letter(Math.floor(index / LETTERS.length) - 1) + one;
}
