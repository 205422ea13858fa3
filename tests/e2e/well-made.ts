import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** @param rules only these rules of axe; all where left out */
export async function expectNoAxeFinding(page: Page, where = "", rules?: string[]): Promise<void> {
  // To look into the frames of other sites it opens a page more each time; where there is no frame it need not.
  const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, where).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page, where = ""): Promise<void> {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, where).toBeLessThanOrEqual(0);
}
