import type { PaperPassage, PaperStep } from "./book.ts";

type Draft = Omit<PaperPassage, "number">;

/**
 * Puts a passage that is come to from a single place, as the last thing there, in that place: fewer pages to turn.
 * @param apart passages that something besides a passage leads to
 */
export function joinPassages(drafts: readonly Draft[], apart: readonly string[]): Draft[] {
  const joined = new Map(drafts.map((draft) => [draft.key, draft.steps]));
  for (const { key } of drafts) {
    for (let steps = joined.get(key); steps !== undefined; steps = joined.get(key)) {
      const last = steps.at(-1);
      if (last?.kind !== "go" || last.to === key || apart.includes(last.to) || !isOnlyWay(last.to, joined)) break;
      const onward = joined.get(last.to);
      if (onward === undefined || hasChoices(steps)) break;
      joined.set(key, [...steps.slice(0, -1), ...onward]);
      joined.delete(last.to);
    }
  }
  return drafts.flatMap(({ key }) => {
    const steps = joined.get(key);
    return steps === undefined ? [] : [{ key, steps }];
  });
}

function hasChoices(steps: readonly PaperStep[]): boolean {
  return steps.some(({ kind }) => kind === "choice");
}

function isOnlyWay(to: string, drafts: ReadonlyMap<string, readonly PaperStep[]>): boolean {
  let ways = 0;
  for (const steps of drafts.values()) ways += waysTo(to, steps);
  return ways === 1;
}

function waysTo(to: string, steps: readonly PaperStep[]): number {
  return steps.reduce((ways, step) => {
    if (step.kind === "go" || step.kind === "visit") return ways + (step.to === to ? 1 : 0);
    if (step.kind === "choice") return ways + waysTo(to, step.steps);
    if (step.kind === "if") return ways + step.branches.reduce((sum, branch) => sum + waysTo(to, branch.steps), 0);
    return step.kind === "throw" ? ways + step.rows.reduce((sum, row) => sum + waysTo(to, row), 0) : ways;
  }, 0);
}
