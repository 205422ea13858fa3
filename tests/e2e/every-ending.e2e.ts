import { type Browser, type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { plain, ScreenReader } from "./by-ear.ts";
import { type Host, startHost } from "./hosting.ts";
import { type KeptPlay, playBySeed, type SeededHandOf } from "./kept-plays.ts";
import { choicesOf, chooseByKeyboard, chooseByMouse, fixSeed, openStory, stageOf, takeUp, turnOf } from "./player.ts";
import { expectNoSidewaysScroll } from "./well-made.ts";

/**
 * Whatever can become of a night is played to the end in each language, and heard from the other end; each way of playing meets each
 * episode in each language, and with EVERY_WAY=1 each ending. Words that seldom come back are reached in tests/far-endings.test.ts.
 */

// Side by side, each play with a host of its own.
test.describe.configure({ mode: "parallel" });

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

interface Way {
  readonly name: string;
  readonly context: BrowserContextOptions;
  /** Asked of every new page. */
  begin?(page: Page): Promise<void>;
  /** Takes a choice by its words. */
  choose(page: Page, text: string): Promise<void>;
  /** What has to hold on every screen. */
  look(page: Page, where: string): Promise<void>;
}

async function indexOf(page: Page, text: string): Promise<number> {
  const texts = (await choicesOf(page).allInnerTexts()).map(plain);
  const index = texts.findIndex((offered) => offered.includes(plain(text)));
  expect(index, `"${text}" among ${texts.join(" | ")}`).toBeGreaterThanOrEqual(0);
  return index;
}

const readers = new WeakMap<Page, ScreenReader>();
const readerOf = (page: Page): ScreenReader => {
  const reader = readers.get(page);
  if (reader === undefined) throw new Error("nobody listens to this page");
  return reader;
};

const WAYS: readonly Way[] = [
  {
    name: "by keyboard at 400 % zoom",
    context: { viewport: { width: 320, height: 256 } },
    choose: async (page, text) => chooseByKeyboard(page, await indexOf(page, text)),
    look: expectNoSidewaysScroll,
  },
  {
    name: "by ear",
    context: { viewport: { width: 1280, height: 800 } },
    begin: async (page) => {
      readers.set(page, await ScreenReader.on(page));
    },
    choose: async (page, text) => {
      const turn = await turnOf(page);
      await readerOf(page).choose(text);
      await expect(page.locator(`main[data-turn='${turn + 1}']`)).toBeVisible();
    },
    look: (page, where) => readerOf(page).listen(where),
  },
  {
    name: "without colours or motion",
    context: { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" },
    begin: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
    },
    choose: async (page, text) => chooseByMouse(page, await indexOf(page, text)),
    look: expectNoSidewaysScroll,
  },
  {
    name: "in forced colours",
    context: { viewport: { width: 1280, height: 800 }, forcedColors: "active" },
    choose: async (page, text) => chooseByMouse(page, await indexOf(page, text)),
    look: expectNoSidewaysScroll,
  },
];

interface Ending extends SeededHandOf {
  readonly ending: string;
}

/** Seeds of the hand that plays, and how it comes out; a change of the world or the story may want others. */
const ENDINGS: readonly Ending[] = [
  { seed: 3, ending: "unnoticed" },
  { seed: 7, ending: "on-file" },
  { seed: 5, ending: "taken-released" },
  { seed: 105, ending: "taken-charged" },
  { seed: 152, staying: true, ending: "someone-else" },
];

const FAR_ENDINGS: readonly Ending[] = [
  { seed: 3, ending: "unnoticed, nothing_else" },
  { seed: 7, ending: "on-file, bobbin" },
  { seed: 5, ending: "taken-released, nothing_else" },
  { seed: 105, ending: "taken-charged, nothing_else" },
  { seed: 152, staying: true, ending: "someone-else, nothing_else" },
];

const LANGUAGES = [
  { language: "en", locale: "en-GB" },
  { language: "ko", locale: "ko-KR" },
] as const;

async function openPage(browser: Browser, way: Way, locale: string, seed: number): Promise<Page> {
  const context = await browser.newContext({ ...way.context, locale });
  const page = await context.newPage();
  await fixSeed(page, seed);
  await way.begin?.(page);
  return page;
}

/** Takes every choice of a play, and looks at every screen before. */
async function follow(page: Page, way: Way, play: KeptPlay): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  for (const [index, text] of [...play.chosen, null].entries()) {
    await expect(choicesOf(page).first()).toBeVisible();
    await way.look(page, `${await stageOf(page)}, turn ${index}`);
    if (text !== null) await way.choose(page, text);
  }
  expect(await stageOf(page)).toBe("ladder");
  expect(faults).toEqual([]);
}

/** One way for each ending, in turn; with EVERY_WAY=1 each ending by each way, which takes a quarter of an hour. */
function waysOf(index: number, language: string): readonly Way[] {
  const turn = (index + (language === "ko" ? 1 : 0)) % WAYS.length;
  return process.env.EVERY_WAY === "1" ? WAYS : WAYS.slice(turn, turn + 1);
}

for (const { language, locale } of LANGUAGES) {
  for (const [index, { ending, ...hand }] of ENDINGS.entries()) {
    for (const way of waysOf(index, language)) {
      test(`eight-minutes in ${language} to "${ending}" ${way.name}`, async ({ browser }) => {
        const play = playBySeed("eight-minutes", hand, language);
        expect(play.ending).toBe(ending);
        const page = await openPage(browser, way, locale, hand.seed);
        await openStory(page, host.address);
        await follow(page, way, play);
        await page.context().close();
      });
    }
  }
}

for (const { language, locale } of LANGUAGES) {
  for (const [index, { ending, ...hand }] of FAR_ENDINGS.entries()) {
    for (const way of waysOf(index, language)) {
      test(`the-other-end in ${language} to "${ending}" ${way.name}`, async ({ browser }) => {
        const night = playBySeed("eight-minutes", hand, "en");
        const play = playBySeed("the-other-end", { seed: hand.seed }, language, night);
        expect(play.ending).toBe(ending);
        const page = await openPage(browser, way, locale, hand.seed);
        await openNight(page, night);
        await follow(page, way, play);
        await page.context().close();
      });
    }
  }
}

/** Puts a played night onto the page as its own record, and goes to its other end. */
async function openNight(page: Page, night: KeptPlay): Promise<void> {
  await openStory(page, host.address);
  await takeUp(page, JSON.stringify(night.record));
  await page.locator("main section[aria-labelledby=other-end] button").click();
  await expect(page.locator("main[data-turn='0']")).toBeVisible();
}
