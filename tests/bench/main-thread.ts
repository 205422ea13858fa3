import type { BarePage } from "./bare-chromium.ts";

/** What the page's own observers wrote down, ms. */
interface Work {
  readonly tasks: number[];
  /** Time from input to the next picture, by interaction. */
  readonly waits: Map<number, number>;
}

/** Runs in the page, from its first moment on: watches long tasks and interactions. */
export function watchWork(): void {
  const work: Work = { tasks: [], waits: new Map() };
  Object.assign(window, { work });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) work.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (interactionId > 0) work.waits.set(interactionId, Math.max(duration, work.waits.get(interactionId) ?? 0));
    }
  }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

export const longestTask = (page: BarePage): Promise<number> => page.read("Math.max(0, ...window.work.tasks)");

/** From input to the next picture, ms, for each interaction that took at least 16 ms. */
export const interactions = (page: BarePage): Promise<number[]> => page.read("[...window.work.waits.values()]");

export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? 0;
}
