import type { EvidenceRecord } from "../claim.ts";
import type { EvidenceUsage } from "./check.ts";

/** Claims that no line and no constant cites, sorted. Knowing more than one says is no fault, so they are only listed. */
export function unusedClaims(record: EvidenceRecord, usage: EvidenceUsage): string[] {
  const cited = new Set([...usage.lines, ...usage.constants].flatMap(({ claims }) => claims));
  return [...record.claims.keys()].filter((id) => !cited.has(id)).sort();
}
