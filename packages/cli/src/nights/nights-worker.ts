import { parentPort, workerData } from "node:worker_threads";
import { type NightPlan, simulateNights } from "@connection-denied/world";

/** What the worker is started with. */
export interface NightsTask {
  /** Each is run under the same lucks. */
  readonly plans: readonly NightPlan[];
  readonly count: number;
  readonly seed: number;
  /** One 32-bit number: not 0 means stop. */
  readonly stop: SharedArrayBuffer;
}

const { plans, count, seed, stop } = workerData as NightsTask;
const flag = new Int32Array(stop);
for (const plan of plans) {
  const started_ms = performance.now();
  const summary = simulateNights(plan, {
    count,
    seed,
    onProgress: (done) => parentPort?.postMessage({ done }),
    shouldStop: () => Atomics.load(flag, 0) !== 0,
  });
  parentPort?.postMessage({ summary, seconds: (performance.now() - started_ms) / 1000 });
  if (summary.nights < count) break;
}
