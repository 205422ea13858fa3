/// <reference types="vite/client" />
import { FluentBundle, type FluentFunction, FluentNumber, type FluentResource, type FluentType } from "@fluent/bundle";
import { pseudoText } from "./pseudo-text.ts";

/** Looks up an interface message by key; a missing key comes back visibly, in brackets, never as silence. */
export interface Words {
  (key: string, args?: Record<string, string | number>): string;
  /** BCP 47. */
  readonly language: string;
  knows(key: string): boolean;
  /** Several things named one after another. */
  list(items: readonly string[]): string;
  /** A time of day out of the world's code for it, "23:07". */
  clock(code: string): string;
  /** A day, month or year out of "2016-03-09", "2016-03" or "2016"; any other text as it is. */
  date(code: string): string;
  /** A day and time out of an ISO 8601 instant, as this device counts them. */
  instant(code: string): string;
}

/** Messages as `compile-words.ts` has read them: those that are text alone, and those with something to be put in, by id. */
export interface CompiledWords {
  readonly texts: Readonly<Record<string, string>>;
  /** Patterns of Fluent's own making. */
  readonly patterns: Readonly<Record<string, unknown>>;
}

/** The words of one language, and how to add those of a part that is fetched when it is first needed. */
export interface WordBook {
  readonly words: Words;
  learn(compiled: CompiledWords): void;
}

export function openWordBook(language: string): WordBook {
  const pseudo = import.meta.env.MODE === "pseudo" ? pseudoText(language) : null;
  const bundle = new FluentBundle(language, {
    useIsolating: false,
    functions: functionsOf(language),
    ...(pseudo === null ? {} : { transform: pseudo }),
  });
  const look = (key: string, args?: Record<string, string | number>): string => {
    const message = bundle.getMessage(key);
    return message?.value ? bundle.formatPattern(message.value, valuesOf(args), []) : `⟦${key}⟧`;
  };
  const dates = madeOnce((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));
  const words: Words = Object.assign(look, {
    language,
    knows: (key: string) => bundle.hasMessage(key),
    list: ([first = "", ...others]: readonly string[]) =>
      others.reduce((head, next) => look("list-pair", { head, next }), first),
    clock,
    date: (code: string) => dateIn(dates, code),
    instant: (code: string) => dates({ dateStyle: "medium", timeStyle: "short" }).format(new Date(code)),
  });
  const learn = ({ texts, patterns }: CompiledWords): void => {
    const messages = Object.entries({ ...texts, ...patterns });
    const body = messages.map(([id, value]) => ({ id, value, attributes: {} }));
    bundle.addResource({ body } as FluentResource);
  };
  return { words, learn };
}

/** Up to here the languages of the page write a number of at most one decimal as the machine does; words.test.ts holds them to it. */
export const PLAIN_BELOW = 1000;

/** A number that does not ask `Intl` how it is written where that is known: to be asked for the first time takes a browser a while. */
class WrittenNumber extends FluentNumber {
  override toString(scope?: Parameters<FluentNumber["toString"]>[0]): string {
    const isPlain = Math.round(this.value * 10) / 10 === this.value && this.value >= 0 && this.value < PLAIN_BELOW;
    return isPlain ? String(this.value) : super.toString(scope);
  }
}

function valuesOf(args: Record<string, string | number> = {}): Record<string, string | FluentType<number>> {
  const values = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === "number" ? new WrittenNumber(value) : value,
  ]);
  return Object.fromEntries(values);
}

/** A format of `Intl` by its options, each made once: to make one takes a browser longer than to write a hundred times with it. */
function madeOnce<Options, Format>(make: (options: Options) => Format): (options: Options) => Format {
  const made = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? make(options);
    made.set(key, format);
    return format;
  };
}

/** What a message may say besides NUMBER: `UNIT($minutes, unit: "minute", display: "long")` and `PERCENT($share)`. */
function functionsOf(language: string): Record<string, FluentFunction> {
  const numberIn = (value: unknown): number => (value instanceof FluentNumber ? value.value : Number(value));
  const numbers = madeOnce((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
  return {
    UNIT: ([value], { unit, display }) =>
      numbers({
        style: "unit",
        unit: String(unit),
        unitDisplay: String(display ?? "short") as "short" | "long" | "narrow",
      }).format(numberIn(value)),
    /** Of a number of per cent. */
    PERCENT: ([value]) => numbers({ style: "percent", maximumFractionDigits: 1 }).format(numberIn(value) / 100),
  };
}

/** As the world writes it, and the languages of the page, too; words.test.ts holds them to it. */
function clock(code: string): string {
  const [hours = 0, minutes = 0] = code.split(":").map(Number);
  return [hours % 24, minutes].map((part) => String(part).padStart(2, "0")).join(":");
}

function dateIn(dates: (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat, code: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(code) ?? [];
  if (year === undefined) return code;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (month !== undefined) options.month = "long";
  if (day !== undefined) options.day = "numeric";
  return dates(options).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
