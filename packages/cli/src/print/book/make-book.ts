import { type Hand, seededHand } from "@connection-denied/playthrough";
import type { StoryFlow, StoryStep } from "@connection-denied/story";
import { airRuleOf } from "./air-rule.ts";
import type { AirRule, Book, HeardLine, PaperPassage, PaperStep, Slot } from "./book.ts";
import { type StoryStructure, testsOf } from "./conditions.ts";
import { fileThrow } from "./file-throw.ts";
import { joinPassages } from "./join-passages.ts";
import type { Listening } from "./listening.ts";
import { withoutSettled } from "./never-written.ts";
import type { Odds } from "./odds.ts";
import { linesIn, PaperMaker } from "./paper-steps.ts";

export interface BookOptions {
  readonly episode: string;
  readonly structure: StoryStructure;
  readonly odds: Odds;
  readonly nights: number;
  readonly listening: Listening | null;
  /** What the world answers when the story begins, by slot: `world:place`. */
  readonly atFirst: ReadonlyMap<string, Slot["blank"]>;
}

type Draft = Omit<PaperPassage, "number">;

/** An episode as numbered passages. Numbers follow from the episode's id and its passages alone. */
export function makeBook({ episode, structure, odds, nights, listening, atFirst }: BookOptions): Book {
  const maker = new PaperMaker(structure, odds, listening);
  const flows = structure.flows.filter(({ name }) => listening === null || !listening.flows.has(name));
  const told = flows.map((flow) => ({ key: flow.name, steps: maker.passage(flow.name, onPaper(flow, structure)) }));
  const whole = [...told, ...maker.stretches()];
  const air = airRuleOf(structure, odds);
  const joined = joinPassages(withFile(whole, odds).flatMap(withChoicesApart), waysByAir(air));
  const blanks = blanksOf(structure, atFirst);
  const settled = new Map([...unwrittenSlots(joined, blanks), ...settledAtOnce(joined, blanks)]);
  const drafts = joined.map(({ key, steps }) => ({ key, steps: withoutSettled(steps, settled) }));
  const slots = slotsAsked(drafts, blanks);
  const kept = drafts.map((draft) => ({ ...draft, steps: withoutIdleMarks(draft.steps, slots) }));
  const reached = reachedFrom(["", ...waysByAir(air)], kept);
  const printed = new Set(reached.flatMap(({ steps }) => linesIn(steps)));
  return {
    episode,
    seat: structure.seat,
    passages: numbered(reached, episode),
    slots: [...slots.values()],
    air,
    heard: listening === null ? Object.fromEntries(odds.heard) : recorded(listening),
    nights,
    leftOut: [...structure.lines.keys()].filter((id) => !printed.has(id)),
  };
}

/** What a screen says before the story speaks of screens; a book says its own, and begins with what comes after. */
function onPaper({ steps }: StoryFlow, { lines }: StoryStructure): readonly StoryStep[] {
  const first = steps.find(({ kind }) => kind === "line");
  const tags = first?.kind === "line" ? (lines.get(first.id)?.tags ?? []) : [];
  if (!tags.some(({ name, value }) => name === "stage" && value === "note")) return steps;
  const begin = steps.find(({ kind }) => kind === "choice");
  return begin?.kind === "choice" ? begin.steps : steps;
}

/** What came through of the recorded night; her own words were whole on her side. */
function recorded({ stretches }: Listening): Record<string, HeardLine> {
  const far = stretches.flatMap(({ lines }) => lines.filter(({ voice }) => voice === "far"));
  return Object.fromEntries(far.map(({ id, text, heard, lostShare }) => [id, { id, text, heard, lostShare }]));
}

/** What was kept of the night is thrown for where it is first asked for. */
function withFile(drafts: readonly Draft[], odds: Odds): Draft[] {
  const first = drafts.findIndex(({ steps }) => testsIn(steps).some(({ slot }) => slot === "world:fate"));
  return drafts.map((draft, index) => {
    if (index !== first) return draft;
    const [count, ...steps] = draft.steps;
    return { ...draft, steps: count === undefined ? [] : [count, ...fileThrow(odds), ...steps] };
  });
}

