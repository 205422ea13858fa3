import {
  FAR_COMMANDS,
  type FAR_FACTS,
  FAR_QUESTIONS,
  type FarCommandName,
  type FarQuestionName,
} from "@connection-denied/story/vocabulary";
import { chronicle, type SubjectId, view, type WorldEvent, type WorldView } from "@connection-denied/world";
import { makeDoors, type Words } from "./doors.ts";
import { aboutNow, type Ear, heardSoFar, nextStretch, presentCall } from "./ear.ts";
import type { Door, InkValue } from "./narrator.ts";
import type { HeardItem, Night } from "./night.ts";
import { LOST_LINE_SHARE } from "./telling.ts";
import { comesThrough, type Message } from "./word-back.ts";

/** What the doors of the daughter's seat need of the game behind them. */
export interface FarEnd {
  night(): Night;
  ear(): Ear;
  view(): WorldView;
  seed(): number;
  /** Ids of the lines told since the last choice. */
  toldNow(): readonly string[];
  answer(): void;
  listen(): void;
  passDays(count: number): void;
}

type Question = (end: FarEnd, given: Words) => InkValue;
type Command = (end: FarEnd, given: Words) => void;

/** More lines than this at once are left for after the next choice. */
const LINES_AT_ONCE = 6;

const questions: Record<FarQuestionName, Question> = {
  sample: (end) => end.night().sample,
  rang: (end) => end.night().calls.length > 0,
  another: (end) => end.ear().calls < end.night().calls.length,
  connected: (end) => end.ear().connected,
  pause: (end) => enoughForNow(end),
  just: (end) => end.ear().just,
  about: (end) => aboutNow(end.ear(), end.night()),
  lost: (end) => end.ear().lost,
  came: (end, given) => wayOf(heardSoFar(end.ear(), end.night()), given.word(0)),
  said: (end, given) => secondsOn(heardSoFar(end.ear(), end.night()), given.word<SubjectId>(0)),
  ended: (end) => (end.ear().connected ? "none" : (presentCall(end.ear(), end.night())?.end ?? "none")),
  air: (end) => end.view().airSeconds,
  hour: (end) => Number(end.view().clock.split(":")[0]),
  day: (end) => end.ear().day,
  when: (end) => view(end.night().world).when ?? "none",
  passed: (end, given) => comesThrough(given.word<Message>(0), end.seed()),
  chose: (end, given) => end.night().chosen.includes(given.word(0)),
  fate: (end) => view(end.night().world).fate,
  place: (end) => end.night().world.plan.place ?? "house",
  source: (end) => view(end.night().world).phoneSource ?? "none",
  was: (end, given) => chronicle(end.night().world).some(FACTS[given.word<(typeof FAR_FACTS)[number]>(0)]),
};

/** How each fact of the other side is known from what happened there. */
const FACTS: Record<(typeof FAR_FACTS)[number], (event: WorldEvent) => boolean> = {
  tried: (event) => event.type === "dialled",
  "no-service": (event) => event.type === "no-service",
  jammed: (event) => event.type === "jam-burst",
  measured: (event) => event.type === "bearing",
  "team-sent": (event) => event.type === "team-sent",
  stopped: (event) => event.type === "met" && event.stopped,
  counted: (event) => event.type === "household-check" && event.day === 0,
  "false-mast": (event) => event.type === "registered" && event.cell === "false-mast",
};

const commands: Record<FarCommandName, Command> = {
  answer: (end) => end.answer(),
  listen: (end) => end.listen(),
  days: (end, given) => end.passDays(given.whole(0)),
};

/** The functions that the ink of the daughter's seat calls, by name. */
export function openFarDoors(end: FarEnd): ReadonlyMap<string, Door> {
  return makeDoors(end, { questions: FAR_QUESTIONS, commands: FAR_COMMANDS }, questions, commands);
}

/** A line may stand once between two choices, and so many lines are enough. */
function enoughForNow(end: FarEnd): boolean {
  const told = end.toldNow();
  if (told.length >= LINES_AT_ONCE) return true;
  const next = nextStretch(presentCall(end.ear(), end.night())?.items ?? [], end.ear().next);
  return next.some((item) => item.id !== null && told.includes(item.id));
}

function wayOf(heard: readonly HeardItem[], id: string): "unsaid" | "lost" | "heard" {
  const ways = heard.filter((item) => item.id === id);
  if (ways.length === 0) return "unsaid";
  return ways.every(({ lostShare = 0 }) => lostShare > LOST_LINE_SHARE) ? "lost" : "heard";
}

/** Seconds of what the mother chose to say on a subject. */
function secondsOn(heard: readonly HeardItem[], subject: SubjectId): number {
  let seconds = 0;
  let before = 0;
  for (const item of heard) {
    const passed = Math.max(0, item.air_s - before);
    before = item.air_s;
    const on = item.kind === "silence" ? "silence" : item.subject;
    if (on === subject && item.chosen) seconds += passed;
  }
  return Math.ceil(seconds);
}
