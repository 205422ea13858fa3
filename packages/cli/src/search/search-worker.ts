import { parentPort, workerData } from "node:worker_threads";
import { type Era, type SearchResult, searchPlans } from "@connection-denied/world";
import { type Stoppable, stopAsked } from "../threads/run-in-thread.ts";

/** What the worker is started with. */
export interface SearchTask {
  readonly era: Era;
  readonly budget: number;
  readonly seed: number;
}

export type SearchMessage = { readonly done: number } | { readonly result: SearchResult; readonly seconds: number };

/** Progress is told this often at most. */
const TOLD_EVERY_MS = 50;

const { stop, ...task } = workerData as SearchTask & Stoppable;
const post = (message: SearchMessage): void => parentPort?.postMessage(message);
const started_ms = performance.now();
let told_ms = Number.NEGATIVE_INFINITY;

const onProgress = (done: number): void => {
  if (performance.now() - told_ms < TOLD_EVERY_MS) return;
  told_ms = performance.now();
  post({ done });
};

const result = searchPlans({ ...task, onProgress, shouldStop: stopAsked({ stop }) });
post({ result, seconds: (performance.now() - started_ms) / 1000 });