/** A choice whose outcome is more than a turn of the page gets a passage of its own, so that nobody reads it beforehand. */
function withChoicesApart({ key, steps }: Draft): Draft[] {
  const apart: Draft[] = [];
  const kept = mapSteps(steps, (step) => {
    if (step.kind !== "choice" || !step.steps.some(isTelling)) return step;
    const to = `choice:${step.id}`;
    apart.push({ key: to, steps: step.steps.filter(isTellingOrAfter(step.steps)) });
    return { ...step, steps: [...step.steps.filter((one) => !isTellingOrAfter(step.steps)(one)), { kind: "go", to }] };
  });
  return [{ key, steps: kept }, ...apart];
}

const isTelling = ({ kind }: PaperStep): boolean =>
  kind === "line" || kind === "if" || kind === "throw" || kind === "visit";

/** Whether a step comes with or after the first one that tells something. */
function isTellingOrAfter(steps: readonly PaperStep[]) {
  const first = steps.findIndex(isTelling);
  return (step: PaperStep): boolean => steps.indexOf(step) >= first;
}

/** Every step, those inside others first. */
export function mapSteps(steps: readonly PaperStep[], change: (step: PaperStep) => PaperStep): PaperStep[] {
  return steps.map((step) => {
    if (step.kind === "if") {
      return change({
        ...step,
        branches: step.branches.map((one) => ({ ...one, steps: mapSteps(one.steps, change) })),
      });
    }
    if (step.kind === "throw") return change({ ...step, rows: step.rows.map((row) => mapSteps(row, change)) });
    if (step.kind === "choice") return change({ ...step, steps: mapSteps(step.steps, change) });
    return change(step);
  });
}

/** Every step and every step inside it, in reading order. */
export function flatSteps(steps: readonly PaperStep[]): PaperStep[] {
  return steps.flatMap((step) => {
    if (step.kind === "if") return [step, ...step.branches.flatMap((branch) => flatSteps(branch.steps))];
    if (step.kind === "throw") return [step, ...step.rows.flatMap(flatSteps)];
    return step.kind === "choice" ? [step, ...flatSteps(step.steps)] : [step];
  });
}

function testsIn(steps: readonly PaperStep[]) {
  return flatSteps(steps).flatMap((step) => {
    if (step.kind === "if") return step.branches.flatMap(({ condition }) => testsOf(condition));
    return step.kind === "choice" ? testsOf(step.condition) : [];
  });
}

/** What a slot says before anything is written there. */
type Blanks = (slot: string) => Slot["blank"];

function blanksOf({ variables }: StoryStructure, atFirst: BookOptions["atFirst"]): Blanks {
  return (slot) => {
    const start = variables[slot.replace("story:", "")];
    return start?.kind === "value" ? start.value : (atFirst.get(slot) ?? false);
  };
}

/** Slots that something depends on, each with what is ever written there. */
function slotsAsked(drafts: readonly Draft[], blanks: Blanks): Map<string, Slot> {
  const written = drafts.flatMap(({ steps }) => flatSteps(steps)).filter((step) => step.kind === "write");
  const slots = new Map<string, Slot>();
  for (const { slot, value } of drafts.flatMap(({ steps }) => testsIn(steps))) {
    const blank = blanks(slot);
    const values = written.flatMap((step) => (step.slot === slot && step.value !== blank ? [step.value] : []));
    const most = Math.max(slots.get(slot)?.most ?? 0, typeof value === "number" ? value : 0);
    slots.set(slot, { slot, most, blank, values: [...new Set(values)] });
  }
  return slots;
}

/** Slots that something asks for and nothing ever writes. */
function unwrittenSlots(drafts: readonly Draft[], blanks: Blanks): Map<string, Slot> {
  const steps = drafts.flatMap((draft) => flatSteps(draft.steps));
  const written = new Set(steps.flatMap((step) => (step.kind === "write" || step.kind === "count" ? [step.slot] : [])));
  const asked = slotsAsked(drafts, blanks);
  return new Map([...asked].filter(([slot]) => !written.has(slot) && slot !== "world:air"));
}

