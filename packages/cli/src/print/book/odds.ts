import { type SceneLine, seededHand } from "@connection-denied/playthrough";
import type { StoryStep } from "@connection-denied/story";
import type { Listener, StoryTeller } from "../tell/story-teller.ts";
import type { HeardLine, Talked } from "./book.ts";
import type { StoryStructure } from "./conditions.ts";
import { type Site, type WhenStep, withSites } from "./sites.ts";

interface AirMinute {
  seconds: number;
  taken: number;
  dies: number;
  notices: number;
}

/** Where the lots begin by which one hearing of each line is kept. (invented: any number does) */
const LOT = 1;

/** How one night went, told by the model or walked in the book. */
export interface NightEnd {
  /** Where the call was made from; null when nothing was said on the air. */
  readonly rangFrom: string | null;
  readonly talked: Talked;
  readonly arrested: boolean;
}

/** What the model's own nights brought, wherever paper has to ask the dice. */
export class Odds implements Listener {
  /** By place and length of talk; outcomes are named by which of a site's questions held: "010". */
  readonly outcomes = new Map<StoryStep, Map<string, Map<string, number>>>();
  /** By place and minute of the call. */
  readonly air = new Map<string, Map<number, AirMinute>>();
  /** What was kept of nights that were lived to the end, by whether a call was made. */
  readonly files = new Map<string, Map<string, number>>();
  /** How each night went that was lived to the end. */
  readonly ends: NightEnd[] = [];
  readonly heard = new Map<string, HeardLine>();
  readonly met = new Set<string>();
  /** Passages that are only ever come back from. */
  readonly comeBackFrom: ReadonlySet<string>;
  readonly #timesHeard = new Map<string, number>();
  readonly #lot = seededHand(LOT);
  readonly #onAir = new Map<StoryStep, number>();
  readonly #sites: ReadonlyMap<WhenStep, Site>;
  readonly #asksPlace: boolean;
  #air_s = 0;
  #rangFrom: string | null = null;
  #cut = false;
  /** Somebody else was taken; later days may write over that. */
  #wrongDoor = false;

  constructor(structure: StoryStructure) {
    this.#sites = sitesOf(structure);
    this.#asksPlace = structure.seat === "mother";
    this.comeBackFrom = comeBackFrom(structure);
  }

  /** A new night begins. */
  begin(): void {
    this.#air_s = 0;
    this.#rangFrom = null;
    this.#cut = false;
    this.#wrongDoor = false;
  }

