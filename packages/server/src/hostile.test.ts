import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Campaign, ERRORS, type ErrorCode, visibleText } from "@connection-denied/protocol";
import { afterEach, describe, expect, it } from "vitest";
import {
  cellsOf,
  GOOD,
  HOSTILE_ADDRESSES,
  HOSTILE_BODIES,
  HOSTILE_TEXTS,
  UNSEEN,
} from "../../../tests/hostile-corpus.ts";
import { buildApp } from "./app.ts";
import { CAMPAIGN, ORIGIN, openDesk } from "./desk/desk-client.ts";
import { gatherFiles } from "./export/export-files.ts";
import { createLog, type LogForm } from "./log/log.ts";
import { openAddressKeys } from "./mail/address-keys.ts";
import { createMailCarrier } from "./mail/mail-carrier.ts";
import type { Mail } from "./mail/smtp-sender.ts";
import { createMeter } from "./operate/meter.ts";
import { metricsText } from "./operate/metrics-text.ts";
import { createCourier } from "./outbox/courier.ts";
import { unguarded } from "./unguarded.ts";
import { createWebhookCarrier } from "./webhook/webhook-carrier.ts";

const desk = openDesk();
const open: Campaign = {
  ...CAMPAIGN,
  plainForm: "public text",
  consents: [{ purpose: "public", version: "1", text: "Show it." }],
};
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
const NOW_S = 1_760_000_000;
const consents = [{ purpose: "public", textVersion: "1" }];
/** As a database keeps it, in which half a character is none. */
const kept = HOSTILE_TEXTS.map(({ text }) => text.toWellFormed());
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Puts all texts into the store past the rule for texts, as an older version or a thief might have. */
async function plant(more: (number: number) => object = () => ({})): Promise<void> {
  for (const [number, text] of kept.entries()) {
    const message = { id: idNumber(number), campaign: CAMPAIGN.id, language: "en", text, consents };
    await desk.store.accept({ ...message, ...more(number) }, NOW_S + number);
  }
}
function openKeys() {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-hostile-"));
  closing.push(() => rmSync(folder, { recursive: true }));
  return openAddressKeys(folder, "memory");
}
function appOf(campaign: Campaign) {
  const meter = createMeter();
  const parts = { ...unguarded, store: desk.store, clock: () => desk.now_ms, campaign, staticRoot: null, meter };
  const app = buildApp(parts);
  closing.push(() => app.close());
  return { app, meter };
}
/** A refusal is one of ours, with its own status and sentence, whoever sent what. */
function expectRefusal(answer: { statusCode: number; body: string; json(): unknown }, what: string): void {
  const { code } = answer.json() as { code: ErrorCode };
  expect([what, answer.json()]).toEqual([what, { code, message: ERRORS[code].message }]);
  expect([what, answer.statusCode]).toEqual([what, ERRORS[code].status]);
  expect(answer.statusCode).toBeLessThan(500);
}

