import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildApp } from "../app.ts";
import { SAFETY_HEADERS } from "../headers.ts";
import { unguarded } from "../unguarded.ts";
import { CAMPAIGN, ORIGIN, openDesk } from "./desk-client.ts";

const desk = openDesk();

it("the desk's page and files come under a policy of their own, which lets no string become script", async () => {
  const root = mkdtempSync(join(tmpdir(), "connection-denied-desk-page-"));
  mkdirSync(join(root, "assets"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Desk</title>");
  writeFileSync(join(root, "assets", "index-1a2b3c4d.js"), "1");
  const { store } = desk;
  const clock = () => desk.now_ms;
  const options = { store, clock, campaign: CAMPAIGN, origin: ORIGIN, keys: null, staticRoot: root };
  const app = buildApp({ ...unguarded, store, clock, campaign: CAMPAIGN, staticRoot: root, desk: options });
  for (const path of ["/desk", "/desk/", "/desk/assets/index-1a2b3c4d.js", "/desk/nothing", "/desk/api/nothing"]) {
    const { headers, statusCode } = await app.inject(path);
    expect([path, statusCode]).toEqual([path, path.endsWith("nothing") ? 404 : 200]);
    const policy = headers["content-security-policy"];
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https:|data:/);
    expect(headers["referrer-policy"]).toBe("no-referrer");
  }
  expect((await app.inject("/")).headers["content-security-policy"]).toBe(SAFETY_HEADERS["content-security-policy"]);
  await app.close();
  rmSync(root, { recursive: true });
});
