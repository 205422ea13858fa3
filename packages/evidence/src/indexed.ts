import type { Claim, Correction, EvidenceRecord, Source } from "./claim.ts";

export interface EvidenceParts {
  readonly claims: readonly (readonly Claim[])[];
  readonly sources: readonly Source[];
  readonly corrections?: readonly Correction[];
}

/** Makes the record out of parts that were checked before, as the page's build has done. */
export function indexEvidence(parts: EvidenceParts): EvidenceRecord {
  const claims = byId(parts.claims.flat());
  const sources = byId(parts.sources);
  return {
    claims: claims.map,
    sources: sources.map,
    corrections: parts.corrections ?? [],
    repeatedIds: [...claims.repeated, ...sources.repeated],
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]) {
  const map = new Map<string, Item>();
  const repeated: string[] = [];
  for (const item of items) {
    if (map.has(item.id)) repeated.push(item.id);
    else map.set(item.id, item);
  }
  return { map, repeated };
}
