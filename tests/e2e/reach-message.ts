import { expect, type Page } from "@playwright/test";
import { playBySeed } from "./kept-plays.ts";
import { choicesOf, chooseByMouse, openStory, takeUp } from "./player.ts";

/** Goes on from a night that was played elsewhere, up to where a message can be written. */
export async function reachTheMessage(page: Page, address: string): Promise<void> {
  await openStory(page, address);
  await takeUp(page, JSON.stringify(playBySeed("eight-minutes", { seed: 3 }, "en").record));
  const message = choicesOf(page).filter({ hasText: /Write down what ought/ });
  for (let steps = 0; steps < 4 && (await message.count()) === 0; steps += 1) await chooseByMouse(page, 0);
  await message.first().click();
  await expect(page.getByLabel("A message, in your own words")).toBeVisible();
}

/** The three published numbers, as the page says them. */
export const countOf = (page: Page): Promise<string[]> =>
  page
    .locator("dl > div")
    .filter({ has: page.locator("dt", { hasText: /^(Received|Confirmed by mail|Withdrawn, or)/ }) })
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((child) => child.textContent).join(" ")));
