import type { RevealMoment } from "@connection-denied/playthrough";

/** An ellipse is worth another stop when it has shrunk or grown by this share (a choice of telling). */
const CHANGED = 0.3;

interface Telling {
  /** When the phone was in one piece, seconds; empty when it never was. */
  readonly on: { readonly from_t_s: number; readonly to_t_s: number };
  readonly heardBy: Set<string>;
  readonly measuredBy: Set<string>;
  lastMajor_m: number;
  isJammingTold: boolean;
}

function majorOf(moment: RevealMoment): number {
  return moment.ellipse?.major_m ?? 0;
}

function isNews(moment: RevealMoment, told: Telling): boolean {
  const { data } = moment;
  switch (data.type) {
    case "heard":
      return isFirst(told.heardBy, data.listener);
    case "bearing":
      return isFirst(told.measuredBy, data.listener);
    case "fix": {
      const major_m = majorOf(moment);
      const changed = Math.abs(major_m - told.lastMajor_m) >= told.lastMajor_m * CHANGED;
      if (changed) told.lastMajor_m = major_m;
      return changed;
    }
    case "jam-burst": {
      const meetsPhone = data.from_t_s <= told.on.to_t_s && data.to_t_s >= told.on.from_t_s;
      const isNew = meetsPhone || !told.isJammingTold;
      told.isJammingTold = true;
      return isNew;
    }
    case "team-moved":
    case "day-passed":
    case "excuse-ready":
    case "waited":
    case "refused":
      return false;
    default:
      return true;
  }
}

function isFirst(seen: Set<string>, id: string): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}

function phoneOn(moments: readonly RevealMoment[]): Telling["on"] {
  const from_t_s = moments.find((moment) => moment.kind === "assembled")?.t_s;
  if (from_t_s === undefined) return { from_t_s: Number.POSITIVE_INFINITY, to_t_s: Number.NEGATIVE_INFINITY };
  const off = moments.findLast((moment) => moment.kind === "taken-apart" || moment.kind === "hung-up");
  return { from_t_s, to_t_s: off?.t_s ?? from_t_s };
}

/** The last fix is always told: it is where they thought she was when it ended. */
function lastFix(moments: readonly RevealMoment[]): number {
  return moments.findLastIndex((moment) => moment.kind === "fix");
}

/**
 * The moments worth a stop of the scrubber, as positions in the whole list. A night has hundreds of measurements and
 * steps of a team; what repeats moves the drawing and stays in the list, but does not hold up the telling.
 */
export function stopsOf(moments: readonly RevealMoment[]): number[] {
  const told: Telling = {
    on: phoneOn(moments),
    heardBy: new Set(),
    measuredBy: new Set(),
    lastMajor_m: 0,
    isJammingTold: false,
  };
  const final = lastFix(moments);
  const stops: number[] = [];
  moments.forEach((moment, i) => {
    if (isNews(moment, told) || i === final) stops.push(i);
  });
  return stops;
}

/** A row of the full list: one moment, or a run of a team's steps or of days told as one. */
export interface MomentRow {
  readonly first: RevealMoment;
  readonly last: RevealMoment;
  readonly count: number;
}

function joins(row: MomentRow, moment: RevealMoment): boolean {
  const { data } = row.first;
  if (data.type === "team-moved") return moment.data.type === "team-moved" && moment.data.team === data.team;
  return data.type === "day-passed" && moment.data.type === "day-passed";
}

/** Every moment of the night and after, in order; runs of steps and of quiet days in one row each. */
export function rowsOf(moments: readonly RevealMoment[]): MomentRow[] {
  const rows: MomentRow[] = [];
  for (const moment of moments) {
    const row = rows.at(-1);
    if (row && joins(row, moment)) rows[rows.length - 1] = { first: row.first, last: moment, count: row.count + 1 };
    else rows.push({ first: moment, last: moment, count: 1 });
  }
  return rows;
}
