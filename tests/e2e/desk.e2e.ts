import type { SignedKeySet } from "@connection-denied/protocol";
import { makeAgeKey, spokenWords } from "@connection-denied/sealing";
import { expect, type Page, test } from "@playwright/test";
import { openSqliteStoreBeside } from "../../packages/server/src/store/open-sqlite-store.ts";
import { signTestKeys } from "./campaign-keys.ts";
import { enrol, hostCode, openDesk, tabTo, view } from "./desk-by-keyboard.ts";
import { type Host, startHost } from "./hosting.ts";
import { expectNoAxeFinding, expectNoSidewaysScroll } from "./well-made.ts";

const CAMPAIGN = { id: "let-them-connect", title: "Let them connect", text: "People must be allowed to connect." };
const PLAIN = ["Let them talk to their children.", "통화를 허용하라.", "Buy pills at once", "Buy pills again"];
/** What would do harm if it were more than text; the address of a message refuses most of these, an old backup may hold them. */
const HOSTILE: readonly (readonly [sent: string, shown: string])[] = [
  ['<img src=x onerror="window.harmed=1">', '<img src=x onerror="window.harmed=1">'],
  [
    "</p><script>window.harmed=1</script>{@html window.harmed=1}",
    "</p><script>window.harmed=1</script>{@html window.harmed=1}",
  ],
  ['=HYPERLINK("https://evil.example";"A")', '=HYPERLINK("https://evil.example";"A")'],
  ["abc \u202egnp.exe", "abc ⟨U+202E⟩gnp.exe"],
  ["p\u200ba\u2060y", "p⟨U+200B⟩a⟨U+2060⟩y"],
  ["Аmnesty says", "Аmnesty says"],
];

async function send(host: Host): Promise<void> {
  const store = await openSqliteStoreBeside(host.folder);
  const texts = [...PLAIN, ...HOSTILE.map(([sent]) => sent)];
  for (const [number, text] of texts.entries()) {
    const id = `01935a2b-7c00-7000-8000-${String(number).padStart(12, "0")}`;
    const consents = [{ purpose: "public", textVersion: "1" }];
    await store.accept({ id, campaign: CAMPAIGN.id, language: "en", text, consents }, 1_790_000_000 + number);
  }
  await store.close();
}

/** The colours are the same on all parts, so each is looked at in one of the two schemes. */
async function expectWellMade(page: Page, where: string, colorScheme: "dark" | "light"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expectNoAxeFinding(page, where);
  await expectNoSidewaysScroll(page, where);
}

async function signKeys(version: number): Promise<SignedKeySet> {
  const recipients = await Promise.all([makeAgeKey(), makeAgeKey()]);
  return signTestKeys(
    CAMPAIGN.id,
    recipients.map(({ recipient }) => recipient),
    undefined,
    version,
  );
}

/** One puts other keys up, the other one agrees, who sees the same words. */
async function changeKeys(host: Host, ana: Page, ben: Page): Promise<void> {
  const keys = await signKeys(2);
  const words = spokenWords(keys.document).en;
  await view(ana, "Keys");
  const buffer = Buffer.from(JSON.stringify(keys));
  await ana.getByLabel("Signed file").setInputFiles({ name: "keys.json", mimeType: "application/json", buffer });
  await tabTo(ana, /Put them up/);
  await ana.keyboard.press("Enter");
  await expect(ana.getByRole("status").getByText(words)).toBeVisible();
  await expectWellMade(ana, "keys", "dark");
  await view(ben, "Staff");
  await expect(ben.getByText(words)).toBeVisible();
  await expectWellMade(ben, "request for other keys", "light");
  await tabTo(ben, /^Approve$/);
  await ben.keyboard.press("Enter");
  await expect(ben.getByText("Nothing waits.")).toBeVisible();
  const served = async () => (await fetch(`${host.address}/v1/campaigns/${CAMPAIGN.id}/keys`)).json();
  await expect.poll(served).toEqual(keys);
}

