/** `npm run screens`: plays both ends of one night in headless Chromium and renews the pictures in docs/screens. */
import { mkdirSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { startHost } from "./hosting.ts";
import { launchChromium } from "./launch-chromium.ts";
import { choicesOf, chooseByMouse, fixSeed, openStory, playToLadder, stageOf, talkative } from "./player.ts";

const FOLDER = "docs/screens";
/** A night with a long call from the hill, so that every kind of screen is met. */
const SEED = 11;
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

type Moment = readonly [name: string, ready: (page: Page) => Promise<boolean>, prepare?: (page: Page) => Promise<void>];

const onStage = (stage: string) => async (page: Page) => (await stageOf(page)) === stage;
const onNights = async (page: Page): Promise<boolean> => (await page.locator("main.night").count()) > 0;

async function runNights(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Run ten thousand nights" }).click();
  await page.locator(".nights table").first().waitFor({ timeout: 120_000 });
  await page.locator(".nights h3").first().scrollIntoViewIfNeeded();
  await page
    .locator(".nights h3")
    .first()
    .evaluate((heading) => heading.scrollIntoView({ block: "start" }));
}

async function openSource(page: Page): Promise<void> {
  await page.locator("main .lines button").first().click();
  await page.getByRole("dialog").waitFor();
}

/** Moments of the mother's night, in the order in which they are met; each is taken the first time it is ready. */
const MOTHER: readonly Moment[] = [
  ["01-note", onStage("note")],
  ["02-story", onStage("story")],
  [
    "03-source",
    async (page) => (await onStage("story")(page)) && (await page.locator("main .lines button").count()) > 0,
    openSource,
  ],
  ["04-map", onStage("map")],
  ["05-horizon", onStage("horizon")],
  ["06-phone", onStage("phone")],
  ["07-call", async (page) => (await onStage("call")(page)) && (await page.locator("main .line.far").count()) > 1],
  ["08-days", onStage("days")],
  ["09-reveal", onNights],
  ["10-nights", onNights, runNights],
  ["11-ladder", onStage("ladder")],
];

/** Moments of the other end. */
const DAUGHTER: readonly Moment[] = [
  ["12-other-end", async (page) => (await onStage("call")(page)) && (await page.locator("main .line.far").count()) > 1],
];

async function take(page: Page, [name, , prepare]: Moment): Promise<void> {
  await prepare?.(page);
  await page.evaluate(() => document.fonts.ready);
  // The pictures are drawn in a worker and faded in.
  await page.waitForTimeout(1200);
  await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: "jpeg", quality: 82 });
  process.stdout.write(`${FOLDER}/${name}.jpg\n`);
  if (name === "03-source") await page.keyboard.press("Escape");
}

async function takeWhilePlaying(page: Page, moments: readonly Moment[]): Promise<void> {
  const left = [...moments];
  await playToLadder(page, chooseByMouse, talkative(), async () => {
    for (let next = await firstReady(page, left); next !== undefined; next = await firstReady(page, left)) {
      left.splice(left.indexOf(next), 1);
      await take(page, next);
    }
  });
  if (left.length > 0) throw new Error(`Not met in this night: ${left.map(([name]) => name).join(", ")}.`);
}

async function firstReady(page: Page, moments: readonly Moment[]): Promise<Moment | undefined> {
  for (const moment of moments) if (await moment[1](page)) return moment;
  return undefined;
}

async function openPage(browser: Browser, viewport: typeof WIDE, colorScheme: "dark" | "light"): Promise<Page> {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await fixSeed(page, SEED);
  return page;
}

mkdirSync(FOLDER, { recursive: true });
const host = await startHost();
const browser = await launchChromium();
try {
  const wide = await openPage(browser, WIDE, "dark");
  await openStory(wide, host.address);
  await takeWhilePlaying(wide, MOTHER);
  const narrow = await openPage(browser, NARROW, "light");
  await openStory(narrow, host.address);
  await narrow.getByRole("button", { name: "Hear a sample from the other end" }).click();
  await choicesOf(narrow).first().waitFor();
  await takeWhilePlaying(narrow, DAUGHTER);
} finally {
  await browser.close();
  await host.stop();
}
