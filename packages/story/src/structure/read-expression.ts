import { type InkNode, stringLiteral } from "../ink-node.ts";
import { COMPARISONS, type Comparison, type Expression } from "./structure.ts";

/** Finds the passage that a name means where it stands; null when it means none. */
export type FindPassage = (name: string) => string | null;

/** @throws TypeError for what an episode does not use */
export function readExpression(node: InkNode, find: FindPassage): Expression {
  switch (node.typeName) {
    case "Number":
      return { kind: "value", value: node.value ?? 0 };
    case "String":
      return { kind: "value", value: stringLiteral(node) ?? "" };
    case "ref":
      return { kind: "name", name: find(node.name ?? "") ?? node.name ?? "" };
    case "DivertTarget":
      return { kind: "passage", name: targetOf(node.content?.[0], find) };
    case "FunctionCall":
      return { kind: "call", name: node.name ?? "", values: (node.args ?? []).map((one) => readExpression(one, find)) };
    case "MultipleConditionExpression":
      return joined((node.content ?? []).map((one) => readExpression(one, find)));
    case "UnaryExpression":
      return readUnary(node, find);
    case "BinaryExpression":
      return readBinary(node, find);
    default:
      throw new TypeError(`"${node.typeName}" stands in an expression and cannot be read.`);
  }
}

export function targetOf(divert: InkNode | undefined, find: FindPassage): string {
  const written = divert?.target?.dotSeparatedComponents ?? "";
  return find(written) ?? written;
}

function joined(parts: readonly Expression[]): Expression {
  return parts.reduce((left, right) => ({ kind: "both", left, right }));
}

function readUnary(node: InkNode, find: FindPassage): Expression {
  if (node.innerExpression === undefined) throw new TypeError("A sign stands before nothing.");
  const of = readExpression(node.innerExpression, find);
  if (node.op === "not" || node.op === "!") return { kind: "not", of };
  if (of.kind === "value" && typeof of.value === "number") return { kind: "value", value: -of.value };
  throw new TypeError(`"${node.op}" stands before something that is no number.`);
}

function readBinary({ opName, leftExpression, rightExpression }: InkNode, find: FindPassage): Expression {
  if (leftExpression === undefined || rightExpression === undefined) throw new TypeError("An expression lacks a side.");
  const left = readExpression(leftExpression, find);
  const right = readExpression(rightExpression, find);
  if (opName === "&&") return { kind: "both", left, right };
  if (opName === "||") return { kind: "either", left, right };
  const by = COMPARISONS.find((one): one is Comparison => one === opName);
  if (by === undefined) throw new TypeError(`"${opName}" is no comparison that an episode uses.`);
  return { kind: "compare", by, left, right };
}
