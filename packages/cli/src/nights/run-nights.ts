import type { NightPlan, NightsSummary } from "@connection-denied/world";
import { runInOwnProcess } from "../own-process/run-in-own-process.ts";
import type { NightsMessage, NightsTask } from "./nights-process.ts";

export interface NightsRun extends NightsSummary {
  /** Time the nights took, without starting up. */
  readonly seconds: number;
  /** Whether somebody asked for an end before all were done. */
  readonly stopped: boolean;
}

/** Runs nights in a process of their own; the first Ctrl-C ends the run with what there is. */
export async function runNights(
  plan: NightPlan,
  count: number,
  seed: number,
  onProgress: (done: number) => void,
): Promise<NightsRun> {
  const [run] = await runPlans([plan], count, seed, (_, done) => onProgress(done));
  if (run === undefined) throw new Error("The nights ended without a result.");
  return run;
}

/**
 * The same for several plans, one after the other: night `i` has the same luck under each. After Ctrl-C the last one is the
 * one that was cut short.
 */
export async function runPlans(
  plans: readonly NightPlan[],
  count: number,
  seed: number,
  onProgress: (plan: number, done: number) => void,
): Promise<NightsRun[]> {
  const runs: NightsRun[] = [];
  const task: NightsTask = { plans, count, seed };
  await runInOwnProcess(new URL("nights-process.ts", import.meta.url), task, (message: NightsMessage) => {
    if ("done" in message) onProgress(runs.length, message.done);
    else runs.push({ ...message.summary, seconds: message.seconds, stopped: message.summary.nights < count });
  });
  return runs;
}
