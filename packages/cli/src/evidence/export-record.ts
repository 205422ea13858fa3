import { recordCsv, recordData } from "@connection-denied/evidence";
import { BadInput } from "../bad-input.ts";
import { type Given, textOption } from "../command.ts";
import { checkWritable, openEvidence, writeOut } from "../content.ts";
import type { Streams } from "../streams.ts";

/** `evidence export --json FILE --csv FILE`: the whole record. */
export function exportRecord(given: Given, streams: Streams): number {
  const json = given.words[1];
  const csv = textOption(given, "csv");
  if ((json !== undefined) !== (given.options.json === true) || (json ?? csv) === undefined) {
    throw new BadInput('"evidence export" takes --json FILE, --csv FILE, or both.');
  }
  for (const file of [json, csv]) if (file !== undefined) checkWritable(file);
  const record = openEvidence();
  if (json !== undefined) writeOut(json, `${JSON.stringify(recordData(record), null, 2)}\n`);
  if (csv !== undefined) writeOut(csv, recordCsv(record));
  streams.say(`${record.claims.size} claims and ${record.sources.size} sources written.\n`);
  return 0;
}
