import type { EraFact, EraFacts, Transfer } from "@connection-denied/world";
import type { ToldNight, WatchedPlan } from "./told-night.ts";

/** What a source says: one number or a range, with where it comes from. */
export type Reported = Omit<EraFact, "name" | "simulated">;

/**
 * How the model comes by its numbers. "drawn": the rule draws from the reported range itself, so that agreement says only that
 * the rule does what it should; "follows": drawn, then bent by land, posts and chance; "comes out": nothing of it was put in.
 */
type Origin = "drawn" | "follows" | "comes out";

/** One thing that is reported and that the model makes too. */
export interface Comparison {
  readonly id: string;
  /** In words, without unit. */
  readonly what: string;
  /** What the report speaks of, where it is not the same thing in other words. */
  readonly against?: string;
  /** Unit it is shown in, and how many units of the era's file make one of it. */
  readonly unit: string;
  readonly per: number;
  /** Names of the era's values that it stands against: one, or the two ends of a range. */
  readonly figures: readonly string[];
  readonly origin: Origin;
  /** "time" can be too slow or too quick; "share" is told yes or no, night by night; anything else fits or not. */
  readonly kind: "time" | "share" | "amount";
  readonly watch: WatchedPlan | "money";
  /** Values of one night in units of the era's file, or of one sum sent; empty when it did not happen. */
  read(watched: ToldNight | Transfer): readonly number[];
}

/** What is reported of an era, or null: values that we made up are compared with nothing. */
export function reportedOf({ figures }: Comparison, { facts, sentences }: EraFacts): Reported | null {
  const named = figures.map(
    (name): Reported | undefined =>
      facts.find((fact) => fact.name === name) ?? sentences.find(({ charge }) => name === termOf(charge))?.term,
  );
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first.confidence === "invented" || last.confidence === "invented") return null;
  return { ...first, high: last.high };
}

/** What the term of a charge is called among the figures. */
export const termOf = (charge: string): string => `${charge}, term`;
