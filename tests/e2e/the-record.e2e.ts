import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Host, startHost } from "./hosting.ts";
import { openStory, untilKeptForOffline } from "./player.ts";
import { expectNoAxeFinding, expectNoSidewaysScroll } from "./well-made.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

interface Claim {
  readonly id: string;
  readonly statement: string;
}
const CLAIMS: readonly Claim[] = readdirSync("evidence/claims").flatMap((file) =>
  JSON.parse(readFileSync(`evidence/claims/${file}`, "utf8")),
);

const record = (page: Page) => page.locator("#record-page");
const heading = (page: Page) => record(page).getByRole("heading", { level: 1 });

/** Goes to a page of the record within the same visit. */
async function goTo(page: Page, hash: string, title: string | RegExp): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(heading(page)).toHaveText(title);
}

/** Presses Tab until a link of the record is reached that is called so, and follows it. */
async function followByKeyboard(page: Page, name: string | RegExp): Promise<void> {
  const wanted = record(page).getByRole("link", { name }).first();
  for (let presses = 0; presses < 90; presses += 1) {
    if (await wanted.evaluate((link) => link === document.activeElement)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`the link ${name} was not reached by Tab`);
}

test("ten cited lines at random lead to their source in one action and to all about it in two", async ({ page }) => {
  await openStory(page, host.address);
  await page.getByRole("button", { name: "Text size, colours and other settings" }).click();
  await page.locator("input[type=file]").setInputFiles("tests/golden/eight-minutes-7.json");
  await page.getByRole("button", { name: "Go on from there" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const openLog = () => page.getByRole("button", { name: "Log", exact: true }).click();
  await openLog();
  const marks = page.getByRole("dialog").getByRole("button", { name: /^Source: (?!invented$)/ });
  await expect(marks.first()).toBeVisible();
  const count = await marks.count();
  const chosen = Array.from({ length: 10 }, () => Math.floor(Math.random() * count));
  test.info().annotations.push({ type: "lines", description: chosen.join(", ") });
  for (const [done, index] of chosen.entries()) {
    if (done > 0) await openLog();
    await marks.nth(index).click();
    const panel = page.getByRole("dialog", { name: "How do we know?" });
    await expect(panel).toContainText(/documented|one testimony|hearsay|estimate/);
    await expect(panel).toContainText("Where in it:");
    await expect(panel).toContainText(/\b(19|20)\d\d\b/);
    const statement = await panel.locator(".statement").first().textContent();
    await panel.getByRole("link", { name: "Everything about this claim" }).first().click();
    await expect(heading(page)).toHaveText(statement ?? "");
    await expect(heading(page)).toBeFocused();
    for (const part of ["Grade", "Kind", "Speaks of", "Place", "Last compared", "Where it is used", "Cite this"]) {
      await expect(record(page).getByText(part, { exact: true }).first()).toBeVisible();
    }
    await page.getByRole("button", { name: "Back to the story" }).click();
    await expect(page.locator("#story")).toBeVisible();
  }
});

const PAGES: readonly (readonly [hash: string, title: string | RegExp])[] = [
  ["#record", "The record"],
  ["#record/by/era", "By era"],
  ["#record/eight-minute-call-caught", /eight minutes/],
  ["#record/by/dispute/eight-minute-call-caught", "How long until a call is found"],
  ["#record/read/timeline", "Timeline"],
  ["#record/read/since-2016", "Since 2016"],
  ["#record/read/method", "How it was made"],
  ["#record/find/jamming", "Search"],
];

/** Pages that between them show every kind of thing; on these contrasts are looked at in the other theme, too. */
const IN_BOTH = ["#record", "#record/eight-minute-call-caught", "#record/read/timeline"];

/** Only contrasts differ between themes. */
async function expectWellMade(page: Page, where: string, theme: string, rules?: string[]): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
  await expectNoAxeFinding(page, `${where} ${theme}`, rules);
}

for (const { width, height, theme, other } of [
  { width: 360, height: 740, theme: "dark", other: "light" },
  { width: 1280, height: 800, theme: "light", other: "dark" },
]) {
  test(`every kind of page is well made at ${width}, dark and light`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${host.address}/#record`);
    await expect(heading(page)).toHaveText("The record");
    for (const [hash, title] of PAGES) {
      await goTo(page, hash, title);
      await expect(record(page).getByRole("status").filter({ hasText: "Fetching" })).toHaveCount(0);
      await expectWellMade(page, hash, theme);
      if (IN_BOTH.includes(hash)) await expectWellMade(page, hash, other, ["color-contrast", "link-in-text-block"]);
      await expectNoSidewaysScroll(page, hash);
      expect(await record(page).textContent(), hash).not.toContain("⟦");
    }
  });
}

test("it is browsed, searched and left by keyboard, and Back leads to the link one had followed", async ({ page }) => {
  await openStory(page, host.address);
  const door = page.locator("#story").getByRole("link", { name: "The record" });
  await door.focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText("The record");
  await followByKeyboard(page, "Jamming");
  await expect(heading(page)).toHaveText("Jamming");
  await expect(heading(page)).toBeFocused();
  const first = record(page).locator("article li a").first();
  const statement = await first.textContent();
  await followByKeyboard(page, statement ?? "");
  await expect(heading(page)).toHaveText(statement ?? "");
  await page.reload();
  await expect(heading(page)).toHaveText(statement ?? "");
  await page.goBack();
  await expect(heading(page)).toHaveText("Jamming");
  await expect(first).toBeFocused();

  await record(page).getByLabel("Search the record").focus();
  await page.keyboard.type("eight minutes");
  const hits = record(page).locator("article li a");
  await expect(hits.filter({ hasText: "a call of about eight minutes" })).toBeVisible();
  await expect(record(page).getByRole("status")).toContainText("hold these words");
  await page.goBack();
  await expect(heading(page)).toHaveText("Jamming");
  await followByKeyboard(page, "Where sources differ");
  await followByKeyboard(page, /pages Amnesty/);
  for (const pages of ["57", "58"]) {
    await expect(record(page).locator("article strong").filter({ hasText: pages })).toBeVisible();
  }

  await record(page).getByRole("button", { name: "Back to the story" }).focus();
  await page.keyboard.press("Enter");
  await expect(record(page)).toHaveCount(0);
  await expect(page.locator("main[data-turn='0']")).toBeVisible();
});

test("each conflict stands side by side with its numbers", async ({ page }) => {
  await page.goto(`${host.address}/#record/by/dispute/amnesty-interviews`);
  const numbers = record(page).locator("article strong");
  for (const [set, shown] of [
    ["amnesty-interviews", ["57", "58"]],
    ["three-brokers-ten-percent-each", ["at least 30%", "at most 30%", "1,000 US dollars", "at least 700 pounds"]],
    ["eight-minute-call-caught", ["8 minutes", "5 minutes", "1 minute"]],
  ] as const) {
    await page.evaluate((key) => {
      location.hash = `#record/by/dispute/${key}`;
    }, set);
    for (const number of shown) await expect(numbers.filter({ hasText: number }).first(), set).toBeVisible();
  }
});

test.describe(() => {
  test.use({ serviceWorkers: "allow" });

  test("without a network it is opened at a claim, searched, cited and taken along, and asks nobody", async ({
    page,
    context,
  }) => {
    const foreign: string[] = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(host.address) && !/^(blob|data):/.test(request.url())) foreign.push(request.url());
    });
    await openStory(page, host.address);
    await untilKeptForOffline(page);
    await page.reload();
    await context.setOffline(true);
    const claim = CLAIMS.find(({ id }) => id === "broker-fee-30-on-1000");
    await page.goto(`${host.address}/#record/${claim?.id}`);
    await expect(heading(page)).toHaveText(claim?.statement ?? "");
    // Only now: the browser reloads the address before where it has not yet heard from the page of this one.
    await page.reload();
    await expect(heading(page)).toHaveText(claim?.statement ?? "");
    const entry = record(page).getByRole("group", { name: "Cite this" });
    await expect(entry).toContainText("Connection Denied. (2026).");
    for (const [form, mark] of [
      ["BibTeX", /@misc\{connectiondeniedbrokerfee30on1000,/],
      ["CSL-JSON", /"id": "connection-denied-broker-fee-30-on-1000"/],
      ["RIS", /TY {2}- /],
    ] as const) {
      await record(page).getByRole("radio", { name: form }).check();
      await expect(entry).toHaveText(mark);
      await expect(entry).toContainText(`${host.address}/#record/broker-fee-30-on-1000`);
    }
    await record(page).getByLabel("Search the record").fill("lankov");
    await expect(record(page).locator("article li a").first()).toBeVisible();
    await goTo(page, "#record", "The record");
    const take = async (name: string): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        record(page).getByRole("button", { name }).click(),
      ]);
      return readFileSync(await file.path(), "utf8");
    };
    expect(JSON.parse(await take("Save as JSON")).claims).toHaveLength(CLAIMS.length);
    expect((await take("Save as CSV")).trimEnd().split("\r\n")).toHaveLength(CLAIMS.length + 1);
    expect(foreign).toEqual([]);
  });
});

test("leaving from deep in the record leaves none of its pages behind", async ({ page }) => {
  await page.goto("about:blank");
  await openStory(page, host.address);
  await page.locator("#story").getByRole("link", { name: "The record" }).click();
  await expect(heading(page)).toHaveText("The record");
  await goTo(page, "#record/by/era", "By era");
  await goTo(page, "#record/read/method", "How it was made");
  await page.getByRole("button", { name: "Leave now" }).first().click();
  await expect.poll(() => page.url()).toBe("about:blank");
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});

test("in Korean everything around the claims is Korean, and the page says that they are not", async ({ browser }) => {
  const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${host.address}/#record`);
  await expect(heading(page)).toHaveText("기록");
  await expect(record(page)).toContainText("주장과 출처는 영어로 적혀 있습니다.");
  for (const [hash] of PAGES) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(hash);
    await expect(heading(page)).toBeVisible();
    expect(await record(page).textContent(), hash).not.toContain("⟦");
  }
  await context.close();
});
