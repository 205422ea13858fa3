import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Host, startHost } from "./hosting.ts";
import { choicesOf, chooseByMouse, fixSeed, openStory, turnOf, waitUntilKept } from "./player.ts";
import { expectNoAxeFinding, expectNoSidewaysScroll } from "./well-made.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

const SIZES = [{ width: 360, height: 740 }];

async function expectWellMade(page: Page): Promise<void> {
  await expectNoAxeFinding(page);
  await expectNoSidewaysScroll(page);
}

/** Opens one of the other ways from the note by keyboard alone. */
async function openWay(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name })).toBeVisible();
}

async function beginWatching(page: Page, night: string, options: readonly string[] = []): Promise<void> {
  await openWay(page, "Watch it play itself");
  await page.getByLabel(/^Night number/).fill(night);
  for (const option of options)
    await page
      .getByRole("checkbox", { name: option })
      .focus()
      .then(() => page.keyboard.press("Space"));
  await page.getByLabel(/^Night number/).press("Enter");
  await expect(page.getByRole("region", { name: "Watching" })).toBeVisible();
}

const chosen = (page: Page) => page.locator(".watch .chosen");

/** What the seeded hand of the terminal chose in the same night, after the first choice. */
function chosenInTerminal(night: number): string[] {
  const text = readFileSync(`episodes/eight-minutes/transcripts/${night}.txt`, "utf8");
  return [...text.matchAll(/^> (.*)$/gm)].map((match) => (match[1] ?? "").replace(/\s*\(.*\)$/, ""));
}

test("plays itself to the end as the terminal does, step by step by keyboard, and keeps nothing", async ({ page }) => {
  await fixSeed(page, 11);
  await openStory(page, host.address);
  await chooseByMouse(page, 0);
  await chooseByMouse(page, 0);
  await page.waitForTimeout(300);
  await page.getByRole("button", { name: "Settings" }).click();
  await openWay(page, "Watch it play itself");
  await page.getByLabel(/^Night number/).fill("7");
  await page.getByLabel(/^Night number/).press("Enter");
  await expect(page.getByRole("region", { name: "Watching" })).toBeVisible();
  await expect.poll(() => turnOf(page)).toBe(1);
  await page.keyboard.press("p");
  await expect(page.getByRole("button", { name: "Go on by itself" })).toBeVisible();
  const expected = chosenInTerminal(7);
  const plain = (text: string | null) =>
    (text ?? "").replace("Chosen: ", "").replace(/[“”"]/g, '"').replace(/[‘’]/g, "'");
  for (let turn = 1; turn < 300 && (await page.locator("main[data-stage='ladder']").count()) === 0; turn += 1) {
    const before = await turnOf(page);
    await page.keyboard.press("s");
    await page.locator(`main[data-turn='${before + 1}']`).waitFor();
    if ((await chosen(page).count()) === 1)
      expect(expected[before]).toContain(plain(await chosen(page).textContent()).trim());
  }
  await expect(page.getByText("It has played to its end.")).toBeVisible();
  await page.getByRole("button", { name: "End watching" }).click();
  await expect(page.locator("main[data-turn='2']")).toBeVisible();
  await page.reload();
  await expect(page.locator("main[data-turn='2']")).toBeVisible();
});

for (const viewport of SIZES) {
  test(`stops, goes on, stops for talk and is well made at ${viewport.width}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    await fixSeed(page, 11);
    await openStory(page, host.address);
    await openWay(page, "Watch it play itself");
    await expectWellMade(page);
    await page.getByLabel(/^Night number/).fill("-3");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").filter({ hasText: "whole number" })).toBeVisible();
    await page.getByLabel(/^Night number/).fill("90");
    await page.keyboard.press("Enter");
    const bar = page.getByRole("region", { name: "Watching" });
    await expect(bar).toBeVisible();
    await page.keyboard.press("+");
    await expect(bar.getByLabel("Speed")).toHaveValue("quick");
    await bar.getByRole("button", { name: "Stop here" }).focus();
    await expect.poll(() => turnOf(page), { timeout: 60_000 }).toBeGreaterThan(1);
    await expect(bar.getByRole("button", { name: "Stop here" })).toBeFocused();
    await page.keyboard.press("Enter");
    const stopped = await turnOf(page);
    await page.waitForTimeout(3000);
    expect(await turnOf(page)).toBe(stopped);
    for (let steps = 0; steps < 60 && (await bar.locator(".question").count()) === 0; steps += 1) {
      const before = await turnOf(page);
      await page.keyboard.press("s");
      await page.locator(`main[data-turn='${before + 1}']`).waitFor();
    }
    await expect(bar.locator(".question")).toContainText("To talk about");
    await expectWellMade(page);
    await bar.getByRole("button", { name: "Large words" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-text", "large");
    await expectWellMade(page);
    // The room may choose for itself.
    const before = await turnOf(page);
    await choicesOf(page).first().click();
    await expect.poll(() => turnOf(page)).toBe(before + 1);
    await bar.getByRole("button", { name: "End watching" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-text", "usual");
    await expect(page.locator("main[data-turn='0']")).toBeVisible();
    await context.close();
  });
}

test("every passage that plays itself is told to screen readers", async ({ page }) => {
  await fixSeed(page, 11);
  await openStory(page, host.address);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const live = document.querySelector(".unseen[role=status]");
    if (live)
      new MutationObserver(() => told.push(live.textContent ?? "")).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await beginWatching(page, "7");
  await expect.poll(() => turnOf(page)).toBe(1);
  await page.keyboard.press("p");
  const lines = await page.locator("main .lines .line").allTextContents();
  const beginning = (lines[0] ?? "").trim().slice(0, 12);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told.join(" ")))
    .toContain(beginning);
});

for (const viewport of SIZES) {
  test(`scenes that were met can be played again from their beginning, by keyboard, at ${viewport.width}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    await fixSeed(page, 11);
    await openStory(page, host.address);
    await openWay(page, "Scenes, and what if");
    await expect(page.getByRole("dialog")).toContainText("Not met yet.");
    await expect(page.getByRole("button", { name: /^Play from here/ })).toHaveCount(0);
    await expectWellMade(page);
    await page.keyboard.press("Escape");
    for (let turn = 0; turn < 9; turn += 1) await chooseByMouse(page, 0);
    await expect
      .poll(async () => {
        await page.getByRole("button", { name: "Settings" }).click();
        await openWay(page, "Scenes, and what if");
        const count = await page.getByRole("button", { name: /^Play from here/ }).count();
        if (count < 2) await page.keyboard.press("Escape");
        return count;
      })
      .toBeGreaterThan(1);
    await expectWellMade(page);
    const text = (await page.getByRole("dialog").textContent()) ?? "";
    expect(text).not.toMatch(/%|score|badge|complete/i);
    await page
      .getByRole("button", { name: /^Play from here/ })
      .last()
      .focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Yes, play from here" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    const again = await turnOf(page);
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThanOrEqual(9);
    await waitUntilKept(page);
    await page.reload();
    await expect(page.locator(`main[data-turn='${again}']`)).toBeVisible();

    await page.getByRole("button", { name: "Settings" }).click();
    await expect(page.getByRole("dialog")).toContainText("Scenes you have met");
    await openWay(page, "Scenes, and what if");
    await page.getByRole("button", { name: "Erase this list" }).click();
    await expect(page.getByText("Erased.")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Play from here/ })).toHaveCount(0);
    await context.close();
  });
}
