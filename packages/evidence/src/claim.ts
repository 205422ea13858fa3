/** How well a claim is supported; `evidence/README.md` says how to read it. */
export type Confidence = "documented" | "single-testimony" | "hearsay" | "estimate";

/** What sort of knowledge a claim is. */
export type ClaimKind =
  | "testimony"
  | "law"
  | "official-text"
  | "survey"
  | "analysis"
  | "expert"
  | "press"
  | "inference";

/** Where in a source something stands. */
export interface SourceReference {
  /** A source's id. */
  readonly source: string;
  readonly locator: string;
}

/** One statement about the world, in our words. */
export interface Claim {
  readonly id: string;
  readonly topic: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  /** The years it speaks of, in words. */
  readonly period: string;
  readonly confidence: Confidence;
  /** The statement's numbers, each with its unit in its name. */
  readonly values?: Readonly<Record<string, number>>;
  readonly sources: readonly SourceReference[];
  /** Ids of claims that say otherwise. */
  readonly disputes?: readonly string[];
}

/** One text, recording or exhibit that claims rest on. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** As the source gives it, in words. */
  readonly date: string;
  readonly url: string | null;
  readonly kind: string;
  /** How much of it was read. */
  readonly seenAs: string;
  readonly note?: string;
}

/** What we got wrong and when it was mended. */
export interface Correction {
  /** Year, month, day: `2026-11-30`. */
  readonly date: string;
  readonly claim: string;
  readonly was: string;
  readonly now: string;
  readonly because: string;
}

/** The whole record, by id. */
export interface EvidenceRecord {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly corrections: readonly Correction[];
  /** Ids that more than one claim, or more than one source, bears; only the first of them is in the maps. */
  readonly repeatedIds: readonly string[];
}
