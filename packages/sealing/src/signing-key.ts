import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64urlnopad, hex } from "@scure/base";
import { SealingError } from "./sealing-error.ts";

/** An Ed25519 key pair (RFC 8032), each half 32 bytes in base64url. */
export interface SigningKey {
  readonly secret: string;
  readonly public: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** 32 bytes of base64url. @throws SealingError `signing-key-not-valid` */
function keyBytes(key: string): Uint8Array {
  if (/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(key)) return base64urlnopad.decode(key);
  throw new SealingError("signing-key-not-valid", "The signing key is not 32 bytes in base64url: copy it whole.");
}

/** The pair of a secret. @throws SealingError `signing-key-not-valid` */
export function signingKeyOf(secret: string): SigningKey {
  return { secret, public: base64urlnopad.encode(ed25519.getPublicKey(keyBytes(secret))) };
}

/** A new pair, from the machine's own chance. */
export function makeSigningKey(): SigningKey {
  return signingKeyOf(base64urlnopad.encode(ed25519.utils.randomSecretKey()));
}

/** The signature over a document's UTF-8, 64 bytes in base64url. @throws SealingError `signing-key-not-valid` */
export function signDocument(document: string, secret: string): string {
  return base64urlnopad.encode(ed25519.sign(utf8(document), keyBytes(secret)));
}

/** Whether a signature over a document is this public key's, by the strict rule; false for anything malformed. */
export function verifyDocument(document: string, signature: string, publicKey: string): boolean {
  try {
    const [bytes, key] = [base64urlnopad.decode(signature), base64urlnopad.decode(publicKey)];
    return ed25519.verify(bytes, utf8(document), key, { zip215: false });
  } catch {
    return false;
  }
}

/** SHA-256 of a public signing key, 64 hexadecimal digits. @throws SealingError `signing-key-not-valid` */
export function fingerprintOf(publicKey: string): string {
  return hex.encode(sha256(keyBytes(publicKey)));
}
