import type { EvidenceRecord } from "@connection-denied/evidence";
import { BadInput } from "../bad-input.ts";

/** What to say of a name that no claim bears: names near it. */
export function unknownClaim(record: EvidenceRecord, id: string): BadInput {
  const near = nearest(id, record.claims.keys());
  const hint = near.length === 0 ? "" : ` Near it: ${near.join(", ")}.`;
  return new BadInput(`There is no claim "${id}" in the record.${hint}`);
}

/** Claims whose names share a word with the one asked for. */
function nearest(id: string, known: Iterable<string>): string[] {
  const words = new Set(id.split("-").filter((word) => word.length > 3));
  return [...known].filter((other) => other.split("-").some((word) => words.has(word))).slice(0, 5);
}
