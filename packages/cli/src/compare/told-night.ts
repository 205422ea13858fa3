import {
  county,
  type NightPlan,
  planForMinutes,
  tellNight,
  type WorldEvent,
  type WorldState,
} from "@connection-denied/world";

/** Nights that are watched for a comparison. */
export const WATCHED = ["house", "hill", "check"] as const;
export type WatchedPlan = (typeof WATCHED)[number];

/** Long calls, so that what takes long can happen, and one short call on the night of a check with a lent phone. */
const WATCHED_PLANS: Readonly<Record<WatchedPlan, Partial<NightPlan> & { readonly minutes: number }>> = {
  house: { place: "house", minutes: 15 },
  hill: { place: "kites-back", by: "road", minutes: 15 },
  check: { place: "house", when: "check-night", phone: "lent", minutes: 2 },
};

export function watchedPlan(name: WatchedPlan, era: NightPlan["era"]): NightPlan {
  const { minutes, ...base } = WATCHED_PLANS[name];
  return planForMinutes(era, minutes, base);
}

/** What ends an open line; an arrest in the middle of a call is the end of the telling. */
const CLOSING: readonly WorldEvent["type"][] = ["hung-up", "call-dropped", "battery-empty"];

type EventOf<Type extends WorldEvent["type"]> = Extract<WorldEvent, { type: Type }>;

/** One night with all that was told of it, and the questions a comparison asks it. Times are seconds of the open line. */
export class ToldNight {
  readonly state: WorldState;
  private readonly events: readonly WorldEvent[];
  /** What happened while the line was open. */
  private readonly during: readonly WorldEvent[];
  private readonly opened_t_s: number;
  private readonly plan: NightPlan;

  constructor(plan: NightPlan, luck: number) {
    this.plan = plan;
    this.state = tellNight(plan, luck);
    this.events = this.state.chronicle ?? [];
    const opened = this.events.findIndex(({ type }) => type === "connected");
    const after = opened < 0 ? [] : this.events.slice(opened);
    const closed = after.findIndex(({ type }) => CLOSING.includes(type));
    this.during = closed < 0 ? after : after.slice(0, closed);
    this.opened_t_s = after[0]?.t_s ?? 0;
  }

  all<Type extends WorldEvent["type"]>(type: Type): EventOf<Type>[] {
    return this.events.filter((event): event is EventOf<Type> => event.type === type);
  }

  /** Seconds of the open line until something first happened in it; empty when it did not. */
  untilFirst_s(type: WorldEvent["type"]): number[] {
    const first = this.during.find((event) => event.type === type);
    return first === undefined ? [] : [first.t_s - this.opened_t_s];
  }

  /** How far the last place the bearings gave before the line closed lies from her, m. */
  fixError_m(): number[] {
    const fix = this.during.findLast((event): event is EventOf<"fix"> => event.type === "fix");
    if (fix === undefined) return [];
    const her = county().places[this.plan.place];
    return [Math.hypot(fix.x_m - her.x_m, fix.y_m - her.y_m)];
  }
}
