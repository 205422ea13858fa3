import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  BODY_MAX_BYTES,
  type Campaign,
  type KeySet,
  PERSON_MAX_CHARACTERS,
  type SignedKeySet,
} from "@connection-denied/protocol";
import {
  fingerprintOf,
  makeAgeKey,
  makeSigningKey,
  openSealed,
  SEALED_MAX_CHARACTERS,
  sealPerson,
  signKeySet,
  verifyKeySet,
} from "@connection-denied/sealing";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { KEYS_FILE, openCampaignKeys } from "./campaign-keys.ts";
import { createProofs } from "./proofs.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { openSqliteStore } from "./store/open-sqlite-store.ts";
import { unguarded } from "./unguarded.ts";

const campaign: Campaign = {
  id: "let-them-call",
  title: "Let them call",
  text: "People must be allowed to connect.",
  asks: { name: "required", email: "optional" },
  consents: [
    { purpose: "delivery", version: "2", text: "My message may be handed over.", required: true },
    { purpose: "public", version: "1", text: "My text may be shown." },
  ],
};
const id = "01935a2b-7c00-7abc-8def-0123456789ab";
const consents = [{ purpose: "delivery", textVersion: "2" }];
const person = { name: "A person", email: "someone@example.org" };

const one = await makeAgeKey();
const two = await makeAgeKey();
const signer = makeSigningKey();
const sign = (version: number, recipients = [one.recipient, two.recipient], key = signer): SignedKeySet =>
  signKeySet({ campaign: campaign.id, version, recipients }, key);
const keys = sign(1);
const served = { latest: async () => keys };
const keySet: KeySet = verifyKeySet(keys, { campaign: campaign.id, fingerprint: fingerprintOf(signer.public) });

