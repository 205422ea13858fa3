import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BODY_MAX_BYTES, type Campaign, ERRORS, type ErrorCode } from "@connection-denied/protocol";
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GOOD as good, HOSTILE_BODIES, ID as id } from "../../../tests/hostile-corpus.ts";
import { buildApp } from "./app.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { openSqliteStore } from "./store/open-sqlite-store.ts";
import { unguarded } from "./unguarded.ts";

const campaign: Campaign = { id: "let-them-call", title: "Let them call", text: "People must be allowed to connect." };
const address = `/v1/campaigns/${campaign.id}/messages`;
const json = { "content-type": "application/json" };
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;

let folder: string;
let store: CampaignStore;
let app: FastifyInstance;
let now_ms: number;
let reported: unknown[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-app-"));
  now_ms = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
  reported = [];
  store = await openSqliteStore(folder);
  app = buildApp({
    ...unguarded,
    store,
    clock: () => now_ms,
    campaign,
    staticRoot: null,
    report: (cause) => reported.push(cause),
  });
});
afterEach(async () => {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const post = (payload: unknown, headers: Readonly<Record<string, string>> = json, url = address) =>
  app.inject({ method: "POST", url, headers, payload: payload as string | Buffer | object });
const received = async (): Promise<number> =>
  (await app.inject(`/v1/campaigns/${campaign.id}/count`)).json<{ received: number }>().received;

describe("a message", () => {
  it("is answered with 201, its id and the second it was received, and is counted", async () => {
    const answer = await post(good);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({ id, receivedAt: "2026-01-02T03:04:05Z" });
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(await received()).toBe(1);
  });

  it("sent again, later, in another spelling of the same text, gets the same answer and is counted once", async () => {
    const first = await post({ ...good, text: "Un appel compte.\nE\u0301crivez." });
    now_ms += 3_600_000;
    const second = await post({ language: "en", text: " Un appel compte.\r\n\u00c9crivez.\n", id: id.toUpperCase() });
    expect(second.statusCode).toBe(201);
    expect(second.body).toBe(first.body);
    expect(await received()).toBe(1);
  });

  it.each([{ text: "Something else." }, { language: "ko" }])(
    "with a used id and another body is refused: %j",
    async (other) => {
      await post(good);
      const answer = await post({ ...good, ...other });
      expect([answer.statusCode, answer.json().code]).toEqual([422, "id-used"]);
      expect(await received()).toBe(1);
    },
  );

  it("sent fifty times at once is stored once and answered fifty times alike", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(good)));
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(await received()).toBe(1);
  });

  it("sent with fifty different texts under one id at once is stored once and refused forty-nine times", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) => post({ ...good, text: `Text ${number}` })),
    );
    expect(answers.filter((answer) => answer.statusCode === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.statusCode === 422)).toHaveLength(49);
    expect(await received()).toBe(1);
  });

  it("may fill 16 KiB and not a byte more", async () => {
    const fill = (bytes: number) => JSON.stringify(good) + " ".repeat(bytes - JSON.stringify(good).length);
    expect((await post(fill(BODY_MAX_BYTES))).statusCode).toBe(201);
    expect((await post(fill(BODY_MAX_BYTES + 1))).statusCode).toBe(413);
  });
});

describe("what is refused", () => {
  it.each(HOSTILE_BODIES)("$what: $code", async ({ code, body, headers, url }) => {
    const answer = await post(body, headers, url);
    expect(answer.json()).toEqual({ code, message: ERRORS[code].message });
    expect(answer.statusCode).toBe(ERRORS[code].status);
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(await received()).toBe(0);
    expect(reported).toEqual([]);
  });

  it("any JSON at all: a stored message or a refusal, never a fault", async () => {
    const nearly = fc.record(
      {
        id: fc.oneof(fc.uuid({ version: 7 }), fc.uuid(), fc.anything()),
        text: fc.oneof(fc.string({ unit: "binary" }), fc.anything()),
        language: fc.oneof(fc.constantFrom("en", "zh-Hant", "EN", ""), fc.anything()),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearly, fc.jsonValue()), async (value) => {
        const answer = await post(JSON.stringify(value) ?? "");
        expect([201, 400]).toContain(answer.statusCode);
        if (answer.statusCode === 400) expect(Object.keys(answer.json())).toEqual(["code", "message"]);
      }),
      { numRuns: 500 },
    );
    expect(reported).toEqual([]);
  });
});

