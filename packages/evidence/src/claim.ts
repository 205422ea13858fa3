/** How well a claim is supported; `evidence/README.md` says how to read it. */
export type Confidence = "documented" | "single-testimony" | "hearsay" | "estimate" | "invented";

/** What sort of knowledge a claim is. */
export type ClaimKind =
  | "testimony"
  | "law"
  | "official-text"
  | "survey"
  | "analysis"
  | "expert"
  | "press"
  | "inference"
  | "invented";

/** Where, never nearer than a province. */
export type Place =
  | "North Hamgyong"
  | "Ryanggang"
  | "North Pyongan"
  | "Jagang"
  | "border provinces"
  | "North Korea"
  | "China"
  | "South Korea";

/** Where in a source something stands. */
export interface SourceReference {
  /** A source's id. */
  readonly source: string;
  readonly locator: string;
}

/** When a claim was last compared, and with what. */
export interface Review {
  /** Year, month, day. */
  readonly on: string;
  /** With the texts of all its sources, of some, or only with the notes the record was first made from. */
  readonly against: "every source" | "some sources" | "first notes";
}

/** One statement about the world, in our words. */
export interface Claim {
  readonly id: string;
  /** Ids it bore before, or those of claims that were merged into it; whoever cites one means this claim. */
  readonly aliases?: readonly string[];
  readonly topic: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  /** The years it speaks of, in words. */
  readonly period: string;
  /** The widest span of years, both ends included, that the words of `period` allow. */
  readonly years: readonly [first: number, last: number];
  readonly places: readonly Place[];
  readonly confidence: Confidence;
  /** Why it was made up; invented claims only. */
  readonly because?: string;
  /** The statement's numbers, each with its unit in its name; `unitOf` reads it. */
  readonly values?: Readonly<Record<string, number>>;
  /** Empty for an invented claim only. */
  readonly sources: readonly SourceReference[];
  /** Ids of claims that say otherwise. */
  readonly disputes?: readonly string[];
  readonly reviewed: Review;
}

/** How much of a source was read, and in whose hands. */
export interface Reading {
  readonly extent: "whole" | "excerpt";
  /** As its publisher put it out, carried by somebody else, or in another's quotation or summary. */
  readonly through: "publisher" | "reprint" | "second-hand";
}

/** One text, recording or exhibit that claims rest on. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** As the source gives it, in words. */
  readonly date: string;
  /** An https address, or null; `note` then says why. */
  readonly url: string | null;
  /** An address as it was found, without https: to look it up by, never to link to. */
  readonly printedAddress?: string;
  /** A copy in a web archive. */
  readonly archive?: string;
  readonly kind: string;
  readonly read: Reading;
  /** The same in words. */
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

/** Something the record is thin on, with what it touches. */
export interface Gap {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly topics?: readonly string[];
  readonly claims?: readonly string[];
  readonly sources?: readonly string[];
}

/** A name or place of the real cases, which nothing here may say again. */
export interface ForbiddenName {
  readonly name: string;
  readonly because: string;
}

/** A sentence that players may judge before or after a play. Its words stand with the interface's, by its id. */
export interface Statement {
  readonly id: string;
  /** False for a common belief that its claims contradict. */
  readonly holds: boolean;
  readonly claims: readonly string[];
}

/** Something that changed after 2016, told in one line. Its words stand with the interface's, by its id. */
export interface Change {
  readonly id: string;
  /** From when on, or when it was seen first. */
  readonly year: number;
  readonly claims: readonly string[];
}

/** The whole record, by id. */
export interface EvidenceRecord {
  readonly claims: ReadonlyMap<string, Claim>;
  /** Former ids, each with the id its claim bears now. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly corrections: readonly Correction[];
  readonly gaps: readonly Gap[];
  readonly forbiddenNames: readonly ForbiddenName[];
  readonly statements: readonly Statement[];
  readonly changes: readonly Change[];
  /** Ids that more than one claim, source or statement bears; of claims and sources only the first is in the maps. */
  readonly repeatedIds: readonly string[];
}
