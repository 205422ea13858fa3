import type { CitingConstant, CitingLine, EvidenceUsage } from "../checks/check.ts";
import { claimNamed } from "../citation.ts";
import type { EvidenceRecord } from "../claim.ts";

/** Every line and constant that cites a claim, under any id it bears or bore. */
export interface ClaimUses {
  readonly lines: readonly CitingLine[];
  readonly constants: readonly CitingConstant[];
}

/** @throws EvidenceError `unknown-claim` */
export function usesOf(record: EvidenceRecord, usage: EvidenceUsage, id: string): ClaimUses {
  const { id: name, aliases = [] } = claimNamed(record, id);
  const names = new Set([name, ...aliases]);
  const cites = ({ claims }: { readonly claims: readonly string[] }): boolean =>
    claims.some((claim) => names.has(claim));
  return { lines: usage.lines.filter(cites), constants: usage.constants.filter(cites) };
}
