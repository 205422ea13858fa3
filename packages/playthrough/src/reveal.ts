import {
  chronicle,
  clockOf,
  county,
  type NightPlan,
  planOf,
  type Spot,
  view,
  type WorldEvent,
  type WorldState,
} from "@connection-denied/world";
import { pathOf, positionAt, type RevealStep } from "./her-path.ts";
import { type MomentGrade, sourceOfMoment } from "./moment-sources.ts";
import type { Playthrough } from "./playthrough.ts";

/** One thing that happened, for the map and its list. Numbers and codes; screens make the sentences. */
export interface RevealMoment {
  /** Seconds since 18:00 of the night. */
  readonly t_s: number;
  /** Days after the night; 0 is the night itself. */
  readonly day: number;
  /** Time of day, "23:07". */
  readonly clock: string;
  readonly kind: WorldEvent["type"];
  /** She could not know of it when it happened. */
  readonly hidden: boolean;
  /** Where, in metres east and south of the county's north-west corner. */
  readonly x_m?: number;
  readonly y_m?: number;
  /** Direction of a bearing, degrees clockwise from north. */
  readonly azimuth_deg?: number;
  /** Area within which the caller lay with a chance of 95 per cent: half axes, and azimuth of the longer one. */
  readonly ellipse?: { readonly major_m: number; readonly minor_m: number; readonly azimuth_deg: number };
  /** For talk: seconds talked in this call so far, things said again included. */
  readonly talked_s?: number;
  readonly grade: MomentGrade;
  readonly claims: readonly string[];
  /** The event itself. */
  readonly data: WorldEvent;
}

export interface Reveal {
  /** In order of time. */
  readonly moments: readonly RevealMoment[];
  readonly path: readonly RevealStep[];
  /** First and last second of the night itself. */
  readonly from_t_s: number;
  readonly to_t_s: number;
  readonly fate: ReturnType<typeof view>["fate"];
  readonly plan: NightPlan | null;
}

/** What she could not see: everything of the night and the days after, hidden or not, with its sources. */
export function reveal(of: Playthrough | WorldState): Reveal {
  const state = "apply" in of ? of.world() : of;
  const events = chronicle(state).filter((event) => event.type !== "refused");
  const path = pathOf(events, state.era);
  const moments = withTalk(events.map((event) => momentOf(event, path)).sort(byTime));
  const night = moments.filter((moment) => moment.day === 0);
  return {
    moments,
    path,
    from_t_s: night[0]?.t_s ?? 0,
    to_t_s: night[night.length - 1]?.t_s ?? 0,
    fate: view(state).fate,
    plan: planOf(state),
  };
}

/** Sums up the talk of each call, so that a screen can tell of it once. */
function withTalk(moments: readonly RevealMoment[]): RevealMoment[] {
  let talked_s = 0;
  return moments.map((moment) => {
    const { data } = moment;
    if (data.type === "connected") talked_s = 0;
    if (data.type !== "spoken" && data.type !== "repeated") return moment;
    talked_s += data.seconds;
    return { ...moment, talked_s };
  });
}

function byTime(a: RevealMoment, b: RevealMoment): number {
  return a.day - b.day || a.t_s - b.t_s;
}

function momentOf(event: WorldEvent, path: readonly RevealStep[]): RevealMoment {
  const { grade, claims } = sourceOfMoment(event);
  const spot = spotOf(event) ?? (HER_OWN.has(event.type) ? positionAt(path, event) : null);
  return {
    t_s: event.t_s,
    day: event.day,
    clock: clockOf(event.t_s),
    kind: event.type,
    // She saw bars; what sent them is the reveal's to tell.
    hidden: event.hidden || (event.type === "registered" && event.cell === "false-mast"),
    ...(spot === null ? {} : { x_m: spot.x_m, y_m: spot.y_m }),
    ...("azimuth_deg" in event ? { azimuth_deg: event.azimuth_deg } : {}),
    ...("ellipse95" in event ? { ellipse: event.ellipse95 } : {}),
    grade,
    claims,
    data: event,
  };
}

/** What happens where she is. */
const HER_OWN: ReadonlySet<WorldEvent["type"]> = new Set<WorldEvent["type"]>([
  "met",
  "assembled",
  "registered",
  "no-service",
  "dialled",
  "connected",
  "spoken",
  "repeated",
  "waited",
  "line-changed",
  "hint",
  "call-dropped",
  "hung-up",
  "taken-apart",
]);

function spotOf(event: WorldEvent): Spot | null {
  if ("x_m" in event) return event;
  if ("listener" in event) return county().listeners.find((listener) => listener.id === event.listener) ?? null;
  if ("place" in event) return county().places[event.place];
  if (event.type === "team-sent") return event.from;
  return event.type === "walked" ? county().places[event.to] : null;
}
