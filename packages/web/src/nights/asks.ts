import type { NightPlan, NightsSummary } from "@connection-denied/playthrough";

/** Asked of the nights worker beforehand, while the reveal is read: be ready to run nights like these. */
interface NightsRehearsal {
  readonly type: "rehearse";
  readonly plan: NightPlan | null;
}

/** One run asked of the nights worker: a plan, then the same with other lengths of talk. */
export interface NightsRun {
  readonly type: "run";
  /** The player's own plan; null for an ordinary night with a short call, when she made none. */
  readonly plan: NightPlan | null;
  readonly seed: number;
  readonly nights: number;
  readonly curveNights: number;
  readonly minutes: readonly number[];
}

export type NightsAsk = NightsRehearsal | NightsRun;

/** The share of nights that ended in being found, for one length of talk. */
export interface CurvePoint {
  readonly minutes: number;
  readonly nights: number;
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface NightsResult {
  readonly summary: NightsSummary;
  readonly curve: readonly CurvePoint[];
}

export type NightsReply =
  | { readonly type: "ready" }
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "summary"; readonly summary: NightsSummary }
  | { readonly type: "result"; readonly result: NightsResult }
  | { readonly type: "failed"; readonly message: string };