describe("every answer", () => {
  it.each(["/health", "/v1/campaign", "/v1/nothing", "/desk/api/session", "/plain"])(
    "that came by HTTPS asks for nothing else for a year, and in plain HTTP says nothing of it: %s",
    async (url) => {
      const headers = { "x-forwarded-proto": "https" };
      expect((await app.inject({ url, headers })).headers["strict-transport-security"]).toMatch(
        /^max-age=31536000; includeSubDomains$/,
      );
      expect((await app.inject(url)).headers).not.toHaveProperty("strict-transport-security");
      const stranger = await app.inject({ url, headers, remoteAddress: "203.0.113.7" });
      expect(stranger.headers).not.toHaveProperty("strict-transport-security");
    },
  );

  it.each(["TRACE", "OPTIONS", "PUT", "PATCH", "DELETE"] as const)(
    "to %s is a refusal that repeats nothing",
    async (method) => {
      for (const url of ["/", "/v1/campaign", address, "/desk/api/session"]) {
        const answer = await app.inject({ method, url, headers: { "x-secret": "harm" } });
        expect(answer.json()).toMatchObject({ code: "address-unknown" });
        expect(answer.body).not.toContain("harm");
        expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
      }
    },
  );
});

describe("the campaign and its counter", () => {
  it("is told to the page", async () => {
    expect((await app.inject("/v1/campaign")).json()).toEqual({ campaign, confirmation: false });
  });

  it("is null when none runs, and nothing is then taken", async () => {
    const without = buildApp({ ...unguarded, store, clock: () => now_ms, campaign: null, staticRoot: null });
    expect((await without.inject("/v1/campaign")).json()).toEqual({ campaign: null, confirmation: false });
    const answer = await without.inject({ method: "POST", url: address, headers: json, payload: good });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "campaign-unknown"]);
    await without.close();
  });

  it("counts right after a restart", async () => {
    await Promise.all(Array.from({ length: 30 }, (_, number) => post({ ...good, id: idNumber(number) })));
    await store.close();
    store = await openSqliteStore(folder);
    app = buildApp({ ...unguarded, store, clock: () => now_ms, campaign, staticRoot: null });
    expect(await received()).toBe(30);
    await post({ ...good, id: idNumber(3) });
    await post({ ...good, id: idNumber(30) });
    expect(await received()).toBe(31);
  });

  it("answers 404 for a campaign it does not run", async () => {
    const answer = await app.inject("/v1/campaigns/another/count");
    expect([answer.statusCode, answer.json().code]).toEqual([404, "campaign-unknown"]);
  });
});

