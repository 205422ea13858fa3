import { Story as InkStory } from "inkjs";
import type { Story } from "inkjs/engine/Story";
import { PlaythroughError } from "./errors.ts";

/** One value that ink can hand over or take back. */
export type InkValue = string | number | boolean;

/** A line or choice as ink gives it: words and tags, not yet understood. */
export interface RawLine {
  text: string;
  tags: readonly string[];
}

export interface RawChoice extends RawLine {
  /** Path of the ink element that made the choice; its first parts are the passage. */
  path: string;
}

/** One function of the world that ink may call. */
export interface Door {
  /** A question may be asked while ink peeks past the end of a line; a command may not. */
  duringPeek: boolean;
  call: (parameters: readonly InkValue[]) => InkValue | undefined;
}

/** The teller of one story. No other file knows which library tells it. */
export interface Narrator {
  /** Tells every line up to the next choice or the end; empty lines (with their tags) are handed over too. */
  tell(hear: (line: RawLine) => void): void;
  choices(): RawChoice[];
  choose(index: number): void;
  /** State of the telling as JSON text. */
  state(): string;
  restore(state: string): void;
  /** Global ink variables of this name that hold text or a number. */
  variable(name: string): InkValue | null;
  /** Passages (knots and knot.stitches) entered so far. */
  passagesSeen(): string[];
  /** The passage in which an ink path lies; the empty string for a path outside every passage. */
  passageOf(path: string): string;
}

/** A story read once, to be told many times one after another (not side by side). */
export interface LoadedStory {
  begin(seed: number, doors: ReadonlyMap<string, Door>): Narrator;
}

/** More lines than this in one turn mean that the story runs in a circle. */
const LINES_PER_TURN_LIMIT = 1000;

/**
 * Reads a compiled story.
 * @param ink JSON of the ink compiler.
 * @param passages knots and knot.stitches; each is counted when it is entered.
 * @throws PlaythroughError `story-fault` when the text is not a compiled story.
 */
export function loadStory(ink: string, passages: readonly string[]): LoadedStory {
  let opened = openCountedStory(ink, passages);
  return {
    begin(seed, doors) {
      // The library cannot go on after an error thrown from inside it.
      if (opened.broken) opened = openCountedStory(ink, passages);
      const { story, faults } = opened;
      faults.length = 0;
      story.ResetState();
      // The library seeds itself from the clock, so this must come before the first line.
      story.state.storySeed = seed;
      story.state.previousRandom = 0;
      bindDoors(opened, doors);
      return createNarrator(opened, passages);
    },
  };
}

/** A story of the library with what we keep about it. */
interface OpenedStory {
  story: Story;
  faults: string[];
  broken: boolean;
  bound: string[];
}

function openCountedStory(ink: string, passages: readonly string[]): OpenedStory {
  const story = parseStory(ink);
  const faults: string[] = [];
  story.onError = (message: string) => faults.push(message);
  for (const passage of passages) countVisits(story, passage);
  return { story, faults, broken: false, bound: [] };
}

function bindDoors(opened: OpenedStory, doors: ReadonlyMap<string, Door>): void {
  for (const name of opened.bound) opened.story.UnbindExternalFunction(name);
  opened.bound = [...doors.keys()];
  for (const [name, door] of doors) {
    opened.story.BindExternalFunctionGeneral(name, (values: InkValue[]) => door.call(values), door.duringPeek);
  }
}

/** The library's entry has types only bundlers can follow, so its class is given the type of its own module here. */
function openStory(ink: string): Story {
  const storyClass: unknown = InkStory;
  return new (storyClass as new (json: string) => Story)(ink);
}

function parseStory(ink: string): Story {
  try {
    return openStory(ink);
  } catch (cause) {
    throw new PlaythroughError("story-fault", `The episode cannot be read as a story: ${messageOf(cause)}`);
  }
}

function countVisits(story: Story, passage: string): void {
  const [knot = "", stitch] = passage.split(".");
  const container = story.KnotContainerWithName(knot);
  if (container === null) return;
  if (stitch === undefined) {
    container.visitsShouldBeCounted = true;
    return;
  }
  const inner = container.namedContent.get(stitch);
  if (inner !== undefined) (inner as typeof container).visitsShouldBeCounted = true;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function createNarrator(opened: OpenedStory, passages: readonly string[]): Narrator {
  const { story } = opened;
  const known = new Set(passages);
  const guarded = <Result>(action: () => Result) => guard(opened, action);
  return {
    tell: (hear) => guarded(() => tellLines(story, hear)),
    choices: () =>
      story.currentChoices.map((choice) => ({
        text: choice.text.trim(),
        tags: choice.tags ?? [],
        path: choice.sourcePath,
      })),
    choose: (index) => guarded(() => story.ChooseChoiceIndex(index)),
    state: () => story.state.ToJson(),
    restore: (state) => guarded(() => story.state.LoadJson(state)),
    variable: (name) => readVariable(story, name),
    passagesSeen: () => passages.filter((passage) => (story.state.VisitCountAtPathString(passage) ?? 0) > 0),
    passageOf: (path) => passageOfPath(path, known),
  };
}

/** Runs one action of the library; whatever goes wrong in it is a fault of the story, said in one sentence. */
function guard<Result>(opened: OpenedStory, action: () => Result): Result {
  let result: Result;
  try {
    result = action();
  } catch (cause) {
    opened.broken = true;
    if (cause instanceof PlaythroughError) throw cause;
    throw new PlaythroughError("story-fault", `The story broke off: ${messageOf(cause)}`);
  }
  if (opened.faults.length === 0) return result;
  opened.broken = true;
  throw new PlaythroughError("story-fault", `The story broke off: ${opened.faults.join(" ")}`);
}

function tellLines(story: Story, hear: (line: RawLine) => void): void {
  let lines = 0;
  while (story.canContinue) {
    const text = story.Continue() ?? "";
    lines += 1;
    if (lines > LINES_PER_TURN_LIMIT) {
      throw new PlaythroughError("story-fault", "The story tells more than a thousand lines without asking anything.");
    }
    hear({ text: text.trim(), tags: story.currentTags ?? [] });
  }
}

function readVariable(story: Story, name: string): InkValue | null {
  const value: unknown = story.variablesState[name];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function passageOfPath(path: string, known: ReadonlySet<string>): string {
  const [knot = "", stitch = ""] = path.split(".");
  if (known.has(`${knot}.${stitch}`)) return `${knot}.${stitch}`;
  return known.has(knot) ? knot : "";
}
