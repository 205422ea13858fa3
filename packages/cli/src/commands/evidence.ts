import { checkEvidence, type EvidenceReport } from "@connection-denied/evidence";
import { worldConstants } from "@connection-denied/world";
import { BadInput } from "../bad-input.ts";
import { citingLines } from "../citing-lines.ts";
import { type Command, type Given, printJson } from "../command.ts";
import { openEvidence } from "../content.ts";
import { claimText } from "../play/sources-text.ts";
import type { Streams } from "../streams.ts";

export const evidence: Command = {
  name: "evidence",
  summary: "checks the record of what is true, or shows one claim",
  help: `Usage: npm run --silent cli -- evidence check [--json]
       npm run --silent cli -- evidence show <claim> [--json]

check: counts, what is wrong (exit code 1 when something is), and claims that nothing cites.
show: one claim with its grade, its sources and what disputes it.`,
  options: { json: { type: "boolean" } },
  words: [1, 2],
  run(given, streams) {
    const [action, id] = given.words;
    if (action === "check" && id === undefined) return check(given, streams);
    if (action === "show" && id !== undefined) return show(id, given, streams);
    throw new BadInput('"evidence" takes "check", or "show" and the name of a claim.');
  },
};

function show(id: string, given: Given, streams: Streams): number {
  const record = openEvidence();
  const claim = record.claims.get(id);
  if (claim === undefined)
    throw new BadInput(`There is no claim "${id}" in the record.${nearest(id, record.claims.keys())}`);
  if (given.options.json === true) {
    const sources = claim.sources.map((reference) => ({ ...reference, ...record.sources.get(reference.source) }));
    printJson(streams, { ...claim, sources });
  } else streams.out(`${claimText(record, id, streams.columns)}\n`);
  return 0;
}

/** Claims whose names share a word with the one asked for. */
function nearest(id: string, known: Iterable<string>): string {
  const words = new Set(id.split("-").filter((word) => word.length > 3));
  const near = [...known].filter((other) => other.split("-").some((word) => words.has(word))).slice(0, 5);
  return near.length === 0 ? "" : ` Near it: ${near.join(", ")}.`;
}

function check(given: Given, streams: Streams): number {
  const report = checkEvidence(openEvidence(), {
    lines: citingLines(),
    constants: [...worldConstants()],
  });
  if (given.options.json === true) printJson(streams, report);
  else streams.out(`${reportText(report)}\n`);
  return report.problems.length === 0 ? 0 : 1;
}

function reportText(report: EvidenceReport): string {
  const counts = Object.entries(report.counts).map(([name, count]) => `${name} ${count}`);
  return [
    counts.join(", "),
    ...report.problems.map(({ code, where, message }) => `${where}: ${message} (${code})`),
    `${report.problems.length} problems; ${report.unused.length} claims that nothing cites yet${report.unused.length > 0 ? `: ${report.unused.join(", ")}` : ""}`,
  ].join("\n");
}
