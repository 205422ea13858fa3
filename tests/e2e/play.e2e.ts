import { expect, type Page, test } from "@playwright/test";
import { type Host, startHost } from "./hosting.ts";
import { chooseByKeyboard, chooseByMouse, fixSeed, openStory, playToLadder, talkative, type Visit } from "./player.ts";
import { expectNoAxeFinding, expectNoSidewaysScroll } from "./well-made.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

const WAYS = [
  {
    name: "by mouse at 1280 × 800",
    viewport: { width: 1280, height: 800 },
    choose: chooseByMouse,
    theme: "dark",
    // A talkative hand meets a passage in which one line stands twice: two torches, and two torches again.
    seed: 7,
    repeats: 1,
  },
  {
    name: "by keyboard at 360 × 740",
    viewport: { width: 360, height: 740 },
    choose: chooseByKeyboard,
    theme: "light",
    seed: 11,
    repeats: 0,
  },
] as const;

/** The stages any complete play passes, whatever the luck. */
const ALWAYS = ["note", "story", "map", "days", "reveal", "nights", "ladder"];

/** The scrubber by keyboard alone, and ten thousand nights to their end. */
async function stepThroughTheNight(page: Page): Promise<void> {
  const scrubber = page.locator("main").getByRole("slider").first();
  await scrubber.focus();
  const before = await scrubber.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowRight");
  await expect(scrubber).not.toHaveAttribute("aria-valuetext", before ?? "");
  await page.getByRole("button", { name: "Run ten thousand nights" }).click();
  await expect(page.locator("main").getByRole("table").first()).toBeVisible({ timeout: 90_000 });
}

async function chooseTheme(page: Page, theme: "dark" | "light"): Promise<void> {
  await page.getByRole("button", { name: "Text size, colours and other settings" }).click();
  await page.getByLabel("Colours").selectOption(theme);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
}

for (const way of WAYS) {
  test(`plays eight-minutes to the ladder ${way.name}`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: way.viewport,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const foreign: string[] = [];
    const faults: string[] = [];
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== host.address) foreign.push(request.url());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));

    await fixSeed(page, way.seed);
    await openStory(page, host.address);
    await chooseTheme(page, way.theme);
    const seen = new Set<string>();
    let repeated = 0;
    const look = async ({ stage, turn }: Visit): Promise<void> => {
      const lines = await page.locator("main .lines p").allInnerTexts();
      if (new Set(lines).size < lines.length) repeated += 1;
      await expectNoSidewaysScroll(page, `${stage}, turn ${turn}`);
      const screen = (await page.locator("main.night").count()) > 0 ? "nights" : stage;
      if (seen.has(screen)) return;
      seen.add(screen);
      if (screen === "nights") {
        await stepThroughTheNight(page);
        await expectNoSidewaysScroll(page, "the night and its ten thousand likes");
      }
      await expectNoAxeFinding(page, `${stage}, turn ${turn}`);
    };
    await playToLadder(page, way.choose, talkative(), look);
    expect([...seen]).toEqual(expect.arrayContaining(ALWAYS));
    expect(repeated, "choose another seed when the world has changed").toBeGreaterThanOrEqual(way.repeats);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
}
