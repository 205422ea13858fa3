import { type Book, type PaperCondition, TALKED, type Talked, type Test } from "../book/book.ts";
import { passes } from "../book/conditions.ts";

type Value = Test["value"];

/** Seconds of one box of the air row, and boxes to a ◆. */
const BOX_s = 10;
const BOXES_A_MINUTE = 6;
/** Minutes at which the talk of a night is called longer, as the columns of the tables are. */
const LONGER_minutes = [2, 5] as const;

/** What a reader of the book keeps: the card, the letters, the passages read, and the air row. */
export class Sheet {
  readonly #blanks: ReadonlyMap<string, Value>;
  readonly #noted = new Map<string, Value>();
  #boxes = 0;

  constructor({ slots }: Book) {
    this.#blanks = new Map(slots.map(({ slot, blank }) => [slot, blank]));
  }

  note(slot: string, value: Value): void {
    this.#noted.set(slot, value);
  }

  count(slot: string, by: number): void {
    this.#noted.set(slot, Number(this.at(slot)) + by);
  }

  at(slot: string): Value {
    if (slot === "world:air") return this.#boxes * BOX_s;
    return this.#noted.get(slot) ?? this.#blanks.get(slot) ?? false;
  }

  /** Fills one box of the air row. @returns the minute of the call when the box has a ◆, else null */
  fill(): number | null {
    this.#boxes += 1;
    return this.#boxes % BOXES_A_MINUTE === 0 ? this.#boxes / BOXES_A_MINUTE : null;
  }

  /** Boxes that so many seconds fill. */
  static boxes(seconds: number): number {
    return Math.ceil(seconds / BOX_s);
  }

  talked(): Talked {
    const minutes = this.#boxes / BOXES_A_MINUTE;
    if (minutes === 0) return TALKED[0];
    return TALKED[1 + LONGER_minutes.filter((longer) => minutes >= longer).length] ?? TALKED[1];
  }

  meets(condition: PaperCondition | null): boolean {
    if (condition === null) return true;
    if (condition.kind === "test") return passes(this.at(condition.test.slot), condition.test);
    const met = (one: PaperCondition): boolean => this.meets(one);
    return condition.kind === "all" ? condition.of.every(met) : condition.of.some(met);
  }
}
