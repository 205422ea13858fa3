import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { CampaignStore } from "../store/campaign-store.ts";

/** What a challenge is answered for; it serves nothing else. */
export type Purpose = "enrol" | "sign in" | "step up";

/** Challenges for passkeys. Nothing is stored until one is answered, so asking for many fills no disk. */
export interface Challenges {
  /** A new challenge in base64url, good for two minutes; `bound` ties it to a code or a session. */
  issue(purpose: Purpose, bound: string): Promise<string>;
  /** Whether this is a challenge of ours for that use, still good and never answered; a second asking says no. */
  redeem(challenge: string, purpose: Purpose, bound: string): Promise<boolean>;
}

const LIFE_S = 120;
const NONCE_BYTES = 16;
const TIME_BYTES = 8;
const SEALED_BYTES = NONCE_BYTES + TIME_BYTES + 32;

/** @param now_s seconds since 1970, UTC */
export function createChallenges(
  store: Pick<CampaignStore, "sharedSecret" | "useChallenge">,
  now_s: () => number,
): Challenges {
  let shared: Promise<Buffer> | null = null;
  const seal = async (head: Buffer, purpose: Purpose, bound: string): Promise<Buffer> => {
    shared ??= store.sharedSecret("challenges", randomBytes(32));
    return createHmac("sha256", await shared)
      .update(head)
      .update(JSON.stringify([purpose, bound]))
      .digest();
  };
  return {
    issue: async (purpose, bound) => {
      const time = Buffer.alloc(TIME_BYTES);
      time.writeBigUInt64BE(BigInt(now_s() + LIFE_S));
      const head = Buffer.concat([randomBytes(NONCE_BYTES), time]);
      return Buffer.concat([head, await seal(head, purpose, bound)]).toString("base64url");
    },
    redeem: async (challenge, purpose, bound) => {
      const bytes = Buffer.from(challenge, "base64url");
      if (bytes.length !== SEALED_BYTES) return false;
      const head = bytes.subarray(0, NONCE_BYTES + TIME_BYTES);
      if (!timingSafeEqual(await seal(head, purpose, bound), bytes.subarray(head.length))) return false;
      const expires_s = Number(head.readBigUInt64BE(NONCE_BYTES));
      if (expires_s < now_s()) return false;
      return store.useChallenge(createHash("sha256").update(bytes).digest(), expires_s, now_s());
    },
  };
}
