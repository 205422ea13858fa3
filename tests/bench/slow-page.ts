import type { BareChromium, BarePage } from "./bare-chromium.ts";
import { WHEN_USABLE } from "./bare-player.ts";

export const THROTTLE = 6;

/** A page of a phone's size at a sixth of the speed. */
export async function slowPage(chromium: BareChromium): Promise<BarePage> {
  const page = await chromium.newPage();
  await page.send("Page.enable");
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
  await page.send("Page.addScriptToEvaluateOnNewDocument", { source: `window.usable = ${WHEN_USABLE}` });
  const begun = performance.timeOrigin + performance.now();
  await page.send("Page.navigate", { url: address });
  await page.until("'usable' in window");
  return ((await page.read<number>("window.usable")) - begun) / 1000;
}
