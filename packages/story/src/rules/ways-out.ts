import type { Passage } from "../passage.ts";
import type { StoryProblem } from "../problem.ts";
import { type Draft, problemAt } from "./rule.ts";

/** Every passage can come to an end. */
export function checkWaysOut(draft: Draft): StoryProblem[] {
  const coming = new Set<string>();
  let grown = true;
  while (grown) {
    grown = false;
    for (const passage of draft.passages) {
      if (coming.has(passage.name) || !comesOut(passage, coming)) continue;
      coming.add(passage.name);
      grown = true;
    }
  }
  return draft.passages.flatMap((passage) => {
    if (passage.place === null || coming.has(passage.name)) return [];
    const message = `From "${passage.name}" no way leads to an end; divert to another passage.`;
    return [problemAt(passage.place, "no-way-out", message)];
  });
}

function comesOut(passage: Passage, coming: ReadonlySet<string>): boolean {
  return passage.ends.length > 0 || passage.leavesElsewhere || passage.leadsTo.some((name) => coming.has(name));
}

/** The episode stops by `-> END`, and only after a passage that shows the ladder. */
export function checkEnds(draft: Draft): StoryProblem[] {
  const dones = draft.passages.flatMap((passage) => passage.dones);
  const before = reachedWithoutLadder(draft);
  const early = draft.passages.filter((passage) => before.has(passage.name)).flatMap((passage) => passage.ends);
  return [
    ...dones.map((place) => problemAt(place, "done", "-> DONE leaves the player with nothing; divert on, or -> END.")),
    ...early.map((place) =>
      problemAt(place, "end-outside-ladder", "-> END can be met before any line with #stage:ladder; lead there first."),
    ),
  ];
}

/** Every passage can be come to: words that nobody can meet are a slip. */
export function checkReached(draft: Draft): StoryProblem[] {
  const reached = reachedPassages(draft, new Set());
  return draft.passages.flatMap((passage) => {
    if (passage.place === null || reached.has(passage.name)) return [];
    return [problemAt(passage.place, "unreached", `No way leads to "${passage.name}"; divert to it or take it out.`)];
  });
}

/** Passages one can come to from the start without crossing a passage that shows the ladder. */
function reachedWithoutLadder(draft: Draft): Set<string> {
  const ladder = new Set(
    draft.text.lines
      .filter((line) => line.tags.some((tag) => tag.name === "stage" && tag.value === "ladder"))
      .map((line) => line.passage),
  );
  return reachedPassages(draft, ladder);
}

/** Passages one can come to from the start without entering a closed one. */
function reachedPassages(draft: Draft, closed: ReadonlySet<string>): Set<string> {
  const byName = new Map(draft.passages.map((passage) => [passage.name, passage]));
  const reached = new Set<string>();
  const waiting = [""];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name) || closed.has(name)) continue;
    reached.add(name);
    const passage = byName.get(name);
    waiting.push(...(passage?.leadsTo ?? []), ...(passage?.mentions ?? []));
  }
  return reached;
}
