/** Weight and quickness of the page in headless Chromium, at a sixth of this machine's speed. */
import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../tools/find-chromium.ts";
import { startHost } from "../e2e/hosting.ts";
import { choicesOf, chooseByMouse, fixSeed, playToLadder, talkative } from "../e2e/player.ts";
import { measureNights } from "./nights-in-worker.ts";
import { type SlowNetwork, slowNetwork } from "./slow-network.ts";

const THROTTLE = 6;
interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target?: string;
}

async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
  });
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

async function nights(address: string): Promise<Measurement[]> {
  const browser = await launch();
  try {
    return await measureNights(browser, address, THROTTLE);
  } finally {
    await browser.close();
  }
}

async function firstVisit(network: SlowNetwork): Promise<Measurement[]> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
    await watchTasks(page);
    await fixSeed(page, 11);
    const begun = performance.now();
    await page.goto(network.address, { waitUntil: "commit" });
    await choicesOf(page).first().waitFor();
    const usable_s = (performance.now() - begun) / 1000;
    const first_kB = network.bytes() / 1000;
    network.open();
    await page.waitForLoadState("networkidle");
    await playToLadder(page, chooseByMouse, talkative());
    return [
      { name: "page: on the wire before the first choice", unit: "kB", value: first_kB, target: "≤ 200" },
      { name: "page: first choice usable, slow 3G, 6× throttle", unit: "s", value: usable_s },
      {
        name: "page: longest main-thread task of a whole play, 6× throttle",
        unit: "ms",
        value: await longestTask(page),
        target: "≤ 200",
      },
    ];
  } finally {
    await browser.close();
  }
}

export async function run(): Promise<Measurement[]> {
  const host = await startHost();
  const network = await slowNetwork(host.address);
  try {
    return [...(await nights(host.address)), ...(await firstVisit(network))];
  } finally {
    network.close();
    await host.stop();
  }
}
