import { type TracedNumber, traceReport } from "@connection-denied/evidence";
import { type Given, printJson } from "../command.ts";
import { openEvidence } from "../content.ts";
import { evidenceUsage } from "../evidence-usage.ts";
import type { Streams } from "../streams.ts";

/** `evidence trace`: where every number of cited lines and of the eras comes from; exit code 1 when one comes from nowhere. */
export function traceNumbers(given: Given, streams: Streams): number {
  const rows = traceReport(openEvidence(), evidenceUsage());
  const counts = { claim: 0, own: 0, "partly ours": 0, invented: 0, nowhere: 0 };
  for (const { standing } of rows) counts[standing] += 1;
  if (given.options.json === true) printJson(streams, { counts, numbers: rows });
  else streams.out(`${[...rows.map(rowText), summary(counts)].join("\n")}\n`);
  return counts.nowhere === 0 ? 0 : 1;
}

const rowText = ({ where, number, standing, from }: TracedNumber): string =>
  `${where}: ${number} <- ${standing}${from === "" ? "" : `: ${from}`}`;

const summary = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([standing, count]) => `${standing} ${count}`)
    .join(", ");
