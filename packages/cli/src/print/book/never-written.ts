import type { PaperBranch, PaperCondition, PaperStep, Slot } from "./book.ts";
import { allOf, passes } from "./conditions.ts";

/** What a condition comes to where nothing in the book ever writes what it asks for: true, false, or what is left of it. */
function settledCondition(condition: PaperCondition, unwritten: ReadonlyMap<string, Slot>): PaperCondition | boolean {
  if (condition.kind === "test") {
    const slot = unwritten.get(condition.test.slot);
    return slot === undefined ? condition : passes(slot.blank, condition.test);
  }
  const parts = condition.of.map((one) => settledCondition(one, unwritten));
  const decisive = condition.kind === "any";
  if (parts.includes(decisive)) return decisive;
  const left = parts.filter((part) => typeof part !== "boolean");
  if (left.length === 0) return !decisive;
  return condition.kind === "all"
    ? (allOf(left) ?? true)
    : left.length === 1
      ? (left[0] ?? false)
      : { kind: "any", of: left };
}

/** Steps without the questions that have a single answer. */
export function withoutSettled(steps: readonly PaperStep[], unwritten: ReadonlyMap<string, Slot>): PaperStep[] {
  return steps.flatMap((step): PaperStep[] => {
    if (step.kind === "throw") return [{ ...step, rows: step.rows.map((row) => withoutSettled(row, unwritten)) }];
    if (step.kind === "choice") {
      const condition = step.condition === null ? true : settledCondition(step.condition, unwritten);
      if (condition === false) return [];
      return [
        { ...step, condition: condition === true ? null : condition, steps: withoutSettled(step.steps, unwritten) },
      ];
    }
    return step.kind === "if" ? settledBranches(step.branches, unwritten) : [step];
  });
}

function settledBranches(branches: readonly PaperBranch[], unwritten: ReadonlyMap<string, Slot>): PaperStep[] {
  const left: PaperBranch[] = [];
  for (const { condition, steps } of branches) {
    const settled = condition === null ? true : settledCondition(condition, unwritten);
    if (settled === false) continue;
    left.push({ condition: settled === true ? null : settled, steps: withoutSettled(steps, unwritten) });
    if (settled === true) break;
  }
  const [first] = left;
  return first?.condition === null ? [...first.steps] : left.length === 0 ? [] : [{ kind: "if", branches: left }];
}
