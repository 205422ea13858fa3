import { replaceChance, talkative } from "../e2e/player.ts";
import type { BareChromium } from "./bare-chromium.ts";
import { playToLadder } from "./bare-player.ts";
import { interactions, longestTask, p95, watchWork } from "./main-thread.ts";
import type { Measurement } from "./measurement.ts";
import { slowPage, untilUsable_s } from "./slow-page.ts";

/** A whole play at a sixth of the speed, on a network that is not slow. */
export async function measurePlay(chromium: BareChromium, address: string): Promise<Measurement[]> {
  const page = await slowPage(chromium);
  await page.send("Page.enable");
  for (const source of [`(${watchWork})()`, `(${replaceChance})(11)`]) {
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source });
  }
  await untilUsable_s(page, address);
  await playToLadder(page, talkative());
  const waits_ms = await interactions(page);
  const longest_ms = await longestTask(page);
  await page.close();
  return [
    {
      name: `page: p95 of ${waits_ms.length} interactions of a whole play, 6× throttle`,
      unit: "ms",
      value: p95(waits_ms),
      target: "≤ 100",
    },
    { name: "page: longest main-thread task of it", unit: "ms", value: longest_ms, target: "≤ 200" },
  ];
}
