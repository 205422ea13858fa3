import { replaceChance, talkative } from "../e2e/player.ts";
import type { BareChromium } from "./bare-chromium.ts";
import { playToLadder } from "./bare-player.ts";
import { interactions, longestTask, p95, watchWork } from "./main-thread.ts";
import { type Measurement, median } from "./measurement.ts";
import { slowPage, untilUsable_s } from "./slow-page.ts";

interface Play {
  readonly interactions: number;
  readonly p95_ms: number;
  readonly longest_ms: number;
}

/** A whole play at a sixth of the speed, on a network that is not slow. */
async function play(chromium: BareChromium, address: string): Promise<Play> {
  const page = await slowPage(chromium);
  for (const source of [`(${watchWork})()`, `(${replaceChance})(11)`]) {
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source });
  }
  await untilUsable_s(page, address);
  await playToLadder(page, talkative());
  const waits_ms = await interactions(page);
  const longest_ms = await longestTask(page);
  // The next play begins anew.
  await page.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await page.close();
  return { interactions: waits_ms.length, p95_ms: p95(waits_ms), longest_ms };
}

const PLAYS = 3;

export async function measurePlay(chromium: BareChromium, address: string): Promise<Measurement[]> {
  const plays: Play[] = [];
  for (let times = 0; times < PLAYS; times += 1) plays.push(await play(chromium, address));
  return [
    {
      name: `page: p95 of ${plays[0]?.interactions} interactions of a whole play, 6× throttle, median of ${PLAYS} plays`,
      unit: "ms",
      value: median(plays.map(({ p95_ms }) => p95_ms)),
      target: "≤ 100",
    },
    {
      name: "page: longest main-thread task of it, median",
      unit: "ms",
      value: median(plays.map(({ longest_ms }) => longest_ms)),
      target: "≤ 200",
    },
  ];
}
