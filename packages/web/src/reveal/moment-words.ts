import type { RevealMoment } from "@connection-denied/playthrough";
import { compassOf } from "../horizon/describe-horizon.ts";
import type { Words } from "../words/words.ts";
import type { MomentRow } from "./reveal-stops.ts";

type Arguments = Record<string, string | number>;

function plain(value: unknown): string | number | null {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string" || typeof value === "number") return value;
  return null;
}

/** The event's own words and numbers, one level deep. */
function given(moment: RevealMoment): Arguments {
  const found: Arguments = {};
  for (const [name, value] of Object.entries(moment.data)) {
    const one = plain(value);
    if (one !== null) found[name] = one;
  }
  return found;
}

function kilometres(length_m: number): number {
  return Math.round(length_m / 100) / 10;
}

/** Names that a sentence needs in words: places, listeners, directions. */
function named(moment: RevealMoment, words: Words): Arguments {
  const { data } = moment;
  const found: Arguments = { clock: words.clock(moment.clock) };
  if ("place" in data) found.placeName = words(`place-${data.place}`);
  if (data.type === "walked") found.placeName = words(`place-${data.to}`);
  if ("listener" in data) found.listenerName = words(`reveal-listener-${data.listener}`);
  if (data.type === "bearing") found.direction = words(`horizon-${compassOf(data.azimuth_deg)}`);
  if ("found" in data && typeof data.found !== "boolean") found.foundCount = data.found.length;
  if (data.type === "seen") found.sense = data.voice === true ? "heard" : "seen";
  if (data.type === "filed") {
    found.entry = data.entry.kind;
    found.source = data.entry.source;
    found.ofDay = data.entry.day;
  }
  return found;
}

/** Lengths and durations, rounded as one would say them. */
function measured(moment: RevealMoment): Arguments {
  const { data, ellipse } = moment;
  const found: Arguments = {};
  if (ellipse) {
    found.long_km = kilometres(ellipse.major_m * 2);
    found.wide_km = kilometres(ellipse.minor_m * 2);
  }
  if (data.type === "jam-burst") found.minutes = Math.round((data.to_t_s - data.from_t_s) / 60);
  if ("seconds" in data) found.minutes = Math.max(1, Math.round(data.seconds / 60));
  if (data.type === "spoken" || data.type === "repeated") {
    const talked_s = Math.round(moment.talked_s ?? data.seconds);
    found.talkMinutes = Math.floor(talked_s / 60);
    found.talkRest = talked_s % 60;
  }
  if ("airSeconds" in data) {
    found.airMinutes = Math.floor(data.airSeconds / 60);
    found.airRest = Math.round(data.airSeconds % 60);
  }
  return found;
}

/** One sentence for one moment. */
export function sentenceOf(moment: RevealMoment, words: Words): string {
  return words(`reveal-${moment.kind}`, { ...given(moment), ...named(moment, words), ...measured(moment) });
}

/** One sentence for a row of the list. */
export function rowSentence(row: MomentRow, words: Words): string {
  return row.count === 1 ? sentenceOf(row.first, words) : words("reveal-jamming-elsewhere", { count: row.count });
}

/** When, in words: the clock on the night itself, the day after it. */
export function whenOf(moment: RevealMoment, words: Words): string {
  return moment.day === 0 ? words.clock(moment.clock) : words("reveal-day", { day: moment.day });
}

/** Key of the grade as the sources room spells it. */
export function gradeKey(moment: RevealMoment): string {
  return moment.grade === "one testimony" ? "single-testimony" : moment.grade;
}
