import type { Confidence, EvidenceRecord } from "../claim.ts";

/** A line of story and the claims it cites. */
export interface CitingLine {
  readonly episode: string;
  readonly line: string;
  readonly claims: readonly string[];
  /** Its words in the language it was written in (English); absent for what has none, such as a kind of event. */
  readonly text?: string;
  /** Numbers in it that are the story's own, as written: `three`. */
  readonly own?: readonly string[];
  /** Claims of years after the one it is told in, taken by its author to have been so already. */
  readonly later?: readonly string[];
  /** The year it is told in. */
  readonly toldIn?: number;
  /** How sure it is said to be, where that is written down rather than worked out from the claims. */
  readonly stated?: Confidence;
}

/** A number or word of the model that speaks of the world. */
export interface CitingConstant {
  readonly name: string;
  readonly claims: readonly string[];
  /** Why we made it up, or what of it we made up, when we did. */
  readonly invented?: string;
  readonly range?: { readonly low: number; readonly high: number; readonly unit: string };
  readonly confidence?: Confidence;
  /** First and last year it stands for. */
  readonly years?: readonly [first: number, last: number];
}

/** A text that nothing here may copy. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** Everything that leans on the record, and what it is held against. */
export interface EvidenceUsage {
  readonly lines: readonly CitingLine[];
  readonly constants: readonly CitingConstant[];
  /** Full texts of sources, where they are at hand. */
  readonly sourceTexts?: readonly SourceText[];
}

export type EvidenceProblemCode =
  | "ill-formed-id"
  | "repeated-id"
  | "unknown-source"
  | "unsourced-claim"
  | "unused-source"
  | "unknown-dispute"
  | "one-sided-dispute"
  | "address-without-note"
  | "ill-formed-address"
  | "address-not-https"
  | "ill-formed-value-name"
  | "years-disordered"
  | "unknown-cited-claim"
  | "unsupported-constant"
  | "unknown-corrected-claim"
  | "unknown-in-gap"
  | "number-not-in-claims"
  | "idle-own-number"
  | "known-too-early"
  | "idle-later"
  | "number-without-value"
  | "grade-too-high"
  | "outside-period"
  | "real-name"
  | "copied-sentence"
  | "unreachable-claim"
  | "unknown-stated-claim"
  | "uneven-statements"
  | "unknown-changed-claim"
  | "change-of-other-years"
  | "change-without-words";

export interface EvidenceProblem {
  readonly code: EvidenceProblemCode;
  readonly message: string;
  /** The claim, source, line or constant at fault. */
  readonly where: string;
}

/** One question put to the record. */
export type EvidenceCheck = (record: EvidenceRecord, usage: EvidenceUsage) => EvidenceProblem[];

/** How findings name a line. */
export const lineName = ({ episode, line }: CitingLine): string => `${episode} ${line}`;
