import type { SearchResult } from "@connection-denied/world";
import { runInOwnProcess } from "../own-process/run-in-own-process.ts";
import type { SearchMessage, SearchTask } from "./search-process.ts";

export interface SearchRun extends SearchResult {
  readonly seconds: number;
  /** The model's promise: the plan found least often is not found less often than the era's floor. */
  readonly floorHeld: boolean;
}

/** Fewer nights than this search nothing. */
export const LEAST_BUDGET = 2000;

/** Searches in a process of its own; the first Ctrl-C ends the search with the best plan so far. */
export async function runSearch(task: SearchTask, onProgress: (nights: number) => void): Promise<SearchRun> {
  let run: SearchRun | null = null;
  await runInOwnProcess(new URL("search-process.ts", import.meta.url), task, (message: SearchMessage) => {
    if ("done" in message) onProgress(message.done);
    else {
      const { result, seconds } = message;
      run = { ...result, seconds, floorHeld: result.found.share >= result.floor };
    }
  });
  if (run === null) throw new Error("The search ended without a result.");
  return run;
}
