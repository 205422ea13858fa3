import { checkEvidence, type EvidenceReport } from "@connection-denied/evidence";
import { SOURCE_TEXTS_FOLDER } from "../../../../tools/read-content.ts";
import { type Given, printJson } from "../command.ts";
import { openEvidence } from "../content.ts";
import { evidenceUsage } from "../evidence-usage.ts";
import type { Streams } from "../streams.ts";

/** `evidence check`: counts and problems; exit code 1 when there is any. */
export function checkRecord(given: Given, streams: Streams): number {
  const report = checkEvidence(openEvidence(), evidenceUsage());
  if (!report.copiesLookedFor) {
    streams.say(
      `Copied sentences not looked for: no texts in ${SOURCE_TEXTS_FOLDER}; EVIDENCE_SEEDS may name another.\n`,
    );
  }
  if (given.options.json === true) printJson(streams, report);
  else streams.out(`${reportText(report)}\n`);
  return report.problems.length === 0 ? 0 : 1;
}

function reportText({ counts, problems, unused }: EvidenceReport): string {
  const { byTopic, byKind, byGrade, ...totals } = counts;
  const row = (name: string, part: Readonly<Record<string, number>>): string =>
    `${name}: ${Object.entries(part)
      .map(([word, count]) => `${word} ${count}`)
      .join(", ")}`;
  return [
    row("all", totals),
    row("by topic", byTopic),
    row("by kind", byKind),
    row("by grade", byGrade),
    ...problems.map(({ code, message }) => `${message} (${code})`),
    `${problems.length} problems; ${unused.length} claims that nothing cites yet${unused.length > 0 ? `: ${unused.join(", ")}` : ""}`,
  ].join("\n");
}
