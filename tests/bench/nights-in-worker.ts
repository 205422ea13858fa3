import { globSync } from "node:fs";
import { basename } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { planForMinutes } from "../../packages/playthrough/src/index.ts";
import type { NightsAsk, NightsReply } from "../../packages/web/src/nights/asks.ts";
import { processor_s, slowRenderers } from "./slow-renderers.ts";

const NIGHTS = 10_000;
const REPEATS = 3;

/** From the birth of the page's own nights worker, land and all, to its summary; seconds. Fails when no progress is told. */
async function runNights_s(page: Page, address: string, minutes: number): Promise<number> {
  const file = globSync("packages/web/dist/assets/nights.worker-*.js").map((path) => basename(path))[0];
  if (file === undefined) throw new Error("The built page has no nights worker: run `npm run build`.");
  const plan = planForMinutes("2014", minutes);
  const ask: NightsAsk = { plan, seed: 1, nights: NIGHTS, curveNights: 0, minutes: [] };
  const begin = ({ url, ask }: { url: string; ask: NightsAsk }): Promise<number> =>
    new Promise((resolve, reject) => {
      const begun_ms = performance.now();
      let told = 0;
      const worker = new Worker(url, { type: "module" });
      worker.onerror = () => reject(new Error("the nights worker did not start"));
      worker.onmessage = ({ data }: MessageEvent<NightsReply>) => {
        if (data.type === "progress") told += 1;
        if (data.type === "failed") reject(new Error(data.message));
        if (data.type !== "summary") return;
        worker.terminate();
        if (told > 1) resolve((performance.now() - begun_ms) / 1000);
        else reject(new Error("the nights worker told of no progress"));
      };
      worker.postMessage(ask);
    });
  return page.evaluate(begin, { url: `${address}/assets/${file}`, ask });
}

interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target?: string;
}

/**
 * Ten thousand nights in the page's worker: by the clock, the best of three; by the processor, which other people's work on the
 * machine does not lengthen; and by the clock with the renderers held still for all but a part of the time, which stands in for a
 * slower processor and says nothing when other work takes a part of what is left.
 */
export async function measureNights(browser: Browser, address: string, throttle: number): Promise<Measurement[]> {
  const page = await browser.newPage();
  await page.goto(address);
  const session = await browser.newBrowserCDPSession();
  const rows: Measurement[] = [];
  const held = `process stopped ${throttle - 1}/${throttle} of the time (a quiet machine only)`;
  for (const minutes of [2, 8]) {
    const name = `page: 10,000 nights in the worker, ${minutes} min of talk`;
    const clock: number[] = [];
    const processor: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const from_s = await processor_s(session);
      clock.push(await runNights_s(page, address, minutes));
      processor.push((await processor_s(session)) - from_s);
    }
    const slow_s = await slowRenderers(session, throttle, () => runNights_s(page, address, minutes));
    rows.push(
      { name, unit: "s", value: Math.min(...clock), target: "≤ 1.5" },
      { name: `${name}, processor`, unit: "s", value: Math.min(...processor) },
      { name: `${name}, ${held}`, unit: "s", value: slow_s, target: "≤ 6" },
    );
  }
  await page.close();
  return rows;
}
