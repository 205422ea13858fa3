import { type InkNode, sourcePlace, visit } from "../ink-node.ts";
import type { StoryProblem } from "../problem.ts";
import type { ValueKind, Vocabulary } from "../vocabulary.ts";
import { valueFault } from "./calls.ts";
import { type Draft, problemAt } from "./rule.ts";

/** A question's answer is compared only with answers it can give: a misspelt one would never be true. */
export function checkComparisons(draft: Draft): StoryProblem[] {
  const problems: StoryProblem[] = [];
  visit(draft.tree, (node) => {
    for (const [asked, answer] of comparedPairs(node)) {
      const place = sourcePlace(answer) ?? sourcePlace(node);
      const kind = answerKind(asked, draft.vocabulary);
      const fault = kind === null ? null : valueFault(answer, kind);
      if (fault !== null && place !== null) {
        problems.push(problemAt(place, "compared-value", `${asked.name}(): ${fault}.`));
      }
    }
  });
  return problems;
}

/** `a == b` and `a != b` both ways round, and every case of a switch on `a`. */
function comparedPairs(node: InkNode): [InkNode, InkNode][] {
  if (node.typeName === "BinaryExpression" && (node.opName === "==" || node.opName === "!=")) {
    const { leftExpression: left, rightExpression: right } = node;
    if (left === undefined || right === undefined) return [];
    return [
      [left, right],
      [right, left],
    ];
  }
  const asked = node.typeName === "Conditional" ? node.initialCondition : null;
  if (!asked) return [];
  return (node.branches ?? []).flatMap((branch): [InkNode, InkNode][] =>
    branch.ownExpression ? [[asked, branch.ownExpression]] : [],
  );
}

function answerKind(node: InkNode, { questions }: Vocabulary): ValueKind | null {
  const name = node.name ?? "";
  return node.typeName === "FunctionCall" && Object.hasOwn(questions, name) ? (questions[name]?.returns ?? null) : null;
}
