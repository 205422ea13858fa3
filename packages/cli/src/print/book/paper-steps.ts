import type { StoryStep } from "@connection-denied/story";
import { countedOnEntering } from "../tell/story-teller.ts";
import { OUTCOMES, type PaperChoice, type PaperCondition, type PaperStep, type Throw } from "./book.ts";
import { allOf, halvesOf, inlined, type StoryStructure, testsOf } from "./conditions.ts";
import { extrasOf, type Listening, stretchKey } from "./listening.ts";
import { everyStep, type Odds } from "./odds.ts";
import { type Site, type SplitBranch, type SplitWhen, STOPPED, splitWhen, type WhenStep, withSites } from "./sites.ts";
import { columnsOf, type Row, type Seen } from "./throws.ts";

type ChoiceStep = Extract<StoryStep, { kind: "choice" }>;
type CommandStep = Extract<StoryStep, { kind: "command" }>;

/** Turns stretches of ink into what a reader does with a book, two dice and a pencil. */
export class PaperMaker {
  readonly #structure: StoryStructure;
  readonly #odds: Odds;
  /** Where what stands is read from. */
  #flow = "";

  readonly #listening: Listening | null;

  constructor(structure: StoryStructure, odds: Odds, listening: Listening | null) {
    this.#structure = structure;
    this.#odds = odds;
    this.#listening = listening;
  }

