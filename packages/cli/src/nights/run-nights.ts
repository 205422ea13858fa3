import { Worker } from "node:worker_threads";
import type { NightPlan, NightsSummary } from "@connection-denied/world";
import type { NightsTask } from "./nights-worker.ts";

export interface NightsRun extends NightsSummary {
  /** Time the nights took, without starting up. */
  readonly seconds: number;
  /** Whether somebody asked for an end before all were done. */
  readonly stopped: boolean;
}

type Message = { done: number } | { summary: NightsSummary; seconds: number };

/**
 * Runs nights in a thread of their own, so that Ctrl-C is heard: the first one ends the run with what there is.
 */
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
export function runPlans(
  plans: readonly NightPlan[],
  count: number,
  seed: number,
  onProgress: (plan: number, done: number) => void,
): Promise<NightsRun[]> {
  const stop = new SharedArrayBuffer(4);
  const flag = new Int32Array(stop);
  const task: NightsTask = { plans, count, seed, stop };
  const worker = new Worker(new URL("nights-worker.ts", import.meta.url), { workerData: task });
  const interrupt = () => void Atomics.store(flag, 0, 1);
  process.on("SIGINT", interrupt);
  const runs: NightsRun[] = [];
  return new Promise<NightsRun[]>((resolve, reject) => {
    worker.on("message", (message: Message) => {
      if ("done" in message) return onProgress(runs.length, message.done);
      const stopped = message.summary.nights < count;
      runs.push({ ...message.summary, seconds: message.seconds, stopped });
      if (stopped || runs.length === plans.length) resolve(runs);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`The nights ended with exit code ${code}.`)));
  }).finally(() => {
    process.off("SIGINT", interrupt);
    void worker.terminate();
  });
}
