import type { Ground } from "./eras/era.ts";
import type { WorldEvent } from "./events.ts";
import { fateOf } from "./fate.ts";
import { reach } from "./land/reach.ts";
import { hashedChance } from "./luck.ts";
import type { WorldState } from "./state.ts";
import type {
  Cell,
  ExcuseId,
  Fate,
  Knock,
  Line,
  PartId,
  PhoneSource,
  PlaceId,
  SpotId,
  SubjectId,
  When,
} from "./vocabulary.ts";

/** What she can know and the phone can show. Reading it changes nothing. */
export interface WorldView {
  readonly t_s: number;
  /** Clock on the display, "23:07". */
  readonly clock: string;
  readonly day: number;
  readonly place: PlaceId;
  readonly bars: number;
  readonly phone: "apart" | "on" | "in-call" | "given-back";
  readonly registered: boolean;
  readonly cell: Cell | null;
  readonly connected: boolean;
  readonly dropped: boolean;
  readonly line: Line;
  readonly frameErasure: number;
  readonly airSeconds: number;
  readonly parts: Readonly<Record<PartId, SpotId>>;
  readonly money_CNY: number;
  readonly phoneSource: PhoneSource | null;
  readonly excuse: ExcuseId | null;
  readonly when: When | null;
  /** The red lamp of the mast can be seen from where she stands. */
  readonly lampVisible: boolean;
  readonly carrying: readonly string[];
  /** Seconds spent on each subject. */
  readonly said: Readonly<Partial<Record<SubjectId, number>>>;
  readonly lastEvents: readonly WorldEvent[];
  readonly knock: Knock;
  readonly bribed: boolean;
  readonly fate: Fate;
  readonly term: {
    readonly charge: string;
    readonly ground: Ground | null;
    readonly months_low: number;
    readonly months_high: number;
  } | null;
}

export function view(state: WorldState): WorldView {
  const { call, phone } = state;
  return {
    t_s: state.t_s,
    clock: clockOf(state.t_s),
    day: state.day,
    place: state.place,
    bars: phone.power === "on" ? phone.bars : 0,
    phone: phone.givenBack ? "given-back" : call.connected ? "in-call" : phone.power,
    registered: phone.cell !== null,
    cell: phone.cell,
    connected: call.connected,
    dropped: call.dropped,
    line: call.connected ? call.line : "none",
    frameErasure: call.connected ? call.frameErasure : 0,
    airSeconds: call.airSeconds,
    parts: { ...phone.parts },
    money_CNY: state.money_CNY,
    phoneSource: state.phoneSource,
    excuse: state.excuse,
    when: state.when,
    lampVisible: reach(state.place).lampVisible,
    carrying: carrying(state),
    said: { ...state.said_s },
    lastEvents: (state.chronicle ?? []).slice(state.lastFrom).filter((event) => !event.hidden),
    knock: state.knock,
    bribed: state.taken?.bribeSettled === true && state.taken.bribeTaken,
    fate: fateOf(state),
    term: termOf(state),
  };
}

function termOf(state: WorldState): WorldView["term"] {
  const taken = state.taken;
  if (taken === null || !taken.settled || taken.charge === null) return null;
  return {
    charge: taken.charge,
    ground: taken.ground,
    months_low: taken.term_months_low,
    months_high: taken.term_months_high,
  };
}

function carrying(state: WorldState): string[] {
  if (state.phoneSource === null || state.phone.givenBack) return [];
  return (["handset", "battery", "card"] as const).filter((part) => state.phone.parts[part] === "carried");
}

/** Clock time of a second counted from 18:00. */
export function clockOf(t_s: number): string {
  const minutes = (18 * 60 + Math.floor(t_s / 60)) % 1440;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Frames are lost in runs: a syllable after a lost one is lost this much more often (invented). */
const RUN = 2.2;
/** A syllable is about ten frames; it is lost when several of them are (invented in place of a listening test). */
const SYLLABLE = 2.4;

/**
 * Which syllables of a far line the frames lost. A question: asked twice it answers the same.
 * @param lineId the line's stable id
 * @param count syllables in it
 */
export function lostSyllables(state: WorldState, lineId: string, count: number): boolean[] {
  const share = Math.min(0.95, state.call.frameErasure * SYLLABLE);
  const key = `${lineId} ${state.seed} ${state.call.airSeconds}`;
  const lost: boolean[] = [];
  for (let k = 0; k < count; k++) {
    const odds = lost[k - 1] === true ? Math.min(0.95, share * RUN) : share;
    lost.push(hashedChance(key, k) < odds);
  }
  return lost;
}

/** Everything that has happened, hidden things included, for the reveal. */
export const chronicle = (state: WorldState): readonly WorldEvent[] => state.chronicle ?? [];
