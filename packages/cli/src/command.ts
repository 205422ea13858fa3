import { type ParseArgsConfig, parseArgs } from "node:util";
import { BadInput } from "./bad-input.ts";
import type { Streams } from "./streams.ts";

type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** One word of the workbench. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Whole help text, without the final newline. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** How many words may follow the command, at least and at most. */
  readonly words: readonly [least: number, most: number];
  /** Returns the exit code. */
  run(given: Given, streams: Streams): Promise<number> | number;
}

/** What the person typed after the command. */
export interface Given {
  readonly words: readonly string[];
  readonly options: OptionValues;
}

/** Sorts arguments into words and options. @throws BadInput or an ERR_PARSE_ARGS error, each one sentence. */
export function readGiven(command: Command, args: readonly string[]): Given {
  const options = { ...command.options, help: { type: "boolean", short: "h" } } as const;
  const { values, positionals } = parseArgs({
    args: joinNegatives(args),
    options,
    allowPositionals: true,
    strict: true,
  });
  const [least, most] = command.words;
  if (values.help !== true && (positionals.length < least || positionals.length > most)) {
    const first = command.help.split("\n")[0] ?? "";
    throw new BadInput(`"${command.name}" takes other words than these; write: ${first.replace("Usage: ", "")}.`);
  }
  return { words: positionals, options: values as OptionValues };
}

/** `--seed -1` as `--seed=-1`, so that the refusal can speak of the number. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const argument of args) {
    const before = joined[joined.length - 1];
    if (/^-[0-9.]/.test(argument) && before !== undefined && /^--[a-z]+$/.test(before)) {
      joined[joined.length - 1] = `${before}=${argument}`;
    } else joined.push(argument);
  }
  return joined;
}

/** An option as text. */
export function textOption(given: Given, name: string): string | undefined {
  const value = given.options[name];
  return typeof value === "string" ? value : undefined;
}

/** An option that may be given several times. */
export function textsOption(given: Given, name: string): string[] {
  const value = given.options[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** An option as a whole number within bounds. @throws BadInput */
export function wholeOption(given: Given, name: string, least: number, most: number): number | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new BadInput(`--${name} takes a whole number from ${least} to ${most}, not "${text}".`);
  }
  return value;
}

/** Prints one JSON value and nothing else. */
export function printJson(streams: Streams, value: unknown): void {
  streams.out(`${JSON.stringify(value)}\n`);
}
