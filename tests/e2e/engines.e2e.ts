import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { openEpisodes } from "../../packages/cli/src/content.ts";
import { ERAS } from "../../packages/world/src/index.ts";
import { FIREFOX_MISSING, findFirefox } from "../../tools/find-firefox.ts";
import { type EngineDigest, engineDigests } from "./engine-digests.ts";
import { type EngineHost, startEngineHost } from "./engine-host.ts";
import { openInFirefox } from "./firefox.ts";

/** Nights of every era, replays and coverage fields: V8 in Node, V8 in Chromium and SpiderMonkey must agree to the bit. */

const goldenFiles = readdirSync("tests/golden").filter((name) => name.endsWith(".json"));
const records = Object.fromEntries(
  goldenFiles.map((name) => [name, JSON.parse(readFileSync(`tests/golden/${name}`, "utf8"))]),
);

let host: EngineHost;
let inNode: EngineDigest[];
test.beforeAll(async () => {
  const input = { episodes: openEpisodes(), records };
  host = await startEngineHost(input);
  inNode = engineDigests(input);
});
test.afterAll(() => host.stop());

test("there are fifty nights of six eras, all of them different, and every kept game replays", () => {
  const nights = inNode.filter(({ name }) => name.startsWith("night "));
  expect(nights).toHaveLength(50);
  for (const era of ERAS) expect(nights.filter(({ name }) => name.includes(`: ${era},`)).length).toBeGreaterThan(7);
  expect(new Set(inNode.map(({ digest }) => digest)).size).toBe(inNode.length);
  expect(goldenFiles.length).toBeGreaterThan(4);
  expect(inNode.filter(({ name }) => name.startsWith("replay "))).toHaveLength(goldenFiles.length);
});

test("Chromium finds the digests of Node", async ({ page }) => {
  const answer = host.answer();
  await page.goto(host.address);
  const { engine, digests } = await answer;
  expect(engine).toContain("Chrome/");
  expect(digests).toEqual(inNode);
});

test("Firefox finds the digests of Node", async () => {
  const program = findFirefox();
  if (program === undefined) console.warn(FIREFOX_MISSING);
  test.skip(program === undefined, FIREFOX_MISSING);
  const answer = host.answer();
  const firefox = openInFirefox(program ?? "", host.address);
  try {
    const { engine, digests } = await Promise.race([answer, firefox.died]);
    expect(engine).toContain("Firefox/");
    expect(digests).toEqual(inNode);
  } finally {
    await firefox.stop();
  }
});
