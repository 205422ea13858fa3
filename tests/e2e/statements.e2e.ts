import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Host, startHost } from "./hosting.ts";
import { playBySeed } from "./kept-plays.ts";
import { chooseByMouse, openStory, takeUp } from "./player.ts";
import { expectNoAxeFinding, expectNoSidewaysScroll } from "./well-made.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

const STATEMENTS: readonly { id: string; holds: boolean }[] = JSON.parse(
  readFileSync("evidence/statements.json", "utf8"),
);

async function expectWellMade(page: Page): Promise<void> {
  await expectNoAxeFinding(page);
  await expectNoSidewaysScroll(page);
}

async function openStatements(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Six statements" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Six statements" })).toBeVisible();
}

/** Answers each statement by keyboard: 0 holds, 1 does not hold, 2 do not know. */
async function answer(page: Page, choose: (index: number) => 0 | 1 | 2): Promise<void> {
  const groups = page.getByRole("dialog").getByRole("group");
  await expect(groups).toHaveCount(STATEMENTS.length);
  for (let index = 0; index < STATEMENTS.length; index += 1) {
    const radios = groups.nth(index).getByRole("radio");
    await radios.first().focus();
    await page.keyboard.press("Space");
    for (let step = 0; step < choose(index); step += 1) await page.keyboard.press("ArrowDown");
    await expect(radios.nth(choose(index))).toBeChecked();
  }
  await page.getByRole("button", { name: "Keep these answers" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Kept on this device.")).toBeVisible();
}

const cells = (page: Page, row: string) =>
  page
    .getByRole("row", { name: row })
    .getByRole("cell")
    .allTextContents()
    .then((texts) => texts.map((text) => text.replace(/\s+/g, " ").trim()));

test("before and after are kept and scored apart, by keyboard, at 360", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const sent: string[] = [];
  page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
  await openStory(page, host.address);
  await openStatements(page);
  await expectWellMade(page);
  await answer(page, () => 0);
  await expect(page.getByRole("table")).toBeHidden();
  await page.getByText("See now what the record says").click();
  expect(await cells(page, "Statements that hold")).toEqual(["3 of 3", "– not answered"]);
  expect(await cells(page, "Statements that do not hold")).toEqual(["0 of 3", "– not answered"]);
  await expectWellMade(page);
  await page.keyboard.press("Escape");

  await chooseByMouse(page, 0);
  await page.getByRole("button", { name: "Settings" }).click();
  await openStatements(page);
  await expect(page.getByText("before the story begins and after it has ended")).toBeVisible();
  await page.keyboard.press("Escape");

  await takeUp(page, JSON.stringify(playBySeed("eight-minutes", { seed: 3 }, "en").record));
  await openStatements(page);
  await answer(page, (index) => (STATEMENTS[index]?.holds ? 2 : 1));
  expect(await cells(page, "Statements that hold")).toEqual(["3 of 3", "0 of 3"]);
  expect(await cells(page, "Statements that do not hold")).toEqual(["0 of 3", "3 of 3"]);
  await expect(page.getByRole("dialog")).toContainText("Where in it:");
  expect(await page.getByRole("dialog").textContent()).not.toMatch(/well done|great|correct!|score|grade: [A-F]/i);
  await expectWellMade(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the answers as a file" }).click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(file.before.scores).toEqual({
    holding: { asRecorded: 3, count: 3 },
    notHolding: { asRecorded: 0, count: 3 },
  });
  expect(file.after.scores.notHolding).toEqual({ asRecorded: 3, count: 3 });
  expect(sent).toEqual([]);

  await page.reload();
  await openStatements(page);
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("button", { name: "Erase the answers" }).click();
  await expect(page.getByText("Erased.")).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await context.close();
});
