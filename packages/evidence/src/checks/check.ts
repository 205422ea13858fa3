import type { EvidenceRecord } from "../claim.ts";

/** A line of story and the claims it cites. */
export interface CitingLine {
  readonly episode: string;
  readonly line: string;
  readonly claims: readonly string[];
}

/** A number or word of the model that speaks of the world. */
export interface CitingConstant {
  readonly name: string;
  readonly claims: readonly string[];
  /** Why we made it up, when we did. */
  readonly invented?: string;
}

export interface EvidenceUsage {
  readonly lines: readonly CitingLine[];
  readonly constants: readonly CitingConstant[];
}

export type EvidenceProblemCode =
  | "ill-formed-id"
  | "repeated-id"
  | "unknown-source"
  | "unused-source"
  | "unknown-dispute"
  | "one-sided-dispute"
  | "address-without-note"
  | "ill-formed-address"
  | "ill-formed-value-name"
  | "unknown-cited-claim"
  | "unsupported-constant"
  | "unknown-corrected-claim";

export interface EvidenceProblem {
  readonly code: EvidenceProblemCode;
  readonly message: string;
  /** The claim, source, line or constant at fault. */
  readonly where: string;
}

/** One question put to the record. */
export type EvidenceCheck = (record: EvidenceRecord, usage: EvidenceUsage) => EvidenceProblem[];
