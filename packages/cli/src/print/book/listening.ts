import { type CompiledEpisode, type Night, openStageDoor, type SceneLine } from "@connection-denied/playthrough";
import type { StoryStructure as InkStructure, StoryChoice, StoryStep } from "@connection-denied/story";
import { type Listener, StoryTeller } from "../tell/story-teller.ts";
import { halvesOf, inlined } from "./conditions.ts";
import { everyStep } from "./odds.ts";

/** One stretch of a recorded night, as it is heard between two choices. */
interface Stretch {
  readonly lines: readonly SceneLine[];
  /** The choice that goes on with it; null for the last, where the story's own choices stand. */
  readonly on: StoryChoice | null;
  /** What can be done besides, as far as the recorded call lets it be. */
  readonly offered: readonly StoryChoice[];
  /** What doing it tells, settled by the moment of the call. */
  readonly bodies: ReadonlyMap<string, readonly StoryStep[]>;
}

/** A recorded night, stretch after stretch, and the passages of the ink that tell it again and again. */
export interface Listening {
  readonly from: string;
  readonly stretches: readonly Stretch[];
  /** The passage whose choices follow when the last call is over. */
  readonly over: string;
  /** Passages of the ink that the stretches stand for. */
  readonly flows: ReadonlySet<string>;
}

/** More stretches than this and the call is not the recorded one. */
const LIMIT = 300;

/**
 * Hears the recorded night once, from beginning to end: what comes through it is the same for everyone.
 * @returns null for an episode that hears none
 */
export function hearOut(episode: CompiledEpisode, structure: InkStructure, night: Night | undefined): Listening | null {
  const from = structure.flows.find(({ steps }) => everyStep(steps).some(isListening))?.name;
  if (night === undefined || from === undefined) return null;
  const over = whereItEnds(structure, from);
  if (over === null) return null;
  const ear = new Ear(from);
  const options = { episode, era: "2014" as const, seed: 1, language: "en", withoutDigests: true, night };
  const teller = new StoryTeller(structure, openStageDoor(options), ear);
  const stretches: Stretch[] = [];
  for (let turn = 0; turn < LIMIT; turn += 1) {
    const choices = teller.choices();
    const isLast = ear.flow() === over;
    const on = choices.find(({ steps }) => leadsStraightTo(steps, from)) ?? choices[0] ?? null;
    if (ear.isListening()) stretches.push(stretchOf(teller, structure, { ear, on: isLast ? null : on, from }));
    if (isLast) return { from, stretches, over, flows: ear.flows };
    if (on === null) return null;
    ear.next();
    teller.choose(on);
  }
  return null;
}

/** The passage that the telling turns to when the line is gone. */
function whereItEnds(structure: InkStructure, from: string): string | null {
  const steps = structure.flows.find(({ name }) => name === from)?.steps ?? [];
  const [first] = everyStep(steps).flatMap((step) => (step.kind === "go" ? [step.to] : []));
  return first ?? null;
}

const isListening = (step: StoryStep): boolean => step.kind === "command" && step.name === "listen";

function leadsStraightTo(steps: readonly StoryStep[], flow: string): boolean {
  return steps.length === 1 && steps[0]?.kind === "go" && steps[0].to === flow;
}

/** Follows which passages tell the night. */
class Ear implements Listener {
  readonly flows = new Set<string>();
  lines: SceneLine[] = [];
  readonly #from: string;
  #at = "";
  #listening = false;

  constructor(from: string) {
    this.#from = from;
  }

  entered(flow: string): void {
    this.#at = flow;
    if (flow === this.#from) this.#listening = true;
    if (this.#listening) this.flows.add(flow);
  }

  decided(): void {}
  carriedOut(): void {}
  visited(): void {}

  told(line: SceneLine): void {
    if (this.#listening) this.lines.push(line);
  }

  isListening(): boolean {
    return this.#listening;
  }

  next(): void {
    this.lines = [];
  }

  flow(): string {
    return this.#at;
  }
}

interface Moment {
  readonly ear: Ear;
  readonly on: StoryChoice | null;
  readonly from: string;
}

function stretchOf(teller: StoryTeller, structure: InkStructure, { ear, on, from }: Moment): Stretch {
  const here = structure.flows.find(({ name }) => name === ear.flow())?.steps ?? [];
  const isFree = on !== null && leadsStraightTo(on.steps, from);
  const choices = here.flatMap((step) => (step.kind === "choice" && step.once && isFree ? [step] : []));
  const offered = choices.filter((choice) => isPossible(choice, teller, structure));
  const bodies = new Map(offered.map(({ id, steps }) => [id, settled(steps, teller)]));
  return { lines: ear.lines, on, offered, bodies };
}

/** Whether the recorded call lets it be done; what the reader did before is asked on the sheet. */
function isPossible({ condition }: StoryChoice, teller: StoryTeller, structure: InkStructure): boolean {
  if (condition === null) return true;
  const { chance } = halvesOf(inlined(condition, structure), { ...structure, settled: new Set() });
  return chance === null || teller.holds(chance);
}

function settled(steps: readonly StoryStep[], teller: StoryTeller): StoryStep[] {
  return steps.flatMap((step): StoryStep[] => {
    if (step.kind !== "when") return step.kind === "go" ? [] : [step];
    const branch = step.branches.find(({ condition }) => condition === null || teller.holds(condition));
    return branch === undefined ? [] : settled(branch.steps, teller);
  });
}

/** Key of the passage that a stretch becomes. */
export const stretchKey = (index: number): string => `line:${index + 1}`;

/** At most so many things to do besides listening, so that all of the call has some. */
const EXTRAS_AT_ONCE = 2;

/** Which choices each stretch offers: every one that may be made a single time stands in a single place, rarest first. */
export function extrasOf({ stretches }: Listening): StoryChoice[][] {
  const places = new Map<string, number[]>();
  const choices = new Map<string, StoryChoice>();
  stretches.forEach(({ offered }, index) => {
    for (const choice of offered) {
      choices.set(choice.id, choice);
      places.set(choice.id, [...(places.get(choice.id) ?? []), index]);
    }
  });
  const given: StoryChoice[][] = stretches.map(() => []);
  for (const [id, possible] of [...places].sort(([, a], [, b]) => a.length - b.length)) {
    const fewest = [...possible].sort((a, b) => (given[a]?.length ?? 0) - (given[b]?.length ?? 0) || a - b)[0] ?? 0;
    const choice = choices.get(id);
    if (choice !== undefined && (given[fewest]?.length ?? 0) < EXTRAS_AT_ONCE) given[fewest]?.push(choice);
  }
  return given;
}

/** What the recorded night sets while it is heard, and the passages it is heard in: the same for everyone. */
export function settledBy({ flows }: Listening, structure: InkStructure): Set<string> {
  const told = structure.flows.filter(({ name }) => flows.has(name)).flatMap(({ steps }) => stepsBeforeChoices(steps));
  const set = told.flatMap((step) => (step.kind === "set" || step.kind === "add" ? [step.name] : []));
  return new Set([...set, ...flows]);
}

function stepsBeforeChoices(steps: readonly StoryStep[]): StoryStep[] {
  return everyStep(steps.filter(({ kind }) => kind !== "choice"));
}
