/**
 * `npm run screens`: plays both ends of one night in headless Chromium, in each language, and renews the pictures in docs/screens: each
 * moment on a wide and a narrow screen, dark and light.
 */
import { mkdirSync, rmSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { startHost } from "./hosting.ts";
import { launchChromium } from "./launch-chromium.ts";
import { choicesOf, chooseByMouse, fixSeed, openStory, playToLadder, stageOf, talkative } from "./player.ts";

const FOLDER = "docs/screens";
/** A night with a long call from the hill, so that every kind of screen is met. */
const SEED = 11;
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } } as const;
const THEMES = ["dark", "light"] as const;
const LANGUAGES = { en: "en-GB", ko: "ko-KR" } as const;
/** A picture is drawn in a worker and faded in. */
const DRAWN_MS = 1200;

interface Moment {
  readonly name: string;
  ready(page: Page): Promise<boolean>;
  prepare?(page: Page): Promise<void>;
  /** What has to stand at the top of the picture, on all screens or on a narrow one. */
  readonly from?: string;
  readonly fromOnNarrow?: string;
}

const onStage = (stage: string) => async (page: Page) => (await stageOf(page)) === stage;
const onNights = async (page: Page): Promise<boolean> => (await page.locator("main.night").count()) > 0;

async function runNights(page: Page): Promise<void> {
  await page.locator(".nights button.start").click();
  await page.locator(".nights table").first().waitFor({ timeout: 120_000 });
  // They can be run again once other lengths of talk are counted, too.
  await page.locator(".nights button.start").waitFor({ timeout: 120_000 });
}

async function openSource(page: Page): Promise<void> {
  await page.locator("main .lines button").first().click();
  await page.getByRole("dialog").waitFor();
}

const onFarLines = async (page: Page): Promise<boolean> =>
  (await stageOf(page)) === "call" && (await page.locator("main .line.far").count()) > 1;

/** Moments of the mother's night, in the order in which they are met; each is taken the first time it is ready. */
const MOTHER: readonly Moment[] = [
  { name: "01-note", ready: onStage("note") },
  { name: "02-story", ready: onStage("story") },
  {
    name: "03-source",
    ready: async (page) => (await stageOf(page)) === "story" && (await page.locator("main .lines button").count()) > 0,
    prepare: openSource,
  },
  { name: "04-map", ready: onStage("map"), fromOnNarrow: "main .wide" },
  { name: "05-horizon", ready: onStage("horizon") },
  { name: "06-phone", ready: onStage("phone") },
  { name: "07-call", ready: onFarLines },
  { name: "08-days", ready: onStage("days") },
  { name: "09-reveal", ready: onNights },
  { name: "10-nights", ready: onNights, prepare: runNights, from: ".nights h3" },
  { name: "11-ladder", ready: onStage("ladder") },
];

/** Moments of the other end. */
const DAUGHTER: readonly Moment[] = [{ name: "12-other-end", ready: onFarLines }];

/** Runs in the page. The bar stays at the top and would cover what begins there. */
function scrollTo(from: string | undefined): void {
  const top = from === undefined ? 0 : (document.querySelector(from)?.getBoundingClientRect().top ?? 0) + scrollY - 56;
  window.scrollTo({ top, behavior: "instant" });
}

async function take(page: Page, folder: string, moment: Moment): Promise<void> {
  const { name, prepare } = moment;
  await prepare?.(page);
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const theme of THEMES) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen;
      }, theme);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(DRAWN_MS);
      const from = (size === "narrow" ? moment.fromOnNarrow : undefined) ?? moment.from;
      await page.evaluate(scrollTo, from);
      const path = `${folder}/${name}-${size}-${theme}.jpg`;
      await page.screenshot({ path, type: "jpeg", quality: 76 });
      process.stdout.write(`${path}\n`);
    }
  }
  if (name === "03-source") await page.keyboard.press("Escape");
}

async function takeWhilePlaying(page: Page, folder: string, moments: readonly Moment[]): Promise<void> {
  const left = [...moments];
  await playToLadder(page, chooseByMouse, talkative(), async () => {
    for (let next = await firstReady(page, left); next !== undefined; next = await firstReady(page, left)) {
      left.splice(left.indexOf(next), 1);
      await take(page, folder, next);
    }
  });
  if (left.length > 0) throw new Error(`Not met in this night: ${left.map(({ name }) => name).join(", ")}.`);
}

async function firstReady(page: Page, moments: readonly Moment[]): Promise<Moment | undefined> {
  for (const moment of moments) if (await moment.ready(page)) return moment;
  return undefined;
}

async function openPage(browser: Browser, locale: string, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZES.wide, locale, reducedMotion: "reduce" });
  const page = await context.newPage();
  await fixSeed(page, SEED);
  await openStory(page, address);
  return page;
}

const host = await startHost();
const browser = await launchChromium();
try {
  for (const [language, locale] of Object.entries(LANGUAGES)) {
    const folder = `${FOLDER}/${language}`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const night = await openPage(browser, locale, host.address);
    await takeWhilePlaying(night, folder, MOTHER);
    const other = await openPage(browser, locale, host.address);
    await other.locator("section[aria-labelledby=other-end] button").click();
    await choicesOf(other).first().waitFor();
    await takeWhilePlaying(other, folder, DAUGHTER);
  }
} finally {
  await browser.close();
  await host.stop();
}
