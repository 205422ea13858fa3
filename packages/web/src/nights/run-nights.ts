import { type NightPlan, planForMinutes, simulateNights } from "@connection-denied/playthrough";
import type { CurvePoint, NightsAsk, NightsReply } from "./asks.ts";

/** The longest talk the curve goes to: the eight minutes of the title. */
export const LONG_CALL_MINUTES = 8;

/** Minutes of talk in a plan. */
export function minutesOf(plan: Pick<NightPlan, "talk">): number {
  return plan.talk.reduce((sum, part) => sum + part.seconds, 0) / 60;
}

/** The lengths to compare: the night's own, one less, one more, two, eight; in order, none twice, none below one. */
export function minutesToCompare(own: number): number[] {
  const whole = Math.max(1, Math.round(own));
  const wanted = [whole - 1, whole, whole + 1, 2, LONG_CALL_MINUTES].filter((minutes) => minutes >= 1);
  return [...new Set(wanted)].sort((a, b) => a - b);
}

function talkless(plan: NightPlan): Omit<NightPlan, "talk"> {
  const { talk: _talk, ...rest } = plan;
  return rest;
}

/** Runs the nights and tells how far it is. Long: run it in a worker. */
export function runNights(ask: NightsAsk, tell: (reply: NightsReply) => void): void {
  const total = ask.nights + ask.minutes.length * ask.curveNights;
  let before = 0;
  const onProgress = (done: number) => tell({ type: "progress", done: before + done, total });
  const summary = simulateNights(ask.plan, { count: ask.nights, seed: ask.seed, onProgress });
  before += ask.nights;
  tell({ type: "summary", summary });
  const curve: CurvePoint[] = [];
  for (const minutes of ask.minutes) {
    const plan = planForMinutes(ask.plan.era, minutes, talkless(ask.plan));
    const { nights, outcomes } = simulateNights(plan, { count: ask.curveNights, seed: ask.seed, onProgress });
    curve.push({ minutes, nights, ...outcomes.found });
    before += ask.curveNights;
  }
  tell({ type: "result", result: { summary, curve } });
}
