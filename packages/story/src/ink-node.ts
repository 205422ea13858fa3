/**
 * The part of inkjs's parse tree that the checks read. Its classes exist twice in the inkjs package (bundle and
 * modules), so nodes are told apart by their type name, never by `instanceof`.
 */
export interface InkNode {
  readonly typeName: string;
  readonly content: readonly InkNode[] | null;
  readonly parent: InkNode | null;
  readonly debugMetadata: InkPosition | null;
  /** Text nodes. */
  readonly text?: string;
  /** Tag nodes: opening or closing. */
  readonly isStart?: boolean;
  /** Flows, labels, calls, variables. */
  readonly name?: string | null;
  readonly isFunction?: boolean;
  /** Calls: their arguments, and whether they stand alone on a `~` line. */
  readonly args?: readonly InkNode[] | null;
  readonly shouldPopReturnedValue?: boolean;
  /** Expressions whose value would be printed. */
  readonly outputWhenComplete?: boolean;
  /** Numbers. */
  readonly value?: number | boolean;
  readonly subtype?: string;
  /** Diverts. */
  readonly target?: { readonly dotSeparatedComponents: string | null } | null;
  readonly isFunctionCall?: boolean;
  readonly isEnd?: boolean;
  readonly isDone?: boolean;
  readonly isTunnel?: boolean;
  /** Choices. */
  readonly startContent?: InkNode | null;
  readonly choiceOnlyContent?: InkNode | null;
  readonly innerContent?: InkNode | null;
  readonly isInvisibleDefault?: boolean;
  readonly condition?: InkNode | null;
  readonly onceOnly?: boolean;
  /** Comparisons. */
  readonly opName?: string;
  readonly leftExpression?: InkNode;
  readonly rightExpression?: InkNode;
  readonly op?: string;
  readonly innerExpression?: InkNode;
  /** Settings, counting up and down, and what a function returns. */
  readonly variableIdentifier?: { readonly name: string } | null;
  readonly varIdentifier?: { readonly name: string } | null;
  readonly isGlobalDeclaration?: boolean;
  readonly isInc?: boolean;
  readonly expression?: InkNode | null;
  readonly returnedExpression?: InkNode | null;
  /** Conditions: what a switch looks at, its cases, and each case's value. */
  readonly initialCondition?: InkNode | null;
  readonly branches?: readonly InkNode[];
  readonly ownExpression?: InkNode | null;
  readonly isTrueBranch?: boolean;
  readonly isElse?: boolean;
}

interface InkPosition {
  readonly fileName: string | null;
  readonly startLineNumber: number;
  readonly endLineNumber: number;
}

export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** Where a node begins, or null for what the compiler itself put in. */
export function sourcePlace(node: InkNode): SourcePlace | null {
  const position = node.debugMetadata;
  if (position === null || position.fileName === null) return null;
  return { file: position.fileName, line: position.startLineNumber };
}

/** The text of a plain string literal, or null for anything else (a string with logic in it included). */
export function stringLiteral(node: InkNode): string | null {
  if (node.typeName !== "String") return null;
  const parts = node.content ?? [];
  if (parts.some((part) => part.typeName !== "Text")) return null;
  return parts.map((part) => part.text ?? "").join("");
}

/** Visits a node and all beneath it, in source order. */
export function visit(node: InkNode, see: (node: InkNode) => void): void {
  see(node);
  for (const child of node.content ?? []) visit(child, see);
}
