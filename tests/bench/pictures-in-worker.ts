import type { Browser } from "@playwright/test";
import type { PictureAsk, PictureReply } from "../../packages/web/src/picture/asks.ts";
import { workerOf } from "./worker-of.ts";

const READY: PictureAsk = { ask: "ready" };
const RELIEF: PictureAsk = { ask: "relief", pixels: 640, theme: "dark" };
const PLACES = ["house", "terraces", "kites-back", "far-ridge"];

/** Runs in the page: how long each ask takes the painter, ms, one after the other. */
async function paintAll({ url, asks }: { url: string; asks: readonly PictureAsk[] }): Promise<number[]> {
  const worker = new Worker(url, { type: "module", name: "picture" });
  const put = (ask: PictureAsk): Promise<number> =>
    new Promise((resolve, reject) => {
      const begun_ms = performance.now();
      worker.onerror = () => reject(new Error("the painter did not start"));
      worker.onmessage = ({ data }: MessageEvent<PictureReply>) => {
        if (data.ok) resolve(performance.now() - begun_ms);
        else reject(new Error(data.message));
      };
      worker.postMessage({ id: 1, ask });
    });
  const times: number[] = [];
  for (const ask of asks) times.push(await put(ask));
  worker.terminate();
  return times;
}

/** The painter on the built page: getting ready as it does while the first passages are read, the relief, and the slowest of the four horizons. */
export async function measurePictures(browser: Browser, address: string) {
  const page = await browser.newPage({ serviceWorkers: "block" });
  // A page of the same origin that does nothing: the game's own beginning would be measured with it.
  await page.goto(`${address}/icon.svg`);
  const horizons: PictureAsk[] = PLACES.map((place) => ({ ask: "horizon", place }));
  const [ready = 0, relief = 0, ...sights] = await page.evaluate(paintAll, {
    url: workerOf(address),
    asks: [READY, RELIEF, ...horizons],
  });
  await page.close();
  return [
    { name: "page: the painter gets ready, in the worker", unit: "ms", value: ready },
    { name: "page: relief of 640 × 640 in the worker", unit: "ms", value: relief, target: "≤ 200" },
    { name: "page: slowest horizon in the worker", unit: "ms", value: Math.max(...sights), target: "≤ 50" },
  ];
}
