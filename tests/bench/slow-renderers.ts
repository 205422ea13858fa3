import { setTimeout as wait } from "node:timers/promises";
import type { CDPSession } from "@playwright/test";

/** How long the renderers run before they are held again. */
const RUN_MS = 8;

async function renderers(browser: CDPSession): Promise<{ readonly id: number; readonly cpuTime: number }[]> {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  return processInfo.filter(({ type }) => type === "renderer");
}

/** Seconds of processor that all pages and workers of a browser have used, however busy the machine is with other things. */
export async function processor_s(browser: CDPSession): Promise<number> {
  return (await renderers(browser)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

function signal(ids: readonly number[], name: "SIGSTOP" | "SIGCONT"): void {
  for (const id of ids) process.kill(id, name);
}

/**
 * Holds all pages and workers of a browser still for all but one part in `times` of the time. Chromium's own throttling reaches
 * a page's main thread alone: asked of a worker it answers "Operation is only supported for pages, not workers".
 */
export async function slowRenderers<Answer>(
  browser: CDPSession,
  times: number,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const ids = (await renderers(browser)).map(({ id }) => id);
  let isDone = false;
  const end = (): void => {
    isDone = true;
  };
  const answer = work();
  answer.then(end, end);
  while (!isDone) {
    const held_ms = performance.now();
    signal(ids, "SIGSTOP");
    try {
      await wait(RUN_MS * (times - 1));
    } finally {
      signal(ids, "SIGCONT");
    }
    // A late timer holds them longer than was meant; they then run longer in turn.
    await wait((performance.now() - held_ms) / (times - 1));
  }
  return answer;
}
