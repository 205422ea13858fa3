import { checkAddresses } from "./checks/addresses.ts";
import type { EvidenceCheck, EvidenceProblem, EvidenceUsage } from "./checks/check.ts";
import { checkCitedClaims } from "./checks/cited-claims.ts";
import { checkConstants } from "./checks/constants.ts";
import { checkCorrections } from "./checks/corrections.ts";
import { checkDisputes } from "./checks/disputes.ts";
import { checkIds } from "./checks/ids.ts";
import { checkSourcesResolve } from "./checks/sources-resolve.ts";
import { checkSourcesUsed } from "./checks/sources-used.ts";
import { unusedClaims } from "./checks/unused-claims.ts";
import { checkValueNames } from "./checks/value-names.ts";
import type { EvidenceRecord } from "./claim.ts";

export interface EvidenceReport {
  readonly counts: {
    readonly claims: number;
    readonly sources: number;
    /** Pairs of claims that contradict each other. */
    readonly disputes: number;
    readonly corrections: number;
    readonly lines: number;
    readonly citingLines: number;
    readonly constants: number;
    readonly inventedConstants: number;
  };
  readonly problems: readonly EvidenceProblem[];
  /** Claims that nothing cites yet. */
  readonly unused: readonly string[];
}

const CHECKS: readonly EvidenceCheck[] = [
  checkIds,
  checkSourcesResolve,
  checkSourcesUsed,
  checkDisputes,
  checkAddresses,
  checkValueNames,
  checkCorrections,
  checkCitedClaims,
  checkConstants,
];

/** Puts every check to the record and to those who cite it. */
export function checkEvidence(record: EvidenceRecord, usage: EvidenceUsage): EvidenceReport {
  return {
    counts: count(record, usage),
    problems: CHECKS.flatMap((check) => check(record, usage)),
    unused: unusedClaims(record, usage),
  };
}

function count(record: EvidenceRecord, usage: EvidenceUsage): EvidenceReport["counts"] {
  const disputes = [...record.claims.values()].reduce((sum, claim) => sum + (claim.disputes?.length ?? 0), 0);
  return {
    claims: record.claims.size,
    sources: record.sources.size,
    disputes: Math.ceil(disputes / 2),
    corrections: record.corrections.length,
    lines: usage.lines.length,
    citingLines: usage.lines.filter(({ claims }) => claims.length > 0).length,
    constants: usage.constants.length,
    inventedConstants: usage.constants.filter(({ claims }) => claims.length === 0).length,
  };
}
