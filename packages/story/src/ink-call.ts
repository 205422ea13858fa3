import { type InkNode, type SourcePlace, sourcePlace, visit } from "./ink-node.ts";

/** A call of a question, a command or one of the author's own functions. */
export interface InkCall {
  readonly name: string;
  readonly place: SourcePlace;
  readonly arguments: readonly InkNode[];
  /** Stands alone on a `~` line. */
  readonly alone: boolean;
  /** Stands inside one of the author's own functions. */
  readonly inFunction: boolean;
}

export interface InkCalls {
  readonly calls: readonly InkCall[];
  /** The author's own functions. */
  readonly functions: ReadonlySet<string>;
  /** EXTERNAL declarations the author wrote. */
  readonly ownExternals: readonly { readonly name: string; readonly place: SourcePlace }[];
}

/** Reads every call and declaration out of the parse tree. */
export function readCalls(tree: InkNode): InkCalls {
  const calls: InkCall[] = [];
  const functions = new Set<string>();
  const ownExternals: { name: string; place: SourcePlace }[] = [];
  visit(tree, (node) => {
    const place = sourcePlace(node);
    const name = node.name ?? "";
    if (node.typeName === "Function") functions.add(name);
    if (node.typeName === "EXTERNAL" && place !== null) ownExternals.push({ name, place });
    if (node.typeName === "FunctionCall" && place !== null) {
      calls.push({
        name,
        place,
        arguments: node.args ?? [],
        alone: node.shouldPopReturnedValue === true,
        inFunction: standsInFunction(node),
      });
    }
  });
  return { calls, functions, ownExternals };
}

function standsInFunction(node: InkNode): boolean {
  for (let at = node.parent; at !== null; at = at.parent) {
    if (at.typeName === "Function") return true;
  }
  return false;
}
