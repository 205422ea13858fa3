import type { BareChromium, BarePage } from "./bare-chromium.ts";
import { WHEN_USABLE } from "./bare-player.ts";

export const THROTTLE = 6;

/** A page of a phone's size at a sixth of the speed. */
export async function slowPage(chromium: BareChromium): Promise<BarePage> {
  const page = await chromium.newPage();
  await page.send("Emulation.setDeviceMetricsOverride", {
    width: 360,
    height: 740,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  return page;
}

/** Seconds from the address to a choice that can be pressed. */
export async function untilUsable_s(page: BarePage, address: string): Promise<number> {
  const begun = performance.now();
  await page.send("Page.navigate", { url: address });
  await page.until(WHEN_USABLE);
  return (performance.now() - begun) / 1000;
}
