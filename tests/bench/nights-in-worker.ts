import type { Browser, Page } from "@playwright/test";
import { planForMinutes } from "../../packages/playthrough/src/index.ts";
import type { NightsAsk, NightsReply } from "../../packages/web/src/nights/asks.ts";
import { processor_s, slowRenderers } from "./slow-renderers.ts";
import { workerOf } from "./worker-of.ts";

const NIGHTS = 10_000;
const REPEATS = 3;

interface NightsTimes {
  /** From the birth of the page's own nights worker, land and all, until it is ready. */
  readonly rehearsal_s: number;
  /** From the ask of a ready worker to its summary: what is waited for after the press of the button. */
  readonly nights_s: number;
}

/** Fails when no progress is told. */
async function runNights(page: Page, address: string, minutes: number): Promise<NightsTimes> {
  const url = workerOf(address);
  const plan = planForMinutes("2014", minutes);
  const rehearse: NightsAsk = { type: "rehearse", plan };
  const run: NightsAsk = { type: "run", plan, seed: 1, nights: NIGHTS, curveNights: 0, minutes: [] };
  const begin = async (asked: { url: string; rehearse: NightsAsk; run: NightsAsk }): Promise<NightsTimes> => {
    const born_ms = performance.now();
    const worker = new Worker(asked.url, { type: "module", name: "nights" });
    let told = 0;
    const answered = (ask: NightsAsk, last: NightsReply["type"]): Promise<number> =>
      new Promise((resolve, reject) => {
        worker.onerror = () => reject(new Error("the nights worker did not start"));
        worker.onmessage = ({ data }: MessageEvent<NightsReply>) => {
          if (data.type === "progress") told += 1;
          else if (data.type === "failed") reject(new Error(data.message));
          else if (data.type === last) resolve(performance.now());
        };
        worker.postMessage(ask);
      });
    const ready_ms = await answered(asked.rehearse, "ready");
    const done_ms = await answered(asked.run, "summary");
    worker.terminate();
    if (told < 2) throw new Error("the nights worker told of no progress");
    return { rehearsal_s: (ready_ms - born_ms) / 1000, nights_s: (done_ms - ready_ms) / 1000 };
  };
  return page.evaluate(begin, { url, rehearse, run });
}

interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target?: string;
}

/**
 * Ten thousand nights in the page's worker: by the clock, the best of three, and with the renderers held still for all but a part
 * of the time, which stands in for a slower processor and says nothing when other work takes a part of what is left. The page
 * rehearses while the reveal is read; what that takes is told apart. By the processor both are counted, whatever else runs.
 */
export async function measureNights(browser: Browser, address: string, throttle: number): Promise<Measurement[]> {
  const page = await browser.newPage();
  await page.goto(address);
  const session = await browser.newBrowserCDPSession();
  const rows: Measurement[] = [];
  const held = `process stopped ${throttle - 1}/${throttle} of the time (a quiet machine only)`;
  for (const minutes of [2, 8]) {
    const name = `page: 10,000 nights in the worker, ${minutes} min of talk`;
    const rehearsal = `page: rehearsal of the nights, ${minutes} min of talk`;
    const times: NightsTimes[] = [];
    const processor: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const from_s = await processor_s(session);
      times.push(await runNights(page, address, minutes));
      processor.push((await processor_s(session)) - from_s);
    }
    const slow = await slowRenderers(session, throttle, () => runNights(page, address, minutes));
    const least = (of: keyof NightsTimes): number => Math.min(...times.map((time) => time[of]));
    rows.push(
      { name, unit: "s", value: least("nights_s"), target: "≤ 1.5" },
      { name: `${name}, ${held}`, unit: "s", value: slow.nights_s, target: "≤ 6" },
      { name: rehearsal, unit: "s", value: least("rehearsal_s") },
      { name: `${rehearsal}, ${held}`, unit: "s", value: slow.rehearsal_s },
      { name: `${name}, rehearsal and all, processor`, unit: "s", value: Math.min(...processor) },
    );
  }
  await page.close();
  return rows;
}
