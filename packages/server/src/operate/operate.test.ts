import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildApp } from "../app.ts";
import { createLog } from "../log/log.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { openSqliteStore } from "../store/open-sqlite-store.ts";
import { unguarded } from "../unguarded.ts";
import { createMeter } from "./meter.ts";
import { METRICS } from "./metrics-text.ts";
import { serveMetrics } from "./serve-metrics.ts";

const campaign = { id: "let-them-call", title: "Let them call", text: "People must be allowed to connect." };
const message = { id: "01935a2b-7c00-7abc-8def-0123456789ab", text: "Mina was here.", language: "en" };

let folder: string;
let store: CampaignStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-operate-"));
  store = await openSqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe("health and readiness", () => {
  it("ask the database once a second, however many ask, and say when it is away and when it is back", async () => {
    let now_ms = 0;
    let asked = 0;
    let away = false;
    const ready = {
      auditHead: async () => {
        asked += 1;
        if (away) throw new Error("away");
        return store.auditHead();
      },
    };
    const app = buildApp({ ...unguarded, store, clock: () => now_ms, campaign, staticRoot: null, desk: null, ready });
    const statuses = async (url: string) => (await app.inject(url)).statusCode;
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => statuses("/ready"))))).toEqual(new Set([200]));
    expect(asked).toBe(1);
    away = true;
    now_ms += 1000;
    const refused = await app.inject("/ready");
    expect([refused.statusCode, refused.json().code, refused.headers["retry-after"]]).toEqual([503, "not-ready", "2"]);
    expect(await statuses("/health")).toBe(200);
    away = false;
    expect(await statuses("/ready")).toBe(503);
    now_ms += 1000;
    expect(await statuses("/ready")).toBe(200);
    await app.close();
  });
});

describe("metrics", () => {
  it("count answers, lines of the log, messages and jobs, at this machine's own port, and hold nothing of a person", async () => {
    const meter = createMeter();
    const log = meter.counting(createLog("json", { out: () => {}, err: () => {} }));
    const app = buildApp({
      ...unguarded,
      store,
      clock: Date.now,
      campaign,
      staticRoot: null,
      desk: null,
      meter,
      tell: true,
    });
    await app.inject({ method: "POST", url: "/v1/campaigns/let-them-call/messages", payload: message });
    await app.inject("/nowhere/mina@example.org");
    await app.inject({ method: "POST", url: "/plain", headers: { "sec-fetch-site": "cross-site" } });
    log.note("mail-refused", { code: "550 mina@example.org" });
    log.fault(new Error("mina"));
    const metrics = await serveMetrics(0, { store, campaign: campaign.id, meter });
    const answer = await fetch(`http://127.0.0.1:${metrics.port}/metrics`);
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4");
    for (const line of [
      'connection_denied_answers_total{status="2xx"} 1',
      'connection_denied_answers_total{status="4xx"} 2',
      'connection_denied_refusals_total{code="address-unknown"} 1',
      'connection_denied_refusals_total{code="form-foreign"} 1',
      'connection_denied_log_events_total{event="fault"} 1',
      'connection_denied_log_events_total{event="mail-refused"} 1',
      'connection_denied_messages{state="received"} 1',
      'connection_denied_outbox_jobs{state="waiting"} 1',
    ]) {
      expect(text.split("\n")).toContain(line);
    }
    expect(text).not.toMatch(/mina|127\.0|01935a2b/i);
    expect((await fetch(`http://127.0.0.1:${metrics.port}/`)).status).toBe(404);
    expect((await app.inject("/metrics")).statusCode).toBe(404);
    await metrics.close();
    await app.close();
  });

  it("are each explained on the hosting page", () => {
    const page = readFileSync(fileURLToPath(new URL("../../../../docs/hosting.md", import.meta.url)), "utf8");
    for (const [name, [, meaning]] of Object.entries(METRICS)) expect(page).toContain(`| \`${name}\` | ${meaning} |`);
  });
});
