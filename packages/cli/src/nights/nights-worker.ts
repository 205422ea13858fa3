import { parentPort, workerData } from "node:worker_threads";
import { type NightPlan, type NightsSummary, simulateNights } from "@connection-denied/world";
import { type Stoppable, stopAsked } from "../threads/run-in-thread.ts";

/** What the worker is started with. */
export interface NightsTask {
  /** Each is run under the same lucks. */
  readonly plans: readonly NightPlan[];
  readonly count: number;
  readonly seed: number;
}

export type NightsMessage = { readonly done: number } | { readonly summary: NightsSummary; readonly seconds: number };

const task = workerData as NightsTask & Stoppable;
const shouldStop = stopAsked(task);
const post = (message: NightsMessage): void => parentPort?.postMessage(message);
for (const plan of task.plans) {
  const started_ms = performance.now();
  const { count, seed } = task;
  const summary = simulateNights(plan, { count, seed, onProgress: (done) => post({ done }), shouldStop });
  post({ summary, seconds: (performance.now() - started_ms) / 1000 });
  if (summary.nights < count) break;
}
