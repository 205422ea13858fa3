import type { Claim, Confidence, EvidenceRecord } from "./claim.ts";
import { EvidenceError } from "./errors.ts";

/** A claim's confidence in words fit to show. */
export type Grade = "documented" | "one testimony" | "hearsay" | "estimate";

export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
  readonly locator: string;
  readonly seenAs: string;
}

/** Everything a reader needs in order to judge one claim. */
export interface Citation {
  readonly claim: Claim;
  readonly grade: Grade;
  readonly sources: readonly CitedSource[];
  /** Claims that say otherwise. */
  readonly disputes: readonly { readonly id: string; readonly statement: string }[];
}

const GRADES: Readonly<Record<Confidence, Grade>> = {
  documented: "documented",
  "single-testimony": "one testimony",
  hearsay: "hearsay",
  estimate: "estimate",
};

export function gradeOf(confidence: Confidence): Grade {
  return GRADES[confidence];
}

/**
 * Who says a claim, where, and who says otherwise.
 * @throws EvidenceError `unknown-claim` or `unknown-source` when the record does not hold what is cited.
 */
export function citation(record: EvidenceRecord, claimId: string): Citation {
  const claim = claimNamed(record, claimId);
  return {
    claim,
    grade: gradeOf(claim.confidence),
    sources: claim.sources.map((reference) => citedSource(record, reference.source, reference.locator)),
    disputes: (claim.disputes ?? []).map((id) => ({ id, statement: claimNamed(record, id).statement })),
  };
}

function claimNamed(record: EvidenceRecord, id: string): Claim {
  const claim = record.claims.get(id);
  if (claim === undefined) throw new EvidenceError("unknown-claim", `There is no claim "${id}" in the record.`);
  return claim;
}

function citedSource(record: EvidenceRecord, id: string, locator: string): CitedSource {
  const source = record.sources.get(id);
  if (source === undefined) throw new EvidenceError("unknown-source", `There is no source "${id}" in the record.`);
  const { title, publisher, date, url, seenAs } = source;
  return { title, publisher, date, url, locator, seenAs };
}
