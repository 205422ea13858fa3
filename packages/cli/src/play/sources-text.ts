import { citation, type EvidenceRecord } from "@connection-denied/evidence";
import { fold } from "../fold.ts";

/** One claim with its grade, period, sources and what says otherwise. */
export function claimText(record: EvidenceRecord, id: string, columns: number): string {
  const { claim, grade, sources, disputes } = citation(record, id);
  const lines = [
    fold(claim.statement, columns),
    `  ${id}: ${grade}, ${claim.kind}, about ${claim.period}`,
    ...sources.map(({ title, publisher, date, locator, seenAs, url }) =>
      fold(
        `- ${title}. ${publisher}, ${date}; ${locator}. Seen as: ${seenAs}.${url === null ? "" : ` ${url}`}`,
        columns,
        "  ",
      ),
    ),
    ...disputes.map((other) => fold(`Others say otherwise (${other.id}): ${other.statement}`, columns, "  ")),
  ];
  return lines.join("\n");
}

/** The sources of several claims; a sentence when there are none. */
export function sourcesText(record: EvidenceRecord, claims: readonly string[], columns: number): string {
  if (claims.length === 0) return "No claim stands behind this: it is invented, or it states nothing about the world.";
  return claims.map((id) => claimText(record, id, columns)).join("\n\n");
}
