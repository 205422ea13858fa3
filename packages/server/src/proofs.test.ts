import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Campaign, Challenge, Proof } from "@connection-denied/protocol";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { createProofs, TRIES } from "./proofs.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { openSqliteStore } from "./store/open-sqlite-store.ts";
import { unguarded } from "./unguarded.ts";

const campaign: Campaign = { id: "let-them-call", title: "Let them call", text: "People must be allowed to connect." };
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;

let folder: string;
let store: CampaignStore;
let app: FastifyInstance;
let now_ms: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-proofs-"));
  store = await openSqliteStore(folder);
  now_ms = Date.now();
  app = demanding();
});
afterEach(async () => {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

function demanding(): FastifyInstance {
  const clock = () => now_ms;
  const proofs = createProofs(store, clock);
  return buildApp({ ...unguarded, store, clock, campaign, proofs, staticRoot: null });
}
const ask = async (): Promise<Challenge> => (await app.inject(`/v1/campaigns/${campaign.id}/challenge`)).json();
async function solve(challenge: Challenge): Promise<Proof> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error("not solved");
  return { challenge, counter: solution.counter, derivedKey: solution.derivedKey };
}
const post = async (number: number, proof?: Proof, to = app) => {
  const payload = { id: idNumber(number), text: `Message ${number}`, language: "en", proof };
  const answer = await to.inject({ method: "POST", url: `/v1/campaigns/${campaign.id}/messages`, payload });
  return answer.statusCode === 201 ? 201 : answer.json().code;
};

describe("a proof of work", () => {
  it("serves one message, as often as that is sent, and no other", async () => {
    const proof = await solve(await ask());
    expect(await post(1)).toBe("proof-missing");
    expect([await post(1, proof), await post(1, proof)]).toEqual([201, 201]);
    expect(await post(2, proof)).toBe("proof-used");
    const raced = await Promise.all([3, 4, 5].map(async (number) => post(number, proof)));
    expect(raced).toEqual(["proof-used", "proof-used", "proof-used"]);
    expect(await store.counts(campaign.id)).toMatchObject({ received: 1 });
  });

  it("of one process is taken by another of the same store, after a restart, too", async () => {
    const proof = await solve(await ask());
    const other = demanding();
    expect(await post(1, proof, other)).toBe(201);
    await other.close();
  });

  it("is refused when it is old, or said to live longer than it does", async () => {
    const proof = await solve(await ask());
    now_ms += 3_601_000;
    expect(await post(1, proof)).toBe("proof-expired");
    const longer = { ...proof.challenge.parameters, expiresAt: Math.floor(now_ms / 1000) + 60 };
    expect(await post(1, { ...proof, challenge: { ...proof.challenge, parameters: longer } })).toBe("proof-not-valid");
  });

  it("is refused when anything in it was made up", async () => {
    const proof = await solve(await ask());
    const { challenge } = proof;
    const parameters = (given: object): Proof => ({
      ...proof,
      challenge: { ...challenge, parameters: { ...challenge.parameters, ...given } },
    });
    const another = await ask();
    const forged: Proof[] = [
      { ...proof, derivedKey: "0".repeat(64) },
      { ...proof, derivedKey: challenge.parameters.keyPrefix.padEnd(64, "0") },
      { ...proof, challenge: another },
      { ...proof, challenge: { ...challenge, signature: another.signature } },
      parameters({ cost: 1 }),
      parameters({ keyPrefix: "00" }),
      parameters({ nonce: another.parameters.nonce }),
      parameters({ keySignature: another.parameters.keySignature }),
    ];
    for (const given of forged) expect(await post(1, given)).toBe("proof-not-valid");
    expect(await store.counts(campaign.id)).toMatchObject({ received: 0 });
  });

  it("is of altcha's second version, and never the same twice", async () => {
    const challenges = await Promise.all(Array.from({ length: 20 }, ask));
    expect(challenges[0]?.parameters).toMatchObject({ algorithm: "PBKDF2/SHA-256", cost: 1000, keyLength: 32 });
    expect(new Set(challenges.map(({ parameters }) => parameters.nonce)).size).toBe(20);
    const { counter } = await solve(challenges[0] as Challenge);
    expect(counter).toBeGreaterThanOrEqual(TRIES.least);
    expect(counter).toBeLessThan(TRIES.most);
  });

  it("is not asked for where the host says so", async () => {
    const open = buildApp({ ...unguarded, store, clock: Date.now, campaign, staticRoot: null });
    expect(await post(1, undefined, open)).toBe(201);
    expect((await open.inject(`/v1/campaigns/${campaign.id}/challenge`)).statusCode).toBe(404);
    await open.close();
  });
});
