import type { WorldCommand, WorldEvent } from "@connection-denied/world";

type EventOf<Type extends WorldEvent["type"]> = Extract<WorldEvent, { type: Type }>;

/** What the story may ask about commands that lie further back than the last one. Plain JSON, kept in saves. */
export interface Memory {
  /** Whom she met on the last walk. */
  met: EventOf<"met">["who"];
  /** Whether she was stopped on the last walk. */
  stopped: boolean;
  /** Who knocked during the last `days`. */
  knock: EventOf<"knock">["who"] | "none";
  /** Which night was chosen. */
  when: EventOf<"night-chosen">["when"] | "none";
  /** Whether a bribe was ever taken. */
  bribed: boolean;
  /** Whether the last command was refused. */
  refused: boolean;
  /** Whether the last line of the far voice lost more than a third of its syllables. */
  lost: boolean;
}

export function emptyMemory(): Memory {
  return { met: "nobody", stopped: false, knock: "none", when: "none", bribed: false, refused: false, lost: false };
}

/** What is remembered after one command and the events that came of it. */
export function remember(before: Memory, command: WorldCommand, events: readonly WorldEvent[]): Memory {
  const after: Memory = { ...before, refused: false };
  if (command.type === "walk") {
    after.met = "nobody";
    after.stopped = false;
  }
  if (command.type === "days") after.knock = "none";
  for (const event of events) {
    if (event.type === "met") {
      after.met = event.who;
      after.stopped = event.stopped;
    } else if (event.type === "knock") after.knock = event.who;
    else if (event.type === "night-chosen") after.when = event.when;
    else if (event.type === "bribe") after.bribed = before.bribed || event.taken;
    else if (event.type === "refused") after.refused = true;
  }
  return after;
}
