import { spawnSync } from "node:child_process";
import { type Browser, expect, type Page } from "@playwright/test";
import type { Host } from "./hosting.ts";

export function hostCode(host: Host): string {
  const env = { ...process.env, DATA_DIR: host.folder, DATABASE_URL: "", DESK_ORIGIN: "" };
  const made = spawnSync("node", ["packages/server/src/desk-code-main.ts"], { env, encoding: "utf8" });
  expect(made.stderr).toContain("enrols one admin");
  return made.stdout.trim();
}

/** Keeps all that a page's policy reports, what it says of errors, and whatever it asks of another machine. */
export async function watchReports(page: Page, reports: string[]): Promise<void> {
  const isOther = (url: string) => !["localhost", "127.0.0.1"].includes(new URL(url).hostname);
  page.on("console", (message) => message.type() === "error" && reports.push(message.text()));
  page.on("pageerror", (error) => reports.push(String(error)));
  page.on("request", (request) => isOther(request.url()) && reports.push(request.url()));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) => console.error(event.violatedDirective)),
  );
}

/** A browser of its own, with an authenticator that says yes; keeps all that the page's policy reports. */
export async function openDesk(browser: Browser, host: Host, reports: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "en" });
  const page = await context.newPage();
  await watchReports(page, reports);
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${host.address.replace("127.0.0.1", "localhost")}/desk`);
  return page;
}

/** What is fetched first may come while one goes round. */
const PATIENCE_ms = 15_000;

/** Goes on by Tab until something of that name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (const end = Date.now() + PATIENCE_ms; Date.now() < end; ) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      const label =
        element?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element?.closest("label")?.textContent;
      return (label ?? element?.textContent ?? "").trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Nothing called ${name} takes the focus.`);
}

export async function enrol(page: Page, code: string, name: string): Promise<void> {
  await tabTo(page, /Code/);
  await page.keyboard.type(code);
  await tabTo(page, /Name by which/);
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`${name}, admin`)).toBeVisible();
}

export async function view(page: Page, name: string): Promise<void> {
  await tabTo(page, new RegExp(`^${name}$`));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name, exact: true })).toHaveAttribute("aria-current", "page");
}
