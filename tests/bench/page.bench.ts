/** Weight and quickness of the page in headless Chromium, at a sixth of this machine's speed. */
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { startHost } from "../e2e/hosting.ts";
import { launchChromium } from "../e2e/launch-chromium.ts";
import { choicesOf, chooseByMouse, fixSeed, playToLadder, talkative } from "../e2e/player.ts";
import { interactions, longestTask, p95, watchWork } from "./main-thread.ts";
import { measureNights } from "./nights-in-worker.ts";
import { measurePictures } from "./pictures-in-worker.ts";
import { measureProof } from "./proof-in-worker.ts";
import { type SlowNetwork, slowNetwork } from "./slow-network.ts";
import { weighBuild } from "./weigh-build.ts";

const THROTTLE = 6;
interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target?: string;
}

async function withBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchChromium();
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  return page;
}

/** From the address to a choice that can be pressed. */
async function untilUsable_s(page: Page, address: string): Promise<number> {
  const begun = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await choicesOf(page).first().waitFor();
  return (performance.now() - begun) / 1000;
}

function weightRows(bytes: ReadonlyMap<string, number>): Measurement[] {
  const before = [...bytes].sort(([, one], [, other]) => other - one);
  const total = before.reduce((sum, [, weight]) => sum + weight, 0);
  const kB = (weight: number) => weight / 1000;
  return [
    { name: "page: on the wire before the first choice, gzip", unit: "kB", value: kB(total), target: "≤ 150" },
    ...before.map(([asked, weight]) => ({ name: `page:   ${asked}`, unit: "kB", value: kB(weight) })),
  ];
}

/** The first visit over a slow network, then the next one without any. */
async function visits(browser: Browser, network: SlowNetwork): Promise<Measurement[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await slowPage(context);
  const first_s = await untilUsable_s(page, network.address);
  const weight = weightRows(network.bytes());
  const begun = performance.now();
  await chooseByMouse(page, 0);
  const passage_s = (performance.now() - begun) / 1000;
  network.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForLoadState("networkidle");
  await page.close();
  await context.setOffline(true);
  const next_s = await untilUsable_s(await slowPage(context), network.address);
  await context.close();
  return [
    ...weight,
    { name: "page: first choice usable, slow 3G, 6× throttle", unit: "s", value: first_s, target: "≤ 5" },
    { name: "page: from its press at once to the next passage, slow 3G", unit: "s", value: passage_s },
    { name: "page: next visit, no network, 6× throttle", unit: "s", value: next_s, target: "≤ 1" },
  ];
}

/** A whole play at a sixth of the speed, on a network that is not slow. */
async function play(browser: Browser, address: string): Promise<Measurement[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await slowPage(context);
  await watchWork(page);
  await fixSeed(page, 11);
  await untilUsable_s(page, address);
  await playToLadder(page, chooseByMouse, talkative());
  const waits_ms = await interactions(page);
  const longest_ms = await longestTask(page);
  await context.close();
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

export async function run(): Promise<Measurement[]> {
  const host = await startHost();
  const network = await slowNetwork(host.address);
  try {
    return [
      ...(await withBrowser((browser) => visits(browser, network))),
      ...weighBuild(),
      ...(await withBrowser((browser) => play(browser, host.address))),
      ...(await withBrowser((browser) => measurePictures(browser, host.address))),
      ...(await withBrowser((browser) => measureNights(browser, host.address, THROTTLE))),
      ...(await withBrowser((browser) => measureProof(browser, host.address, THROTTLE))),
    ];
  } finally {
    network.close();
    await host.stop();
  }
}
