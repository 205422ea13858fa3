import { createHash } from "node:crypto";
import type { Challenge, Proof } from "@connection-denied/protocol";
import { fingerprintOf, makeAgeKey, makeSigningKey, openSealed, signKeySet } from "@connection-denied/sealing";
import { describe, expect, it } from "vitest";
import { createCampaignDesk } from "./campaign-desk.ts";

const ids = [1, 2, 3].map((number) => `01935a2b-7c00-7000-8000-00000000000${number}`);
const one = await makeAgeKey();
const recipients = [one.recipient, (await makeAgeKey()).recipient];
const signer = makeSigningKey();
const signed = signKeySet({ campaign: "let-them-call", version: 1, recipients }, signer);
const challenge = { parameters: { nonce: "0" } } as unknown as Challenge;
const proof = { challenge, counter: 1, derivedKey: "00" } as Proof;
const signing = {
  campaign: "let-them-call",
  text: "Let them call.",
  language: "en",
  person: {},
  consents: [],
  email: null,
};
const received = { status: 201, body: { id: ids[0], receivedAt: "2026-01-01T00:00:00Z" } };

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A host that gives these answers, and remembers what it was asked; what it has no answer for it does not answer. */
function host(answers: Record<string, Answer[]>, solution: Proof | null = proof) {
  const asked: { path: string; body: Record<string, unknown> | null }[] = [];
  const shelf: { text: string | null } = { text: null };
  const left = [...ids];
  const desk = createCampaignDesk({
    fetch: async (path, { body } = {}) => {
      asked.push({ path: String(path), body: body ? JSON.parse(String(body)) : null });
      const answer = answers[String(path).split("/").at(-1) ?? ""]?.shift();
      if (answer === undefined) throw new TypeError("no network");
      return new Response(JSON.stringify(answer.body ?? {}), {
        status: answer.status,
        headers: { "content-type": "application/json" },
      });
    },
    newId: () => left.shift() ?? "",
    newSecret: () => "secret",
    hash: async (secret) => createHash("sha256").update(secret).digest("base64url"),
    solve: async () => solution,
    fingerprint: fingerprintOf(signer.public),
    read: async () => shelf.text,
    write: async (text) => {
      shelf.text = text;
    },
  });
  const sent = () => asked.filter(({ path }) => path.endsWith("/messages")).map(({ body }) => body);
  return { desk, asked, sent, shelf };
}

describe("what a host runs", () => {
  const campaign = { id: "let-them-call", title: "Let them call", text: "Let them." };

  it.each([true, false])("is told with whether it confirms by mail: %s", async (confirmation) => {
    const { desk } = host({ campaign: [{ status: 200, body: { campaign, confirmation } }] });
    expect(await desk.running()).toEqual({ campaign, confirmation });
  });

  it("is nothing where there is no campaign or no answer", async () => {
    const { desk } = host({ campaign: [{ status: 200, body: { campaign: null, confirmation: false } }] });
    expect([await desk.running(), await desk.running()]).toEqual([null, null]);
  });

  it("is counted in three numbers", async () => {
    const numbers = { received: 5, confirmed: 3, removed: 1 };
    const { desk } = host({ count: [{ status: 200, body: numbers }] });
    expect([await desk.count("let-them-call"), await desk.count("let-them-call")]).toEqual([numbers, null]);
  });
});

