import {
  COMMANDS,
  type CommandName,
  QUESTIONS,
  type QuestionName,
  type ValueKind,
  type Vocabulary,
} from "@connection-denied/story/vocabulary";
import type { WorldCommand, WorldView } from "@connection-denied/world";
import { PlaythroughError } from "./errors.ts";
import type { Memory } from "./memory.ts";
import type { Door, InkValue } from "./narrator.ts";

/** What the doors need of the game behind them. */
export interface World {
  view(): WorldView;
  command(command: WorldCommand): void;
  era(): string;
  memory(): Memory;
  /** Whether the last command was refused; asking counts as having noticed. */
  askRefused(): boolean;
}

type Question = (world: World, parameters: Words) => InkValue;
type Command = (parameters: Words) => WorldCommand;

/** Not asked while ink peeks past a line's end: it speaks of the very line that is still being told. */
const NOT_DURING_PEEK: ReadonlySet<string> = new Set(["lost"]);

/** The parameters of one call, read by position and already checked against the vocabulary. */
export interface Words {
  word<Kind extends string>(position: number): Kind;
  whole(position: number): number;
}

/** Hours and minutes of the clock that she reads. */
function clockPart(world: World, part: 0 | 1): number {
  return Number(world.view().clock.split(":")[part]);
}

/** Every question of the vocabulary; leaving one out does not compile. */
const questions: Record<QuestionName, Question> = {
  bars: (world) => world.view().bars,
  registered: (world) => world.view().registered,
  connected: (world) => world.view().connected,
  dropped: (world) => world.view().dropped,
  line: (world) => world.view().line,
  air: (world) => Math.round(world.view().airSeconds),
  hour: (world) => clockPart(world, 0),
  minute: (world) => clockPart(world, 1),
  day: (world) => world.view().day,
  place: (world) => world.view().place,
  lamp: (world) => world.view().lampVisible,
  phone: (world) => world.view().phone,
  source: (world) => world.view().phoneSource ?? "none",
  said: (world, parameters) => world.view().said[parameters.word<"goose">(0)] ?? 0,
  hint: (world, parameters) =>
    world.view().lastEvents.some((event) => event.type === "hint" && event.hint === parameters.word(0)),
  met: (world) => world.memory().met,
  stopped: (world) => world.memory().stopped,
  refused: (world) => world.askRefused(),
  part: (world, parameters) => world.view().parts[parameters.word<"card">(0)],
  money: (world) => world.view().money_CNY,
  knock: (world) => world.memory().knock,
  knocked: (world, parameters) => world.memory().knocks[parameters.word<"check">(0)] ?? 0,
  searched: (world) => world.memory().searched,
  cause: (world) => world.memory().cause,
  path_bribe: (world) => world.memory().pathBribe,
  bribed: (world) => world.memory().bribed,
  fate: (world) => world.view().fate,
  excuse: (world) => world.view().excuse ?? "none",
  era: (world) => world.era(),
  when: (world) => world.memory().when,
  lost: (world) => world.memory().lost,
};

/** Every command of the vocabulary; leaving one out does not compile. */
const commands: Record<CommandName, Command> = {
  arrange: (given) => ({ type: "arrange", phone: given.word(0) }),
  pay: (given) => ({ type: "pay", to: given.word(0), amount_CNY: given.whole(1) }),
  confide: (given) => ({ type: "confide", who: given.word(0) }),
  say_if_stopped: (given) => ({ type: "excuse", excuse: given.word(0) }),
  choose_night: (given) => ({ type: "choose-night", when: given.word(0) }),
  walk: (given) => ({ type: "walk", to: given.word(0), by: given.word(1) }),
  assemble: () => ({ type: "assemble" }),
  dial: () => ({ type: "dial" }),
  speak: (given) => ({ type: "speak", subject: given.word(0), seconds: given.whole(1) }),
  again: (given) => ({ type: "repeat", seconds: given.whole(0) }),
  wait: (given) => ({ type: "wait", seconds: given.whole(0) }),
  hang_up: () => ({ type: "hang-up" }),
  take_apart: () => ({ type: "take-apart" }),
  hide: (given) => ({ type: "hide", part: given.word(0), spot: given.word(1) }),
  days: (given) => ({ type: "days", count: given.whole(0) }),
};

function allows(kind: ValueKind, value: InkValue | undefined): boolean {
  if (kind.kind === "word") return typeof value === "string" && kind.allowed.includes(value);
  if (kind.kind === "truth") return typeof value === "boolean";
  if (kind.kind === "name") return typeof value === "string" && value !== "";
  return typeof value === "number" && Number.isInteger(value) && value >= kind.least && value <= kind.most;
}

function checkedWords(name: string, kinds: readonly ValueKind[], values: readonly InkValue[]): Words {
  if (values.length !== kinds.length) {
    throw new PlaythroughError(
      "story-fault",
      `The story calls ${name} with ${values.length} values, not ${kinds.length}.`,
    );
  }
  kinds.forEach((kind, position) => {
    if (allows(kind, values[position])) return;
    throw new PlaythroughError("story-fault", `The story calls ${name} with ${JSON.stringify(values[position])}.`);
  });
  return {
    word: <Kind extends string>(position: number) => String(values[position]) as Kind,
    whole: (position) => Number(values[position]),
  };
}

/**
 * Doors for every word of a vocabulary. Questions are pure, so ink may ask them while it peeks past a line's end;
 * commands are not called then, as each would happen twice.
 * @param behind what questions and commands are about
 */
export function makeDoors<Behind>(
  behind: Behind,
  vocabulary: Vocabulary,
  questions: Readonly<Record<string, (behind: Behind, given: Words) => InkValue>>,
  commands: Readonly<Record<string, (behind: Behind, given: Words) => void>>,
): ReadonlyMap<string, Door> {
  const doors = new Map<string, Door>();
  for (const [name, { parameters }] of Object.entries(vocabulary.questions)) {
    const call = (values: readonly InkValue[]) => questions[name]?.(behind, checkedWords(name, parameters, values));
    doors.set(name, { duringPeek: !NOT_DURING_PEEK.has(name), call });
  }
  for (const [name, { parameters }] of Object.entries(vocabulary.commands)) {
    const call = (values: readonly InkValue[]) => {
      commands[name]?.(behind, checkedWords(name, parameters, values));
      return undefined;
    };
    doors.set(name, { duringPeek: false, call });
  }
  return doors;
}

/** The functions that the ink of the mother's seat calls, by name. */
export function openDoors(world: World): ReadonlyMap<string, Door> {
  const carriedOut = Object.entries(commands).map(([name, command]) => [
    name,
    (behind: World, given: Words) => behind.command(command(given)),
  ]);
  return makeDoors(world, { questions: QUESTIONS, commands: COMMANDS }, questions, Object.fromEntries(carriedOut));
}