  /** The recorded night, each stretch a passage; the last one ends in the story's own choices. */
  stretches(): { key: string; steps: PaperStep[] }[] {
    const listening = this.#listening;
    if (listening === null) return [];
    const extras = extrasOf(listening);
    return listening.stretches.map((stretch, index) => {
      this.#flow = listening.over;
      const lines = stretch.lines.flatMap(({ id }) => this.#heardLine(id, listening));
      const onward: PaperStep = { kind: "go", to: stretchKey(index + 1) };
      const besides = (extras[index] ?? []).map((choice) => this.#extra(choice, stretch, onward));
      if (stretch.on === null) return { key: stretchKey(index), steps: [...lines, ...this.#choicesOf(listening.over)] };
      const { id } = stretch.on;
      const on: PaperChoice = { kind: "choice", id, once: false, condition: null, again: false, steps: [onward] };
      return { key: stretchKey(index), steps: [...lines, on, ...besides] };
    });
  }

  /** A remark that depends on what the reader did before the call stands with what it depends on. */
  #heardLine(id: string, { flows }: Listening): PaperStep[] {
    const told = this.#structure.flows.filter(({ name }) => flows.has(name)).flatMap(({ steps }) => everyStep(steps));
    const around = told
      .filter(isWhen)
      .find((step) => step.branches.some(({ steps }) => steps.some((one) => isLine(one, id))));
    if (around === undefined) return [{ kind: "line", id }];
    const split = splitWhen(around, this.#structure);
    const depends =
      split.branches.every(({ chance }) => chance === null) && split.branches.some(({ sheet }) => sheet !== null);
    return depends ? this.#forks(split, "") : [{ kind: "line", id }];
  }

  #choicesOf(flow: string): PaperStep[] {
    const steps = this.#structure.flows.find(({ name }) => name === flow)?.steps ?? [];
    return this.#steps(steps.filter(({ kind }) => kind === "choice"));
  }

  #extra(choice: ChoiceStep, { bodies }: Listening["stretches"][number], onward: PaperStep): PaperChoice {
    const made = this.#choice({ ...choice, steps: [] });
    return { ...made, once: false, steps: [...this.#steps(bodies.get(choice.id) ?? []), onward] };
  }

  passage(flow: string, steps: readonly StoryStep[]): PaperStep[] {
    this.#flow = flow;
    return untilAway([{ kind: "count", slot: `read:${flow}`, by: 1 }, ...this.#steps(steps)]);
  }

  #steps(steps: readonly StoryStep[]): PaperStep[] {
    return withSites(steps, this.#structure).flatMap((part) => {
      if ("chances" in part) return this.#throw(part);
      return "whens" in part || "branches" in part ? this.#forks(part as SplitWhen, "") : this.#step(part as StoryStep);
    });
  }

  #step(step: StoryStep): PaperStep[] {
    switch (step.kind) {
      case "line":
        return this.#odds.met.has(step.id) ? [step] : [];
      case "set":
        return step.to.kind === "value" ? [{ kind: "write", slot: `story:${step.name}`, value: step.to.value }] : [];
      case "add":
        return [{ kind: "count", slot: `story:${step.name}`, by: step.by }];
      case "command":
        return commandSteps(step);
      case "choice":
        return this.#odds.met.has(step.id) && !this.#needsScreen(step.id) ? [this.#choice(step)] : [];
      case "go":
        return this.#go(step.to);
      case "visit":
        return this.#visit(step);
      case "back":
      case "end":
        return [step];
      default:
        return [];
    }
  }

  /** To write and keep a message takes the device it is kept on. */
  #needsScreen(id: string): boolean {
    const tags = this.#structure.lines.get(id)?.tags ?? [];
    return tags.some(({ name, value }) => name === "act" && value === "message");
  }

  /** A stitch entered from elsewhere is a reading of its knot too. */
  #go(to: string): PaperStep[] {
    if (to === this.#listening?.from) return [{ kind: "go", to: stretchKey(0) }];
    const also = countedOnEntering(this.#flow, to).filter((name) => name !== to);
    return [...also.map((name): PaperStep => ({ kind: "count", slot: `read:${name}`, by: 1 })), { kind: "go", to }];
  }

  #choice(step: ChoiceStep): PaperChoice {
    const { id, once } = step;
    const halves = step.condition === null ? null : halvesOf(inlined(step.condition, this.#structure), this.#structure);
    const again = halves?.chance?.kind === "call" && halves.chance.name === "lost";
    const steps = untilAway(this.#steps(step.steps));
    const condition = simpleEnough(halves?.sheet ?? null);
    return {
      kind: "choice",
      id,
      once,
      condition,
      again,
      steps: again ? steps.filter(({ kind }) => kind === "air") : steps,
    };
  }

  /** Whether anything is told there is thrown for, so that nobody turns pages for nothing; on the air the minutes see to it. */
  #visit(step: Extract<StoryStep, { kind: "visit" }>): PaperStep[] {
    const seen = this.#odds.outcomes.get(step);
    if (seen === undefined || this.#odds.isOnAir(step)) return [];
    const visit: PaperStep = { kind: "visit", to: step.to };
    const rows: Row[] = [
      { outcome: "0", needed: false },
      { outcome: "1", needed: true },
    ];
    const columns = columnsOf(seen, rows);
    if (columns.every(({ chances }) => chances[1] === 0)) return [];
    if (columns.every(({ chances }) => chances[0] === 0)) return [visit];
    return [{ kind: "throw", columns, rows: [[], [visit]] }];
  }

  #throw(site: Site): PaperStep[] {
    const counts = this.#odds.outcomes.get(site.whens[0]?.step as StoryStep) ?? new Map();
    const rows = this.#rows(site, counts).filter(({ steps }) => steps.length > 0 || !this.#isComeBackFrom());
    if (rows.every(({ steps }) => steps.length === 0)) return [];
    const columns = columnsOf(counts, rows);
    const shown = rows.flatMap(({ steps }, index) =>
      columns.some((one) => one.chances[index] !== 0) ? [{ steps, index }] : [],
    );
    if (shown.length === 1) return under(site, shown[0]?.steps ?? []);
    const table: Throw = {
      kind: "throw",
      columns: columns.map((column) => ({ ...column, chances: shown.map(({ index }) => column.chances[index] ?? 0) })),
      rows: shown.map(({ steps }) => steps),
    };
    return under(site, [table]);
  }

  /** Whoever comes to such a passage has thrown already, and something is told there. */
  #isComeBackFrom(): boolean {
    return this.#odds.comeBackFrom.has(this.#flow);
  }

  /** The outcomes that were seen, those that lead to the same steps taken together. */
  #rows(site: Site, counts: Seen): (Row & { steps: PaperStep[] })[] {
    const seen = new Map<string, number>();
    for (const here of counts.values()) {
      for (const [outcome, times] of here) seen.set(outcome, (seen.get(outcome) ?? 0) + times);
    }
    const all = [...seen.values()].reduce((sum, times) => sum + times, 0);
    const often = [...seen].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const told = new Set<string>();
    return often.flatMap(([outcome, times]) => {
      const steps = this.#stepsOf(site, outcome);
      const lines = linesIn(steps);
      const needed = lines.some((id) => !told.has(id));
      for (const id of lines) told.add(id);
      const rare = times * OUTCOMES < all && lines.length > 0 && !needed;
      return rare ? [] : [{ outcome, needed, steps }];
    });
  }

  #stepsOf({ whens, chances, under: shared }: Site, outcome: string): PaperStep[] {
    const holds = new Map(chances.map((chance, index) => [JSON.stringify(chance), outcome[index] === "1"]));
    const steps = whens.flatMap((when) => this.#forks(when, shared === null ? "" : JSON.stringify(shared), holds));
    const stopped = holds.get(JSON.stringify(STOPPED));
    return untilAway(stopped === true ? [{ kind: "write", slot: "world:stopped", value: true }, ...steps] : steps);
  }

  #forks({ branches }: SplitWhen, shared: string, holds: ReadonlyMap<string, boolean> = new Map()): PaperStep[] {
    const possible = branches.filter(({ chance }) => chance === null || holds.get(JSON.stringify(chance)) === true);
    const made = possible.map((branch) => ({
      condition: conditionOf(branch, shared),
      steps: this.#steps(branch.steps),
    }));
    const certain = made.findIndex(({ condition }) => condition === null);
    if (certain === 0) return made[0]?.steps ?? [];
    const met = certain < 0 ? made : made.slice(0, certain + 1);
    const telling = met.some(({ steps }) => steps.length > 0);
    return telling ? [{ kind: "if", branches: met }] : [];
  }
}

const isWhen = (step: StoryStep): step is WhenStep => step.kind === "when";

const isLine = (step: StoryStep, id: string): boolean => step.kind === "line" && step.id === id;

function conditionOf({ sheet }: SplitBranch, shared: string) {
  return sheet !== null && JSON.stringify(sheet) === shared ? null : sheet;
}

/** More alternatives than this nobody checks with a pencil; the choice is then simply open. */
const MOST_ALTERNATIVES = 3;

function simpleEnough(condition: PaperCondition | null): PaperCondition | null {
  if (condition?.kind === "all") return allOf(condition.of.flatMap((one) => simpleEnough(one) ?? []));
  return condition?.kind === "any" && testsOf(condition).length > MOST_ALTERNATIVES ? null : condition;
}

function under({ under: condition }: Site, steps: readonly PaperStep[]): PaperStep[] {
  if (condition === null || steps.length === 0) return [...steps];
  return [{ kind: "if", branches: [{ condition, steps }] }];
}

/** What stands after the reader has turned to another passage is never read. */
function untilAway(steps: readonly PaperStep[]): PaperStep[] {
  const away = steps.findIndex(({ kind }) => kind === "go" || kind === "end" || kind === "back");
  return away < 0 ? [...steps] : steps.slice(0, away + 1);
}

export function linesIn(steps: readonly PaperStep[]): string[] {
  return steps.flatMap((step) => {
    if (step.kind === "line") return [step.id];
    if (step.kind === "choice") return [step.id, ...linesIn(step.steps)];
    if (step.kind === "if") return step.branches.flatMap(({ steps: inner }) => linesIn(inner));
    return step.kind === "throw" ? step.rows.flatMap(linesIn) : [];
  });
}

/** What a command of the story is on the reader's sheet; most are nothing there. */
function commandSteps({ name, values }: CommandStep): PaperStep[] {
  const given = values.map((value) => (value.kind === "value" ? value.value : ""));
  const [first = "", second = 0] = given;
  switch (name) {
    case "arrange":
      return [{ kind: "write", slot: "world:source", value: first }];
    case "choose_night":
      return [{ kind: "write", slot: "world:when", value: first }];
    case "say_if_stopped":
      return [{ kind: "write", slot: "world:excuse", value: first }];
    case "walk":
      return [
        { kind: "write", slot: "world:place", value: first },
        { kind: "write", slot: "world:stopped", value: false },
      ];
    case "dial":
      return [{ kind: "write", slot: "world:dropped", value: false }];
    case "speak":
      return [
        { kind: "air", seconds: Number(second) },
        { kind: "write", slot: `said:${first}`, value: true },
      ];
    case "again":
      return [{ kind: "air", seconds: Number(first) }];
    default:
      return [];
  }
}