  decided(step: WhenStep, _branch: number, teller: StoryTeller): void {
    const site = this.#sites.get(step);
    if (site === undefined || this.#cut) return;
    const outcome = site.chances.map((chance) => (teller.holds(chance) ? "1" : "0")).join("");
    addOne(this.#at(this.outcomes, step, teller), outcome);
  }

  visited(step: StoryStep, lines: number, teller: StoryTeller): void {
    if (this.#cut) return;
    addOne(this.#at(this.outcomes, step, teller), lines > 0 ? "1" : "0");
    if (!this.#asksPlace || teller.ask("connected") !== true) return;
    this.#onAir.set(step, (this.#onAir.get(step) ?? 0) + 1);
    if (lines > 0) this.#minuteOf(teller).notices += 1;
  }

  /** Whether a passage is mostly come back to while the line is up. */
  isOnAir(step: StoryStep): boolean {
    const times = [...(this.outcomes.get(step)?.values() ?? [])].flatMap((counts) => [...counts.values()]);
    return (this.#onAir.get(step) ?? 0) * 2 > times.reduce((sum, count) => sum + count, 0);
  }

  entered(): void {}

  told(line: SceneLine, teller: StoryTeller): void {
    if (this.#asksPlace && teller.ask("fate") === "someone-else") this.#wrongDoor = true;
    this.met.add(line.id);
    if (line.voice === "far") this.#hear(line);
  }

  /** Of all the times a line was heard one is kept, each as likely as any other: as much is lost in the book as on the nights. */
  #hear({ id, text, heard, lostShare }: SceneLine): void {
    const times = (this.#timesHeard.get(id) ?? 0) + 1;
    this.#timesHeard.set(id, times);
    if (this.#lot.pick(times) === 0) this.heard.set(id, { id, text, heard, lostShare });
  }

  carriedOut({ name }: Extract<StoryStep, { kind: "command" }>, teller: StoryTeller): void {
    if (name === "dial" || name === "walk" || name === "days") this.#cut = false;
    if (name !== "speak" && name !== "again") return;
    this.#rangFrom ??= placeOf(teller);
    const air_s = Number(teller.ask("air"));
    const seen = this.#minuteOf(teller);
    seen.seconds += air_s - this.#air_s;
    this.#air_s = air_s;
    const taken = String(teller.ask("fate")).startsWith("taken");
    if (taken) seen.taken += 1;
    else if (teller.ask("dropped") === true) seen.dies += 1;
    this.#cut = taken || teller.ask("dropped") === true;
  }

  #minuteOf(teller: StoryTeller): AirMinute {
    const minute = Math.floor(this.#air_s / 60);
    const minutes = this.air.get(placeOf(teller)) ?? new Map<number, AirMinute>();
    this.air.set(placeOf(teller), minutes);
    const seen = minutes.get(minute) ?? { seconds: 0, taken: 0, dies: 0, notices: 0 };
    minutes.set(minute, seen);
    return seen;
  }

  /** A night has been lived to its end. */
  end(teller: StoryTeller): void {
    if (!this.#asksPlace) return;
    const fate = String(teller.ask("fate"));
    this.ends.push({ rangFrom: this.#rangFrom, talked: this.#talked(), arrested: fate.startsWith("taken") });
    if (fate.startsWith("taken") && !this.#wrongDoor) return;
    const called = teller.visits("answered") > 0 ? "called" : "silent";
    const files = this.files.get(called) ?? new Map<string, number>();
    this.files.set(called, files);
    addOne(files, this.#wrongDoor ? "someone-else" : fate === "none-yet" ? "unnoticed" : fate);
  }

  #at(counts: Map<StoryStep, Map<string, Map<string, number>>>, step: StoryStep, teller: StoryTeller) {
    const places = counts.get(step) ?? new Map<string, Map<string, number>>();
    counts.set(step, places);
    const key = this.#asksPlace ? `${placeOf(teller)}|${this.#talked()}` : "|";
    const here = places.get(key) ?? new Map<string, number>();
    places.set(key, here);
    return here;
  }

  #talked(): Talked {
    if (this.#air_s === 0) return "none";
    if (this.#air_s < 120) return "short";
    return this.#air_s < 300 ? "middle" : "long";
  }
}

const placeOf = (teller: StoryTeller): string => String(teller.ask("place"));

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** The site that begins with a fork, for every fork that begins one. */
function sitesOf(structure: StoryStructure): Map<WhenStep, Site> {
  const sites = new Map<WhenStep, Site>();
  const collect = (steps: readonly StoryStep[]): void => {
    for (const part of withSites(steps, structure)) {
      if ("chances" in part && part.whens[0] !== undefined) sites.set(part.whens[0].step, part);
    }
    for (const step of steps) {
      if (step.kind === "choice") collect(step.steps);
      if (step.kind === "when") for (const { steps: inner } of step.branches) collect(inner);
    }
  };
  for (const { steps } of structure.flows) collect(steps);
  return sites;
}

function comeBackFrom(structure: StoryStructure): Set<string> {
  const steps = structure.flows.flatMap((flow) => everyStep(flow.steps));
  const gone = new Set(steps.flatMap((step) => (step.kind === "go" ? [step.to] : [])));
  return new Set(steps.flatMap((step) => (step.kind === "visit" && !gone.has(step.to) ? [step.to] : [])));
}

/** Every step and every step inside it. */
export function everyStep(steps: readonly StoryStep[]): StoryStep[] {
  return steps.flatMap((step) => {
    if (step.kind === "choice") return [step, ...everyStep(step.steps)];
    if (step.kind === "when") return [step, ...step.branches.flatMap((branch) => everyStep(branch.steps))];
    return [step];
  });
}
