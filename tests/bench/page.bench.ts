/** Weight and quickness of the page in headless Chromium, at a sixth of this machine's speed. */
import type { Browser } from "@playwright/test";
import { startHost } from "../e2e/hosting.ts";
import { launchChromium } from "../e2e/launch-chromium.ts";
import { type BareChromium, bareChromium } from "./bare-chromium.ts";
import { measurePlay } from "./measure-play.ts";
import { measureVisits } from "./measure-visits.ts";
import type { Measurement } from "./measurement.ts";
import { measureNights } from "./nights-in-worker.ts";
import { measurePictures } from "./pictures-in-worker.ts";
import { measureProof } from "./proof-in-worker.ts";
import { slowNetwork } from "./slow-network.ts";
import { THROTTLE } from "./slow-page.ts";
import { weighBuild } from "./weigh-build.ts";

async function withBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchChromium();
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

async function withBareChromium<T>(measure: (chromium: BareChromium) => Promise<T>): Promise<T> {
  const chromium = await bareChromium();
  try {
    return await measure(chromium);
  } finally {
    await chromium.close();
  }
}

export async function run(): Promise<Measurement[]> {
  const host = await startHost();
  const network = await slowNetwork(host.address);
  try {
    return [
      ...(await withBareChromium((chromium) => measureVisits(chromium, network))),
      ...weighBuild(),
      ...(await withBareChromium((chromium) => measurePlay(chromium, host.address))),
      ...(await withBrowser((browser) => measurePictures(browser, host.address))),
      ...(await withBrowser((browser) => measureNights(browser, host.address, THROTTLE))),
      ...(await withBrowser((browser) => measureProof(browser, host.address, THROTTLE))),
    ];
  } finally {
    network.close();
    await host.stop();
  }
}
