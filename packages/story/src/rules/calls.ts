import type { InkCall } from "../ink-call.ts";
import { type InkNode, stringLiteral } from "../ink-node.ts";
import type { StoryProblem } from "../problem.ts";
import type { ValueKind, Vocabulary } from "../vocabulary.ts";
import { type Draft, NAME_PATTERN, problemAt } from "./rule.ts";

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
    ...calls.flatMap((call) => [
      ...checkDoor(call, functions, draft.vocabulary),
      ...checkArguments(call, draft.vocabulary),
    ]),
  ];
}

function checkDoor(call: InkCall, functions: ReadonlySet<string>, vocabulary: Vocabulary): StoryProblem[] {
  const { name, place } = call;
  if (Object.hasOwn(vocabulary.commands, name)) {
    if (call.inFunction) {
      return [
        problemAt(place, "command-in-function", `${name}() moves the world; call it in a passage, not a function.`),
      ];
    }
    if (call.alone) return [];
    return [problemAt(place, "command-in-expression", `${name}() moves the world; write it alone: ~ ${name}(…)`)];
  }
  if (Object.hasOwn(vocabulary.questions, name)) {
    if (!call.alone) return [];
    return [problemAt(place, "question-alone", `${name}() only asks; use its answer in a condition or drop the line.`)];
  }
  if (functions.has(name) || INK_FUNCTIONS.has(name)) return [];
  return [problemAt(place, "unknown-external", `${name}() is neither a question, a command nor a function of yours.`)];
}

function checkArguments(call: InkCall, { questions, commands }: Vocabulary): StoryProblem[] {
  const { name, place } = call;
  const signature = Object.hasOwn(commands, name) ? commands[name] : Object.hasOwn(questions, name) && questions[name];
  if (!signature) return [];
  const { parameters } = signature;
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
  if (text !== null) return textFault(text, kind);
  if (node.typeName !== "Number" || kind.kind === "truth") return null;
  if (kind.kind === "word") return `a ${kind.of} is a word in quotes: ${kind.allowed.join(", ")}`;
  if (kind.kind === "name") return `a ${kind.of} is a name in quotes`;
  const value = node.value;
  if (typeof value === "number" && Number.isInteger(value) && value >= kind.least && value <= kind.most) return null;
  return `${value} is no ${kind.of}; it is a whole number from ${kind.least} to ${kind.most}`;
}

function textFault(text: string, kind: ValueKind): string | null {
  if (kind.kind === "word") {
    return kind.allowed.includes(text) ? null : `"${text}" is no ${kind.of}; it may be ${kind.allowed.join(", ")}`;
  }
  if (kind.kind === "name") return NAME_PATTERN.test(text) ? null : `"${text}" is no ${kind.of}`;
  return `"${text}" stands where ${kind.kind === "truth" ? "true or false" : "a number"} is wanted`;
}
