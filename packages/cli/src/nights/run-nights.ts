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
export function runNights(
  plan: NightPlan,
  count: number,
  seed: number,
  onProgress: (done: number) => void,
): Promise<NightsRun> {
  const stop = new SharedArrayBuffer(4);
  const flag = new Int32Array(stop);
  const task: NightsTask = { plan, count, seed, stop };
  const worker = new Worker(new URL("nights-worker.ts", import.meta.url), { workerData: task });
  const interrupt = () => void Atomics.store(flag, 0, 1);
  process.on("SIGINT", interrupt);
  return new Promise<NightsRun>((resolve, reject) => {
    worker.on("message", (message: Message) => {
      if ("done" in message) onProgress(message.done);
      else resolve({ ...message.summary, seconds: message.seconds, stopped: message.summary.nights < count });
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`The nights ended with exit code ${code}.`)));
  }).finally(() => {
    process.off("SIGINT", interrupt);
    void worker.terminate();
  });
}
