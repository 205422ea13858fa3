import type { Change, Claim, Correction, EvidenceRecord, ForbiddenName, Gap, Source, Statement } from "./claim.ts";

export interface EvidenceParts {
  readonly claims: readonly (readonly Claim[])[];
  readonly sources: readonly Source[];
  readonly corrections?: readonly Correction[];
  readonly gaps?: readonly Gap[];
  readonly forbiddenNames?: readonly ForbiddenName[];
  readonly statements?: readonly Statement[];
  readonly changes?: readonly Change[];
}

/** Makes the record out of parts that were checked before, as the page's build has done. */
export function indexEvidence(parts: EvidenceParts): EvidenceRecord {
  const claims = byId(parts.claims.flat());
  const sources = byId(parts.sources);
  const former = [...claims.map.values()].flatMap(({ id, aliases = [] }) =>
    aliases.map((alias) => [alias, id] as const),
  );
  const taken = former.filter(([alias], index) => {
    return claims.map.has(alias) || former.findIndex(([other]) => other === alias) !== index;
  });
  const { statements = [], changes = [] } = parts;
  return {
    claims: claims.map,
    aliases: new Map(former),
    sources: sources.map,
    corrections: parts.corrections ?? [],
    gaps: parts.gaps ?? [],
    forbiddenNames: parts.forbiddenNames ?? [],
    statements,
    changes,
    repeatedIds: [
      ...claims.repeated,
      ...sources.repeated,
      ...byId(statements).repeated,
      ...byId(changes).repeated,
      ...taken.map(([alias]) => alias),
    ],
  };
}

/** The claim that an id, of today or former, means. */
export function findClaim(record: EvidenceRecord, id: string): Claim | undefined {
  return record.claims.get(id) ?? record.claims.get(record.aliases.get(id) ?? "");
}

/** Every id that may be cited: those of today and the former ones. */
export function citableIds(record: EvidenceRecord): ReadonlySet<string> {
  return new Set([...record.claims.keys(), ...record.aliases.keys()]);
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
