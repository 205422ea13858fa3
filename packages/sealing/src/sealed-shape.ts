import { RECIPIENTS_MAX, RECIPIENTS_MIN } from "@connection-denied/protocol";
import { base64 } from "@scure/base";

/** What is sealed is filled up to a multiple of this many bytes, so that its length tells little. */
export const SEALED_STEP_BYTES = 1024;
/** Most steps; the longest person in the widest script needs four. */
const STEPS_MAX = 4;

/** Nonce of the stream before the content and tag of its one chunk after it (C2SP age, "Payload"). */
const AROUND_CONTENT_BYTES = 16 + 16;
/** An X25519 stanza: the ephemeral share and the wrapped file key, each 32 bytes without padding. */
const STANZA = "-> X25519 [A-Za-z0-9+/]{43}\\n[A-Za-z0-9+/]{43}\\n";

const HEADER = new RegExp(
  `^age-encryption\\.org/v1\\n(?:${STANZA}){${RECIPIENTS_MIN},${RECIPIENTS_MAX}}--- [A-Za-z0-9+/]{43}\\n`,
);
const headerLength = (recipients: number): number => 22 + recipients * (10 + 44 + 44) + 48;

/** Most characters of a sealed person in base64. */
export const SEALED_MAX_CHARACTERS =
  Math.ceil((headerLength(RECIPIENTS_MAX) + AROUND_CONTENT_BYTES + STEPS_MAX * SEALED_STEP_BYTES) / 3) * 4;

/** Characters of base64 that hold the longest header. */
const HEADER_CHARACTERS = Math.ceil(headerLength(RECIPIENTS_MAX) / 3) * 4;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Base64 in its one right spelling; only the head and the tail are decoded, as this is asked of every message. */
function headOf(sealed: string): string | null {
  if (sealed.length % 4 !== 0 || !BASE64.test(sealed)) return null;
  try {
    base64.decode(sealed.slice(-4));
    return atob(sealed.slice(0, HEADER_CHARACTERS));
  } catch {
    return null;
  }
}

/**
 * Whether a text has the shape of a sealed person: base64 of an age file to two to five X25519 recipients, its content
 * of a whole number of steps. Nothing is decrypted, and nothing could be: only this much can be seen without a private
 * key.
 */
export function hasSealedShape(sealed: string): boolean {
  if (sealed.length > SEALED_MAX_CHARACTERS) return false;
  const header = HEADER.exec(headOf(sealed) ?? "")?.[0];
  if (header === undefined) return false;
  const length = (sealed.length / 4) * 3 - (/=*$/.exec(sealed)?.[0].length ?? 0);
  const steps = (length - header.length - AROUND_CONTENT_BYTES) / SEALED_STEP_BYTES;
  return Number.isInteger(steps) && steps >= 1 && steps <= STEPS_MAX;
}

/** A text with spaces after it, as UTF-8 of a whole number of steps; null when it would need too many. */
export function padded(text: string): Uint8Array | null {
  const bytes = new TextEncoder().encode(text);
  const steps = Math.max(1, Math.ceil(bytes.length / SEALED_STEP_BYTES));
  if (steps > STEPS_MAX) return null;
  const filled = new Uint8Array(steps * SEALED_STEP_BYTES).fill(0x20);
  filled.set(bytes);
  return filled;
}