describe("what is personal", () => {
  it("leaves the page sealed, bound to its message, and lies on the device only so", async () => {
    const { desk, sent, shelf } = host({ keys: [{ status: 200, body: signed }], challenge: [{ status: 404 }] });
    const keys = await desk.keys("let-them-call");
    const person = { name: "A planted person", email: "planted@example.org" };
    expect((await desk.outbox.submit(await desk.compose({ ...signing, person }, keys))).state).toBe("waiting");
    const [body] = sent();
    expect(Object.keys(body ?? {}).sort()).toEqual(["consents", "id", "language", "receipt", "sealed", "text"]);
    expect(JSON.stringify(body) + shelf.text).not.toMatch(/planted/);
    expect(await openSealed(String(body?.sealed), [one.identity])).toMatchObject({ id: ids[0], person });
  });

  it("is never sent where no keys are trusted", async () => {
    const { desk, sent } = host({});
    const unreachable = await desk.keys("let-them-call");
    expect(unreachable.state).toBe("unreachable");
    const trying = { ...signing, person: { name: "A person" } };
    for (const keys of [null, unreachable]) await expect(desk.compose(trying, keys)).rejects.toThrow();
    expect(sent()).toEqual([]);
  });

  it.each([
    ["another signer's", signKeySet({ campaign: "let-them-call", version: 1, recipients }, makeSigningKey())],
    ["another campaign's", signKeySet({ campaign: "another", version: 1, recipients }, signer)],
    ["altered", { ...signed, document: signed.document.replace(one.recipient, recipients[1] ?? "") }],
    ["none", {}],
  ])("is not sealed to keys that are %s", async (_name, body) => {
    const { desk } = host({ keys: [{ status: 200, body }] });
    expect((await desk.keys("let-them-call")).state).toBe("refused");
  });
});

describe("a message", () => {
  it("names an address in clear only where its sender asked for a mail, on every try, and forgets it then", async () => {
    const challenges = [1, 2, 3].map(() => ({ status: 404 }));
    const { desk, sent, shelf } = host({ challenge: challenges, messages: [{ status: 503 }, received, received] });
    const asking = { ...signing, email: "planted@example.org" };
    expect((await desk.outbox.submit(await desk.compose(asking, null))).state).toBe("waiting");
    expect(shelf.text).toContain("planted@example.org");
    expect(await desk.outbox.flush()).toMatchObject({ state: "sent", mailed: true });
    expect(shelf.text).not.toContain("planted");
    expect(await desk.outbox.submit(await desk.compose(signing, null))).toMatchObject({ state: "sent", mailed: false });
    expect(sent().map((body) => body?.email)).toEqual(["planted@example.org", "planted@example.org", undefined]);
    expect(Object.keys(sent()[2] ?? {})).not.toContain("email");
  });

  it("goes with a proof of the host's challenge and the hash of a secret that stays", async () => {
    const { desk, sent } = host({ challenge: [{ status: 200, body: challenge }], messages: [received] });
    const after = await desk.outbox.submit(await desk.compose(signing, null));
    expect(after).toMatchObject({ state: "sent", secret: "secret", campaign: "let-them-call" });
    const receipt = createHash("sha256").update("secret").digest("base64url");
    expect(sent()).toEqual([{ id: ids[0], text: "Let them call.", language: "en", consents: [], receipt, proof }]);
  });

  it.each(["proof-used", "proof-expired"])("is proven anew when the host says %s, under the same id", async (code) => {
    const refusal = { status: 422, body: { code, message: "Again." } };
    const challenges = [1, 2].map(() => ({ status: 200, body: challenge }));
    const { desk, sent } = host({ challenge: challenges, messages: [refusal, received] });
    expect((await desk.outbox.submit(await desk.compose(signing, null))).state).toBe("sent");
    expect(sent().map((body) => body?.id)).toEqual([ids[0], ids[0]]);
  });

  it("waits when the host is busy, slowed it down, or gave no challenge, or this browser can do none", async () => {
    const tries = [
      host({ challenge: [{ status: 404 }], messages: [{ status: 503 }] }),
      host({ challenge: [{ status: 404 }], messages: [{ status: 429 }] }),
      host({ challenge: [{ status: 429 }] }),
      host({ challenge: [{ status: 200, body: challenge }] }, null),
      host({}),
    ];
    for (const { desk } of tries) {
      expect((await desk.outbox.submit(await desk.compose(signing, null))).state).toBe("waiting");
    }
  });

  it("is withdrawn with the secret", async () => {
    const { desk, asked } = host({
      challenge: [{ status: 404 }],
      messages: [received],
      withdrawals: [{ status: 503 }, { status: 200 }],
    });
    await desk.outbox.submit(await desk.compose(signing, null));
    expect([await desk.outbox.withdraw(), await desk.outbox.withdraw()]).toEqual(["unreachable", "withdrawn"]);
    expect(asked.at(-1)).toEqual({
      path: "/v1/campaigns/let-them-call/withdrawals",
      body: { id: ids[0], secret: "secret" },
    });
  });
});
