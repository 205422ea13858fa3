import type { InkCall } from "../ink-call.ts";
import { type InkNode, stringLiteral } from "../ink-node.ts";
import type { StoryProblem } from "../problem.ts";
import { COMMANDS, isCommand, isQuestion, QUESTIONS, type ValueKind } from "../vocabulary.ts";
import { type Draft, problemAt } from "./rule.ts";

/** Functions that ink itself brings. */
const INK_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "CHOICE_COUNT TURNS TURNS_SINCE RANDOM SEED_RANDOM READ_COUNT LIST_VALUE LIST_COUNT LIST_MIN LIST_MAX LIST_ALL " +
    "LIST_RANGE LIST_RANDOM LIST_INVERT MIN MAX POW FLOOR CEILING INT FLOAT"
  ).split(" "),
);

/** Only the vocabulary is called, each word through its own door, with arguments it can have. */
export function checkCalls(draft: Draft): StoryProblem[] {
  const { calls, functions, ownExternals } = draft.calls;
  return [
    ...ownExternals.map(({ name, place }) =>
      problemAt(place, "own-external", `Remove "EXTERNAL ${name}"; the compiler declares the vocabulary itself.`),
    ),
    ...calls.flatMap((call) => [...checkDoor(call, functions), ...checkArguments(call)]),
  ];
}

function checkDoor(call: InkCall, functions: ReadonlySet<string>): StoryProblem[] {
  const { name, place } = call;
  if (isCommand(name)) {
    if (call.inFunction) {
      return [
        problemAt(place, "command-in-function", `${name}() moves the world; call it in a passage, not a function.`),
      ];
    }
    if (call.alone) return [];
    return [problemAt(place, "command-in-expression", `${name}() moves the world; write it alone: ~ ${name}(…)`)];
  }
  if (isQuestion(name)) {
    if (!call.alone) return [];
    return [problemAt(place, "question-alone", `${name}() only asks; use its answer in a condition or drop the line.`)];
  }
  if (functions.has(name) || INK_FUNCTIONS.has(name)) return [];
  return [problemAt(place, "unknown-external", `${name}() is neither a question, a command nor a function of yours.`)];
}

function checkArguments(call: InkCall): StoryProblem[] {
  const { name, place } = call;
  if (!isCommand(name) && !isQuestion(name)) return [];
  const parameters: readonly ValueKind[] = (isCommand(name) ? COMMANDS[name] : QUESTIONS[name]).parameters;
  if (call.arguments.length !== parameters.length) {
    const wanted = parameters.map((parameter) => (parameter.kind === "truth" ? "truth" : parameter.of)).join(", ");
    const message = `${name}(${wanted}) has ${parameters.length} argument(s), not ${call.arguments.length}.`;
    return [problemAt(place, "argument-count", message)];
  }
  return parameters.flatMap((parameter, index) => {
    const argument = call.arguments[index];
    const fault = argument === undefined ? null : valueFault(argument, parameter);
    return fault === null ? [] : [problemAt(place, "argument-value", `${name}(): ${fault}.`)];
  });
}

/** What is wrong with a literal where a value of this kind is wanted; null for no fault and for what is no literal. */
export function valueFault(node: InkNode, kind: ValueKind): string | null {
  const text = stringLiteral(node);
  if (kind.kind === "word") {
    const allowed = kind.allowed.join(", ");
    if (text !== null && !kind.allowed.includes(text)) return `"${text}" is no ${kind.of}; it may be ${allowed}`;
    return node.typeName === "Number" ? `a ${kind.of} is a word in quotes: ${allowed}` : null;
  }
  if (text !== null) return `"${text}" stands where ${kind.kind === "truth" ? "true or false" : "a number"} is wanted`;
  if (kind.kind === "truth" || node.typeName !== "Number") return null;
  const value = node.value;
  if (typeof value === "number" && Number.isInteger(value) && value >= kind.least && value <= kind.most) return null;
  return `${value} is no ${kind.of}; it is a whole number from ${kind.least} to ${kind.most}`;
}
