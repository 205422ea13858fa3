import { execFileSync } from "node:child_process";
import { expect, type Page, test } from "@playwright/test";
import { type PreviewServer, preview } from "vite";
import { choicesOf, chooseByMouse, fixSeed, openStory, playToLadder, stageOf } from "./player.ts";
import { expectNoSidewaysScroll } from "./well-made.ts";

/** The page with the two languages that nobody speaks, built and served apart from the one that is published. */
const FOLDER = "../../.cache/pseudo-page";

let server: PreviewServer;
let address = "";
test.beforeAll(async () => {
  test.setTimeout(300_000);
  const words = ["build", "packages/web", "--mode", "pseudo", "--outDir", FOLDER, "--logLevel", "error"];
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", ...words], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  server = await preview({
    root: "packages/web",
    configFile: false,
    logLevel: "error",
    build: { outDir: FOLDER },
    preview: { port: 0, host: "127.0.0.1" },
  });
  address = server.resolvedUrls?.local[0] ?? "";
});
test.afterAll(() => server.close());

/** What stays as it is in every language: names of keys, of languages and of places on the web, the words of the record. */
const AS_IT_IS = "kbd, noscript, [lang]:not(html), a[href^=http], .count, .timer";

/** Texts on the screen, heard or seen, that no translator could have reached. */
async function untouched(page: Page, touched: RegExp): Promise<string[]> {
  const texts = await page.evaluate((selector) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest(`${selector}, style, script`) !== null) continue;
      found.push(node.textContent ?? "");
    }
    for (const named of document.querySelectorAll("main [aria-label], dialog [aria-label], main [title]")) {
      if (named.closest(selector) === null)
        found.push(named.getAttribute("aria-label") ?? named.getAttribute("title") ?? "");
    }
    return found;
  }, AS_IT_IS);
  const units = /\d[\d.,]*\s?(?:%|[\p{L}]+)/gu;
  return texts.filter((text) => /[A-Za-z]{2}/.test(text.replace(touched, "").replace(units, "")));
}

async function openIn(page: Page, language: string): Promise<void> {
  await fixSeed(page, 11);
  await openStory(page, address);
  await page.locator(`main fieldset input[value="${language}"]`).check();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  // It has no first turn of its own, and waits for the worker's.
  await expect(choicesOf(page).first()).not.toHaveText(/Begin\./);
}

/** First to last, so that the walk comes past the map, the telephone, the call and the reveal. */
const first = (texts: readonly string[], turn: number): number =>
  (turn % 3 === 0 ? texts.length - 1 : 0) % texts.length;

test("a language of marked letters, longer by a third, leaves no text behind and no line too wide", async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await openIn(page, "en-XA");
  for (const key of ["l", "n", "?"]) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog").getByRole("heading").first()).toBeVisible();
    expect(await untouched(page, /$^/g), `panel ${key}`).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(700);
  }
  const met = new Set<string>();
  await playToLadder(page, chooseByMouse, first, async ({ stage, turn }) => {
    const where = `${stage}, turn ${turn}`;
    met.add(stage);
    expect(await untouched(page, /$^/g), where).toEqual([]);
    await expectNoSidewaysScroll(page, where);
  });
  expect(met.size).toBeGreaterThan(4);
  await context.close();
});

test("a language from right to left mirrors the page, and leaves no text behind", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await openIn(page, "ar-XB");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const turned = /\u202e[^\u202c]*\u202c/g;
  const middle = async (selector: string): Promise<number> => {
    const box = await page.locator(selector).first().boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  await chooseByMouse(page, 0);
  expect(await middle(".bar .leave")).toBeLessThan(await middle(".bar .name"));
  expect(await middle(".choices .number")).toBeGreaterThan(await middle(".choices .text"));
  const met = new Set<string>();
  for (let turn = 0; turn < 60 && (await stageOf(page)) !== "ladder"; turn += 1) {
    const where = `${await stageOf(page)}, step ${turn}`;
    met.add(await stageOf(page));
    expect(await untouched(page, turned), where).toEqual([]);
    await expectNoSidewaysScroll(page, where);
    // The map brings its choices itself, a moment after its passage.
    await expect(choicesOf(page).first()).toBeVisible();
    await chooseByMouse(page, first(await choicesOf(page).allInnerTexts(), turn));
  }
  expect(met.size).toBeGreaterThan(3);
  await context.close();
});
