import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildApp } from "../app.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { openSqliteStore } from "../store/open-sqlite-store.ts";
import { unguarded } from "../unguarded.ts";
import { type AddressKeys, openAddressKeys } from "./address-keys.ts";
import { makeConfirmationToken } from "./confirmation-link.ts";

const campaign = {
  id: "let-them-call",
  title: 'Let <them> call & "listen"',
  text: "People must be allowed to connect.",
};
const now_ms = Date.UTC(2026, 0, 2, 3, 4, 5);
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
const good = { id: idNumber(1), text: "Let them call.", language: "en" };

let folder: string;
let store: CampaignStore;
let keys: AddressKeys;
let app: FastifyInstance;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-confirm-"));
  store = await openSqliteStore(folder);
  keys = openAddressKeys(join(folder, "keys"), "file");
  app = buildApp({
    ...unguarded,
    store,
    clock: () => now_ms,
    campaign,
    staticRoot: null,
    desk: null,
    mail: { keys, store },
  });
});
afterEach(async () => {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const send = (payload: object) => app.inject({ method: "POST", url: "/v1/campaigns/let-them-call/messages", payload });
const token = (id: string): string => makeConfirmationToken(keys, id, now_ms / 1000);
const visit = (given: string, method: "GET" | "POST" = "GET") =>
  app.inject({
    method,
    url: `/v1/campaigns/let-them-call/confirmations/${given}`,
    ...(method === "POST" ? { headers: { "content-type": "application/x-www-form-urlencoded" }, payload: "" } : {}),
  });
const confirmed = async (): Promise<number> => (await store.recount(campaign.id)).confirmed;

describe("a message with an address", () => {
  it("is answered alike whether the address is new, known, or written otherwise, and gets one job", async () => {
    const emails = ["mina@example.org", "mina@example.org", "Mina+2@example.org", "jun@example.org"];
    const answers = await Promise.all(emails.map((email, index) => send({ ...good, id: idNumber(index + 1), email })));
    const plain = await send({ ...good, id: idNumber(9) });
    const shape = ({ statusCode, headers, body }: (typeof answers)[number]) => [
      statusCode,
      { ...headers, date: "" },
      body.replace(/[0-9a-f-]{36}/, ""),
    ];
    for (const answer of answers) expect(shape(answer)).toEqual(shape(plain));
    expect(await store.outboxDepth()).toEqual({ waiting: 2, parked: 0 });
  });

  it("is the same message when it comes again, and another with another address", async () => {
    await send({ ...good, email: "mina@example.org" });
    expect((await send({ ...good, email: "MINA@example.org" })).statusCode).toBe(201);
    expect((await send({ ...good, email: "jun@example.org" })).json().code).toBe("id-used");
    expect((await send(good)).json().code).toBe("id-used");
  });

  it.each(["", "mina", "mina@example.org\nBcc: all@example.org", "a@b.org, c@d.org"])(
    "that is none is refused: %j",
    async (email) => {
      expect((await send({ ...good, email })).json()).toMatchObject({ code: "email-not-valid" });
      expect(await store.counts(campaign.id)).toMatchObject({ received: 0 });
    },
  );

  it("is announced to the page", async () => {
    expect((await app.inject("/v1/campaign")).json()).toMatchObject({ confirmation: true });
  });
});

describe("the page behind the link", () => {
  it("confirms at its button and not when it is opened, once however often", async () => {
    await send({ ...good, email: "mina@example.org" });
    for (let time = 0; time < 3; time += 1) expect((await visit(token(good.id))).statusCode).toBe(200);
    expect(await confirmed()).toBe(0);
    const answers = await Promise.all(Array.from({ length: 5 }, () => visit(token(good.id), "POST")));
    for (const answer of answers)
      expect([answer.statusCode, answer.body.includes("It is confirmed.")]).toEqual([200, true]);
    expect(await confirmed()).toBe(1);
  });

  it("shows the host's words as text, under a policy without script, and is not kept or framed", async () => {
    await send(good);
    const { body, headers } = await visit(token(good.id));
    expect(body).toContain("Let &lt;them&gt; call &amp; &quot;listen&quot;");
    expect(body).not.toContain("<them>");
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; .*frame-ancestors 'none'$/,
    );
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["referrer-policy"]).toBe("no-referrer");
  });

  it("speaks the language of the message", async () => {
    await send({ ...good, language: "ko" });
    expect((await visit(token(good.id))).body).toContain('<html lang="ko">');
    await send({ ...good, id: idNumber(2), language: "fr" });
    expect((await visit(token(idNumber(2)))).body).toContain('<html lang="en">');
  });

  it.each(["GET", "POST"] as const)(
    "says one and the same of a link that is forged, over or withdrawn (%s)",
    async (method) => {
      const old = makeConfirmationToken(keys, good.id, now_ms / 1000 - 30 * 86_400);
      const receipt = Buffer.alloc(32, 1);
      await store.accept({ ...good, campaign: campaign.id, id: idNumber(3), receipt }, 1);
      await store.withdraw(idNumber(3), receipt, 2);
      const answers = await Promise.all(
        [old, "x", `${token(good.id)}x`, token(idNumber(8)), token(idNumber(3))].map((given) => visit(given, method)),
      );
      expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([404]));
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
      expect(await confirmed()).toBe(0);
    },
  );

  it("is not there where no mail is sent", async () => {
    const without = buildApp({ ...unguarded, store, clock: () => now_ms, campaign, staticRoot: null, desk: null });
    const answer = await without.inject(`/v1/campaigns/let-them-call/confirmations/${token(good.id)}`);
    expect([answer.statusCode, answer.json().code]).toEqual([404, "address-unknown"]);
    await without.close();
  });
});
