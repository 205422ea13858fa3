import type { Hand } from "@connection-denied/playthrough";
import { type Book, type Column, OUTCOMES, type PaperChoice, type PaperPassage, type PaperStep } from "../book/book.ts";
import { sum } from "../book/throws.ts";
import { Sheet } from "./sheet.ts";

/** What a reader did between 1 and an end. */
export interface Walk {
  /** Keys of the passages turned to, in order. */
  readonly turned: readonly string[];
  readonly sheet: Sheet;
  /** Where the first word was said on the air; null when none was. */
  readonly rangFrom: string | null;
  /** Whether an end was come to, rather than a place without a way on. */
  readonly ended: boolean;
  /** Passages in which two paragraphs that exclude each other were both true. */
  readonly contradictions: readonly string[];
}

export interface Reading {
  readonly book: Book;
  readonly dice: Hand;
  /** Chooses among the ids of the choices that are open. */
  readonly choose: (choices: readonly string[]) => number;
}

/** More passages than this and the walk will never end. */
const LIMIT = 1_500;

/** Where the reader goes next: a passage, back to the one before, the end, or on with what is being read. */
type Way = { readonly to: string } | "back" | "end" | "on";

/** Reads a book with two dice and a pencil, by the rules that the book prints. @throws RangeError when a link is broken */
export function walkBook(reading: Reading): Walk {
  const reader = new PaperReader(reading);
  const ended = reader.read();
  return {
    turned: reader.turned,
    sheet: reader.sheet,
    rangFrom: reader.rangFrom,
    ended,
    contradictions: reader.contradictions,
  };
}

class PaperReader {
  readonly turned: string[] = [];
  readonly sheet: Sheet;
  rangFrom: string | null = null;
  readonly contradictions: string[] = [];
  readonly #reading: Reading;
  readonly #passages: ReadonlyMap<string, PaperPassage>;
  readonly #crossedOut = new Set<string>();
  #open: PaperChoice[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.sheet = new Sheet(reading.book);
    this.#passages = new Map(reading.book.passages.map((passage) => [passage.key, passage]));
  }

  read(): boolean {
    const way = this.#passage(this.#reading.book.passages[0]?.key ?? "");
    return way === "end";
  }

  /** From a passage on, until an end or a way back. */
  #passage(first: string): Way {
    for (let key = first; this.turned.length < LIMIT; ) {
      const passage = this.#passages.get(key);
      if (passage === undefined) throw new RangeError(`No passage is "${key}".`);
      this.turned.push(key);
      this.#open = [];
      const told = this.#steps(passage.steps);
      const way = told === "on" ? this.#chooses() : told;
      if (typeof way === "string") return way;
      key = way.to;
    }
    return "on";
  }

  #steps(steps: readonly PaperStep[]): Way {
    for (const step of steps) {
      const way = this.#step(step);
      if (way !== "on") return way;
    }
    return "on";
  }

  #step(step: PaperStep): Way {
    switch (step.kind) {
      case "write":
        this.sheet.note(step.slot, step.value);
        return "on";
      case "count":
        this.sheet.count(step.slot, step.by);
        return "on";
      case "air":
        return this.#talks(step.seconds);
      case "if":
        return this.#branches(step);
      case "throw":
        return this.#steps(step.rows[this.#throws(this.#column(step.columns).chances)] ?? []);
      case "choice":
        this.#open.push(step);
        return "on";
      case "go":
        return { to: step.to };
      case "visit":
        return this.#visits(step.to);
      case "back":
      case "end":
        return step.kind;
      default:
        return "on";
    }
  }

  #branches({ branches }: Extract<PaperStep, { kind: "if" }>): Way {
    const met = branches.filter(({ condition }) => condition !== null && this.sheet.meets(condition));
    if (met.length > 1) this.contradictions.push(this.turned.at(-1) ?? "");
    const read = met[0] ?? branches.find(({ condition }) => condition === null);
    return this.#steps(read?.steps ?? []);
  }

  /** There and back; what was open here is open still. */
  #visits(to: string): Way {
    const open = this.#open;
    const way = this.#passage(to);
    this.#open = open;
    return way === "back" ? "on" : way;
  }

  #chooses(): Way {
    const open = this.#open.filter(
      ({ id, once, condition }) => !(once && this.#crossedOut.has(id)) && this.sheet.meets(condition),
    );
    const choice = open[this.#reading.choose(open.map(({ id }) => id))];
    if (choice === undefined) return "on";
    this.#crossedOut.add(choice.id);
    const way = this.#steps(choice.steps);
    // Who only asks to hear it again stays where they are.
    return way === "on" && choice.again ? this.#chooses() : way;
  }

  #column(columns: readonly Column[]): Column {
    const [place, talked] = [this.sheet.at("world:place"), this.sheet.talked()];
    const mine = columns.find((one) => (one.place ?? place) === place && (one.talked ?? talked) === talked);
    if (mine === undefined) throw new RangeError(`A table has no column for "${place}", ${talked}.`);
    return mine;
  }

  /** The row that the dice say. */
  #throws(chances: readonly number[]): number {
    let left = this.#reading.dice.pick(OUTCOMES);
    return chances.findIndex((chance) => {
      left -= chance;
      return left < 0;
    });
  }

  #talks(seconds: number): Way {
    this.rangFrom ??= String(this.sheet.at("world:place"));
    for (let box = 0; box < Sheet.boxes(seconds); box += 1) {
      const minute = this.sheet.fill();
      const way = minute === null ? "on" : this.#minute(minute);
      if (way !== "on") return way;
    }
    return "on";
  }

  /** What the ◆ at the end of a minute brings. */
  #minute(minute: number): Way {
    const { air } = this.#reading.book;
    const place = this.sheet.at("world:place");
    const band = air?.bands.find(({ fromMinute, toMinute }) => fromMinute <= minute && minute <= toMinute);
    const here = band?.places.find((one) => one.place === place);
    if (air == null || here === undefined) return "on";
    const { taken, dies, notices } = here;
    const row = this.#throws([taken, dies, notices, OUTCOMES - sum([taken, dies, notices])]);
    if (row === 0) return { to: air.taken };
    if (row === 2 && air.notices !== null) return this.#visits(air.notices);
    if (row !== 1) return "on";
    this.sheet.note("world:dropped", true);
    return { to: air.dies };
  }
}
