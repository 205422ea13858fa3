import { createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../log/log.ts";
import { createCourier } from "../outbox/courier.ts";
import { type FaultProxy, openFaultProxy, type ProxyFault } from "../outbox/fault-proxy.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { openSqliteStore } from "../store/open-sqlite-store.ts";
import { createWebhookCarrier, WEBHOOK_ATTEMPTS_MAX } from "./webhook-carrier.ts";
import { readWebhookPlace } from "./webhook-settings.ts";

const secret = Buffer.alloc(32, 7);
const id = "01935a2b-7c00-7abc-8def-0123456789ab";
const receipt = Buffer.alloc(32, 1);
const text = "A text that is not told.";
const message = { id, campaign: "let-them-call", language: "ko", text, receipt, webhook: true };

let folder: string;
let store: CampaignStore;
let office: Server;
let proxy: FaultProxy;
let status: number;
let now_s: number;
let got: { headers: IncomingHttpHeaders; body: string }[];
let logged: string[];
beforeEach(async () => {
  folder = mkdtempSync(`${tmpdir()}/connection-denied-webhook-`);
  store = await openSqliteStore(folder);
  [status, now_s, got, logged] = [200, 1_900_000_000, [], []];
  office = createServer((request, reply) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      got.push({ headers: request.headers, body });
      reply.writeHead(status, status === 302 ? { location: "http://127.0.0.1:1/" } : {}).end();
    });
  }).listen(0, "127.0.0.1");
  await once(office, "listening");
  proxy = await openFaultProxy((office.address() as AddressInfo).port);
});
afterEach(async () => {
  await proxy.close();
  office.closeAllConnections();
  office.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** @param patience_ms little only where nobody answers: a busy machine is late with what must arrive */
async function round(patience_ms = 5000): Promise<void> {
  const log = createLog("json", { out: (line) => logged.push(line), err: () => {} });
  const url = `http://127.0.0.1:${proxy.port}/hook`;
  const webhook = createWebhookCarrier({ store, log, url, secret, patience_ms });
  await createCourier({ store, log, clock: () => now_s * 1000, carriers: { webhook } }).round();
}
const events = (): string[] => logged.map((line) => JSON.parse(line).event);

describe("a webhook", () => {
  it("tells of each change how the message stands, signed, under a key of its own, and nothing of its text", async () => {
    await store.accept(message, now_s);
    await round();
    await store.confirm(id, now_s);
    await store.confirm(id, now_s);
    await round();
    await store.withdraw(id, receipt, now_s, true);
    await round();
    expect(got.map(({ body }) => JSON.parse(body))).toEqual(
      ["received", "confirmed", "withdrawn"].map((state) => {
        return { id, campaign: "let-them-call", state, language: "ko", receivedAt: "2030-03-17T17:46:40Z" };
      }),
    );
    expect(new Set(got.map(({ headers }) => headers["idempotency-key"])).size).toBe(3);
    for (const { headers, body } of got) {
      const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
      expect(headers["webhook-signature"]).toBe(`v1,${createHmac("sha256", secret).update(signed).digest("base64")}`);
      expect(headers["webhook-id"]).toBe(headers["idempotency-key"]);
    }
    expect(await store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
  });

  it.each([500, 404, 429, 302])("that is answered with %d is tried again under the same key", async (answer) => {
    await store.accept(message, now_s);
    status = answer;
    await round();
    await round();
    expect(got).toHaveLength(1);
    expect(events()).toEqual(["webhook-delayed"]);
    status = 204;
    now_s += 3600;
    await round();
    expect(got).toHaveLength(2);
    expect(got[1]!.headers["idempotency-key"]).toBe(got[0]!.headers["idempotency-key"]);
    expect(await store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
  });

  it("is given up with an alarm after many tries, and kept for the host to see", async () => {
    await store.accept(message, now_s);
    status = 503;
    for (let time = 0; time < WEBHOOK_ATTEMPTS_MAX + 5; time += 1) {
      await round();
      now_s += 2 * 3600;
    }
    expect(got).toHaveLength(WEBHOOK_ATTEMPTS_MAX);
    expect(events().at(-1)).toBe("webhook-parked");
    expect(JSON.parse(logged.at(-1)!)).toMatchObject({ level: "alarm", attempts: WEBHOOK_ATTEMPTS_MAX, code: "503" });
    expect(await store.outboxDepth()).toEqual({ waiting: 0, parked: 1 });
  });

  it.each<ProxyFault>(["latency", "reset-at-once", "reset-after-answer-began", "half-open"])(
    "over a network at fault (%s) arrives at least once and always under one key",
    async (fault) => {
      await store.accept(message, now_s);
      proxy.fault = fault;
      await round(fault === "half-open" ? 400 : 5000);
      proxy.fault = "none";
      now_s += 3600;
      await round();
      expect(got.length).toBeGreaterThanOrEqual(1);
      expect(new Set(got.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
      expect(await store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
    },
  );
});

it("needs an address by HTTPS and a secret that is long enough, and shows neither", () => {
  const good = `whsec_${secret.toString("base64")}`;
  expect(readWebhookPlace({})).toBeNull();
  expect(readWebhookPlace({ WEBHOOK_URL: "https://office.example.org/hook", WEBHOOK_SECRET: good })).toEqual({
    url: "https://office.example.org/hook",
    secret,
  });
  for (const [url, given] of [
    ["http://office.example.org/hook", good],
    ["https://ana:hidden@office.example.org/hook", good],
    ["office", good],
    [undefined, good],
    ["https://office.example.org/hook", "hidden"],
    ["https://office.example.org/hook", undefined],
  ]) {
    expect(() => readWebhookPlace({ WEBHOOK_URL: url, WEBHOOK_SECRET: given })).toThrow(
      expect.objectContaining({ code: "webhook-not-valid", message: expect.not.stringMatching(/hidden|BwcH/) }),
    );
  }
});
