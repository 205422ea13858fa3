import { createWorld } from "../create.ts";
import { figure } from "../eras/index.ts";
import { ARREST_CAUSES, type ArrestCause } from "../events.ts";
import { fateOf } from "../fate.ts";
import { luckOf } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { obey } from "../step.ts";
import { commandsOf, type NightPlan } from "./plan.ts";
import { wilson } from "./wilson.ts";

/** What came of a night. Exclusive: every night is exactly one of these. */
export const NIGHT_OUTCOMES = ["no-line", "unnoticed", "on-file", "someone-else", "found"] as const;
export type NightOutcome = (typeof NIGHT_OUTCOMES)[number];

export interface NightOutcomeDetail {
  readonly outcome: NightOutcome;
  readonly connected: boolean;
  readonly dropped: boolean;
  readonly airSeconds: number;
  readonly cause: ArrestCause | null;
  readonly released: boolean;
  /** Not found within the days that are followed, and charged with the old call years later. */
  readonly chargedLater: boolean;
}

/** How long she waits for a jam burst to pass before she dials once more, seconds (invented; a burst lasts five to seven minutes). */
const SECOND_TRY_AFTER_S = 420;

/** One night under one luck: the rules of `step`, with nobody writing a chronicle. */
export function simulateNight(plan: NightPlan, luck: number): NightOutcomeDetail {
  return outcomeOf(liveNight(createWorld({ era: plan.era, seed: luck }), plan));
}

/** Lives the night on the state itself, with nobody writing a chronicle. */
export function liveNight(draft: WorldState, plan: NightPlan): WorldState {
  draft.chronicle = null;
  return carryOut(draft, plan);
}

/**
 * The same night told: its last state, whose `chronicle` is the timeline of everything that happened, commands that came to
 * nothing left out. It ends as `simulateNight` says; only what she might have noticed is asked besides, by a stream of its own.
 */
export function tellNight(plan: NightPlan, luck: number): WorldState {
  return carryOut(createWorld({ era: plan.era, seed: luck }), plan);
}

function carryOut(draft: WorldState, plan: NightPlan): WorldState {
  for (const command of commandsOf(plan)) {
    obey(draft, command);
    if (command.type === "dial" && !draft.call.connected && draft.taken === null) {
      obey(draft, { type: "wait", seconds: SECOND_TRY_AFTER_S });
      obey(draft, { type: "dial" });
    }
  }
  obey(draft, { type: "days", count: figure(draft.era, "horizon_days") });
  return draft;
}

export function outcomeOf(state: WorldState): NightOutcomeDetail {
  const { call, taken } = state;
  return {
    outcome: nameOutcome(state),
    connected: call.everConnected,
    dropped: call.dropped,
    airSeconds: call.airSeconds,
    cause: taken === null ? null : taken.cause,
    released: taken?.released === true,
    chargedLater: state.oldCall !== null,
  };
}

function nameOutcome(state: WorldState): NightOutcome {
  if (state.taken !== null) return "found";
  if (state.someoneElse) return "someone-else";
  if (!state.call.everConnected) return "no-line";
  return fateOf(state) === "on-file" ? "on-file" : "unnoticed";
}

export interface Share {
  readonly count: number;
  readonly share: number;
  /** Wilson 95 % interval. */
  readonly low: number;
  readonly high: number;
}

export interface NightsSummary {
  readonly nights: number;
  readonly outcomes: Readonly<Record<NightOutcome, Share>>;
  /** Of all nights, those whose file is read again years later: beyond the outcomes, and no part of being found. */
  readonly chargedLater: Share;
  /** How many of those found were taken by each cause. */
  readonly causes: Readonly<Record<ArrestCause, number>>;
  readonly afterFound: { readonly released: number; readonly charged: number };
}

export interface NightsOptions {
  readonly count: number;
  readonly seed: number;
  /** Called after every so many nights with how many are done. */
  readonly onProgress?: (done: number) => void;
  /** Asked as often; true ends the run early with what there is. */
  readonly shouldStop?: () => boolean;
}

const PROGRESS_EVERY = 250;

/** Many nights under many lucks. Night `i` of the same seed has the same luck whatever the plan. */
export function simulateNights(plan: NightPlan, options: NightsOptions): NightsSummary {
  const counts: Record<NightOutcome, number> = {
    "no-line": 0,
    unnoticed: 0,
    "on-file": 0,
    "someone-else": 0,
    found: 0,
  };
  const causes = Object.fromEntries(ARREST_CAUSES.map((cause) => [cause, 0])) as Record<ArrestCause, number>;
  const afterFound = { released: 0, charged: 0 };
  let chargedLater = 0;
  let nights = 0;
  while (nights < options.count) {
    const detail = simulateNight(plan, luckOf(options.seed, nights));
    counts[detail.outcome] += 1;
    if (detail.chargedLater) chargedLater += 1;
    if (detail.cause !== null) causes[detail.cause] += 1;
    if (detail.outcome === "found") afterFound[detail.released ? "released" : "charged"] += 1;
    nights += 1;
    if (nights % PROGRESS_EVERY !== 0) continue;
    options.onProgress?.(nights);
    if (options.shouldStop?.() === true) break;
  }
  const share = (name: NightOutcome): Share => ({ count: counts[name], ...wilson(counts[name], nights) });
  return {
    nights,
    outcomes: {
      "no-line": share("no-line"),
      unnoticed: share("unnoticed"),
      "on-file": share("on-file"),
      "someone-else": share("someone-else"),
      found: share("found"),
    },
    chargedLater: { count: chargedLater, ...wilson(chargedLater, nights) },
    causes,
    afterFound,
  };
}
