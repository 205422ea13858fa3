import { expect, type Page, test } from "@playwright/test";
import { startHost } from "./hosting.ts";
import { playBySeed } from "./kept-plays.ts";
import { choicesOf, chooseByMouse, openStory, takeUp } from "./player.ts";

const CAMPAIGN = {
  id: "let-them-connect",
  title: "Let them connect",
  text: "People must be allowed to connect.",
};

async function reachTheMessage(page: Page, address: string): Promise<void> {
  await openStory(page, address);
  await takeUp(page, JSON.stringify(playBySeed("eight-minutes", { seed: 3 }, "en").record));
  const message = choicesOf(page).filter({ hasText: /Write down what ought/ });
  for (let steps = 0; steps < 4 && (await message.count()) === 0; steps += 1) await chooseByMouse(page, 0);
  await message.first().click();
  await expect(page.getByLabel("A message, in your own words")).toBeVisible();
}

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

test("with a campaign a message is sent, received and counted", async ({ page }) => {
  const host = await startHost(CAMPAIGN);
  await reachTheMessage(page, host.address);
  await page.getByLabel("A message, in your own words").fill("Let them talk to their children.");
  await page.getByRole("button", { name: "Send it to the host" }).click();
  await expect(page.getByText("The host has it")).toBeVisible();
  await expect(page.getByText("The host has received one message.")).toBeVisible();
  const count = await (await fetch(`${host.address}/v1/campaigns/${CAMPAIGN.id}/count`)).json();
  expect(count).toEqual({ received: 1, confirmed: 0, removed: 0 });
  await host.stop();
});
