import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { type Host, startHost } from "./hosting.ts";
import { openStory } from "./player.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

interface RecordFile {
  readonly turns: { digest: string }[];
}

async function handOver(page: Page, file: string): Promise<void> {
  await openStory(page, host.address);
  await page.getByRole("button", { name: "Text size, colours and other settings" }).click();
  await page.locator("input[type=file]").setInputFiles(file);
}

/** Every kept game replays in each engine in engines.e2e.ts; these go through the page. */
const KEPT = ["tests/golden/eight-minutes-105.json", "tests/golden/the-other-end-105.json"];

test("a record made in Node replays in the browser with equal digests", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  const made = join(folder, "r.json");
  execFileSync("node", [
    "packages/cli/src/main.ts",
    "play",
    "eight-minutes",
    "--auto",
    "--seed",
    "7",
    "--record",
    made,
  ]);
  for (const file of [made, ...KEPT]) {
    const record = JSON.parse(readFileSync(file, "utf8")) as RecordFile;
    const last = record.turns.at(-1)?.digest ?? "";
    expect(last.length).toBeGreaterThanOrEqual(12);
    await handOver(page, file);
    await expect(page.getByText(last.slice(0, 12))).toBeVisible();
    await expect(page.getByText("It plays again exactly")).toBeVisible();
  }
});

test("an edited or foreign record gets one sentence and changes nothing", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  const golden = globSync("tests/golden/*.json").sort()[0] ?? "";
  const text = readFileSync(golden, "utf8");
  const record = JSON.parse(text) as RecordFile;
  const third = record.turns[2];
  if (!third) throw new Error("the golden record is too short");
  third.digest = third.digest.replace(/^./, (first) => (first === "0" ? "1" : "0"));
  const bad = { edited: JSON.stringify(record), cut: text.slice(0, text.length / 2), foreign: '{"hello":"world"}' };
  for (const [name, content] of Object.entries(bad)) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, content);
    await handOver(page, file);
    await expect(page.getByRole("alert").filter({ hasText: /\w/ }).first(), name).toBeVisible();
    await expect(page.getByRole("button", { name: "Go on from there" })).toHaveCount(0);
  }
});
