import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Host, startHost } from "./hosting.ts";
import {
  choicesOf,
  chooseByMouse,
  fixSeed,
  openStory,
  playToLadder,
  talkative,
  turnOf,
  untilKeptForOffline,
} from "./player.ts";
import { expectNoSidewaysScroll } from "./well-made.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

/** Paths of everything that was fetched for one language alone. */
function languageFiles(page: Page): string[] {
  const paths: string[] = [];
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname;
    if (/^\/assets\/(en|ko)\//.test(path)) paths.push(path);
  });
  return paths;
}

async function expectKorean(page: Page, where: string): Promise<void> {
  const main = page.locator("main");
  // The name of the other language stands in itself.
  await expect(main.locator("[lang=en]:not(fieldset *)"), `${where}: not yet translated`).toHaveCount(0);
  const [said = ""] = await main.allInnerTexts();
  expect(said, where).toMatch(/[\uac00-\ud7a3]/);
  expect(said.replace(/Esc|Amnesty|findahelpline\.com|English/g, ""), where).not.toMatch(/⟦|[A-Za-z]{3,}/);
}

/** Whatever comes out of the telephone is what was said, and not who said it or how. Returns how many lines there are. */
async function expectHeardWordsOnly(page: Page, where: string): Promise<number> {
  const heard = await page
    .locator("main .line.far")
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.childNodes]
          .map((node) => (node instanceof Element && node.matches(".unseen") ? "" : node.textContent))
          .join(""),
      ),
    );
  for (const text of heard) expect(text.trim(), where).toMatch(/^“[^“”]*”$/);
  return heard.length;
}

test("whoever reads in Korean plays to the end in Korean, on a narrow screen with words of twice the size", async ({
  browser,
}) => {
  const viewport = { width: 320, height: 640 };
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", locale: "ko-KR" });
  const page = await context.newPage();
  const fetched = languageFiles(page);
  await fixSeed(page, 11);
  await openStory(page, host.address);
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page).toHaveTitle("연결 거부");
  await expect(page.getByText("북에서 온 독자의 검토를 기다리고")).toBeVisible();
  await page.getByRole("button", { name: "글자 크기, 색, 그 밖의 설정" }).click();
  await page.getByLabel("글자 크기").selectOption("200");
  await expectNoSidewaysScroll(page, "settings");
  await page.getByRole("dialog").getByRole("button", { name: "닫기" }).click();
  const line = page.locator("main .line").first();
  expect(await line.evaluate((one) => getComputedStyle(one).wordBreak)).toBe("keep-all");
  const met = new Set<string>();
  await playToLadder(page, chooseByMouse, talkative(), async ({ stage, turn }) => {
    await expectKorean(page, `${stage}, turn ${turn}`);
    await expectNoSidewaysScroll(page, `${stage}, turn ${turn}`);
    met.add(stage);
  });
  expect([...met]).toEqual(expect.arrayContaining(["map", "call", "reveal", "ladder"]));
  expect(fetched.filter((path) => path.startsWith("/assets/en/"))).toEqual([]);
  expect(fetched.filter((path) => /korean.*\.woff2$/.test(path)).length).toBeGreaterThan(0);
  const drawn = await page.evaluate(() =>
    [...document.fonts].filter((font) => font.status === "loaded").map((font) => font.family),
  );
  expect(drawn.join(" ")).toMatch(/Gowun Batang/);
  await context.close();
});

test("the other end is heard to its end in Korean, and says of its sample that it is one", async ({ browser }) => {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", locale: "ko-KR" });
  const page = await context.newPage();
  await fixSeed(page, 11);
  await openStory(page, host.address);
  await page.getByRole("button", { name: "본보기 밤을 저쪽 끝에서 듣기" }).click();
  await expect(page.getByText("여기 나오는 밤은 본보기이고")).toBeVisible();
  let heard = 0;
  const met = new Set<string>();
  await playToLadder(
    page,
    chooseByMouse,
    () => 0,
    async ({ stage, turn }) => {
      await expectKorean(page, `${stage}, turn ${turn}`);
      await expectNoSidewaysScroll(page, `${stage}, turn ${turn}`);
      if (stage === "call") heard += await expectHeardWordsOnly(page, `turn ${turn}`);
      met.add(stage);
    },
  );
  expect([...met]).toEqual(expect.arrayContaining(["phone", "call", "days", "reveal", "ladder"]));
  expect(heard).toBeGreaterThan(5);
  await context.close();
});

test("a game begun in English goes on in Korean at the same moment, and stays so", async ({ page }) => {
  const fetched = languageFiles(page);
  await fixSeed(page, 7);
  await openStory(page, host.address);
  // On to a passage that has one of the same scene above it.
  for (let turn = 0; turn < 20 && (await page.locator(".past").count()) === 0; turn += 1) await chooseByMouse(page, 0);
  const above = await page.locator(".past").count();
  expect(above).toBeGreaterThan(0);
  const [turn, offered] = [await turnOf(page), await choicesOf(page).count()];
  expect(fetched.filter((path) => path.startsWith("/assets/ko/"))).toEqual([]);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("dialog").getByLabel("한국어").check();
  await expect(page.getByRole("dialog").getByRole("heading", { name: "설정" })).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "닫기" }).click();
  await expect(page.locator("main .lines").last()).toContainText(/[\uac00-\ud7a3]/);
  expect([await turnOf(page), await choicesOf(page).count()]).toEqual([turn, offered]);
  await expectKorean(page, "after the change");
  await expect(page.locator(".past")).toHaveCount(above);
  await page.reload();
  await expect(page.locator(`main[data-turn='${turn}']`)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expectKorean(page, "after a reload");
});

test("a record made in English plays again in Korean with equal digests, and goes on in Korean", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "ko-KR", reducedMotion: "reduce" });
  const page = await context.newPage();
  const file = "tests/golden/eight-minutes-7.json";
  const record = JSON.parse(readFileSync(file, "utf8")) as { turns: { digest: string }[] };
  await openStory(page, host.address);
  await page.getByRole("button", { name: "글자 크기, 색, 그 밖의 설정" }).click();
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.getByText((record.turns.at(-1)?.digest ?? "").slice(0, 12))).toBeVisible();
  await expect(page.getByText("그대로 다시 돌아갑니다")).toBeVisible();
  await page.getByRole("button", { name: "거기서 이어 가기" }).click();
  await expect(page.locator(`main[data-turn='${record.turns.length}']`)).toBeVisible();
  await expectKorean(page, "after the record");
  await context.close();
});

test("what was read in Korean is there without a network", async ({ browser }) => {
  const context = await browser.newContext({ locale: "ko-KR", reducedMotion: "reduce", serviceWorkers: "allow" });
  const page = await context.newPage();
  await openStory(page, host.address);
  await untilKeptForOffline(page);
  await context.setOffline(true);
  await page.reload();
  await expect(choicesOf(page).first()).toBeVisible();
  await expectKorean(page, "without a network");
  await chooseByMouse(page, 0);
  await expectKorean(page, "without a network, one turn on");
  await context.close();
});
