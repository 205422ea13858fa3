import { type NightPlan, type NightsSummary, simulateNights } from "@connection-denied/world";
import { stopAsked, taskOfProcess, tell } from "../own-process/task-of-process.ts";

/** What the process is started for. */
export interface NightsTask {
  /** Each is run under the same lucks. */
  readonly plans: readonly NightPlan[];
  readonly count: number;
  readonly seed: number;
}

export type NightsMessage = { readonly done: number } | { readonly summary: NightsSummary; readonly seconds: number };

const task = await taskOfProcess<NightsTask>();
const onProgress = (done: number): void => tell<NightsMessage>({ done });
for (const plan of task.plans) {
  const started_ms = performance.now();
  const { count, seed } = task;
  const summary = simulateNights(plan, { count, seed, onProgress, shouldStop: stopAsked });
  tell<NightsMessage>({ summary, seconds: (performance.now() - started_ms) / 1000 });
  if (summary.nights < count) break;
}
