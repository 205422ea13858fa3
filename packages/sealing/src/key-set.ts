import { type KeySet, KeySetSchema, type SignedKeySet, SignedKeySetSchema } from "@connection-denied/protocol";
import { bech32 } from "@scure/base";
import { Value } from "typebox/value";
import { SealingError } from "./sealing-error.ts";
import { fingerprintOf, type SigningKey, signDocument, verifyDocument } from "./signing-key.ts";

/** What the reader of a key set already knows and holds it to. */
export interface Expected {
  readonly campaign: string;
  /** `fingerprintOf` the key by which it must be signed; left out only where nobody could have told it. */
  readonly fingerprint?: string;
}

const notValid = (what: string, cause?: unknown): SealingError =>
  new SealingError("key-set-not-valid", `The key set ${what}: have it made and signed again with "keys sign".`, cause);

function isRecipient(text: string): boolean {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(text);
    return prefix === "age" && bytes.length === 32;
  } catch {
    return false;
  }
}

function parse(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch (cause) {
    throw notValid("is not JSON", cause);
  }
}

/** The key set that a document holds, unsigned. @throws SealingError `key-set-not-valid` */
function readDocument(document: string): KeySet {
  const keySet = parse(document);
  if (!Value.Check(KeySetSchema, keySet)) {
    throw notValid("must name its kind, campaign, version and signing key, and two to five different recipients");
  }
  const wrong = keySet.recipients.find((recipient) => !isRecipient(recipient));
  if (wrong !== undefined) throw notValid(`holds ${wrong}, which is no public key of age`);
  return keySet;
}

/** Signs a campaign's recipients; the very text that is signed is kept. @throws SealingError */
export function signKeySet(keySet: Omit<KeySet, "kind" | "signingKey">, key: SigningKey): SignedKeySet {
  const { campaign, version, recipients } = keySet;
  const document = JSON.stringify({
    kind: "connection-denied/key-set/1",
    campaign,
    version,
    signingKey: key.public,
    recipients,
  });
  readDocument(document);
  return { document, signature: signDocument(document, key.secret) };
}

/**
 * The key set of a signed document, and the fingerprint of the key that truly signed it. Whoever hands it out may have
 * made them, so compare the fingerprint with one that came another way.
 * @throws SealingError `key-set-not-valid`, `key-set-signature-wrong`
 */
export function readKeySet(signed: unknown): { readonly keySet: KeySet; readonly fingerprint: string } {
  if (!Value.Check(SignedKeySetSchema, signed)) {
    throw notValid("must hold exactly document and signature");
  }
  const keySet = readDocument(signed.document);
  if (!verifyDocument(signed.document, signed.signature, keySet.signingKey)) {
    throw new SealingError("key-set-signature-wrong", "The key set is not signed by the key it names: do not use it.");
  }
  return { keySet, fingerprint: fingerprintOf(keySet.signingKey) };
}

/**
 * The key set of a signed document, held to what is expected of it.
 * @throws SealingError as `readKeySet`, and `key-set-fingerprint-differs`, `key-set-campaign-differs`
 */
export function verifyKeySet(signed: unknown, expected: Expected): KeySet {
  const { keySet, fingerprint } = readKeySet(signed);
  if (expected.fingerprint !== undefined && fingerprint !== expected.fingerprint) {
    const message = "The key set is signed by another key than the one of this fingerprint: do not use it.";
    throw new SealingError("key-set-fingerprint-differs", message);
  }
  if (keySet.campaign === expected.campaign) return keySet;
  const message = `The key set is of the campaign ${keySet.campaign}: sign one for ${expected.campaign}.`;
  throw new SealingError("key-set-campaign-differs", message);
}
