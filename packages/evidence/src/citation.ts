import type { Claim, Correction, EvidenceRecord, Gap, Reading } from "./claim.ts";
import { EvidenceError } from "./errors.ts";
import { gapsOf } from "./gaps.ts";
import { type Grade, gradeOf } from "./grade.ts";
import { findClaim } from "./indexed.ts";

export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
  readonly printedAddress?: string;
  readonly archive?: string;
  readonly locator: string;
  readonly read: Reading;
  readonly seenAs: string;
}

/** Everything a reader needs in order to judge one claim. */
export interface Citation {
  readonly claim: Claim;
  readonly grade: Grade;
  readonly sources: readonly CitedSource[];
  /** Claims that say otherwise. */
  readonly disputes: readonly { readonly id: string; readonly statement: string }[];
  /** What we got wrong about it, earliest first. */
  readonly corrections: readonly Correction[];
  /** What the record is thin on where this claim stands. */
  readonly gaps: readonly Gap[];
}

/**
 * Who says a claim, where, and who says otherwise. A former id finds the claim it means.
 * @throws EvidenceError `unknown-claim` or `unknown-source` when the record does not hold what is cited.
 */
export function citation(record: EvidenceRecord, claimId: string): Citation {
  const claim = claimNamed(record, claimId);
  return {
    claim,
    grade: gradeOf(claim.confidence),
    sources: claim.sources.map((reference) => citedSource(record, reference.source, reference.locator)),
    disputes: (claim.disputes ?? []).map((id) => ({ id, statement: claimNamed(record, id).statement })),
    corrections: record.corrections.filter((correction) => findClaim(record, correction.claim) === claim),
    gaps: gapsOf(record, claim),
  };
}

/** @throws EvidenceError `unknown-claim` */
export function claimNamed(record: EvidenceRecord, id: string): Claim {
  const claim = findClaim(record, id);
  if (claim === undefined) throw new EvidenceError("unknown-claim", `There is no claim "${id}" in the record.`);
  return claim;
}

function citedSource(record: EvidenceRecord, id: string, locator: string): CitedSource {
  const source = record.sources.get(id);
  if (source === undefined) throw new EvidenceError("unknown-source", `There is no source "${id}" in the record.`);
  const { title, publisher, date, url, printedAddress, archive, read, seenAs } = source;
  const addresses = {
    ...(printedAddress === undefined ? {} : { printedAddress }),
    ...(archive === undefined ? {} : { archive }),
  };
  return { title, publisher, date, url, ...addresses, locator, read, seenAs };
}
