import type { Claim, EvidenceRecord } from "../claim.ts";

/** Claims that say otherwise of the same thing, each set laid out from the earliest on; the largest set first. */
export function conflicts(record: EvidenceRecord): Claim[][] {
  const seen = new Set<string>();
  const sets: Claim[][] = [];
  for (const claim of record.claims.values()) {
    if (seen.has(claim.id) || (claim.disputes ?? []).length === 0) continue;
    sets.push(connected(record, claim, seen).sort((a, b) => a.years[0] - b.years[0] || a.years[1] - b.years[1]));
  }
  return sets.sort((a, b) => b.length - a.length);
}

function connected(record: EvidenceRecord, start: Claim, seen: Set<string>): Claim[] {
  const found: Claim[] = [];
  const waiting = [start];
  for (let claim = waiting.pop(); claim !== undefined; claim = waiting.pop()) {
    if (seen.has(claim.id)) continue;
    seen.add(claim.id);
    found.push(claim);
    waiting.push(...(claim.disputes ?? []).flatMap((id) => record.claims.get(id) ?? []));
  }
  return found;
}