/** Slots that the very first steps write, and nothing after them: what is asked of them has a single answer. */
function settledAtOnce(drafts: readonly Draft[], blanks: Blanks): Map<string, Slot> {
  const [first] = drafts;
  const opening =
    first?.steps.slice(
      0,
      first.steps.findIndex(({ kind }) => kind !== "write" && kind !== "count"),
    ) ?? [];
  const all = drafts.flatMap(({ steps }) => flatSteps(steps));
  const writes = (steps: readonly PaperStep[], slot: string) =>
    steps.filter((step) => (step.kind === "write" || step.kind === "count") && step.slot === slot).length;
  const asked = slotsAsked(drafts, blanks);
  const found = opening.flatMap((step): [string, Slot][] => {
    const slot = step.kind === "write" && writes(all, step.slot) === 1 ? asked.get(step.slot) : undefined;
    return step.kind === "write" && slot !== undefined ? [[step.slot, { ...slot, blank: step.value }]] : [];
  });
  return new Map(found);
}

/** Nobody is asked to note what nothing depends on. */
function withoutIdleMarks(steps: readonly PaperStep[], slots: ReadonlyMap<string, unknown>): PaperStep[] {
  return steps.flatMap((step): PaperStep[] => {
    if ((step.kind === "write" || step.kind === "count") && !slots.has(step.slot)) return [];
    if (step.kind === "choice") return [{ ...step, steps: withoutIdleMarks(step.steps, slots) }];
    if (step.kind === "throw") {
      const rows = step.rows.map((row) => withoutIdleMarks(row, slots));
      return rows.some((row) => row.length > 0) ? [{ ...step, rows }] : [];
    }
    if (step.kind !== "if") return [step];
    const branches = step.branches.map((one) => ({ ...one, steps: withoutIdleMarks(one.steps, slots) }));
    return branches.some((one) => one.steps.length > 0) ? [{ ...step, branches }] : [];
  });
}

/** Passages that a throw on the air leads to. */
function waysByAir(air: AirRule | null): string[] {
  return air === null ? [] : [air.dies, air.taken, ...(air.notices === null ? [] : [air.notices])];
}

export function reachedFrom<Item extends Draft>(starts: readonly string[], drafts: readonly Item[]): Item[] {
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]));
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
    if (reached.has(key)) continue;
    reached.add(key);
    waiting.push(...destinations(byKey.get(key)?.steps ?? []));
  }
  return drafts.filter(({ key }) => reached.has(key));
}

/** Keys of the passages that a stretch sends its reader to. */
export function destinations(steps: readonly PaperStep[]): string[] {
  return flatSteps(steps).flatMap((step) => (step.kind === "go" || step.kind === "visit" ? [step.to] : []));
}

/** The first passage is 1; the rest are shuffled until none stands right behind one that leads to it. */
function numbered(drafts: readonly Draft[], episode: string): PaperPassage[] {
  const [first, ...rest] = drafts;
  if (first === undefined) return [];
  const hand = seededHand([...episode].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) % 4_294_967_296, 7));
  const order = shuffled(rest, hand);
  for (let at = 0; at < order.length; at += 1) part(order, at, order[at - 1] ?? first);
  return [first, ...order].map((draft, index) => ({ ...draft, number: index + 1 }));
}

/** Puts another passage here when the one that stands here is what the one before leads to. */
function part(order: Draft[], at: number, before: Draft): void {
  const led = new Set(destinations(before.steps));
  const other = order.findIndex(({ key }, index) => index >= at && !led.has(key));
  const here = order[at];
  const there = order[other];
  if (other <= at || here === undefined || there === undefined) return;
  order[at] = there;
  order[other] = here;
}

function shuffled<Item>(items: readonly Item[], hand: Hand): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = hand.pick(last + 1);
    const kept = order[last] as Item;
    order[last] = order[other] as Item;
    order[other] = kept;
  }
  return order;
}
