import type { StoryProblem } from "../problem.ts";
import { type Draft, problemAt } from "./rule.ts";

/** Every cited claim is in the record. */
export function checkClaims(draft: Draft): StoryProblem[] {
  return draft.text.lines.flatMap((line) =>
    line.tags
      .filter((tag) => tag.name === "cite" && tag.value !== null && !draft.claimIds.has(tag.value))
      .map((tag) => problemAt(tag.place, "unknown-claim", `There is no claim "${tag.value}" in evidence/claims.`)),
  );
}
