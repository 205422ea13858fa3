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
  /** How often each kind of visitor knocked during the last `days`; nobody who did not. */
  knocks: Partial<Record<EventOf<"knock">["who"], number>>;
  /** What came of searches of her house that she was not taken for. */
  searched: "no" | "in-vain" | "part";
  /** Why she was taken. */
  cause: EventOf<"arrested">["cause"] | "none";
  /** What became of money asked on the last walk. */
  pathBribe: EventOf<"path-bribe">["answer"] | "none";
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
  return {
    met: "nobody",
    stopped: false,
    knock: "none",
    knocks: {},
    searched: "no",
    cause: "none",
    pathBribe: "none",
    when: "none",
    bribed: false,
    refused: false,
    lost: false,
  };
}

/** What is remembered after one command and the events that came of it. */
export function remember(before: Memory, command: WorldCommand, events: readonly WorldEvent[]): Memory {
  const after: Memory = { ...before, knocks: { ...before.knocks }, refused: false };
  if (command.type === "walk") {
    after.met = "nobody";
    after.stopped = false;
    after.pathBribe = "none";
  }
  if (command.type === "days") {
    after.knock = "none";
    after.knocks = {};
  }
  for (const event of events) note(after, event);
  return after;
}

function note(after: Memory, event: WorldEvent): void {
  switch (event.type) {
    case "met":
      after.met = event.who;
      after.stopped = event.stopped;
      return;
    case "path-bribe":
      after.pathBribe = event.answer;
      return;
    case "knock":
      after.knock = event.who;
      after.knocks[event.who] = (after.knocks[event.who] ?? 0) + 1;
      return;
    case "house-searched":
      if (event.hidden) return;
      after.searched = after.searched === "part" || event.found.length > 0 ? "part" : "in-vain";
      return;
    case "arrested":
      after.cause = event.cause;
      return;
    case "night-chosen":
      after.when = event.when;
      return;
    case "bribe":
      after.bribed = after.bribed || event.taken;
      return;
    case "refused":
      after.refused = true;
      return;
  }
}
