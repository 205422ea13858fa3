import { expect, test } from "@playwright/test";
import { deploy } from "./deployment.ts";
import { type Host, startHost } from "./hosting.ts";
import { choicesOf, chooseByMouse, fixSeed, openStory, turnOf, untilKeptForOffline, waitUntilKept } from "./player.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

test("a reload shows the passage before the game is there, goes on from it, and plays the scene again from its start", async ({
  page,
}) => {
  await fixSeed(page, 3);
  await openStory(page, host.address);
  for (let turn = 0; turn < 4; turn += 1) await chooseByMouse(page, 0);
  const told = await page.locator("main .lines").last().textContent();
  await waitUntilKept(page);
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/game\.worker/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await expect(page.locator("main[data-turn='4']")).toBeVisible();
  await expect(page.locator("main .lines").last()).toHaveText(told ?? "");
  await choicesOf(page).first().click();
  await expect(choicesOf(page).first()).toBeDisabled();
  letGo();
  await expect(page.locator("main[data-turn='5']")).toBeVisible();
  await page.getByRole("button", { name: "Back to the start of this scene" }).click();
  await expect.poll(() => turnOf(page)).toBeLessThan(5);
});

test("a second tab is told so and leaves the first one's save alone", async ({ context }) => {
  const first = await context.newPage();
  await openStory(first, host.address);
  await chooseByMouse(first, 0);
  await waitUntilKept(first);
  const second = await context.newPage();
  await second.goto(host.address);
  await expect(second.getByText("already open in another tab")).toBeVisible();
  await expect(second.locator("main[data-turn='1']")).toBeVisible();
  await chooseByMouse(second, 0);
  await first.reload();
  await expect(first.locator("main[data-turn='1']")).toBeVisible();
});

test("storage that is refused or full is told once, and play goes on", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException("refused", "SecurityError");
    };
    Object.defineProperty(window, "indexedDB", { get: refuse });
    Object.defineProperty(window, "localStorage", { get: refuse });
  });
  await openStory(page, host.address);
  await chooseByMouse(page, 0);
  await expect(page.getByText("does not let the story be saved")).toBeVisible();
  await chooseByMouse(page, 0);
  expect(await turnOf(page)).toBe(2);
});

test.describe(() => {
  test.use({ serviceWorkers: "allow" });

  test("plays on without a network after the first visit", async ({ page, context }) => {
    await openStory(page, host.address);
    await untilKeptForOffline(page);
    await page.reload();
    await context.setOffline(true);
    await page.reload();
    await expect(choicesOf(page).first()).toBeVisible();
    await chooseByMouse(page, 0);
    const mark = page.getByRole("button", { name: /^Source:/ }).first();
    await mark.click();
    await expect(page.getByRole("dialog")).toContainText("Where in it:");
  });
});

test("a new version that comes during play waits until the page is closed, and goes on with the kept game", async ({
  browser,
}) => {
  const deployment = await deploy(host.address);
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await fixSeed(page, 3);
  await openStory(page, deployment.address);
  await chooseByMouse(page, 0);
  await untilKeptForOffline(page);
  deployment.bringNewVersion();
  const waits = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const before = registration.active;
    await registration.update();
    while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 100));
    return registration.active === before;
  });
  expect(waits).toBe(true);
  await chooseByMouse(page, 0);
  const told = await page.locator("main .lines").last().textContent();
  await waitUntilKept(page);
  await page.close();
  const again = await context.newPage();
  // The browser may let the old worker serve one page more, when that one comes at once.
  await expect(async () => {
    await again.goto("about:blank");
    await again.goto(deployment.address);
    expect(await again.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  }).toPass();
  await expect(again.locator("main[data-turn='2']")).toBeVisible();
  await expect(again.locator("main .lines").last()).toHaveText(told ?? "");
  expect(faults).toEqual([]);
  await context.close();
  await deployment.stop();
});

test("a part of the story that does not come is told of, and comes when it is asked for again", async ({
  page,
  context,
}) => {
  const rest = /\/assets\/eight-minutes-[\w-]+\.js$/;
  await context.route(rest, (route) => route.abort());
  await openStory(page, host.address);
  await choicesOf(page).first().click();
  await expect(page.getByText("could not be fetched")).toBeVisible();
  await expect(page.locator("main[data-turn='0']")).toBeVisible();
  await context.unroute(rest);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("main[data-turn='1']")).toBeVisible();
  await expect(page.getByText("could not be fetched")).toBeHidden();
});

test("leaving empties the page, the title and the history at once", async ({ page }) => {
  await openStory(page, host.address);
  await chooseByMouse(page, 0);
  await page.getByRole("button", { name: "Leave now" }).first().click();
  await expect(page.locator("main")).toHaveCount(0);
  await expect(page).not.toHaveTitle(/Connection/);
});

test("a key pressed as soon as a panel was closed by one opens the next", async ({ page }) => {
  await openStory(page, host.address);
  await chooseByMouse(page, 0);
  await page.keyboard.press("n");
  await expect(page.getByRole("dialog", { name: "Note card" })).toBeVisible();
  // As Esc asks for it, and the next key before the browser has told that it is closed.
  await page.getByRole("dialog").evaluate((dialog: HTMLDialogElement) => {
    dialog.requestClose();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "l", bubbles: true }));
  });
  const log = page.getByRole("dialog", { name: "Everything said" });
  await expect(log).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(log).toBeVisible();
});

test("a cited line reaches claim, grade, source, date and place in it in one action", async ({ page }) => {
  await fixSeed(page, 3);
  await openStory(page, host.address);
  await chooseByMouse(page, 0);
  const marks = page.locator("main .lines").getByRole("button", { name: /^Source:/ });
  const count = await marks.count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index += 1) {
    await marks.nth(index).focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await expect(panel).toContainText(/documented|one testimony|hearsay|estimate/);
    await expect(panel).toContainText("Where in it:");
    await expect(panel).toContainText(/\b(19|20)\d\d\b/);
    await page.keyboard.press("Escape");
    await expect(marks.nth(index)).toBeFocused();
  }
});
