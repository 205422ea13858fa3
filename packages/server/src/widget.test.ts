import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { SAFETY_HEADERS } from "./headers.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { openSqliteStore } from "./store/open-sqlite-store.ts";
import { unguarded } from "./unguarded.ts";

const HOSTS = ["https://www.example.org", "https://example.net"];
const SCRIPT = "/widget/assets/main-1a2b3c4d.js";
let folder: string;
let store: CampaignStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-widget-"));
  store = await openSqliteStore(folder);
  mkdirSync(join(folder, "page/widget/assets"), { recursive: true });
  mkdirSync(join(folder, "bare"));
  for (const path of ["page", "bare", "page/widget"]) writeFileSync(join(folder, path, "index.html"), `<title>${path}`);
  writeFileSync(join(folder, "page", SCRIPT), "1");
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const served = (widgetHosts: readonly string[], page = "page") =>
  buildApp({
    ...unguarded,
    store,
    clock: Date.now,
    campaign: null,
    staticRoot: join(folder, page),
    widgetHosts,
  });

it("is a page of its own, which none but the sites that the host named may frame", async () => {
  const app = served(HOSTS);
  for (const path of ["/widget", "/widget/", SCRIPT]) {
    const { headers, statusCode, body } = await app.inject(path);
    expect([statusCode, body]).toEqual([200, path === SCRIPT ? "1" : "<title>page/widget"]);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
        `frame-ancestors ${HOSTS.join(" ")}; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(headers["set-cookie"]).toBeUndefined();
  }
  expect((await app.inject(SCRIPT)).headers["cache-control"]).toContain("immutable");
  expect((await app.inject("/widget/nothing")).statusCode).toBe(404);
  expect((await app.inject("/")).headers).toMatchObject(SAFETY_HEADERS);
  await app.close();
});

it("is framed by nobody unless the host says by whom, and is not there in a page that was built without it", async () => {
  const app = served([]);
  expect((await app.inject("/widget")).headers["content-security-policy"]).toContain("frame-ancestors 'none';");
  await app.close();
  const bare = served(HOSTS, "bare");
  expect((await bare.inject("/widget")).statusCode).toBe(404);
  await bare.close();
});
