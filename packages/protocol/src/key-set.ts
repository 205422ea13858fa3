import { type Static, Type } from "typebox";
import { bytes32, campaignId } from "./patterns.ts";

/** Fewest recipients of a sealed message, so that the loss of one private key loses nothing, and most. */
export const RECIPIENTS_MIN = 2;
export const RECIPIENTS_MAX = 5;

/** What a key set's signature is over, once parsed: to whom the messages of one campaign are sealed. */
export const KeySetSchema = Type.Object(
  {
    kind: Type.Literal("connection-denied/key-set/1"),
    campaign: Type.String({ pattern: campaignId }),
    /** Counts up; the server keeps every version and serves the latest. */
    version: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    /** The public Ed25519 key that signs this document, 32 bytes in base64url. */
    signingKey: Type.String({ pattern: bytes32 }),
    /** Public keys of age (`age1…`, X25519), each once. */
    recipients: Type.Array(Type.String({ pattern: "^age1[02-9ac-hj-np-z]{58}$" }), {
      minItems: RECIPIENTS_MIN,
      maxItems: RECIPIENTS_MAX,
      uniqueItems: true,
    }),
  },
  { additionalProperties: false },
);
export type KeySet = Static<typeof KeySetSchema>;

/**
 * Answer of `GET /v1/campaigns/:id/keys`, and the file `keys.json` of the data folder. `document` is JSON of a KeySet,
 * kept as the very text that was signed; `signature` is Ed25519 (RFC 8032) over its UTF-8, in base64url.
 */
export const SignedKeySetSchema = Type.Object(
  {
    document: Type.String({ maxLength: 4096 }),
    signature: Type.String({ pattern: "^[A-Za-z0-9_-]{86}$" }),
  },
  { additionalProperties: false },
);
export type SignedKeySet = Static<typeof SignedKeySetSchema>;
