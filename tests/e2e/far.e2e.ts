import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Host, startHost } from "./hosting.ts";
import { choicesOf, chooseByMouse, openStory, playToLadder, stageOf, takeUp, turnOf, waitUntilKept } from "./player.ts";
import { expectNoAxeFinding, expectNoSidewaysScroll } from "./well-made.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

/** The stages that every hearing of a night passes. */
const ALWAYS = ["note", "story", "phone", "days", "reveal", "ladder"];

async function look(page: Page, seen: Set<string>): Promise<void> {
  const stage = await stageOf(page);
  await expectNoSidewaysScroll(page, stage);
  if (seen.has(stage)) return;
  seen.add(stage);
  await expectNoAxeFinding(page, stage);
}

async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name });
  for (let presses = 0; presses < 100; presses += 1) {
    if (await button.evaluate((node) => node === document.activeElement)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`"${name}" was not reached by Tab`);
}

/** Puts a kept night of the mother's onto the page, as its own record. */
async function openNight(page: Page, file: string): Promise<void> {
  await openStory(page, host.address);
  await takeUp(page, readFileSync(file, "utf8"));
}

test("hears the sample, which says that it is one, at 360 pixels", async ({ browser }) => {
  test.slow();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await openStory(page, host.address);
  await press(page, "Hear a sample from the other end");
  await expect(page.getByText("The night in it is a sample and not one of yours")).toBeVisible();
  const seen = new Set<string>();
  await playToLadder(
    page,
    chooseByMouse,
    () => 0,
    () => look(page, seen),
  );
  await look(page, seen);
  expect([...seen]).toEqual(expect.arrayContaining([...ALWAYS, "call"]));
  expect(faults).toEqual([]);
  await context.close();
});

test("hears the night of a record, goes on after a reload, and back to the start of the scene", async ({ browser }) => {
  test.slow();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await openNight(page, "tests/golden/eight-minutes-94.json");
  await page.getByRole("button", { name: "Hear it from the other end" }).click();
  await expect(page.getByText("The night in it is the one you played")).toBeVisible();
  while ((await stageOf(page)) !== "call") await chooseByMouse(page, 0);
  await chooseByMouse(page, 0);
  const turn = await turnOf(page);
  const told = await page.locator("main .lines").last().textContent();
  await waitUntilKept(page);
  await page.reload();
  await expect(page.locator(`main[data-turn="${turn}"]`)).toBeVisible();
  await expect(page.locator("main .lines").last()).toHaveText(told ?? "");
  await page.getByRole("button", { name: "Back to the start of this scene" }).click();
  await expect.poll(() => turnOf(page)).toBeLessThan(turn);
  await playToLadder(
    page,
    chooseByMouse,
    (texts) => texts.length - 1,
    ({ stage }) => expectNoSidewaysScroll(page, stage),
  );
  await chooseByMouse(page, 0);
  await expect(page.getByRole("button", { name: /Back to .Eight minutes./ })).toBeVisible();
  await choicesOf(page).last().click();
  await expect(page.getByText("You can close this now.")).toBeVisible();
  await context.close();
});

test("the note card and the summary know whose seat it is", async ({ page }) => {
  await openNight(page, "tests/golden/eight-minutes-90.json");
  await page.getByRole("button", { name: "Hear it from the other end" }).click();
  await expect(page.locator("main[data-turn='0']")).toBeVisible();
  while ((await stageOf(page)) !== "phone") await chooseByMouse(page, 0);
  await page.keyboard.press("n");
  await expect(page.getByRole("dialog")).toContainText("The name she will ring under");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("On the stairs.");
  await expect(page.getByRole("dialog")).not.toContainText("yuan");
});