describe("a store in trouble", () => {
  const broken = (code: ErrorCode): Pick<CampaignStore, "accept" | "counts" | "isBusy" | "wall" | "withdraw"> => ({
    accept: () => Promise.reject(Object.assign(new Error("hidden detail /secret/path"), { code })),
    counts: async () => ({ received: 0, confirmed: 0, removed: 0 }),
    isBusy: () => false,
    withdraw: async () => "unknown",
    wall: async () => [],
  });
  it("is the server's fault, is reported to the host, and shows nobody else a detail", async () => {
    const reports: unknown[] = [];
    const parts = { clock: () => now_ms, campaign, staticRoot: null, report: (cause: unknown) => reports.push(cause) };
    const failing = buildApp({ ...unguarded, ...parts, store: broken("server-failed") });
    const answer = await failing.inject({ method: "POST", url: address, headers: json, payload: good });
    expect(answer.json()).toEqual({ code: "server-failed", message: ERRORS["server-failed"].message });
    expect(answer.statusCode).toBe(500);
    expect(reports).toHaveLength(1);
    await failing.close();
  });

  it("that has too much waiting refuses a message before it is read, and counts it against nobody", async () => {
    const asked: string[] = [];
    const rateLimit = { take: (address: string) => asked.push(address) > 0 };
    const busy = { ...broken("server-failed"), isBusy: () => true };
    const app = buildApp({ ...unguarded, rateLimit, store: busy, clock: () => now_ms, campaign, staticRoot: null });
    const answer = await app.inject({ method: "POST", url: address, headers: json, payload: "{" });
    expect([answer.statusCode, answer.json().code, answer.headers["retry-after"]]).toEqual([503, "server-busy", "2"]);
    expect(asked).toEqual([]);
    await app.close();
  });
});

const portOf = (app: FastifyInstance): number => (app.server.address() as AddressInfo).port;

/** One request written as bytes, and all that comes back until the server closes. */
const exchange = (port: number, request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.on("data", (chunk) => (answer += chunk));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });

