import { join } from "node:path";
import type { Campaign } from "@connection-denied/protocol";
import { makeAgeKey, makeSigningKey, openSealed } from "@connection-denied/sealing";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { signTestKeys } from "./campaign-keys.ts";
import { startHost } from "./hosting.ts";
import { countOf, reachTheMessage } from "./reach-message.ts";

const CAMPAIGN: Campaign = {
  id: "let-them-connect",
  title: "Let them connect",
  text: "People must be allowed to connect.",
  asks: { name: "required", email: "required", country: "optional", note: "optional" },
  consents: [
    { purpose: "delivery", version: "2", text: "My message may be handed over.", required: true },
    { purpose: "public", version: "1", text: "My words may be shown." },
  ],
};

test("without a campaign a message stays on the device", async ({ page }) => {
  const host = await startHost();
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await reachTheMessage(page, host.address);
  await page.getByLabel("A message, in your own words").fill("Let them talk to their children.");
  await page.getByRole("button", { name: "Keep it here" }).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send it to the host" })).toHaveCount(0);
  expect(sent).toEqual([]);
  await host.stop();
});

/** The one message that a host has stored. */
function storedBy(folder: string) {
  const database = new Database(join(folder, "messages.sqlite"), { readonly: true });
  const rows = database.prepare("SELECT text, personal, state FROM messages").all() as Record<string, string>[];
  const consents = database.prepare("SELECT purpose, text_version FROM consents").all();
  database.close();
  expect(rows).toHaveLength(1);
  return { personal: rows[0]?.personal, text: rows[0]?.text, state: rows[0]?.state, consents };
}

test("with a campaign a message is sealed, sent, counted, kept through a lost network, and withdrawn", async ({
  page,
}) => {
  const [one, two] = [await makeAgeKey(), await makeAgeKey()];
  const host = await startHost(CAMPAIGN, signTestKeys(CAMPAIGN.id, [one.recipient, two.recipient]));
  await reachTheMessage(page, host.address);
  await expect(page.getByText("do not sign here")).toBeVisible();
  await page.getByLabel("A message, in your own words").fill("Let them talk to their children.");
  const send = page.getByRole("button", { name: "Send it to the host" });
  await send.click();
  await expect(page.getByText("Name: the host takes no message without it.")).toBeVisible();
  await page.getByLabel("Name (needed)").fill("A planted person");
  await page.getByLabel("E-mail address (needed)").fill("planted@example.org");
  await page.getByLabel("Country").selectOption({ label: "South Korea" });
  await page.getByLabel("A note to the host alone").fill("A planted note.");
  await page.getByLabel("send it without an e-mail address").check();
  await expect(page.getByLabel("E-mail address (needed)")).toHaveCount(0);
  await send.click();
  await expect(page.getByText("the host takes no message without your consent")).toBeVisible();
  await page.getByLabel("My message may be handed over.").check();
  await page.context().setOffline(true);
  await send.click();
  await expect(page.getByText("Not sent yet")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText("The host has it")).toBeVisible();
  await expect(page.getByText("No mail")).toHaveCount(0);
  await expect
    .poll(() => countOf(page))
    .toEqual(["Received: 1", "Confirmed by mail: 0", "Withdrawn, or invalidated by the host: 0"]);

  const stored = storedBy(host.folder);
  expect(stored).toMatchObject({ text: "Let them talk to their children.", state: "received" });
  expect(stored.consents).toEqual([{ purpose: "delivery", text_version: "2" }]);
  const { person } = await openSealed(String(stored.personal), [two.identity]);
  expect(person).toEqual({ name: "A planted person", country: "KR", note: "A planted note." });

  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Taken back")).toBeVisible();
  expect(storedBy(host.folder)).toMatchObject({ text: "", personal: null, state: "withdrawn", consents: [] });
  await host.stop();
});

test("a page seals nothing to keys that another key signed", async ({ page }) => {
  const recipients = [(await makeAgeKey()).recipient, (await makeAgeKey()).recipient];
  const host = await startHost(CAMPAIGN, signTestKeys(CAMPAIGN.id, recipients, makeSigningKey()));
  await reachTheMessage(page, host.address);
  await expect(page.getByText("not signed by the key that this page knows")).toBeVisible();
  await expect(page.getByLabel("Name (needed)")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Send it to the host" })).toHaveCount(0);
  await host.stop();
});
