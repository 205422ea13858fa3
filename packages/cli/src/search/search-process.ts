import { type Era, type SearchResult, searchPlans } from "@connection-denied/world";
import { stopAsked, taskOfProcess, tell } from "../own-process/task-of-process.ts";

/** What the process is started for. */
export interface SearchTask {
  readonly era: Era;
  readonly budget: number;
  readonly seed: number;
}

export type SearchMessage = { readonly done: number } | { readonly result: SearchResult; readonly seconds: number };

/** Progress is told this often at most. */
const TOLD_EVERY_MS = 50;

const task = await taskOfProcess<SearchTask>();
const started_ms = performance.now();
let told_ms = Number.NEGATIVE_INFINITY;

const onProgress = (done: number): void => {
  if (performance.now() - told_ms < TOLD_EVERY_MS) return;
  told_ms = performance.now();
  tell<SearchMessage>({ done });
};

const result = searchPlans({ ...task, onProgress, shouldStop: stopAsked });
tell<SearchMessage>({ result, seconds: (performance.now() - started_ms) / 1000 });
