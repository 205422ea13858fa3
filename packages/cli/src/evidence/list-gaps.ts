import { thinReadings } from "@connection-denied/evidence";
import { type Given, printJson } from "../command.ts";
import { openEvidence } from "../content.ts";
import { fold } from "../fold.ts";
import type { Streams } from "../streams.ts";

const HEADINGS = {
  excerpt: "Read only in an excerpt",
  reprint: "Read only in a reprint",
  secondHand: "Read only at second hand",
  unreachable: "No source has an address that can be opened",
  firstNotes: "Compared with our own first notes only",
} as const;

/** `evidence gaps`: what the record is thin on, as written down and as the record itself shows. */
export function listGaps(given: Given, streams: Streams): number {
  const record = openEvidence();
  const thin = thinReadings(record);
  if (given.options.json === true) {
    printJson(streams, { gaps: record.gaps, thin });
    return 0;
  }
  const written = record.gaps.map(({ id, title, statement, topics = [], claims = [], sources = [] }) => {
    const touched = [...topics.map((topic) => `topic ${topic}`), ...claims, ...sources];
    const rows = [statement, `Touches: ${touched.join(", ")}`].map((row) => fold(row, streams.columns, "  "));
    return [`${id}: ${title}`, ...rows].join("\n");
  });
  const shown = Object.entries(HEADINGS).map(([name, heading]) => {
    const ids = thin[name as keyof typeof HEADINGS];
    return `${heading} (${ids.length})\n${fold(ids.join(", "), streams.columns, "  ")}`;
  });
  streams.out(`${[...written, ...shown].join("\n\n")}\n`);
  return 0;
}