describe("what would do harm", () => {
  it("is taken as a text, or refused with a code and a sentence, by programs and by the form without script", async () => {
    const { app } = appOf(open);
    for (const [number, { what, text, code }] of HOSTILE_TEXTS.entries()) {
      // Half a character crosses the wire only as an escape, and a form cannot hold it.
      const body = JSON.stringify({ ...GOOD, id: idNumber(number), text });
      const headers = { "content-type": "application/json" };
      const address = `/v1/campaigns/${open.id}/messages`;
      const answer = await app.inject({ method: "POST", url: address, headers, payload: body });
      if (code === null) expect([what, answer.statusCode]).toEqual([what, 201]);
      else expect([what, answer.json()]).toEqual([what, { code, message: ERRORS[code].message }]);

      const secret = "A".repeat(43);
      const form = new URLSearchParams({
        id: idNumber(100 + number),
        secret,
        text,
        "consent-public": text.slice(0, 100),
      }).toString();
      const type = { "content-type": "application/x-www-form-urlencoded" };
      const page = await app.inject({ method: "POST", url: "/plain", headers: type, payload: form });
      expect([what, page.statusCode]).toEqual([what, 400]);
      expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
      // What was written is given back in its field, and stands nowhere else.
      const [before = "", back = "", after = ""] = page.body.split(/<textarea[^>]*>\n|<\/textarea>/);
      expect(`${before}${after}`).not.toMatch(UNSEEN);
      expect(`${before}${after}`).not.toMatch(/harm|<script|<svg/);
      expect(back).not.toMatch(/[<>"']/);
    }
    expect(await desk.store.counts(open.id)).toMatchObject({
      received: HOSTILE_TEXTS.filter(({ code }) => code === null).length,
    });
  });

  it("is told to the desk and to the wall as what was sent, in JSON that no browser takes for a page", async () => {
    await plant();
    const shown = kept.filter((text) => text !== "");
    const mod = await desk.member("moderator");
    const seen: string[] = [];
    const answers = [];
    while (seen.length < shown.length) {
      const waiting = await mod.ask("GET", "/waiting");
      const { messages } = waiting.json<{ messages: { id: string; text: string }[] }>();
      seen.push(...messages.map(({ text }) => text));
      const ids = messages.map(({ id }) => id);
      expect(await mod.outcome("POST", "/verdicts", { ids, verdict: "approved" })).toBe("200");
      answers.push(waiting);
    }
    expect(seen).toEqual(shown);
    const wall = await appOf(open).app.inject(`/v1/campaigns/${open.id}/wall`);
    expect(wall.json().messages.map(({ text }: { text: string }) => text)).toEqual([...shown].reverse());
    for (const { headers } of answers) expect(headers["cache-control"]).toBe("no-store");
    for (const { headers } of [...answers, wall]) {
      expect(headers["content-type"]).toBe("application/json; charset=utf-8");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    }
  });

  it("is refused by the desk as a name, a code, an id, a time, a role or a condition, or is only text there", async () => {
    await plant();
    const admin = await desk.member("admin");
    await admin.stepUp();
    const code = await desk.code();
    for (const { what, text } of HOSTILE_TEXTS) {
      const asked = [
        await admin.ask("POST", "/enrolment-options", { code, name: text }),
        await admin.ask("POST", "/enrolment-options", { code: text, name: "Ana" }),
        await admin.ask("POST", "/dry-count", { textHolds: text }),
        await admin.ask("POST", "/dry-count", { language: text }),
        await admin.ask("POST", "/dry-count", { receivedFrom: text }),
        await admin.ask("POST", "/verdicts", { ids: [text], verdict: "approved" }),
        await admin.ask("POST", "/requests", { kind: "invite", role: text }),
        await admin.ask("POST", "/requests", { kind: "remove", member: text }),
        await admin.ask("POST", "/requests", { kind: "invalidate", condition: { textHolds: text }, count: 1 }),
        await admin.ask("POST", "/requests", { kind: "keys", keySet: { document: text, signature: "A".repeat(86) } }),
        await admin.ask("POST", "/session", { answer: { ...admin.passkey.get("A"), id: text, rawId: text } }),
        await admin.ask("DELETE", `/requests/${encodeURIComponent(text.toWellFormed())}`),
      ];
      for (const answer of asked) if (answer.statusCode !== 200) expectRefusal(answer, what);
      expect(asked[3]?.statusCode).toBe(400);
      expect(asked[4]?.statusCode).toBe(400);
    }
    expect(await admin.outcome("POST", "/dry-count", { receivedFrom: "2026-13-99T99:99:99Z" })).toBe(
      "400 desk-request-not-valid",
    );
    const audit = (await admin.ask("GET", "/audit")).json();
    expect(audit.brokenAt).toBeNull();
    for (const { detail, action } of audit.entries) {
      expect(action).not.toMatch(UNSEEN);
      expect(visibleText(Object.values(JSON.parse(detail)).join(" "))).not.toMatch(UNSEEN);
    }
  });

  it("in any body, at any address of the desk that nobody signed in may ask, is refused with a code and a sentence", async () => {
    for (const { what, body, headers } of HOSTILE_BODIES) {
      for (const path of ["/enrolment-options", "/enrolment", "/session"]) {
        const all = { ...headers, origin: ORIGIN };
        const payload = body as Buffer;
        expectRefusal(await desk.app.inject({ method: "POST", url: `/desk/api${path}`, headers: all, payload }), what);
      }
    }
  });

  it("is in no mail and in no webhook", async () => {
    const keys = openKeys();
    const mails: Mail[] = [];
    const hooks: string[] = [];
    const office = createServer((request, reply) => {
      let body = "";
      request.on("data", (chunk) => (body += chunk));
      request.on("end", () => {
        hooks.push(body);
        reply.end();
      });
    });
    await new Promise<void>((resolve) => office.listen(0, "127.0.0.1", resolve));
    closing.push(
      () => office.closeAllConnections(),
      () => office.close(),
    );
    await plant((number) => {
      const address = `person${number}@example.org`;
      return { webhook: true, mail: { key: keys.hash(address), address: keys.seal(address, NOW_S), day: 1 } };
    });
    const log = createLog("json", { out: () => {}, err: () => {} });
    const send = async (mail: Mail) => {
      mails.push(mail);
      return { kind: "sent", code: "250" } as const;
    };
    const publicUrl = "https://letters.example.org/";
    const confirmation = createMailCarrier({
      store: desk.store,
      keys,
      send,
      campaign: open,
      publicUrl,
      perHour: 1000,
      log,
    });
    const url = `http://127.0.0.1:${(office.address() as AddressInfo).port}/`;
    const webhook = createWebhookCarrier({ store: desk.store, log, url, secret: Buffer.alloc(32, 7) });
    const carriers = { confirmation, webhook };
    const courier = createCourier({ store: desk.store, log, clock: () => (NOW_S + 600) * 1000, carriers });
    for (let round = 0; round < 12; round += 1) await courier.round();
    expect([mails.length, hooks.length]).toEqual([kept.length, kept.length]);
    for (const { fromName, subject, text } of mails) {
      // But for what chance writes into the link.
      expect(`${fromName} ${subject} ${text.replace(/confirmations\/\S+/, "")}`).not.toMatch(/harm/i);
      expect(`${subject}${text}`).not.toMatch(UNSEEN);
    }
    for (const hook of hooks) {
      expect(Object.keys(JSON.parse(hook)).sort()).toEqual(["campaign", "id", "language", "receivedAt", "state"]);
      expect(hook).not.toMatch(/harm/i);
    }
  });

  it("is no formula in the table of an export, and hides nothing there", async () => {
    await plant();
    const { files } = await gatherFiles(desk.store, CAMPAIGN.id);
    const [, ...rows] = cellsOf(Buffer.from(files["messages.csv"] ?? []).toString("utf8"));
    expect(rows).toHaveLength(kept.length);
    for (const [number, row] of rows.entries()) {
      expect(row).toHaveLength(9);
      for (const cell of row) {
        expect(cell).not.toMatch(UNSEEN);
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }
      if (HOSTILE_TEXTS[number]?.code === null)
        expect(row.at(-1)?.replace(/^'/, "")).toBe(kept[number]?.replace(/^'/, ""));
    }
    const lines = Buffer.from(files["messages.jsonl"] ?? [])
      .toString("utf8")
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line).text)).toEqual(kept);
  });

  it.each<LogForm>(["text", "json"])("begins no line of a log and moves no terminal (%s)", (form) => {
    const lines: string[] = [];
    const log = createLog(form, { out: (line) => lines.push(line), err: (line) => lines.push(line) });
    for (const { text } of HOSTILE_TEXTS) {
      log.note("mail-delayed", { code: text });
      log.fault(new Error(`${text}\n    at harm (${text})`));
    }
    expect(lines).toHaveLength(2 * HOSTILE_TEXTS.length);
    for (const line of lines) {
      expect(line).not.toMatch(UNSEEN);
      const [first = "", ...frames] = line.split("\n");
      expect(first).toMatch(form === "json" ? /^\{"level":"(warn|error)",/ : /^A (mail|message) could not/);
      for (const frame of frames) expect(frame).toMatch(/^ {4}at (?!harm)/);
    }
  });

  it("is no part of what is measured", async () => {
    const { app, meter } = appOf(open);
    for (const { text } of HOSTILE_TEXTS)
      await app.inject(`/v1/campaigns/${encodeURIComponent(text.toWellFormed())}/count`);
    const outbox = { waiting: 0, parked: 0 };
    const counts = { received: 0, confirmed: 0, removed: 0 };
    const text = metricsText({ meter, campaign: open.id, counts, outbox, uptime_s: 1, memory_bytes: 1, delay_s: 0 });
    for (const line of text.trimEnd().split("\n")) {
      expect(line).toMatch(
        /^(# (HELP|TYPE) connection_denied_\w+ .+|connection_denied_\w+(\{\w+="[\w-]+"\})? [\d.]+)$/,
      );
    }
    expect(text).not.toMatch(/harm/i);
  });

  it("is no address to write to, and gets no second receiver", async () => {
    const keys = openKeys();
    const parts = { ...unguarded, store: desk.store, clock: () => desk.now_ms, campaign: open, staticRoot: null };
    const app = buildApp({ ...parts, mail: { keys, store: desk.store } });
    closing.push(() => app.close());
    for (const email of HOSTILE_ADDRESSES) {
      const answer = await app.inject({
        method: "POST",
        url: `/v1/campaigns/${open.id}/messages`,
        payload: { ...GOOD, email },
      });
      expectRefusal(answer, email);
    }
    expect(await desk.store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
  });
});

it("a receipt that is another's or made up is one refusal, also when its message was wiped", async () => {
  const { app } = appOf(open);
  const secret = randomBytes(32);
  const receipt = createHash("sha256").update(secret).digest();
  await desk.store.accept({ id: idNumber(1), campaign: open.id, language: "en", text: "Over.", receipt }, NOW_S);
  await desk.store.expire(open.id, NOW_S + 1, NOW_S + 2, 10);
  const tries = [
    { id: idNumber(1), secret: randomBytes(32).toString("base64url") },
    { id: idNumber(2), secret: secret.toString("base64url") },
  ];
  for (const payload of tries) {
    const answer = await app.inject({ method: "POST", url: `/v1/campaigns/${open.id}/withdrawals`, payload });
    expect(answer.json()).toEqual({ code: "receipt-unknown", message: ERRORS["receipt-unknown"].message });
  }
});
