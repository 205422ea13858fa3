import { type InkNode, sourcePlace } from "../ink-node.ts";
import { type FindPassage, readExpression, targetOf } from "./read-expression.ts";
import type { StoryBranch, StoryChoice, StoryStep } from "./structure.ts";

interface OpenChoice extends StoryChoice {
  readonly steps: StoryStep[];
}

/** Reads a stretch of ink. What follows a choice, up to the next one, is what choosing it leads to. */
export function readSteps(nodes: readonly InkNode[], find: FindPassage): StoryStep[] {
  const reader = new StepReader(find);
  for (const node of nodes) reader.read(node);
  return reader.steps;
}

class StepReader {
  readonly steps: StoryStep[] = [];
  readonly #find: FindPassage;
  #into: StoryStep[] = this.steps;
  #inTag = false;

  constructor(find: FindPassage) {
    this.#find = find;
  }

  read(node: InkNode): void {
    if (isOfTheCompiler(node)) return;
    const step = this.#stepOf(node);
    if (step !== null) this.#into.push(step);
    else if (node.typeName === "Tag") this.#inTag = node.isStart === true;
    else if (node.typeName === "Text") this.#readText(node);
    else if (node.typeName === "Choice") this.#openChoice(node);
    else if (HOLDERS.has(node.typeName)) for (const child of node.content ?? []) this.read(child);
    else if (!DECLARATIONS.has(node.typeName))
      throw new TypeError(`"${node.typeName}" stands in the story and cannot be read.`);
  }

  /** A line is known by its id; whatever else it says is looked up under that. */
  #readText({ text = "" }: InkNode): void {
    const id = this.#inTag ? /^id:([a-z0-9-]+)\s*$/.exec(text.trim())?.[1] : undefined;
    if (id !== undefined) this.#into.push({ kind: "line", id });
  }

  #openChoice(node: InkNode): void {
    const shown = node.choiceOnlyContent ? readSteps([node.choiceOnlyContent], this.#find) : [];
    const [line] = shown;
    if (line?.kind !== "line") throw new TypeError("A choice has no id.");
    const condition = node.condition ? readExpression(node.condition, this.#find) : null;
    const choice: OpenChoice = { kind: "choice", id: line.id, once: node.onceOnly === true, condition, steps: [] };
    this.steps.push(choice);
    this.#into = choice.steps;
  }

  #stepOf(node: InkNode): StoryStep | null {
    switch (node.typeName) {
      case "FunctionCall":
        if (node.shouldPopReturnedValue !== true) return null;
        return {
          kind: "command",
          name: node.name ?? "",
          values: (node.args ?? []).map((one) => this.#expression(one)),
        };
      case "variable assignment":
        return node.expression ? this.#setting(node, node.expression) : null;
      case "IncDecExpression":
        return { kind: "add", name: node.varIdentifier?.name ?? "", by: node.isInc === true ? 1 : -1 };
      case "Conditional":
        return { kind: "when", branches: this.#branches(node) };
      case "TunnelOnwards":
        return { kind: "back" };
      case "Divert":
        return this.#divert(node);
      default:
        return null;
    }
  }

  #setting(node: InkNode, expression: InkNode): StoryStep {
    return { kind: "set", name: node.variableIdentifier?.name ?? "", to: this.#expression(expression) };
  }

  #divert(node: InkNode): StoryStep | null {
    if (node.isFunctionCall === true) return null;
    if (node.isEnd === true) return { kind: "end" };
    const to = targetOf(node, this.#find);
    return node.isTunnel === true ? { kind: "visit", to } : { kind: "go", to };
  }

  #branches(node: InkNode): StoryBranch[] {
    const { initialCondition } = node;
    return (node.content ?? [])
      .filter(({ typeName }) => typeName === "ConditionalSingleBranch")
      .map((branch) => {
        const own = branch.isTrueBranch === true ? initialCondition : branch.ownExpression;
        const condition = branch.isElse === true || !own ? null : this.#expression(own);
        return {
          condition,
          steps: readSteps(
            (branch.content ?? []).filter((child) => child !== own),
            this.#find,
          ),
        };
      });
  }

  #expression(node: InkNode) {
    return readExpression(node, this.#find);
  }
}

/** Ink ends the top of a story by itself. */
function isOfTheCompiler(node: InkNode): boolean {
  return (node.typeName === "Gather" || node.isDone === true) && sourcePlace(node) === null;
}

/** Nodes that only hold others together. */
const HOLDERS: ReadonlySet<string> = new Set(["Weave", "ContentList"]);

/** Declarations happen before the story does. */
const DECLARATIONS: ReadonlySet<string> = new Set(["VAR", "EXTERNAL"]);
