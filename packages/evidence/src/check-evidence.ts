import { checkAddresses } from "./checks/addresses.ts";
import { checkChanges } from "./checks/changes.ts";
import type { EvidenceCheck, EvidenceProblem, EvidenceUsage } from "./checks/check.ts";
import { checkCitedClaims } from "./checks/cited-claims.ts";
import { checkConstantNumbers } from "./checks/constant-numbers.ts";
import { checkConstantYears } from "./checks/constant-years.ts";
import { checkConstants } from "./checks/constants.ts";
import { checkCopiedSentences } from "./checks/copied-sentences.ts";
import { checkCorrections } from "./checks/corrections.ts";
import { checkDisputes } from "./checks/disputes.ts";
import { checkGaps } from "./checks/gaps.ts";
import { checkIds } from "./checks/ids.ts";
import { checkKnownTooEarly } from "./checks/known-too-early.ts";
import { checkLineNumbers } from "./checks/line-numbers.ts";
import { checkPeriods } from "./checks/periods.ts";
import { checkReachable } from "./checks/reachable.ts";
import { checkRealNames } from "./checks/real-names.ts";
import { checkSourced } from "./checks/sourced.ts";
import { checkSourcesResolve } from "./checks/sources-resolve.ts";
import { checkSourcesUsed } from "./checks/sources-used.ts";
import { checkStatedGrades } from "./checks/stated-grades.ts";
import { checkStatementValues } from "./checks/statement-values.ts";
import { checkStatements } from "./checks/statements.ts";
import { unusedClaims } from "./checks/unused-claims.ts";
import { checkValueNames } from "./checks/value-names.ts";
import type { EvidenceRecord } from "./claim.ts";
import { gradeOf } from "./grade.ts";

type Counts = Readonly<Record<string, number>>;

export interface EvidenceReport {
  readonly counts: {
    readonly claims: number;
    readonly sources: number;
    /** Pairs of claims that contradict each other. */
    readonly disputes: number;
    readonly corrections: number;
    readonly gaps: number;
    readonly statements: number;
    readonly changes: number;
    readonly lines: number;
    readonly citingLines: number;
    readonly constants: number;
    readonly inventedConstants: number;
    readonly byTopic: Counts;
    readonly byKind: Counts;
    readonly byGrade: Counts;
  };
  readonly problems: readonly EvidenceProblem[];
  /** Whether the texts of sources were at hand, so that copies of them could be looked for. */
  readonly copiesLookedFor: boolean;
  /** Claims that nothing cites yet. */
  readonly unused: readonly string[];
}

const CHECKS: readonly EvidenceCheck[] = [
  checkIds,
  checkSourced,
  checkPeriods,
  checkSourcesResolve,
  checkSourcesUsed,
  checkDisputes,
  checkAddresses,
  checkValueNames,
  checkStatementValues,
  checkCorrections,
  checkGaps,
  checkStatements,
  checkChanges,
  checkCitedClaims,
  checkConstants,
  checkLineNumbers,
  checkKnownTooEarly,
  checkConstantNumbers,
  checkConstantYears,
  checkStatedGrades,
  checkRealNames,
  checkCopiedSentences,
  checkReachable,
];

/** Puts every check to the record and to those who cite it. */
export function checkEvidence(record: EvidenceRecord, usage: EvidenceUsage): EvidenceReport {
  return {
    counts: count(record, usage),
    problems: CHECKS.flatMap((check) => check(record, usage)),
    copiesLookedFor: (usage.sourceTexts ?? []).length > 0,
    unused: unusedClaims(record, usage),
  };
}

function count(record: EvidenceRecord, usage: EvidenceUsage): EvidenceReport["counts"] {
  const claims = [...record.claims.values()];
  const disputes = claims.reduce((sum, claim) => sum + (claim.disputes?.length ?? 0), 0);
  return {
    claims: record.claims.size,
    sources: record.sources.size,
    disputes: Math.ceil(disputes / 2),
    corrections: record.corrections.length,
    gaps: record.gaps.length,
    statements: record.statements.length,
    changes: record.changes.length,
    lines: usage.lines.length,
    citingLines: usage.lines.filter(({ claims: cited }) => cited.length > 0).length,
    constants: usage.constants.length,
    inventedConstants: usage.constants.filter(({ claims: cited }) => cited.length === 0).length,
    byTopic: tally(claims.map(({ topic }) => topic)),
    byKind: tally(claims.map(({ kind }) => kind)),
    byGrade: tally(claims.map(({ confidence }) => gradeOf(confidence))),
  };
}

function tally(words: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