describe("over a real connection", () => {
  it("answers bytes that are not HTTP with a code too", async () => {
    await app.listen({ host: "127.0.0.1", port: 0 });
    const answer = await exchange(portOf(app), "HELLO THERE\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.split("\r\n\r\n")[1]!)).toEqual({
      code: "request-not-valid",
      message: ERRORS["request-not-valid"].message,
    });
  });

  it.each([
    ["two lengths", "Content-Length: 2\r\nContent-Length: 4\r\n\r\n{}{}"],
    ["a length and chunks", "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
    ["chunks that are none", "Transfer-Encoding: xchunked\r\n\r\n{}"],
    ["a head that is folded", "X-A: 1\r\n Content-Length: 4\r\nContent-Length: 2\r\n\r\n{}"],
    ["a bare line feed in its head", "X-A: 1\nContent-Length: 2\r\n\r\n{}"],
  ])("refuses a request that two readers would end in two places: %s", async (_name, rest) => {
    await app.listen({ host: "127.0.0.1", port: 0 });
    const head = `POST ${address} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n`;
    const answer = await exchange(portOf(app), `${head}${rest}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(answer).toContain('"request-not-valid"');
  });

  it("answers what it has taken and refuses the rest with a code while it stops", async () => {
    const { promise: underWay, resolve: isTaken } = Promise.withResolvers<void>();
    const { promise: stored, resolve: store201 } = Promise.withResolvers<number>();
    const slow: Pick<CampaignStore, "accept" | "counts" | "isBusy" | "wall" | "withdraw"> = {
      accept: () => {
        isTaken();
        return stored;
      },
      counts: async () => ({ received: 0, confirmed: 0, removed: 0 }),
      isBusy: () => false,
      withdraw: async () => "unknown",
      wall: async () => [],
    };
    const stopping = buildApp({ ...unguarded, store: slow, clock: () => now_ms, campaign, staticRoot: null });
    await stopping.listen({ host: "127.0.0.1", port: 0 });
    const body = JSON.stringify(good);
    const taken = exchange(
      portOf(stopping),
      `POST ${address} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await underWay;
    let late = "";
    const socket = connect(portOf(stopping), "127.0.0.1", () => socket.write("GET /v1/campaign HTTP/1.1\r\n"));
    socket.on("data", (chunk) => (late += chunk));
    const [half] = (await once(stopping.server, "connection")) as [Socket];
    while (half.bytesRead === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const closed = stopping.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.write("Host: a\r\n\r\n");
    await once(socket, "close");
    expect(late).toMatch(/^HTTP\/1\.1 503 /);
    expect(late.toLowerCase()).toContain("retry-after: 2");
    expect(late).toContain('"code":"server-stopping"');
    store201(1_000_000);
    expect(await taken).toMatch(/^HTTP\/1\.1 201 /);
    await closed;
  });

  it("refuses a chunked body that grows past 16 KiB", async () => {
    await app.listen({ host: "127.0.0.1", port: 0 });
    const head = `POST ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const chunk = `1000\r\n${"a".repeat(4096)}\r\n`;
    const answer = await exchange(portOf(app), `${head}${chunk.repeat(5)}0\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('"code":"body-too-large"');
  });
});

describe("the page", () => {
  let page: FastifyInstance;
  beforeEach(() => {
    const root = join(folder, "dist");
    mkdirSync(join(root, "assets"), { recursive: true });
    writeFileSync(
      join(root, "index.html"),
      `<!doctype html><title>Connection Denied</title>${"<p>night</p>".repeat(50)}`,
    );
    writeFileSync(join(root, "sw.js"), "self.addEventListener('fetch', () => {});");
    writeFileSync(join(root, ".secret"), "no");
    writeFileSync(join(root, "assets", "index-Ab3_x-9Z.js"), "export const night = 1;\n".repeat(100));
    writeFileSync(join(folder, "beside.txt"), "not the page's");
    page = buildApp({ ...unguarded, store, clock: () => now_ms, campaign, staticRoot: root });
  });
  afterEach(() => page.close());

  it("is served at / under a policy that lets in nothing inline and no other host", async () => {
    const answer = await page.inject({ url: "/" });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("no-cache");
    const policy = String(answer.headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|http|\*/);
    expect(answer.headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(answer.headers["referrer-policy"]).toBe("no-referrer");
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  it("keeps hashed files for a year, asks again for the page and the service worker", async () => {
    const caching = async (url: string) => (await page.inject({ url })).headers["cache-control"];
    expect(await caching("/assets/index-Ab3_x-9Z.js")).toBe("public, max-age=31536000, immutable");
    expect(await caching("/sw.js")).toBe("no-cache");
    expect(await caching("/index.html")).toBe("no-cache");
  });

  it("is compressed for those who ask and is the same page", async () => {
    const { gunzipSync, brotliDecompressSync } = await import("node:zlib");
    const plain = await page.inject({ url: "/" });
    const gzip = await page.inject({ url: "/", headers: { "accept-encoding": "gzip;q=1.0, br;q=0" } });
    const br = await page.inject({ url: "/", headers: { "accept-encoding": "gzip, deflate, br" } });
    expect([gzip.headers["content-encoding"], br.headers["content-encoding"]]).toEqual(["gzip", "br"]);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body);
    expect(gzip.headers.vary).toBe("Accept-Encoding");
  });

  it("is known by one digest, which anybody can compute from its files", async () => {
    const { version, page: digest } = (await page.inject({ url: "/v1/version" })).json();
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const command = "find . -type f ! -name '.*' -printf '%P\\n' | LC_ALL=C sort | xargs sha256sum | sha256sum";
    const computed = execFileSync("sh", ["-c", command], { cwd: join(folder, "dist"), encoding: "utf8" });
    expect(readFileSync("docs/hosting.md", "utf8")).toContain(command);
    expect(digest).toBe(computed.split(" ")[0]);
    expect((await app.inject({ url: "/v1/version" })).json()).toEqual({ version, page: null });
  });

  it("is not sent again when the browser has it", async () => {
    const tag = String((await page.inject({ url: "/" })).headers.etag);
    const again = await page.inject({ url: "/", headers: { "if-none-match": tag } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  it.each([
    "/.secret",
    "/../beside.txt",
    "/%2e%2e/beside.txt",
    "/assets/..%2f..%2fbeside.txt",
    "/missing.js",
    "/assets",
  ])("serves nothing but its own files: %s", async (url) => {
    const answer = await page.inject({ url });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "address-unknown"]);
  });
});
