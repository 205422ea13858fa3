import type { Claim, EvidenceRecord } from "../claim.ts";
import { findClaim } from "../indexed.ts";
import { numbersIn } from "../numbers/numbers-in.ts";
import { type CitingLine, type EvidenceCheck, type EvidenceProblem, lineName } from "./check.ts";

/**
 * A line told in a year does not lean on a claim that speaks only of years after it, as though it were known. It may when it names
 * such a year itself, being told afterwards, or when its author says that the claim was taken back to the year of the story.
 */
export const checkKnownTooEarly: EvidenceCheck = (record, usage) =>
  usage.lines.flatMap((line) => checkLine(record, line));

function checkLine(record: EvidenceRecord, line: CitingLine): EvidenceProblem[] {
  const { toldIn, claims: cited, later = [] } = line;
  if (toldIn === undefined) return [];
  const where = lineName(line);
  const claims = cited.flatMap((id) => findClaim(record, id) ?? []).filter(({ years: [first] }) => first > toldIn);
  const early = claims.filter((claim) => !isTaggedLater(record, later, claim) && !namesItsYears(line, claim));
  const idle = later.filter((id) => !claims.some((claim) => claim === findClaim(record, id)));
  return [
    ...early.map(({ id, years: [first] }) => ({
      code: "known-too-early" as const,
      message: `Line "${where}" is told in ${toldIn} and rests on "${id}", which speaks of ${first} and after; name the year in the line, cite an earlier claim, or say with #later:${id} that it is taken to have been so already.`,
      where,
    })),
    ...idle.map((id) => ({
      code: "idle-later" as const,
      message: `Line "${where}" is tagged #later:${id}, but cites no such claim of years after ${toldIn}; take the tag out.`,
      where,
    })),
  ];
}

const isTaggedLater = (record: EvidenceRecord, later: readonly string[], claim: Claim): boolean =>
  later.some((id) => findClaim(record, id) === claim);

/** The line itself says that it speaks of one of the claim's years. */
const namesItsYears = ({ text = "" }: CitingLine, { years: [first, last] }: Claim): boolean =>
  numbersIn(text).some(({ kind, value }) => kind === "year" && first <= value && value <= last);
