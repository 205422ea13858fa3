import {
  type Citation,
  type CitedSource,
  citation,
  type EvidenceRecord,
  readingWords,
} from "@connection-denied/evidence";
import { fold } from "../fold.ts";

/**
 * One claim with its grade, period, sources and what says otherwise.
 * @param how "whole" adds where, the numbers, the review, corrections, and what the record is thin on
 */
export function claimText(
  record: EvidenceRecord,
  id: string,
  columns: number,
  how: "short" | "whole" = "short",
): string {
  const cited = citation(record, id);
  const { claim, grade, sources, disputes } = cited;
  const lines = [
    fold(claim.statement, columns),
    `  ${claim.id}: ${grade}, ${claim.kind}, about ${claim.period}`,
    ...sources.map((source) => fold(sourceText(source), columns, "  ")),
    ...disputes.map((other) => fold(`Others say otherwise (${other.id}): ${other.statement}`, columns, "  ")),
    ...(how === "whole" ? wholeText(cited).map((text) => fold(text, columns, "  ")) : []),
  ];
  return lines.join("\n");
}

function sourceText({
  title,
  publisher,
  date,
  locator,
  read,
  seenAs,
  url,
  printedAddress,
  archive,
}: CitedSource): string {
  const seen = `Seen as: ${seenAs} (${readingWords(read)}).`;
  const places = [url, archive === undefined ? null : `Archived: ${archive}`];
  if (printedAddress !== undefined) places.push(`Printed address: ${printedAddress}`);
  return [`- ${title}. ${publisher}, ${date}; ${locator}. ${seen}`, ...places.filter((place) => place !== null)].join(
    " ",
  );
}

function wholeText({ claim, corrections, gaps }: Citation): string[] {
  const { aliases = [], because, places, reviewed, values = {} } = claim;
  const numbers = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return [
    ...(because === undefined ? [] : [`Made up because ${because}.`]),
    `Where: ${places.join(", ")}. Reviewed ${reviewed.on}, against ${reviewed.against}.`,
    ...(numbers.length === 0 ? [] : [`Numbers: ${numbers.join(", ")}.`]),
    ...(aliases.length === 0 ? [] : [`Formerly: ${aliases.join(", ")}.`]),
    ...corrections.map(({ date, was, now, because: why }) => `Corrected ${date}: ${was} became ${now}, as ${why}.`),
    ...gaps.map(({ id, title }) => `Thin (${id}): ${title}.`),
  ];
}

/** The sources of several claims; a sentence when there are none. */
export function sourcesText(record: EvidenceRecord, claims: readonly string[], columns: number): string {
  if (claims.length === 0) return "No claim stands behind this: it is invented, or it states nothing about the world.";
  return claims.map((id) => claimText(record, id, columns)).join("\n\n");
}
