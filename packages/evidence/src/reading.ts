import type { Claim, EvidenceRecord, Reading, Source } from "./claim.ts";

const EXTENTS: readonly Reading["extent"][] = ["whole", "excerpt"];
const HANDS: readonly Reading["through"][] = ["publisher", "reprint", "second-hand"];

/** The best that was read of a claim's sources; null for a claim without sources. */
export function readingOf(record: EvidenceRecord, claim: Claim): Reading | null {
  const readings = claim.sources.flatMap(({ source }) => record.sources.get(source)?.read ?? []);
  return readings.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Hands first: a whole summary by another is less than an excerpt of the text itself. */
const rank = ({ extent, through }: Reading): number =>
  HANDS.indexOf(through) * EXTENTS.length + EXTENTS.indexOf(extent);

/** Words for what was read: "an excerpt, in a reprint". */
export function readingWords({ extent, through }: Reading): string {
  const much = extent === "whole" ? "the whole text" : "an excerpt";
  if (through === "publisher") return much;
  return through === "reprint" ? `${much}, in a reprint` : `${much}, at second hand`;
}

/** Where a reader can go: the publisher's address, a web archive, or nowhere. */
export const addressOf = ({ url, archive }: Source): string | null => url ?? archive ?? null;
