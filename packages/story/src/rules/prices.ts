import type { InkCall } from "../ink-call.ts";
import { stringLiteral } from "../ink-node.ts";
import type { StoryProblem } from "../problem.ts";
import type { StoryLine } from "../story-line.ts";
import { type Draft, problemAt } from "./rule.ts";

/** What a choice says it costs is what the command under it takes. */
export function checkPrices(draft: Draft): StoryProblem[] {
  return draft.text.lines
    .filter((line) => line.kind === "choice")
    .flatMap((choice) => [...checkSaid(choice, draft), ...checkPlace(choice, draft)]);
}

function checkSaid(choice: StoryLine, draft: Draft): StoryProblem[] {
  const subject = tagValue(choice, "subject");
  const seconds = tagValue(choice, "seconds");
  if (subject !== null && seconds === null) {
    return [problemAt(choice.place, "choice-price", `"#subject:${subject}" needs "#seconds:" beside it.`)];
  }
  if (seconds === null) return [];
  const names = subject === null ? ["again", "wait", "speak"] : ["speak"];
  const call = firstCallUnder(choice, draft, names);
  if (call === null) return [];
  const taken = call.arguments.at(-1)?.value;
  const spoken = call.name === "speak" ? literal(call, 0) : null;
  const problems: StoryProblem[] = [];
  if (typeof taken === "number" && String(taken) !== seconds)
    problems.push(differs(choice, "seconds", seconds, call, taken));
  if (subject !== null && spoken !== null && spoken !== subject) {
    problems.push(differs(choice, "subject", subject, call, spoken));
  }
  return problems;
}

function checkPlace(choice: StoryLine, draft: Draft): StoryProblem[] {
  const place = tagValue(choice, "place");
  const call = place === null ? null : firstCallUnder(choice, draft, ["walk"]);
  const reached = call === null ? null : literal(call, 0);
  if (place === null || call === null || reached === null || reached === place) return [];
  return [differs(choice, "place", place, call, reached)];
}

function differs(choice: StoryLine, tag: string, said: string, call: InkCall, done: string | number): StoryProblem {
  const message = `The choice says "#${tag}:${said}", but ${call.name}() on line ${call.place.line} has ${done}.`;
  return problemAt(choice.place, "choice-price", message);
}

/** The first such call between this choice and the next choice or passage of the same file. */
function firstCallUnder(choice: StoryLine, draft: Draft, names: readonly string[]): InkCall | null {
  const { file, line } = choice.place;
  const bounds = [
    ...draft.text.lines.filter((other) => other.kind === "choice").map((other) => other.place),
    ...draft.passages.flatMap((passage) => (passage.place === null ? [] : [passage.place])),
  ];
  const after = bounds.filter((place) => place.file === file && place.line > line).map((place) => place.line);
  const end = Math.min(Number.POSITIVE_INFINITY, ...after);
  const found = draft.calls.calls
    .filter((call) => call.place.file === file && call.place.line > line && call.place.line < end)
    .filter((call) => names.includes(call.name))
    .sort((a, b) => a.place.line - b.place.line);
  return found[0] ?? null;
}

function literal(call: InkCall, index: number): string | null {
  const node = call.arguments[index];
  return node === undefined ? null : stringLiteral(node);
}

function tagValue(line: StoryLine, name: string): string | null {
  return line.tags.find((tag) => tag.name === name)?.value ?? null;
}
