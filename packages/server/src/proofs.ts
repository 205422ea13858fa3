import { createHash, createHmac, randomBytes, randomInt } from "node:crypto";
import type { Challenge, Proof } from "@connection-denied/protocol";
import { createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { Refusal } from "./refusal.ts";
import type { CampaignStore } from "./store/campaign-store.ts";

/** What the store keeps of a proof, so that it serves one message only. */
interface UsedProof {
  readonly key: Buffer;
  readonly expires_s: number;
}

/** Makes challenges and verifies what came of them. */
export interface Proofs {
  challenge(): Promise<Challenge>;
  /** Throws a Refusal: `proof-expired`, `proof-not-valid`. */
  verify(proof: Proof): Promise<UsedProof>;
}

/**
 * Rounds of PBKDF2 for one try, and how many tries a challenge takes, at least and at most. Invented, so that a phone six times
 * slower than a laptop needs two seconds at most, which `npm run bench -- page` measures.
 */
const COST = 1000;
export const TRIES = { least: 250, most: 500 } as const;
/** Long enough to be solved while a train is in a tunnel. */
const LIFE_S = 3600;

const isTime = (expires_s: number, now_s: number): boolean => expires_s > now_s && expires_s <= now_s + LIFE_S;

/** What signs challenges and the keys that solve them. */
interface ProofSecrets {
  readonly hmacSignatureSecret: string;
  readonly hmacKeySignatureSecret: string;
}

/** The two secrets under one key. */
export function secretsOf(key: Buffer): ProofSecrets {
  const derived = (use: string): string => createHmac("sha256", key).update(use).digest("hex");
  return { hmacSignatureSecret: derived("challenge"), hmacKeySignatureSecret: derived("derived key") };
}

/** A challenge that the try of this number solves. */
export async function makeChallenge(secrets: ProofSecrets, counter: number, now_s: number): Promise<Challenge> {
  const given = { algorithm: "PBKDF2/SHA-256", cost: COST, counter, deriveKey, expiresAt: now_s + LIFE_S };
  return (await createChallenge({ ...given, ...secrets })) as Challenge;
}

/**
 * Proofs of work in the second format of altcha, signed with a key that all processes of a store share. `clock` gives
 * milliseconds.
 */
export function createProofs(store: Pick<CampaignStore, "sharedSecret">, clock: () => number): Proofs {
  const now_s = (): number => Math.floor(clock() / 1000);
  let secrets: Promise<ProofSecrets> | null = null;
  const openSecrets = (): Promise<ProofSecrets> => {
    secrets ??= store.sharedSecret("proofs", randomBytes(32)).then(secretsOf);
    secrets.catch(() => {
      secrets = null;
    });
    return secrets;
  };
  return {
    challenge: async () => makeChallenge(await openSecrets(), randomInt(TRIES.least, TRIES.most), now_s()),
    verify: async ({ challenge, counter, derivedKey }) => {
      const { expiresAt, nonce } = challenge.parameters;
      if (!isTime(expiresAt, now_s())) throw new Refusal("proof-expired");
      const solution = { counter, derivedKey };
      // The library looks at the machine's own clock as well.
      const { verified, expired } = await verifySolution({ challenge, solution, deriveKey, ...(await openSecrets()) });
      if (expired) throw new Refusal("proof-expired");
      if (!verified) throw new Refusal("proof-not-valid");
      return { key: createHash("sha256").update(nonce).digest(), expires_s: expiresAt };
    },
  };
}
