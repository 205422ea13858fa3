import { expect, type Page, test } from "@playwright/test";
import { type Host, startHost } from "./hosting.ts";
import { chooseByMouse, fixSeed, openStory, playToLadder, talkative } from "./player.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, where).toBeLessThanOrEqual(0);
}

test("reads and plays at 320 pixels with words of twice the size", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await fixSeed(page, 11);
  await openStory(page, host.address);
  await page.getByRole("button", { name: "Text size, colours and other settings" }).click();
  await page.getByLabel("Text size").selectOption("200");
  await expectNoSidewaysScroll(page, "settings");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await playToLadder(page, chooseByMouse, talkative(), async ({ stage, turn }) => {
    await expectNoSidewaysScroll(page, `${stage}, turn ${turn}`);
    const run = page.getByRole("button", { name: "Run ten thousand nights" });
    if ((await run.count()) === 0) return;
    await run.click();
    await expect(page.locator("main").getByRole("table").first()).toBeVisible({ timeout: 90_000 });
    await expectNoSidewaysScroll(page, "ten thousand nights");
  });
  await context.close();
});
