import { type NightPlan, planForMinutes, simulateNights } from "@connection-denied/playthrough";
import type { CurvePoint, NightsAsk, NightsReply, NightsRun } from "./asks.ts";
import { ORDINARY_MINUTES } from "./minutes.ts";

function talkless(plan: NightPlan): Omit<NightPlan, "talk"> {
  const { talk: _talk, ...rest } = plan;
  return rest;
}

const ordinary = (): NightPlan => planForMinutes("2014", ORDINARY_MINUTES);

/** After so many nights the land lies, the losses are known and the engine has made the rules quick. */
const REHEARSED_NIGHTS = 2000;

/** Long: do it in a worker. */
export function answerAsk(ask: NightsAsk, tell: (reply: NightsReply) => void): void {
  if (ask.type === "run") {
    runNights(ask, tell);
    return;
  }
  simulateNights(ask.plan ?? ordinary(), { count: REHEARSED_NIGHTS, seed: 0 });
  tell({ type: "ready" });
}

/** Runs the nights and tells how far it is. */
function runNights(ask: NightsRun, tell: (reply: NightsReply) => void): void {
  const own = ask.plan ?? ordinary();
  const total = ask.nights + ask.minutes.length * ask.curveNights;
  let before = 0;
  const onProgress = (done: number) => tell({ type: "progress", done: before + done, total });
  const summary = simulateNights(own, { count: ask.nights, seed: ask.seed, onProgress });
  before += ask.nights;
  tell({ type: "summary", summary });
  const curve: CurvePoint[] = [];
  for (const minutes of ask.minutes) {
    const plan = planForMinutes(own.era, minutes, talkless(own));
    const { nights, outcomes } = simulateNights(plan, { count: ask.curveNights, seed: ask.seed, onProgress });
    curve.push({ minutes, nights, ...outcomes.found });
    before += ask.curveNights;
  }
  tell({ type: "result", result: { summary, curve } });
}
