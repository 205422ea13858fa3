import { ERAS, type Era } from "../vocabulary.ts";
import type { Figure, Law, Sentence } from "./era.ts";
import { eraData } from "./index.ts";

/** One value of an era with where it comes from. */
export interface EraFact extends Figure {
  readonly name: string;
  /** Whether a rule of the night reads it, or it is only reported. */
  readonly simulated: boolean;
}

export interface EraFacts {
  readonly era: Era;
  /** First and last year the era stands for. */
  readonly years: readonly [first: number, last: number];
  /** The model's promise: no plan is found less often than this. Invented, as all odds are. */
  readonly floor: number;
  readonly facts: readonly EraFact[];
  /** What nothing is known of, and why. */
  readonly unreported: readonly { readonly name: string; readonly why: string }[];
  readonly sentences: readonly Sentence[];
  /** What a charge can rest on, and which sentences that opens. */
  readonly law: Law;
}

/** The eras, earliest first. */
export const eraIds = (): readonly Era[] => ERAS;

/**
 * Every value of an era with unit, claims and confidence, in the order of its file.
 * @throws WorldError `unknown-era`
 */
export function eraFacts(era: Era): EraFacts {
  const { years, figures, told, sentences, law } = eraData(era);
  const facts: EraFact[] = Object.entries(figures).map(([name, one]) => ({ name, simulated: true, ...one }));
  const unreported: { name: string; why: string }[] = [];
  for (const [name, one] of Object.entries(told)) {
    if ("unreported" in one) unreported.push({ name, why: one.unreported });
    else facts.push({ name, simulated: false, ...one });
  }
  return { era, years, floor: figures.floorOdds.low, facts, unreported, sentences, law };
}
