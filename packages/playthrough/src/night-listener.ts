import {
  type Line,
  lostSyllables,
  type SubjectId,
  view,
  type WorldCommand,
  type WorldEvent,
  type WorldState,
} from "@connection-denied/world";
import { countSyllables, hearLine } from "./broken-line.ts";
import type { HeardCall, HeardItem, HeardPause, HeardWords } from "./night.ts";
import type { SceneChoice, SceneLine } from "./scene.ts";
import { spokenWords } from "./spoken-words.ts";

/** Told of everything a game does, at the moment it does it. */
export interface Witness {
  chosen(choice: SceneChoice): void;
  carriedOut(command: WorldCommand, events: readonly WorldEvent[], world: WorldState): void;
  told(line: SceneLine, world: WorldState): void;
}

export interface NightListener {
  readonly witness: Witness;
  calls(): HeardCall[];
  chosen(): string[];
}

interface OpenCall {
  readonly from_t_s: number;
  /** Seconds on the air before this call. */
  readonly before_s: number;
  readonly items: HeardItem[];
  /** Ids of the lines told in this call: a line told twice was asked for again. */
  readonly told: Set<string>;
  subject: SubjectId | "none";
  line: Line;
}

/** Something said or left unsaid for a number of seconds, or said again. */
type Talk = Extract<WorldEvent, { type: "spoken" | "repeated" }>;

/** Keeps what passes the line during a game of the mother's, as it is heard on the other end. */
export function createNightListener(): NightListener {
  const calls: HeardCall[] = [];
  const chosen: string[] = [];
  let open: OpenCall | null = null;
  let saying: SceneChoice | null = null;

  function close(end: HeardCall["end"]): void {
    if (open !== null) calls.push({ from_t_s: open.from_t_s, items: open.items, end });
    open = null;
  }

  function hear(call: OpenCall, talk: Talk, world: WorldState): void {
    if (world.call.connected) call.line = view(world).line;
    if (saying !== null && talk.type === "spoken")
      call.subject = talk.subject === "silence" ? call.subject : talk.subject;
    const item = itemOf(call, saying, talk, world);
    saying = null;
    if (item !== null) call.items.push(item);
  }

  const witness: Witness = {
    chosen(choice) {
      chosen.push(choice.id);
      saying = choice.seconds === undefined ? null : choice;
    },
    carriedOut(command, events, world) {
      if (events.some(({ type }) => type === "connected")) open = openCall(world);
      if (open === null) return;
      for (const event of events) if (event.type === "spoken" || event.type === "repeated") hear(open, event, world);
      if (command.type === "hang-up" && !world.call.connected) close("hung-up");
      else if (!world.call.connected) close("lost");
    },
    told(line, world) {
      const item = open === null ? null : wordsOf(open, line, world);
      if (open === null || item === null || open.told.has(item.id)) return;
      open.told.add(item.id);
      open.items.push(item);
    },
  };
  return { witness, calls: () => [...calls], chosen: () => [...chosen] };
}

function openCall(world: WorldState): OpenCall {
  return {
    from_t_s: world.t_s,
    before_s: world.call.airSeconds,
    items: [],
    told: new Set(),
    subject: "none",
    line: view(world).line,
  };
}

function momentOf(call: OpenCall, world: WorldState, chosen: boolean) {
  return {
    subject: call.subject,
    chosen,
    air_s: world.call.airSeconds - call.before_s,
    line: call.line,
    cIN_dB: Math.round(world.call.cIN_dB),
  };
}

/** What one stretch of talk was on the far end; null where the daughter herself was speaking. */
function itemOf(call: OpenCall, choice: SceneChoice | null, talk: Talk, world: WorldState): HeardItem | null {
  const moment = momentOf(call, world, choice !== null);
  const { seconds } = talk;
  const pause = (kind: HeardPause["kind"], lostShare = 0): HeardPause => ({
    ...moment,
    kind,
    id: choice?.id ?? null,
    seconds,
    lostShare,
  });
  if (talk.type === "repeated") return pause("again");
  if (talk.subject === "silence") return pause("silence");
  if (choice === null) return null;
  const text = spokenWords(choice.text);
  if (text === null) return pause("telling", shareLost(lostSyllables(world, choice.id, seconds)));
  // A line that went in the middle of a sentence took the rest of it along.
  const wanted = choice.seconds ?? seconds;
  return {
    ...moment,
    kind: "words",
    from: "mother",
    id: choice.id,
    text,
    ...heardOf(choice.id, text, world, seconds / wanted),
  };
}

function shareLost(lost: readonly boolean[]): number {
  return lost.length === 0 ? 0 : lost.filter(Boolean).length / lost.length;
}

/** The mother's words as the frames left them: the losses of the one direction stand for those of the other. */
function heardOf(id: string, text: string, world: WorldState, saidShare: number) {
  const syllables = countSyllables(text);
  const said = Math.floor(syllables * Math.min(1, saidShare));
  return hearLine(
    text,
    lostSyllables(world, id, syllables).map((lost, index) => lost || index >= said),
  );
}

/** A line told on the mother's side: hers beside the telephone, or the daughter's out of it. Null for anything else. */
function wordsOf(call: OpenCall, line: SceneLine, world: WorldState): HeardWords | null {
  const from = line.voice === "far" ? "daughter" : "mother";
  const text = line.voice === "far" || line.voice === "near" ? spokenWords(line.text) : null;
  if (text === null) return null;
  const heard = from === "daughter" ? { heard: text, lostShare: 0 } : heardOf(line.id, text, world, 1);
  const hard = line.hard === undefined ? {} : { hard: line.hard };
  return { ...momentOf(call, world, false), kind: "words", from, id: line.id, text, ...heard, ...hard };
}
