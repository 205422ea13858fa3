import type { SceneLine, StageDoor } from "@connection-denied/playthrough";
import type { Expression, StoryChoice, StoryStep, StoryStructure } from "@connection-denied/story";

type Value = string | number | boolean;
type WhenStep = Extract<StoryStep, { kind: "when" }>;
type CommandStep = Extract<StoryStep, { kind: "command" }>;

/** Told of everything that a book of the same story has to know about a night. */
export interface Listener {
  /** A fork in the ink was met, and this branch of it was taken; -1 for none. */
  decided(step: WhenStep, branch: number, teller: StoryTeller): void;
  carriedOut(step: CommandStep, teller: StoryTeller): void;
  entered(flow: string): void;
  /** A passage was left for another one and come back from; it told so many lines. */
  visited(step: StoryStep, lines: number, teller: StoryTeller): void;
  told(line: SceneLine, teller: StoryTeller): void;
}

type Outcome = { readonly to: string } | "back" | "end" | "next";

/**
 * Tells an episode from its structure, with the world behind it but without the ink runtime. Where the two tell differently, one
 * of them misreads the ink: `story-teller.test.ts` plays them side by side.
 */
export class StoryTeller {
  readonly #structure: StoryStructure;
  readonly #door: StageDoor;
  readonly #listener: Listener;
  readonly #flows: ReadonlyMap<string, readonly StoryStep[]>;
  readonly #variables = new Map<string, Value>();
  readonly #visits = new Map<string, number>();
  readonly #chosen = new Set<string>();
  #offered: StoryChoice[] = [];
  #at = "-";
  ended = false;

  constructor(structure: StoryStructure, door: StageDoor, listener: Listener) {
    this.#structure = structure;
    this.#door = door;
    this.#listener = listener;
    this.#flows = new Map(structure.flows.map(({ name, steps }) => [name, steps]));
    for (const [name, value] of Object.entries(structure.variables)) this.#variables.set(name, this.#value(value));
    this.#run("");
  }

  choices(): readonly StoryChoice[] {
    return this.#offered;
  }

  told(): readonly SceneLine[] {
    return this.#door.told();
  }

  choose(choice: StoryChoice): void {
    this.#offered = [];
    this.#chosen.add(choice.id);
    this.#door.choose();
    this.#follow(this.#steps(choice.steps));
  }

  /** What a question of the world answers now. */
  ask(name: string, ...values: Value[]): Value {
    return this.#door.call(name, values) ?? false;
  }

  /** How often a passage was entered. */
  visits(flow: string): number {
    return this.#visits.get(flow) ?? 0;
  }

  holds(expression: Expression): boolean {
    return isTrue(this.#value(expression));
  }

  #run(flow: string): Outcome {
    let at = flow;
    for (;;) {
      this.#enter(at);
      const outcome = this.#steps(this.#flows.get(at) ?? []);
      if (typeof outcome === "string") return outcome;
      at = outcome.to;
    }
  }

  #enter(flow: string): void {
    for (const name of countedOnEntering(this.#at, flow)) this.#visits.set(name, this.visits(name) + 1);
    this.#at = flow;
    this.#listener.entered(flow);
  }

  #follow(outcome: Outcome): void {
    const last = typeof outcome === "string" ? outcome : this.#run(outcome.to);
    if (last === "end") this.ended = true;
  }

  #steps(steps: readonly StoryStep[]): Outcome {
    for (const step of steps) {
      const outcome = this.#step(step);
      if (outcome === "next") continue;
      this.#ended(outcome);
      return outcome;
    }
    return "next";
  }

  #ended(outcome: Outcome): void {
    if (outcome === "end") this.ended = true;
  }

  #step(step: StoryStep): Outcome {
    switch (step.kind) {
      case "line":
        this.#tell(step.id);
        return "next";
      case "set":
        this.#variables.set(step.name, this.#value(step.to));
        return "next";
      case "add":
        this.#variables.set(step.name, Number(this.#variables.get(step.name) ?? 0) + step.by);
        return "next";
      case "command":
        this.#carryOut(step);
        return "next";
      case "when":
        return this.#decide(step);
      case "choice":
        this.#offer(step);
        return "next";
      case "go":
        return { to: String(this.#variables.get(step.to) ?? step.to) };
      case "visit":
        return this.#visit(step.to, step);
      default:
        return step.kind;
    }
  }

  #tell(id: string): void {
    const line = this.#structure.lines.get(id);
    if (line === undefined) return;
    this.#door.tell(
      line.text,
      line.tags.map(({ name, value }) => (value === null ? name : `${name}:${value}`)),
    );
    const told = this.#door.told().at(-1);
    if (told !== undefined) this.#listener.told(told, this);
  }

  #carryOut(step: CommandStep): void {
    const before = this.#door.told().length;
    this.#door.call(
      step.name,
      step.values.map((value) => this.#value(value)),
    );
    for (const line of this.#door.told().slice(before)) this.#listener.told(line, this);
    this.#listener.carriedOut(step, this);
  }

  #decide(step: WhenStep): Outcome {
    const index = step.branches.findIndex(({ condition }) => condition === null || this.holds(condition));
    this.#listener.decided(step, index, this);
    return this.#steps(step.branches[index]?.steps ?? []);
  }

  #offer(choice: StoryChoice): void {
    if (choice.once && this.#chosen.has(choice.id)) return;
    if (choice.condition === null || this.holds(choice.condition)) this.#offered.push(choice);
  }

  #visit(flow: string, step: StoryStep): Outcome {
    const before = this.#door.told().length;
    const from = this.#at;
    const outcome = this.#run(flow);
    if (outcome === "back") this.#at = from;
    this.#listener.visited(step, this.#door.told().length - before, this);
    return outcome === "back" ? "next" : outcome;
  }

  #value(expression: Expression): Value {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "passage":
        return expression.name;
      case "name":
        return this.#variables.get(expression.name) ?? this.visits(expression.name);
      case "call":
        return this.#answer(expression);
      case "not":
        return !this.holds(expression.of);
      case "both":
        return this.holds(expression.left) && this.holds(expression.right);
      case "either":
        return this.holds(expression.left) || this.holds(expression.right);
      case "compare":
        return compared(expression.by, this.#value(expression.left), this.#value(expression.right));
    }
  }

  #answer({ name, values }: Extract<Expression, { kind: "call" }>): Value {
    const own = this.#structure.functions[name];
    if (own !== undefined) return this.#value(own);
    return (
      this.#door.call(
        name,
        values.map((value) => this.#value(value)),
      ) ?? false
    );
  }
}

/** Passages whose count goes up when one goes from a passage to another: those one was not in already. */
export function countedOnEntering(from: string, to: string): string[] {
  const before = partsOf(from);
  return partsOf(to).filter((name) => !before.includes(name));
}

function partsOf(flow: string): string[] {
  const [knot = ""] = flow.split(".");
  return knot === flow ? [flow] : [knot, flow];
}

const isTrue = (value: Value): boolean => value !== false && value !== 0;

function compared(by: string, left: Value, right: Value): boolean {
  if (by === "==") return left === right;
  if (by === "!=") return left !== right;
  const [a, b] = [Number(left), Number(right)];
  if (by === "<") return a < b;
  if (by === "<=") return a <= b;
  return by === ">" ? a > b : a >= b;
}
