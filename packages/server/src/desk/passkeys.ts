import { timingSafeEqual } from "node:crypto";
import type { PasskeyAnswer } from "@connection-denied/protocol";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { decodeAttestationObject, isoBase64URL } from "@simplewebauthn/server/helpers";
import { Refusal } from "../refusal.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { Passkey } from "../store/staff.ts";
import type { Challenges, Purpose } from "./challenges.ts";

/** COSE numbers of the signatures that are taken: Ed25519, ES256, RS256. */
const ALGORITHMS = [-8, -7, -257];
const TIMEOUT_MS = 120_000;

/** Where a passkey is used, and what its challenge is bound to. */
interface PasskeyUse {
  readonly origin: string;
  readonly purpose: Purpose;
  readonly bound: string;
}

export interface Passkeys {
  enrolmentOptions(use: PasskeyUse, name: string): Promise<{ challenge: string }>;
  /** A new passkey with its key; throws a Refusal for an answer that does not hold. */
  enrol(use: PasskeyUse, answer: PasskeyAnswer): Promise<Omit<Passkey, "staff" | "added_s">>;
  assertionOptions(use: PasskeyUse): Promise<{ challenge: string }>;
  /** The id of the member whose passkey answered; throws a Refusal for an answer that does not hold. */
  assert(use: PasskeyUse, answer: PasskeyAnswer): Promise<string>;
}

const hostOf = (origin: string): string => new URL(origin).hostname;

/**
 * No statement of who made the authenticator is asked for. One with certificates is refused unread, as checking it would
 * have this server fetch lists from wherever they say.
 */
function refuseCertificates(response: RegistrationResponseJSON): void {
  const statement = decodeAttestationObject(isoBase64URL.toBuffer(response.response.attestationObject));
  const format = statement.get("fmt");
  if (format === "none" || (format === "packed" && statement.get("attStmt").get("x5c") === undefined)) return;
  throw new Refusal("desk-passkey-refused");
}

/** Whatever the library throws about an answer is a refusal; what the store throws stays what it is. */
async function refuseFaults<Result>(verify: () => Promise<Result>): Promise<Result> {
  try {
    return await verify();
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal("desk-passkey-refused", cause);
  }
}

const equal = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Passkeys over `@simplewebauthn/server`: the person is verified each time, each challenge serves once. */
export function createPasskeys(
  store: Pick<CampaignStore, "passkey" | "notePasskeyUse">,
  challenges: Challenges,
): Passkeys {
  const expected = ({ origin, purpose, bound }: PasskeyUse) => ({
    expectedChallenge: (challenge: string) => challenges.redeem(challenge, purpose, bound),
    expectedOrigin: origin,
    expectedRPID: hostOf(origin),
    requireUserVerification: true,
  });
  return {
    enrolmentOptions: async (use, name) =>
      generateRegistrationOptions({
        rpName: "Connection Denied",
        rpID: hostOf(use.origin),
        userName: name,
        userDisplayName: name,
        challenge: isoBase64URL.toBuffer(await challenges.issue(use.purpose, use.bound)),
        timeout: TIMEOUT_MS,
        attestationType: "none",
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    enrol: (use, answer) =>
      refuseFaults(async () => {
        const response = answer as unknown as RegistrationResponseJSON;
        refuseCertificates(response);
        const { verified, registrationInfo } = await verifyRegistrationResponse({
          ...expected(use),
          response,
          supportedAlgorithmIDs: ALGORITHMS,
        });
        if (!verified) throw new Refusal("desk-passkey-refused");
        const { id, publicKey, counter } = registrationInfo.credential;
        return { id, public_key: isoBase64URL.fromBuffer(publicKey), uses: counter };
      }),
    assertionOptions: async (use) =>
      generateAuthenticationOptions({
        rpID: hostOf(use.origin),
        challenge: isoBase64URL.toBuffer(await challenges.issue(use.purpose, use.bound)),
        timeout: TIMEOUT_MS,
        userVerification: "required",
      }),
    assert: async (use, answer) => {
      const passkey = await store.passkey(answer.id);
      if (passkey === null) throw new Refusal("desk-passkey-refused");
      const { id, public_key, uses, staff } = passkey;
      const counter = await refuseFaults(async () => {
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({
          ...expected(use),
          response: answer as unknown as AuthenticationResponseJSON,
          credential: { id, publicKey: isoBase64URL.toBuffer(public_key), counter: uses },
        });
        if (!verified || !equal(authenticationInfo.credentialID, id)) throw new Refusal("desk-passkey-refused");
        return authenticationInfo.newCounter;
      });
      if (!(await store.notePasskeyUse(id, counter))) throw new Refusal("desk-passkey-refused");
      return staff;
    },
  };
}