test("two admins come in by passkey, moderate by keyboard and take forged messages out", async ({ browser }) => {
  const host = await startHost(CAMPAIGN, await signKeys(1));
  await send(host);
  const reports: string[] = [];
  const ana = await openDesk(browser, host, reports);
  await expect(ana.getByRole("heading", { name: "Sign in" })).toBeVisible();
  // Asking who is signed in is answered with 401 by design, which a browser writes down as an error.
  expect(reports.splice(0).filter((report) => !report.includes("401"))).toEqual([]);
  await expectWellMade(ana, "sign-in", "light");
  await enrol(ana, hostCode(host), "Ana");

  await expect(ana.getByText(`${PLAIN.length + HOSTILE.length} messages wait.`)).toBeVisible();
  for (const [, shown] of HOSTILE) await expect(ana.getByText(shown, { exact: true })).toBeVisible();
  await expect(ana.getByText("mixes letters of different alphabets")).toHaveCount(1);
  expect(await ana.evaluate(() => "harmed" in window || document.querySelector("main img, main script") !== null)).toBe(
    false,
  );
  await expectWellMade(ana, "queue", "dark");
  await tabTo(ana, /Let them talk/);
  await ana.keyboard.press("a");
  await expect(ana.getByText("Approved.")).toBeVisible();
  await expect(ana.getByText("통화를 허용하라.")).toBeVisible();
  await ana.keyboard.press("ArrowDown");
  await ana.keyboard.press("ArrowUp");
  await ana.keyboard.press("r");
  await expect(ana.getByText("Rejected.")).toBeVisible();
  await expect(ana.getByText("8 messages wait.")).toBeVisible();
  const wall = await (await fetch(`${host.address}/v1/campaigns/${CAMPAIGN.id}/wall`)).json();
  expect(wall).toEqual({ messages: [{ text: PLAIN[0], language: "en" }] });

  await view(ana, "Staff");
  await tabTo(ana, /Role/);
  await ana.keyboard.press("ArrowDown");
  await tabTo(ana, /Make an invitation/);
  await ana.keyboard.press("Enter");
  const code = (await ana.locator(".code").textContent()) ?? "";
  await expectWellMade(ana, "staff", "light");
  const ben = await openDesk(browser, host, reports);
  await enrol(ben, code, "Ben");

  await view(ana, "Take out");
  await tabTo(ana, /Text holds/);
  await ana.keyboard.type("Buy pills");
  await ana.keyboard.press("Enter");
  await expect(ana.getByText("2 messages are like that.")).toBeVisible();
  await tabTo(ana, /Ask for their invalidation/);
  await expectWellMade(ana, "take out", "dark");
  await ana.keyboard.press("Enter");
  await expect(ana.getByText("Asked for.")).toBeVisible();
  await view(ben, "Staff");
  await expect(ben.getByText("Invalidation of 2 messages")).toBeVisible();
  await tabTo(ben, /^Approve$/);
  await ben.keyboard.press("Enter");
  await expect(ben.getByText("Nothing waits.")).toBeVisible();
  await changeKeys(host, ana, ben);
  await view(ben, "Numbers");
  await expect(ben.locator("dl")).toContainText("Withdrawn or invalidated 2");
  await expectWellMade(ben, "numbers", "light");
  await view(ben, "Audit");
  await expect(ben.getByText(/The chain of \d+ entries holds/)).toBeVisible();
  await expectWellMade(ben, "audit", "dark");

  await ana.reload();
  await expect(ana.getByText("Ana, admin")).toBeVisible();
  await ana.getByLabel("Language").selectOption("ko");
  await expect(ana.getByText("메시지 8개가 기다립니다.")).toBeVisible();
  await ana.getByRole("button", { name: "로그아웃" }).click();
  await ana.getByRole("button", { name: "패스키로 로그인" }).click();
  await expect(ana.getByText("Ana, 관리자")).toBeVisible();
  await ana.clock.install();
  await ana.getByRole("button", { name: "담당자", exact: true }).click();
  await expect(ana.getByText("Ben, 관리자")).toBeVisible();
  await ana.clock.fastForward("15:01");
  await expect(ana.getByRole("heading", { name: "로그인" })).toBeVisible();
  await expect(ana.getByText(/Ben|Ana/)).toHaveCount(0);
  // What asks for a passkey used again is refused once before, with 403.
  expect(reports.filter((report) => !/status of 40[13]/.test(report))).toEqual([]);
  await host.stop();
});
