import type { Change, EvidenceRecord } from "../claim.ts";
import { findClaim } from "../indexed.ts";
import type { EvidenceCheck, EvidenceProblem, EvidenceUsage } from "./check.ts";

/** The name under which lines of the reading "Since 2016" are listed among those that cite. */
export const CHANGES = "since-2016";

/** Each change rests on claims of the record, one of which speaks of its year, and has words. */
export const checkChanges: EvidenceCheck = (record, usage) =>
  record.changes.flatMap((change) => checkChange(record, usage, change));

function checkChange(record: EvidenceRecord, { lines }: EvidenceUsage, change: Change): EvidenceProblem[] {
  const { id, year, claims: named } = change;
  const claims = named.flatMap((claim) => findClaim(record, claim) ?? []);
  const problem = (code: EvidenceProblem["code"], message: string): EvidenceProblem => ({ code, message, where: id });
  if (claims.length < named.length) {
    const unknown = named.filter((claim) => findClaim(record, claim) === undefined);
    return [problem("unknown-changed-claim", `Change "${id}" rests on "${unknown.join(", ")}", not in the record.`)];
  }
  const years = claims.some(({ years: [first, last] }) => first <= year && year <= last)
    ? []
    : [problem("change-of-other-years", `Change "${id}" is of ${year}, of which none of ${named.join(", ")} speaks.`)];
  const words = lines.some(({ episode, line, text }) => episode === CHANGES && line === id && text !== undefined)
    ? []
    : [problem("change-without-words", `Change "${id}" has no words; write since-${id} with the interface's.`)];
  return [...years, ...words];
}
