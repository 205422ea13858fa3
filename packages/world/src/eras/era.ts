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
  /** The era whose value stands here because nothing is known of this one. */
  readonly carriedFrom?: Era;
}

/** Something reported that no rule of the night reads: a number, or the sentence that nothing is known of it. */
export type Told = Figure | { readonly unreported: string };

export const unreported = (why: string): Told => ({ unreported: why });

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

const carriedFigure = (from: Era, figure: Figure): Figure => {
  const why = figure.invented === undefined ? `there it rests on ${figure.claims.join(", ")}` : figure.invented;
  const invented = `nothing is known of this era; carried from ${from}: ${why}`;
  return { ...figure, claims: [], confidence: "invented", invented, carriedFrom: from };
};

/** Values of another era, taken over because no source speaks of this one. Each says so. */
export function carry<Name extends string, Kept extends Name>(
  from: Era,
  figures: Readonly<Record<Name, Figure>>,
  names: readonly Kept[],
): Record<Kept, Figure> {
  return Object.fromEntries(names.map((name) => [name, carriedFigure(from, figures[name])])) as Record<Kept, Figure>;
}

/** What a charge can rest on, the gravest last. */
export const GROUNDS = ["phone", "calling", "remittance", "information", "leaving"] as const;
export type Ground = (typeof GROUNDS)[number];

/** What the era's law makes of each ground: the ends of a case that are open to it. */
export type Law = Readonly<Record<Ground, GroundLaw>>;

interface GroundLaw {
  /** Names of sentences of the same era; at least one. */
  readonly charges: readonly [string, ...string[]];
  readonly claims: readonly string[];
  /** What of it we made up. */
  readonly invented?: string;
}

/** A possible end of a case, with the weight of its being drawn (invented) and the reported term. */
export interface Sentence {
  readonly charge: string;
  readonly weight: Figure;
  readonly term: Figure;
}

export interface EraData<Name extends string, ToldName extends string> {
  readonly era: Era;
  /** First and last year it stands for. */
  readonly years: readonly [first: number, last: number];
  readonly figures: Readonly<Record<Name, Figure>>;
  /** Reported, printed, compared with; read by no rule of the night. */
  readonly told: Readonly<Record<ToldName, Told>>;
  /** At least one; the weights sum to one. */
  readonly sentences: readonly [Sentence, ...Sentence[]];
  readonly law: Law;
}
