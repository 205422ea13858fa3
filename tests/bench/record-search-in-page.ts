import type { Browser, Page } from "@playwright/test";
import { startHost } from "../e2e/hosting.ts";
import { untilKeptForOffline } from "../e2e/player.ts";

/** Some round of each is left alone by the rest of the machine. */
const ROUNDS = 4;

export interface TypedTimes {
  /** From a key until what it found is drawn, the quickest round of each text, sorted; without the first text of all. */
  readonly drawn_ms: readonly number[];
  /** The first text: the search is fetched and its index built. */
  readonly first_ms: number;
}

/** Types into the search field of the built page, without a network, and takes the time until the page is drawn. */
export async function typeInRecord(browser: Browser, texts: readonly string[]): Promise<TypedTimes> {
  const host = await startHost();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(host.address);
    await untilKeptForOffline(page);
    await page.goto(`${host.address}/#record`);
    await page.reload();
    await context.setOffline(true);
    const field = page.locator("#record-page").getByLabel("Search the record");
    await field.waitFor();
    const [warm = "", ...others] = texts;
    const first_ms = await untilFound_ms(page, warm);
    const quickest_ms = others.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, text] of others.entries()) {
        quickest_ms[index] = Math.min(quickest_ms[index] ?? 0, await untilDrawn_ms(page, text));
      }
    }
    return { first_ms, drawn_ms: quickest_ms.sort((a, b) => a - b) };
  } finally {
    await context.close();
    await host.stop();
  }
}

/** The first search: the search itself is fetched and the index built before anything is found. */
async function untilFound_ms(page: Page, text: string): Promise<number> {
  const begun_ms = performance.now();
  await page.locator("#record-page").getByLabel("Search the record").fill(text);
  await page.locator("#record-page article li a").first().waitFor();
  return performance.now() - begun_ms;
}

function untilDrawn_ms(page: Page, text: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>("#record-page input[type=search]");
    if (field === null) throw new Error("The record has no search field.");
    const begun_ms = performance.now();
    field.value = typed;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // What is asked for in a frame is drawn before the first message after it.
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
    return performance.now() - begun_ms;
  }, text);
}
