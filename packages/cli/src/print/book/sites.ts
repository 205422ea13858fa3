import type { Expression, StoryStep } from "@connection-denied/story";
import type { PaperCondition } from "./book.ts";
import { asks, halvesOf, inlined, questionsIn, type StoryStructure } from "./conditions.ts";

export type WhenStep = Extract<StoryStep, { kind: "when" }>;

/** A branch of the ink with its condition in halves; `otherwise` for an else. */
export interface SplitBranch {
  readonly otherwise: boolean;
  readonly sheet: PaperCondition | null;
  readonly chance: Expression | null;
  readonly steps: readonly StoryStep[];
}

export interface SplitWhen {
  readonly step: WhenStep;
  readonly branches: readonly SplitBranch[];
}

/** Forks that stand one after another and that one throw of the dice decides together. */
export interface Site {
  readonly whens: readonly SplitWhen[];
  /** Everything that the dice have to say, each thing once. */
  readonly chances: readonly Expression[];
  /** What has to hold for any of it to matter; asked before the throw. */
  readonly under: PaperCondition | null;
}

export function splitWhen(step: WhenStep, structure: StoryStructure): SplitWhen {
  const branches = step.branches.map(({ condition, steps }): SplitBranch => {
    if (condition === null) return { otherwise: true, sheet: null, chance: null, steps };
    return { otherwise: false, ...halvesOf(inlined(condition, structure), structure), steps };
  });
  return { step, branches };
}

const isChancy = ({ branches }: SplitWhen): boolean => branches.some(({ chance }) => chance !== null);

/** The line is cut, or it is not: asked after every word said, and thrown for by the minute on paper. */
export function isLineCheck({ branches }: SplitWhen): boolean {
  const [branch] = branches;
  return (
    branches.length === 1 &&
    branch?.chance != null &&
    asks(branch.chance, "connected") &&
    asks(branch.chance, "dropped")
  );
}

/** Whether she is stopped comes of whom she meets: one throw says both, and the sheet remembers it. */
export const STOPPED: Expression = { kind: "call", name: "stopped", values: [] };

function siteOf(whens: readonly SplitWhen[]): Site {
  const chances = new Map<string, Expression>();
  for (const { branches } of whens) {
    for (const { chance } of branches) if (chance !== null) chances.set(JSON.stringify(chance), chance);
  }
  if ([...chances.values()].some((chance) => asks(chance, "stopped"))) chances.set(JSON.stringify(STOPPED), STOPPED);
  return { whens, chances: [...chances.values()], under: sharedSheet(whens) };
}

/** The half that the sheet knows, where all forks of the site share it. */
function sharedSheet(whens: readonly SplitWhen[]): PaperCondition | null {
  const [first, ...others] = whens.flatMap(({ branches }) => branches);
  if (first === undefined || whens.some(({ branches }) => branches.length > 1)) return null;
  const same = others.every(({ sheet }) => JSON.stringify(sheet) === JSON.stringify(first.sheet));
  return same ? first.sheet : null;
}

type Part = StoryStep | Site | SplitWhen;

/** Steps with each run of forks that need the dice put together. Line checks are left out. */
export function withSites(steps: readonly StoryStep[], structure: StoryStructure): Part[] {
  const runs = new SiteRuns();
  for (const step of steps) {
    const split = step.kind === "when" ? splitWhen(step, structure) : null;
    if (split === null) runs.pass(step);
    else if (!isLineCheck(split)) runs.fork(split);
  }
  return runs.end();
}

/** Gathers forks for one throw: those that follow each other, and those parted only by forks that the sheet settles. */
class SiteRuns {
  readonly #parts: Part[] = [];
  #run: SplitWhen[] = [];
  /** Settled by the sheet, and not yet known to stand inside a run. */
  #waiting: SplitWhen[] = [];

  pass(step: StoryStep): void {
    this.#close();
    this.#parts.push(step);
  }

  fork(split: SplitWhen): void {
    if (!isChancy(split)) {
      if (this.#run.length > 0) this.#waiting.push(split);
      else this.#parts.push(split);
      return;
    }
    if (this.#waiting.length > 0 && !this.#asksTheSame(split)) this.#close();
    this.#run.push(...this.#waiting, split);
    this.#waiting = [];
  }

  end(): Part[] {
    this.#close();
    return this.#parts;
  }

  #close(): void {
    if (this.#run.length > 0) this.#parts.push(siteOf(this.#run));
    this.#parts.push(...this.#waiting);
    this.#run = [];
    this.#waiting = [];
  }

  #asksTheSame(split: SplitWhen): boolean {
    const before = new Set(this.#run.flatMap(questionsOf));
    return questionsOf(split).some((question) => before.has(question));
  }
}

function questionsOf({ branches }: SplitWhen): string[] {
  return branches.flatMap(({ chance }) => (chance === null ? [] : questionsIn(chance)));
}