let folder: string;
let now_ms: number;
let store: CampaignStore;
let app: FastifyInstance;
beforeEach(async () => {
  now_ms = 1_700_000_000_000;
  folder = mkdtempSync(join(tmpdir(), "connection-denied-sealed-"));
  store = await openSqliteStore(folder);
  app = buildApp({ ...unguarded, store, clock: Date.now, campaign, keys: served, staticRoot: null });
});
afterEach(async () => {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const post = (payload: object, to = app) =>
  to.inject({ method: "POST", url: `/v1/campaigns/${campaign.id}/messages`, payload });

describe("a sealed message", () => {
  it("is stored as it came, and opened only with a key that the server never had", async () => {
    const sealed = await sealPerson(person, { campaign: campaign.id, id }, keySet);
    const answer = await post({ id, language: "en", text: "Let them call.", sealed, consents });
    expect(answer.statusCode).toBe(201);
    const [stored] = await store.messages(campaign.id, 0, 10);
    expect(stored?.personal).toBe(sealed);
    expect(await openSealed(stored?.personal ?? "", [two.identity])).toMatchObject({ id, person });
    expect((await post({ id, language: "en", text: "Let them call.", sealed, consents })).body).toBe(answer.body);
  });

  it("needs no public text", async () => {
    const sealed = await sealPerson(person, { campaign: campaign.id, id }, keySet);
    expect((await post({ id, language: "en", sealed, consents })).statusCode).toBe(201);
    expect((await store.messages(campaign.id, 0, 10))[0]).toMatchObject({ text: "", personal: sealed });
  });

  it("may be as long as all of its limits together", async () => {
    const wide = (characters: number): string => "𐐀".repeat(characters);
    const five = await Promise.all(Array.from({ length: 5 }, makeAgeKey));
    const longest = {
      name: wide(PERSON_MAX_CHARACTERS.name),
      email: `${wide(64)}@${wide(PERSON_MAX_CHARACTERS.email - 68)}.${wide(2)}`,
      note: wide(PERSON_MAX_CHARACTERS.note),
    };
    const sealed = await sealPerson(
      longest,
      { campaign: campaign.id, id },
      { ...keySet, recipients: five.map(({ recipient }) => recipient) },
    );
    expect(sealed.length).toBe(SEALED_MAX_CHARACTERS);
    const proofs = createProofs(store, Date.now);
    const demanding = buildApp({
      ...unguarded,
      store,
      clock: Date.now,
      campaign,
      keys: served,
      proofs,
      staticRoot: null,
    });
    const challenge = await proofs.challenge();
    const proof = { challenge, counter: 0xffffffff, derivedKey: "f".repeat(64) };
    const sent = { id, language: "zh-Hant-TW", text: wide(2000), sealed, consents, receipt: "A".repeat(43), proof };
    expect(Buffer.byteLength(JSON.stringify(sent))).toBeLessThanOrEqual(BODY_MAX_BYTES);
    expect((await post(sent, demanding)).json()).toMatchObject({ code: "proof-not-valid" });
    await demanding.close();
  });

  it.each([
    ["no sealed data where the host requires some", "sealed-missing", { text: "Let them call.", consents }],
    [
      "plain data in its place",
      "sealed-not-valid",
      { sealed: Buffer.from(JSON.stringify(person)).toString("base64"), consents },
    ],
    ["plain text in its place", "sealed-not-valid", { sealed: "someone@example.org", consents }],
    ["an endless one", "message-not-valid", { sealed: "A".repeat(7000), consents }],
  ])("with %s is refused: %s", async (_name, code, given) => {
    expect((await post({ id, language: "en", ...given })).json()).toMatchObject({ code });
    expect(await store.counts(campaign.id)).toMatchObject({ received: 0 });
  });

  it.each([
    ["without a consent the host needs", "consent-missing", []],
    ["with another consent only", "consent-missing", [{ purpose: "public", textVersion: "1" }]],
    ["with a consent to an older wording", "consent-unknown", [{ purpose: "delivery", textVersion: "1" }]],
  ])("%s is refused: %s", async (_name, code, given) => {
    const sealed = await sealPerson(person, { campaign: campaign.id, id }, keySet);
    expect((await post({ id, language: "en", sealed, consents: given })).json()).toMatchObject({ code });
  });
});

describe("the keys", () => {
  it("are told as they were signed, with the campaign's questions", async () => {
    const answer = await app.inject(`/v1/campaigns/${campaign.id}/keys`);
    expect(answer.json()).toEqual(keys);
    expect(answer.headers["cache-control"]).toBe("no-cache");
    expect((await app.inject("/v1/campaign")).json()).toEqual({ campaign, confirmation: false });
  });

  it("are not there for a campaign that seals nothing", async () => {
    const open = { id: campaign.id, title: campaign.title, text: campaign.text };
    const without = buildApp({ ...unguarded, store, clock: Date.now, campaign: open, staticRoot: null });
    expect((await without.inject(`/v1/campaigns/${campaign.id}/keys`)).json()).toMatchObject({ code: "keys-unknown" });
    await without.close();
  });

  const write = (content: unknown): void => writeFileSync(join(folder, KEYS_FILE), JSON.stringify(content));
  const open = () => openCampaignKeys(folder, campaign, store, () => now_ms);

  const add = (version: number, signed: SignedKeySet) =>
    store.addKeySet({ campaign: campaign.id, version, ...signed }, "ana", 1);

  it("of the data folder are the first of the store, with an entry of the audit, once", async () => {
    write(keys);
    for (const opened of [await open(), await open()]) expect(await opened?.latest()).toEqual(keys);
    const audit = await store.audit(0, 10);
    expect(audit.map(({ actor, action }) => [actor, action])).toEqual([["server", "keys added"]]);
    expect(JSON.parse(audit[0]?.detail ?? "")).toMatchObject({ campaign: campaign.id, version: 1 });
  });

  it("that two admins published later are served, also by a server that runs and from beside the first file", async () => {
    write(keys);
    const opened = await open();
    await opened?.latest();
    await add(2, sign(2));
    now_ms += 5000;
    expect(await opened?.latest()).toEqual(sign(2));
    expect(await (await open())?.latest()).toEqual(sign(2));
  });

  it("of a later version in the data folder stop the start, and are not published", async () => {
    write(keys);
    await open();
    write(sign(2));
    await expect(open()).rejects.toMatchObject({
      code: "keys-not-valid",
      message: expect.stringContaining("at the desk"),
    });
    expect(await store.keySet(campaign.id)).toMatchObject({ version: 1 });
  });

  it("that somebody wrote into the database are not served, and stop the next start", async () => {
    write(keys);
    const opened = await open();
    await add(2, sign(2, undefined, makeSigningKey()));
    now_ms += 5000;
    await expect(opened?.latest()).rejects.toMatchObject({ code: "key-set-fingerprint-differs" });
    await expect(open()).rejects.toMatchObject({ code: "keys-not-valid" });
  });

  it("are not needed where nothing is asked", async () => {
    expect(await openCampaignKeys(folder, { ...campaign, asks: {} }, store, () => now_ms)).toBeNull();
  });

  it.each([
    ["are missing", undefined],
    ["are no keys", {}],
    ["were altered", { ...keys, document: keys.document.replace(two.recipient, one.recipient.replace(/.$/, "q")) }],
    ["go to one recipient", { document: keys.document.replace(`,"${two.recipient}"`, ""), signature: keys.signature }],
    ["are another campaign's", signKeySet({ campaign: "another", version: 1, recipients: keySet.recipients }, signer)],
  ])("stop the start with one sentence when they %s", async (_name, content) => {
    if (content !== undefined) write(content);
    await expect(open()).rejects.toMatchObject({
      code: "keys-not-valid",
      message: expect.stringMatching(
        /^The keys in [^:]*keys\.json [^:]*(: [^:]*)?: see docs\/hosting\.md for how they are made\.$/,
      ),
    });
  });

  it("stop the start when they are other keys of the same version, or another signer's", async () => {
    write(sign(2));
    await open();
    for (const other of [
      sign(1, undefined, makeSigningKey()),
      sign(2, [two.recipient, one.recipient]),
      sign(2, undefined, makeSigningKey()),
    ]) {
      write(other);
      await expect(open()).rejects.toMatchObject({ code: "keys-not-valid" });
    }
    expect(await store.keySet(campaign.id)).toMatchObject({ document: sign(2).document });
  });
});
