import type { EvidenceRecord } from "../claim.ts";
import { findClaim } from "../indexed.ts";
import type { EvidenceUsage } from "./check.ts";

/** Claims that no line, constant, statement or change cites, sorted. Knowing more than one says is no fault, so they are only listed. */
export function unusedClaims(record: EvidenceRecord, usage: EvidenceUsage): string[] {
  const cited = [...usage.lines, ...usage.constants, ...record.statements, ...record.changes].flatMap(
    ({ claims }) => claims,
  );
  const used = new Set(cited.map((id) => findClaim(record, id)?.id));
  return [...record.claims.keys()].filter((id) => !used.has(id)).sort();
}
