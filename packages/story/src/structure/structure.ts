import type { StoryLine } from "../story-line.ts";
import type { Seat } from "../vocabulary.ts";

/** What an episode's ink asks or works out: plain data. */
export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  /** A variable, or a passage, which then stands for how often it was entered. */
  | { readonly kind: "name"; readonly name: string }
  /** A passage named as a value, to be gone to later. */
  | { readonly kind: "passage"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly values: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "both" | "either"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "compare"; readonly by: Comparison; readonly left: Expression; readonly right: Expression };

export const COMPARISONS = ["==", "!=", "<", "<=", ">", ">="] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface StoryBranch {
  /** Null for what happens otherwise. */
  readonly condition: Expression | null;
  readonly steps: readonly StoryStep[];
}

export interface StoryChoice {
  readonly kind: "choice";
  readonly id: string;
  /** It may be chosen a single time. */
  readonly once: boolean;
  readonly condition: Expression | null;
  readonly steps: readonly StoryStep[];
}

export type StoryStep =
  | { readonly kind: "line"; readonly id: string }
  | { readonly kind: "set"; readonly name: string; readonly to: Expression }
  | { readonly kind: "add"; readonly name: string; readonly by: number }
  | { readonly kind: "command"; readonly name: string; readonly values: readonly Expression[] }
  | { readonly kind: "when"; readonly branches: readonly StoryBranch[] }
  | StoryChoice
  /** On to a passage, or to the one that a variable holds. */
  | { readonly kind: "go"; readonly to: string }
  /** To a passage and back to the next step. */
  | { readonly kind: "visit"; readonly to: string }
  | { readonly kind: "back" }
  | { readonly kind: "end" };

export interface StoryFlow {
  /** `knot` or `knot.stitch`; empty for what stands above the first knot. */
  readonly name: string;
  readonly steps: readonly StoryStep[];
}

/** An episode as it is built: who comes after whom, and on what it depends. Everything said in it is an id. */
export interface StoryStructure {
  readonly seat: Seat;
  readonly flows: readonly StoryFlow[];
  /** The author's own questions, each as the expression it returns. */
  readonly functions: Readonly<Record<string, Expression>>;
  /** What each variable is at the beginning. */
  readonly variables: Readonly<Record<string, Expression>>;
  /** Every line and choice by id, with its tags. */
  readonly lines: ReadonlyMap<string, StoryLine>;
}
