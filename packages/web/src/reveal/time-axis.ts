import type { RevealMoment } from "@connection-denied/playthrough";

/** A stretch of time, seconds since 18:00 of the night. */
export interface Span {
  readonly from_t_s: number;
  readonly to_t_s: number;
}

/** What the axis under the map shows. */
export interface NightTimes {
  readonly night: Span;
  /** From the phone's first sign of life to its last, with a little before and after; null when it had none. */
  readonly call: Span | null;
  readonly air: readonly Span[];
  readonly jams: readonly Span[];
}

/** Full minutes, as the labels are: a finer step would write one time twice. */
const STEPS_s = [60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 14_400, 21_600];

/** Round times inside a span: at most `most` of them. */
export function ticksIn(span: Span, most: number): number[] {
  const length_s = span.to_t_s - span.from_t_s;
  const step = STEPS_s.find((candidate) => length_s / candidate <= most) ?? 21_600;
  const ticks: number[] = [];
  for (let t_s = Math.ceil(span.from_t_s / step) * step; t_s <= span.to_t_s; t_s += step) ticks.push(t_s);
  return ticks;
}

/** Where a second lies on an axis of a given width. */
export function placeOn(span: Span, width: number, t_s: number): number {
  const share = (t_s - span.from_t_s) / Math.max(1, span.to_t_s - span.from_t_s);
  return Math.max(0, Math.min(1, share)) * width;
}

const ENDS_AIR: ReadonlySet<string> = new Set(["hung-up", "call-dropped", "taken-apart", "arrested"]);

function airSpans(night: readonly RevealMoment[]): Span[] {
  const spans: Span[] = [];
  let from_t_s: number | null = null;
  for (const moment of night) {
    if (moment.kind === "connected") from_t_s ??= moment.t_s;
    if (from_t_s === null || !ENDS_AIR.has(moment.kind)) continue;
    spans.push({ from_t_s, to_t_s: moment.t_s });
    from_t_s = null;
  }
  return spans;
}

function callSpan(night: readonly RevealMoment[]): Span | null {
  const on = night.find((moment) => moment.kind === "assembled");
  if (!on) return null;
  const off = night.findLast((moment) => ENDS_AIR.has(moment.kind));
  const to_t_s = Math.max(off?.t_s ?? on.t_s, on.t_s + 60);
  return { from_t_s: on.t_s - 30, to_t_s: to_t_s + 60 };
}

/** The night's times. Starts at the full hour before she left, not at dusk: nothing happened before. */
export function timesOf(moments: readonly RevealMoment[]): NightTimes {
  const night = moments.filter((moment) => moment.day === 0);
  const first = night.find((moment) => moment.t_s > 0 && moment.kind !== "jam-burst") ?? night[0];
  const last = night.at(-1);
  const from_t_s = Math.floor(((first?.t_s ?? 0) - 300) / 1800) * 1800;
  const to_t_s = Math.ceil(((last?.t_s ?? 3600) + 300) / 1800) * 1800;
  const span = { from_t_s: Math.max(0, from_t_s), to_t_s };
  const jams = night.flatMap(({ data }) => (data.type === "jam-burst" ? [data] : []));
  return {
    night: span,
    call: callSpan(night),
    air: airSpans(night),
    jams: jams
      .filter((jam) => jam.to_t_s > span.from_t_s && jam.from_t_s < span.to_t_s)
      .map(({ from_t_s: from, to_t_s: to }) => ({ from_t_s: from, to_t_s: to })),
  };
}

/** Time of day of a second since 18:00, "23:07". */
export function clockAt(t_s: number): string {
  const minutes = ((((18 * 60 + Math.floor(t_s / 60)) % 1440) + 1440) % 1440) | 0;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
