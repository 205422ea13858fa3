import { setTimeout as wait } from "node:timers/promises";
import type { BareChromium, BarePage } from "./bare-chromium.ts";
import { press } from "./bare-player.ts";
import { type Measurement, median } from "./measurement.ts";
import type { SlowNetwork } from "./slow-network.ts";
import { slowPage, untilUsable_s } from "./slow-page.ts";

function weightRows(bytes: ReadonlyMap<string, number>): Measurement[] {
  const before = [...bytes].sort(([, one], [, other]) => other - one);
  const total = before.reduce((sum, [, weight]) => sum + weight, 0);
  const kB = (weight: number) => weight / 1000;
  return [
    { name: "page: on the wire before the first choice, gzip", unit: "kB", value: kB(total), target: "≤ 150" },
    ...before.map(([asked, weight]) => ({ name: `page:   ${asked}`, unit: "kB", value: kB(weight) })),
  ];
}

/** Until nothing has been fetched for a while, and what was fetched is kept. */
async function untilQuiet(page: BarePage, network: SlowNetwork): Promise<void> {
  await page.read("navigator.serviceWorker.ready.then(() => true)");
  for (let passed = -1; passed !== network.bytes().size; await wait(1500)) passed = network.bytes().size;
}

/** Seconds from a press on the first choice to the passage it leads to: it waits for the game where that is not there yet. */
async function passage_sOf(page: BarePage): Promise<number> {
  const begun = performance.now();
  await press(page, 0);
  return (performance.now() - begun) / 1000;
}

/** What serves the page has to be started again too by whoever comes back. */
async function leave(page: BarePage): Promise<void> {
  await page.send("ServiceWorker.enable");
  await page.send("ServiceWorker.stopAllWorkers");
  await page.close();
}

const VISITS = 11;

/** The first visit over a slow network, then the next one, to the game that was left, without any. */
export async function measureVisits(chromium: BareChromium, network: SlowNetwork): Promise<Measurement[]> {
  const page = await slowPage(chromium);
  const first_s = await untilUsable_s(page, network.address);
  const weight = weightRows(network.bytes());
  const passage_s = await passage_sOf(page);
  network.open();
  await untilQuiet(page, network);
  await leave(page);
  network.close();
  const nexts_s: number[] = [];
  let next = await slowPage(chromium);
  while (nexts_s.push(await untilUsable_s(next, network.address)) < VISITS) {
    await leave(next);
    next = await slowPage(chromium);
  }
  const nextPassage_s = await passage_sOf(next);
  return [
    ...weight,
    { name: "page: first choice usable, slow 3G, 6× throttle", unit: "s", value: first_s, target: "≤ 5" },
    { name: "page: from its press at once to the next passage, slow 3G", unit: "s", value: passage_s },
    {
      name: `page: next visit, no network, 6× throttle, median of ${VISITS}`,
      unit: "s",
      value: median(nexts_s),
      target: "≤ 1",
    },
    { name: "page:   slowest of them", unit: "s", value: Math.max(...nexts_s) },
    { name: "page: from its press at once to the next passage, next visit", unit: "s", value: nextPassage_s },
  ];
}
