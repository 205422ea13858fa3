import { sentenceOf } from "./bad-input.ts";
import { type Command, readGiven } from "./command.ts";
import { compare } from "./commands/compare.ts";
import { coverage } from "./commands/coverage.ts";
import { eras } from "./commands/eras.ts";
import { evidence } from "./commands/evidence.ts";
import { fix } from "./commands/fix.ts";
import { golden } from "./commands/golden.ts";
import { horizon } from "./commands/horizon.ts";
import { keys } from "./commands/keys.ts";
import { link } from "./commands/link.ts";
import { modelTables } from "./commands/model-tables.ts";
import { nights } from "./commands/nights.ts";
import { openExport } from "./commands/open-export.ts";
import { opposites } from "./commands/opposites.ts";
import { play } from "./commands/play.ts";
import { print } from "./commands/print.ts";
import { replayFile } from "./commands/replay.ts";
import { roam } from "./commands/roam.ts";
import { search } from "./commands/search.ts";
import { words } from "./commands/words.ts";
import type { Streams } from "./streams.ts";

export type { Streams } from "./streams.ts";

const COMMANDS: readonly Command[] = [
  play,
  replayFile,
  roam,
  opposites,
  nights,
  eras,
  search,
  compare,
  link,
  coverage,
  fix,
  horizon,
  evidence,
  words,
  print,
  keys,
  openExport,
  golden,
  modelTables,
];

const OVERVIEW = [
  "Usage: npm run --silent cli -- <command> [--help]",
  "",
  ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`),
  "  help          says this, or with a command's name what that command takes",
].join("\n");

/**
 * Runs one command of the workbench.
 * @returns the exit code: 0 done, 1 done with something amiss, 2 the input cannot be used.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await runCommand(args, streams);
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    streams.say(`${sentence}\n`);
    return 2;
  }
}

async function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  const [name = "help", ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") return help(rest[0], streams);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return unknown(name, streams);
  const given = readGiven(command, rest);
  if (given.options.help === true) return help(name, streams);
  return command.run(given, streams);
}

function help(name: string | undefined, streams: Streams): number {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined && name !== undefined) return unknown(name, streams);
  streams.out(`${command?.help ?? OVERVIEW}\n`);
  return 0;
}

function unknown(name: string, streams: Streams): number {
  const names = COMMANDS.map((command) => command.name).join(", ");
  streams.say(`There is no command "${name}"; there is: ${names}, help.\n`);
  return 2;
}
