import type { Expression, StoryStructure as InkStructure } from "@connection-denied/story";
import type { PaperCondition, Test } from "./book.ts";

/** An episode's structure, with what a recorded night settles for everyone: variables and passages that nothing chosen changes. */
export interface StoryStructure extends InkStructure {
  readonly settled: ReadonlySet<string>;
}

/** Questions that the reader's own sheet answers. */
const ON_THE_SHEET: ReadonlySet<string> = new Set([
  "source",
  "when",
  "excuse",
  "place",
  "air",
  "dropped",
  "said",
  "stopped",
]);

/** What became of the night is thrown for once and kept; that she is taken is thrown for where it may happen. */
const TAKEN: ReadonlySet<unknown> = new Set(["taken-released", "taken-charged"]);

/** A condition in the two halves that paper treats apart: what the sheet knows, and what only the dice can say. */
export interface Halves {
  /** Null where nothing of the sheet is asked. */
  readonly sheet: PaperCondition | null;
  readonly chance: Expression | null;
}

/** The author's own questions are put in the place where they are asked. */
export function inlined(expression: Expression, { functions }: Pick<InkStructure, "functions">): Expression {
  const again = (one: Expression): Expression => inlined(one, { functions });
  switch (expression.kind) {
    case "call": {
      const own = functions[expression.name];
      return own === undefined ? expression : again(own);
    }
    case "not":
      return { kind: "not", of: again(expression.of) };
    case "both":
    case "either":
    case "compare":
      return { ...expression, left: again(expression.left), right: again(expression.right) };
    default:
      return expression;
  }
}

/** Splits an inlined condition. What mixes both kinds under an "or" is left to the dice. */
export function halvesOf(expression: Expression, structure: StoryStructure): Halves {
  const parts = conjuncts(expression).map((part) => ({ part, sheet: sheetCondition(part, structure) }));
  const meets = parts.some(({ part }) => asks(part, "met"));
  const isDecided = ({ part, sheet }: (typeof parts)[number]): boolean =>
    sheet === null || (meets && asks(part, "stopped"));
  const decided = parts.filter(isDecided).map(({ part }) => part);
  const sheet = parts.filter((one) => !isDecided(one)).flatMap((one) => one.sheet ?? []);
  return { sheet: allOf(sheet), chance: decided.length === 0 ? null : decided.reduce(both) };
}

const both = (left: Expression, right: Expression): Expression => ({ kind: "both", left, right });

function conjuncts(expression: Expression): Expression[] {
  if (expression.kind === "both") return [...conjuncts(expression.left), ...conjuncts(expression.right)];
  const { of } = expression.kind === "not" ? expression : { of: undefined };
  if (of?.kind === "either")
    return [...conjuncts({ kind: "not", of: of.left }), ...conjuncts({ kind: "not", of: of.right })];
  return [expression];
}

/** Whether a question is asked anywhere in an expression. */
export const asks = (expression: Expression, name: string): boolean => questionsIn(expression).includes(name);

/** Every question asked in an expression. */
export function questionsIn(expression: Expression): string[] {
  switch (expression.kind) {
    case "call":
      return [expression.name];
    case "not":
      return questionsIn(expression.of);
    case "both":
    case "either":
    case "compare":
      return [...questionsIn(expression.left), ...questionsIn(expression.right)];
    default:
      return [];
  }
}

function test(slot: string, by: Test["by"], value: Test["value"]): PaperCondition {
  return { kind: "test", test: { slot, by, value } };
}

export function allOf(of: readonly PaperCondition[]): PaperCondition | null {
  return of.length < 2 ? (of[0] ?? null) : { kind: "all", of };
}

/** The condition as the sheet can settle it; null when it cannot. */
function sheetCondition(expression: Expression, structure: StoryStructure, holds = true): PaperCondition | null {
  switch (expression.kind) {
    case "not":
      return sheetCondition(expression.of, structure, !holds);
    case "both":
    case "either": {
      const sides = [expression.left, expression.right].map((side) => sheetCondition(side, structure, holds));
      const of = sides.flatMap((side) => side ?? []);
      if (of.length < sides.length) return null;
      return { kind: (expression.kind === "both") === holds ? "all" : "any", of };
    }
    case "compare":
      return comparison(expression, structure, holds);
    case "name": {
      if (structure.settled.has(expression.name)) return null;
      const slot = slotOfName(expression.name, structure);
      if (!isCount(expression.name, structure)) return test(slot, "==", holds);
      return test(slot, holds ? ">=" : "<", 1);
    }
    case "call":
      return structure.seat === "mother" && ON_THE_SHEET.has(expression.name)
        ? test(slotOfCall(expression), "==", holds)
        : null;
    default:
      return null;
  }
}

const OPPOSITE = { "==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">" } as const;

function comparison(
  { left, right, by }: Extract<Expression, { kind: "compare" }>,
  structure: StoryStructure,
  holds: boolean,
): PaperCondition | null {
  if (right.kind !== "value") return null;
  const slot = comparedSlot(left, right.value, structure);
  return slot === null ? null : test(slot, holds ? by : OPPOSITE[by], right.value);
}

function comparedSlot(left: Expression, value: unknown, structure: StoryStructure): string | null {
  if (left.kind === "name") return structure.settled.has(left.name) ? null : slotOfName(left.name, structure);
  if (left.kind !== "call") return null;
  if (left.name === "fate" && structure.seat === "mother") return TAKEN.has(value) ? null : "world:fate";
  return structure.seat === "mother" && ON_THE_SHEET.has(left.name) ? slotOfCall(left) : null;
}

function slotOfCall({ name, values }: Extract<Expression, { kind: "call" }>): string {
  const [about] = values;
  return about?.kind === "value" ? `${name}:${about.value}` : `world:${name}`;
}

function slotOfName(name: string, { variables }: StoryStructure): string {
  return Object.hasOwn(variables, name) ? `story:${name}` : `read:${name}`;
}

/** Passages are counted, and so is a variable that begins as a number. */
function isCount(name: string, { variables }: StoryStructure): boolean {
  const start = variables[name];
  return start === undefined || (start.kind === "value" && typeof start.value === "number");
}

export function testsOf(condition: PaperCondition | null): Test[] {
  if (condition === null) return [];
  return condition.kind === "test" ? [condition.test] : condition.of.flatMap(testsOf);
}

/** Whether what stands on the sheet passes a test; ticks and counts compare as numbers, words as words. */
export function passes(here: Test["value"], { by, value }: Test): boolean {
  const isWord = typeof value === "string";
  if (by === "==") return isWord ? here === value : Number(here) === Number(value);
  if (by === "!=") return isWord ? here !== value : Number(here) !== Number(value);
  const [has, asked] = [Number(here), Number(value)];
  if (by === "<") return has < asked;
  if (by === "<=") return has <= asked;
  return by === ">" ? has > asked : has >= asked;
}
