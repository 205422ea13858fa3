import { expect, type Page, test } from "@playwright/test";
import { type Host, startHost } from "./hosting.ts";
import { choicesOf, chooseByMouse, fixSeed, openStory, waitUntilKept } from "./player.ts";

const GAME = /\/assets\/index-[\w-]+\.js$/;
const copyOf = (page: Page) => page.evaluate(() => localStorage.getItem("connection-denied.page"));

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

/** Leaves the story in its first scene, and comes back to it while the game's script is held back. */
async function comeBack(page: Page, prepare = async () => {}): Promise<() => void> {
  await fixSeed(page, 3);
  await openStory(page, host.address);
  await prepare();
  await chooseByMouse(page, 0);
  await chooseByMouse(page, 0);
  await waitUntilKept(page);
  await expect.poll(() => copyOf(page)).toContain('data-turn=\\"2\\"');
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(GAME, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("main[data-turn='2'] h2")).toBeVisible();
  return letGo;
}

test("the page that was left is seen, and can be pressed, before there is a game", async ({ page }) => {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const letGo = await comeBack(page);
  await expect(page.locator("main .past")).toHaveCount(0);
  await page.screenshot({ path: test.info().outputPath("copy.png") });
  await choicesOf(page).first().click();
  await expect(page.locator("main .choices button").first()).toBeDisabled();
  letGo();
  await expect(page.locator("main[data-turn='3']")).toBeVisible();
  expect(faults).toEqual([]);
});

test("a key that is pressed on it counts once the game is there", async ({ page }) => {
  const letGo = await comeBack(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("2");
  letGo();
  await expect(page.locator("main[data-turn='3']")).toBeVisible();
});

test("who leaves it has left at once, whatever was pressed before", async ({ page }) => {
  await comeBack(page);
  await choicesOf(page).first().click();
  await page.getByRole("button", { name: "Leave now" }).click();
  await page.waitForURL("about:blank");
});

test("who has all erased on leaving leaves nothing behind, and sees nothing meanwhile", async ({ page }) => {
  const letGo = await comeBack(page, async () => {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Erase when I leave").check();
    await page.getByRole("button", { name: "Close" }).click();
  });
  await page.keyboard.press("Escape");
  // Still held down when the game comes.
  await page.keyboard.down("Escape");
  await expect(page.locator("#app > *")).toHaveCount(0);
  await expect(page).not.toHaveTitle(/Connection/);
  expect(await copyOf(page)).toBeNull();
  letGo();
  await page.waitForURL("about:blank");
  await page.goto(host.address);
  await expect(page.locator("main[data-stage=note]")).toBeVisible();
});

test("what is under the eyes stays there when the game comes, and so does the focus", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 400 });
  const letGo = await comeBack(page);
  const last = page.locator("main .choices button").last();
  await last.focus();
  // Type that comes later moves what is above.
  await page.evaluate(() => document.fonts.ready);
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(0);
  const isCopy = await last.evaluateHandle((button) => button);
  letGo();
  await expect.poll(() => isCopy.evaluate((button) => button.isConnected)).toBe(false);
  await expect(last).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test("it is told of among what is kept, and erased with it", async ({ page }) => {
  const letGo = await comeBack(page);
  letGo();
  await expect(page.locator("main[data-turn='2']")).toBeVisible();
  await page.getByRole("button", { name: "Settings" }).click();
  const data = page.getByRole("dialog");
  await expect(data).toContainText("The page as you left it");
  await data.getByRole("button", { name: /^Erase/ }).click();
  await expect(data).toContainText("Nothing is kept");
  expect(await copyOf(page)).toBeNull();
});

test("an address that leads into the record is followed, not covered by the page that was left", async ({ page }) => {
  const letGo = await comeBack(page);
  await page.goto("about:blank");
  await page.goto(`${host.address}/#record`, { waitUntil: "commit" });
  await page.waitForLoadState("domcontentloaded");
  await expect(page.locator("#app > *")).toHaveCount(0);
  letGo();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
