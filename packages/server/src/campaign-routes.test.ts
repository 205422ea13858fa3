import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Campaign, ERRORS } from "@connection-denied/protocol";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { openSqliteStore } from "./store/open-sqlite-store.ts";
import { unguarded } from "./unguarded.ts";

const campaign: Campaign = {
  id: "let-them-call",
  title: "Let them call",
  text: "People must be allowed to connect.",
  consents: [
    { purpose: "public", version: "2026-11.en", text: "My text may be shown." },
    { purpose: "delivery", version: "1", text: "My message may be handed over." },
  ],
};
const id = "01935a2b-7c00-7abc-8def-0123456789ab";
const secret = randomBytes(32);
const receipt = createHash("sha256").update(secret).digest("base64url");
const consents = [
  { purpose: "public", textVersion: "2026-11.en" },
  { purpose: "delivery", textVersion: "1" },
];
const good = { id, text: "Let them call.", language: "en", receipt, consents };

let folder: string;
let store: CampaignStore;
let app: FastifyInstance;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-routes-"));
  store = await openSqliteStore(folder);
  app = buildApp({ ...unguarded, store, clock: Date.now, campaign, staticRoot: null });
});
afterEach(async () => {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const post = (where: "messages" | "withdrawals", payload: object, to = campaign.id) =>
  app.inject({ method: "POST", url: `/v1/campaigns/${to}/${where}`, payload });
const withdraw = (given: object = {}) => post("withdrawals", { id, secret: secret.toString("base64url"), ...given });

describe("consents", () => {
  it("are stored with the version of their wording", async () => {
    expect((await post("messages", good)).statusCode).toBe(201);
    expect(await store.consents(id)).toEqual(consents.toReversed());
  });

  it.each([
    ["a purpose twice", [consents[0], { purpose: "public", textVersion: "3" }], "consents-not-valid"],
    ["an older wording", [{ purpose: "public", textVersion: "2026-10.en" }], "consent-unknown"],
    ["a purpose nobody asked for", [{ purpose: "advertising", textVersion: "1" }], "consent-unknown"],
    ["nine purposes", Array.from("abcdefghi", (purpose) => ({ purpose, textVersion: "1" })), "message-not-valid"],
    ["a purpose in capitals", [{ purpose: "Public", textVersion: "1" }], "message-not-valid"],
    ["no version", [{ purpose: "public" }], "message-not-valid"],
    ["a name", [{ purpose: "public", textVersion: "1", name: "A person" }], "message-not-valid"],
    ["a word", "public", "message-not-valid"],
  ])("with %s are refused", async (_name, given, code) => {
    const answer = await post("messages", { ...good, consents: given });
    expect(answer.json()).toEqual({ code, message: ERRORS[code as keyof typeof ERRORS].message });
    expect(await store.counts(campaign.id)).toMatchObject({ received: 0 });
  });

  it("make another message of the same text under the same id", async () => {
    await post("messages", good);
    expect((await post("messages", { ...good, consents: [] })).json()).toMatchObject({ code: "id-used" });
    expect((await post("messages", { ...good, consents: consents.toReversed() })).statusCode).toBe(201);
  });
});

describe("the wall", () => {
  it("shows texts that both the sender and the desk agreed to, and nothing else of them", async () => {
    const other = (end: string, more: object) => post("messages", { ...good, id: id.replace(/b$/, end), ...more });
    await post("messages", good);
    await other("c", { text: "Not agreed to.", consents: [consents[1]] });
    await other("d", { text: "Not approved." });
    await store.review([id, id.replace(/b$/, "c")], "approved", "ana", 1);
    const answer = await app.inject(`/v1/campaigns/${campaign.id}/wall`);
    expect(answer.json()).toEqual({ messages: [{ text: "Let them call.", language: "en" }] });
    expect(answer.headers["cache-control"]).toBe("public, max-age=5");
  });

  it("of a campaign that does not run is refused", async () => {
    expect((await app.inject("/v1/campaigns/another/wall")).json()).toMatchObject({ code: "campaign-unknown" });
  });
});

describe("a receipt", () => {
  it("withdraws its message without an account, with the same answer on every repeat", async () => {
    await post("messages", good);
    for (let time = 0; time < 3; time += 1) {
      const answer = await withdraw({ id: id.toUpperCase() });
      expect([answer.statusCode, answer.json()]).toEqual([200, { id, withdrawn: true }]);
      expect(answer.headers["cache-control"]).toBe("no-store");
    }
    expect(await store.counts(campaign.id)).toEqual({ received: 1, confirmed: 0, removed: 1 });
    const late = await post("messages", good);
    expect([late.statusCode, late.json().code]).toEqual([410, "message-withdrawn"]);
  });

  it("of another message, of none, or guessed, gets one and the same refusal", async () => {
    await post("messages", good);
    await post("messages", { id: id.replace(/b$/, "c"), text: "Without a receipt.", language: "en" });
    const tries = [
      { secret: receipt },
      { secret: randomBytes(32).toString("base64url") },
      { id: id.replace(/b$/, "c") },
      { id: id.replace(/b$/, "d") },
    ];
    for (const given of tries) {
      const answer = await withdraw(given);
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toEqual({ code: "receipt-unknown", message: ERRORS["receipt-unknown"].message });
    }
    expect(await store.counts(campaign.id)).toMatchObject({ removed: 0 });
  });

  it.each([
    [{ secret: "short" }, "withdrawal-not-valid"],
    [{ secret: 5 }, "withdrawal-not-valid"],
    [{ name: "A person" }, "withdrawal-not-valid"],
    [{ id: "1" }, "id-not-valid"],
  ])("of the wrong shape is refused: %j", async (given, code) => {
    expect((await withdraw(given)).json()).toMatchObject({ code });
  });

  it("of a campaign that does not run is refused", async () => {
    const answer = await post("withdrawals", { id, secret: secret.toString("base64url") }, "another");
    expect(answer.json()).toMatchObject({ code: "campaign-unknown" });
  });

  it("is stored only as its hash, in the database and its log", async () => {
    await post("messages", good);
    await withdraw({ secret: randomBytes(32).toString("base64url") });
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    const hash = createHash("sha256").update(secret).digest();
    const holds = (bytes: Buffer): boolean => files.some((file) => file.includes(bytes));
    expect(holds(hash)).toBe(true);
    for (const form of [secret, Buffer.from(secret.toString("hex")), Buffer.from(secret.toString("base64url"))]) {
      expect(holds(form)).toBe(false);
    }
  });

  it("takes the text out of the database file when it withdraws", async () => {
    await post("messages", { ...good, text: "A text that must be gone." });
    await withdraw();
    await store.close();
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files.some((file) => file.includes("A text that must be gone."))).toBe(false);
    store = await openSqliteStore(folder);
  });
});
