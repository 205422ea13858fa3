import type { SignedKeySet } from "@connection-denied/protocol";
import { fingerprintOf, type SigningKey, signingKeyOf, signKeySet } from "@connection-denied/sealing";

/** The key that signs the keys of test campaigns; the page under test is built with its fingerprint. */
const signer = signingKeyOf(Buffer.alloc(32, 7).toString("base64url"));

export const TEST_FINGERPRINT = fingerprintOf(signer.public);

/** The keys of a campaign, signed by the key that the page knows, unless by another. */
export function signTestKeys(
  campaign: string,
  recipients: string[],
  key: SigningKey = signer,
  version = 1,
): SignedKeySet {
  return signKeySet({ campaign, version, recipients }, key);
}
