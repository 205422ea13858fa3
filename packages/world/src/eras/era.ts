import type { Era } from "../vocabulary.ts";

/** One number, or a range the world draws from, with where it comes from. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Ids in evidence/claims. Empty only when `invented` says why. */
  readonly claims: readonly string[];
  readonly confidence: "documented" | "single-testimony" | "hearsay" | "estimate" | "invented";
  /** Why we made it up, or what of it we made up. */
  readonly invented?: string;
}

export const known = (
  value: number | readonly [low: number, high: number],
  unit: string,
  confidence: Exclude<Figure["confidence"], "invented">,
  claims: readonly string[],
  invented?: string,
): Figure => {
  const [low, high] = typeof value === "number" ? [value, value] : value;
  return { low, high, unit, claims, confidence, ...(invented === undefined ? {} : { invented }) };
};

export const invented = (
  value: number | readonly [low: number, high: number],
  unit: string,
  why: string,
  claims: readonly string[] = [],
): Figure => {
  const [low, high] = typeof value === "number" ? [value, value] : value;
  return { low, high, unit, claims, confidence: "invented", invented: why };
};

/** A possible end of a case, with the weight of its being drawn (invented) and the reported term. */
export interface Sentence {
  readonly charge: string;
  readonly weight: Figure;
  readonly term: Figure;
}

export interface EraData<Name extends string> {
  readonly era: Era;
  readonly figures: Readonly<Record<Name, Figure>>;
  /** At least one; the weights sum to one. */
  readonly sentences: readonly [Sentence, ...Sentence[]];
}
