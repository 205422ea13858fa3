import { gradeOf, searchRecord } from "@connection-denied/evidence";
import { type Given, printJson } from "../command.ts";
import { openEvidence } from "../content.ts";
import { fold } from "../fold.ts";
import type { Streams } from "../streams.ts";

/** `evidence search WORDS`: claims that hold all of the words; exit code 1 when none does. */
export function searchWords(words: readonly string[], given: Given, streams: Streams): number {
  const hits = searchRecord(openEvidence())(words.join(" "));
  if (given.options.json === true) {
    printJson(
      streams,
      hits.map(({ claim, score }) => ({ ...claim, score })),
    );
  } else {
    const told = hits.map(({ claim: { id, confidence, period, statement } }) => {
      return `${id} (${gradeOf(confidence)}, about ${period})\n${fold(statement, streams.columns, "  ")}`;
    });
    streams.out(`${[...told, `${hits.length} claims`].join("\n")}\n`);
  }
  return hits.length === 0 ? 1 : 0;
}
