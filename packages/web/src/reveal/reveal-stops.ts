import type { RevealMoment } from "@connection-denied/playthrough";

/** An ellipse is worth another stop when it has shrunk or grown by this share (a choice of telling). */
const CHANGED = 0.3;

interface Telling {
  readonly on: PhoneOn;
  /** What was told before and is not told again, by kind and by whom or what. */
  readonly told: Set<string>;
  readonly lastTalks: ReadonlySet<RevealMoment>;
  lastMajor_m: number;
}

/** When the phone was in one piece, seconds; nothing lies inside when it never was. */
interface PhoneOn {
  readonly from_t_s: number;
  readonly to_t_s: number;
}

/** What is told once for each listener, file entry and the like; null for what is told every time. */
function onceKey({ data }: RevealMoment): string | null {
  switch (data.type) {
    case "heard":
    case "bearing":
    case "alarm":
    case "post-silent":
    case "post-back":
      return `${data.type} ${data.listener}`;
    case "filed":
      return `filed ${data.entry.kind} ${data.entry.source}`;
    case "line-changed":
      return `line ${data.line}`;
    case "hint":
      return `hint ${data.hint}`;
    default:
      return null;
  }
}

function isNews(moment: RevealMoment, telling: Telling): boolean {
  const { data } = moment;
  switch (data.type) {
    case "fix":
      return hasChanged(moment, telling);
    case "jam-burst":
      return meetsPhone(moment, telling.on);
    case "met":
      return data.who !== "nobody";
    case "spoken":
    case "repeated":
      return telling.lastTalks.has(moment);
    case "team-moved":
    case "day-passed":
    case "waited":
    case "dialled":
    case "refused":
      return false;
    default:
      return isFirst(telling.told, onceKey(moment));
  }
}

function hasChanged(moment: RevealMoment, telling: Telling): boolean {
  const major_m = moment.ellipse?.major_m ?? 0;
  const changed = Math.abs(major_m - telling.lastMajor_m) >= telling.lastMajor_m * CHANGED;
  if (changed) telling.lastMajor_m = major_m;
  return changed;
}

function meetsPhone({ data }: RevealMoment, on: PhoneOn): boolean {
  return data.type === "jam-burst" && data.from_t_s <= on.to_t_s && data.to_t_s >= on.from_t_s;
}

function isFirst(told: Set<string>, key: string | null): boolean {
  if (key === null) return true;
  if (told.has(key)) return false;
  told.add(key);
  return true;
}

function phoneOn(moments: readonly RevealMoment[]): PhoneOn {
  const from_t_s = moments.find((moment) => moment.kind === "assembled")?.t_s;
  if (from_t_s === undefined) return { from_t_s: Number.POSITIVE_INFINITY, to_t_s: Number.NEGATIVE_INFINITY };
  const off = moments.findLast((moment) => moment.kind === "taken-apart" || moment.kind === "hung-up");
  return { from_t_s, to_t_s: off?.t_s ?? from_t_s };
}

/** The last talk of each call: it carries the seconds of all of it. */
function lastTalksOf(moments: readonly RevealMoment[]): Set<RevealMoment> {
  const last = new Set<RevealMoment>();
  let talk: RevealMoment | null = null;
  for (const moment of moments) {
    if (moment.kind === "spoken" || moment.kind === "repeated") talk = moment;
    if (moment.kind !== "connected") continue;
    if (talk !== null) last.add(talk);
    talk = null;
  }
  if (talk !== null) last.add(talk);
  return last;
}

/** The last fix is always told: it is where they thought she was when it ended. */
function lastFix(moments: readonly RevealMoment[]): number {
  return moments.findLastIndex((moment) => moment.kind === "fix");
}

/**
 * The moments worth a stop of the scrubber, as positions in the whole list. A night has hundreds of measurements and
 * steps of a team; what repeats moves the drawing, but does not hold up the telling: talk is told once for each call.
 */
export function stopsOf(moments: readonly RevealMoment[]): number[] {
  const telling: Telling = {
    on: phoneOn(moments),
    told: new Set(),
    lastTalks: lastTalksOf(moments),
    lastMajor_m: 0,
  };
  const final = lastFix(moments);
  const stops: number[] = [];
  moments.forEach((moment, i) => {
    if (isNews(moment, telling) || i === final) stops.push(i);
  });
  return stops;
}

/** A row of the list: one moment, or the night's other jamming told as one. */
export interface MomentRow {
  readonly first: RevealMoment;
  readonly count: number;
}

/** The moments that have a stop, in order, and one row for all the jamming that met no phone. */
export function rowsOf(moments: readonly RevealMoment[]): MomentRow[] {
  const on = phoneOn(moments);
  const stops = new Set(stopsOf(moments));
  const elsewhere = moments.filter((moment) => moment.kind === "jam-burst" && !meetsPhone(moment, on));
  return moments.flatMap((moment, i) => {
    if (stops.has(i)) return [{ first: moment, count: 1 }];
    return moment === elsewhere[0] ? [{ first: moment, count: elsewhere.length }] : [];
  });
}
