import { RECORD_TEXT_LIMIT, readRecord, replay } from "@connection-denied/playthrough";
import { type Command, printJson } from "../command.ts";
import { openEpisodes, readText } from "../content.ts";

export const replayFile: Command = {
  name: "replay",
  summary: "plays a record again and compares every digest",
  help: `Usage: npm run --silent cli -- replay FILE [--json]

Prints the final digest. Exit code 1, with the first input that differs, when this build does not play the record
as it was played; 2 when the file is no record.`,
  options: { json: { type: "boolean" } },
  words: [1, 1],
  run(given, streams) {
    const record = readRecord(readText(given.words[0] ?? "", RECORD_TEXT_LIMIT));
    const result = replay(record, openEpisodes());
    if (given.options.json === true) printJson(streams, result);
    else if (result.ok) streams.out(`${result.digest}\n`);
    if (!result.ok) {
      streams.say(`Turn ${result.turn}: ${result.message}\n`);
      if (result.actual !== "") streams.say(`  expected ${result.expected}\n  found    ${result.actual}\n`);
    }
    return result.ok ? 0 : 1;
  },
};
