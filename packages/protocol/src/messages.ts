import { type Static, Type } from "typebox";
import { CONSENTS_MAX } from "./campaign.ts";
import { bytes32, purpose, textVersion } from "./patterns.ts";

/** The largest body a submission may have, in bytes. */
export const BODY_MAX_BYTES = 16 * 1024;

/** A version 7 UUID (RFC 9562); capitals are taken and stored in lower case. */
export const uuidVersion7 = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$";
/** The part of BCP 47 that names a written language: language, script, region. */
export const languageTag = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";
export const utcSeconds = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$";

/** The `:id` of `/v1/campaigns/:id/…`. */
export const CampaignAddressSchema = Type.Object({ id: Type.String() });

/** The longest e-mail address (RFC 5321, 4.5.3.1.3). */
const EMAIL_MAX_CHARACTERS = 254;

/** What a sender agreed to, and the version of the words that were shown for it. */
export const ConsentSchema = Type.Object(
  {
    purpose: Type.String({ pattern: purpose }),
    textVersion: Type.String({ pattern: textVersion }),
  },
  { additionalProperties: false },
);
export type Consent = Static<typeof ConsentSchema>;

/** Most characters of an age file in base64 that a message may carry; `hasSealedShape` of the sealing room says more. */
const SEALED_MAX_CHARACTERS = 6400;
const hex = (bytes: number, most = bytes) => Type.String({ pattern: `^[0-9a-f]{${2 * bytes},${2 * most}}$` });

/** Answer of `GET /v1/campaigns/:id/challenge`: a proof of work as altcha's second version writes it. */
export const ChallengeSchema = Type.Object(
  {
    parameters: Type.Object(
      {
        algorithm: Type.Literal("PBKDF2/SHA-256"),
        cost: Type.Integer({ minimum: 1 }),
        expiresAt: Type.Integer({ minimum: 1 }),
        keyLength: Type.Integer({ minimum: 16, maximum: 64 }),
        keyPrefix: hex(1, 32),
        keySignature: hex(32),
        nonce: hex(16),
        salt: hex(16),
      },
      { additionalProperties: false },
    ),
    signature: hex(32),
  },
  { additionalProperties: false },
);
export type Challenge = Static<typeof ChallengeSchema>;

/** A challenge as it was got, and the counter whose derived key begins as it asks. */
export const ProofSchema = Type.Object(
  {
    challenge: ChallengeSchema,
    counter: Type.Integer({ minimum: 0, maximum: 0xffffffff }),
    derivedKey: hex(16, 64),
  },
  { additionalProperties: false },
);
export type Proof = Static<typeof ProofSchema>;

/**
 * Body of `POST /v1/campaigns/:id/messages`. It holds no personal data but sealed, and `email`, if
 * its sender asks to be written to once. The limits of `text` (1 to 2000 characters, nothing hidden, no link) are those of `checkMessageText`, which both sides run; it may
 * be left out of a message that has `sealed`, the base64 of an age file as `sealPerson` makes it. `receipt` is the
 * SHA-256 of 32 random bytes that stay with the sender, who may withdraw the message with them; each purpose is named
 * once.
 */
export const SubmissionSchema = Type.Object(
  {
    id: Type.String({ pattern: uuidVersion7 }),
    text: Type.Optional(Type.String()),
    language: Type.String({ pattern: languageTag }),
    sealed: Type.Optional(Type.String({ maxLength: SEALED_MAX_CHARACTERS })),
    receipt: Type.Optional(Type.String({ pattern: bytes32 })),
    consents: Type.Optional(Type.Array(ConsentSchema, { maxItems: CONSENTS_MAX })),
    proof: Type.Optional(ProofSchema),
    /** To be asked for a confirmation, once; kept encrypted until that mail is sent, and nowhere else. */
    email: Type.Optional(Type.String({ maxLength: EMAIL_MAX_CHARACTERS })),
  },
  { additionalProperties: false },
);
export type Submission = Static<typeof SubmissionSchema>;

/** Answer 201: the message is on the disk. `receivedAt` is UTC, in whole seconds, and the same on every repeat. */
export const ReceiptSchema = Type.Object(
  { id: Type.String({ pattern: uuidVersion7 }), receivedAt: Type.String({ pattern: utcSeconds }) },
  { additionalProperties: false },
);
export type Receipt = Static<typeof ReceiptSchema>;

/** Body of `POST /v1/campaigns/:id/withdrawals`: `secret` is the 32 bytes whose SHA-256 was sent as `receipt`. */
export const WithdrawalSchema = Type.Object(
  { id: Type.String({ pattern: uuidVersion7 }), secret: Type.String({ pattern: bytes32 }) },
  { additionalProperties: false },
);
export type Withdrawal = Static<typeof WithdrawalSchema>;

/** Answer 200: the message is out of the count, and its text and consents are gone. The same on every repeat. */
export const WithdrawnSchema = Type.Object(
  { id: Type.String({ pattern: uuidVersion7 }), withdrawn: Type.Literal(true) },
  { additionalProperties: false },
);
export type Withdrawn = Static<typeof WithdrawnSchema>;

/**
 * Answer of `GET /v1/campaigns/:id/count`: all that were ever received; those that were confirmed and stand; those that
 * were withdrawn by their senders or invalidated by the host.
 */
export const CountSchema = Type.Object(
  {
    received: Type.Integer({ minimum: 0 }),
    confirmed: Type.Integer({ minimum: 0 }),
    removed: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);
export type Count = Static<typeof CountSchema>;

/** Answer of `GET /v1/version`. `page` is the SHA-256 over the files of the page that is served, null without one. */
export const VersionSchema = Type.Object(
  { version: Type.String(), page: Type.Union([Type.String({ pattern: "^[0-9a-f]{64}$" }), Type.Null()]) },
  { additionalProperties: false },
);

/** Answer of `GET /health` and `GET /ready`. */
export const StandingSchema = Type.Object({ status: Type.Literal("ok") }, { additionalProperties: false });
/** Most messages on the wall. */
export const WALL_MAX = 100;

/** Answer of `GET /v1/campaigns/:id/wall`: texts that their senders and the desk agreed to show, the newest first. */
export const WallSchema = Type.Object(
  {
    messages: Type.Array(
      Type.Object({ text: Type.String(), language: Type.String() }, { additionalProperties: false }),
      { maxItems: WALL_MAX },
    ),
  },
  { additionalProperties: false },
);

/** Every refusal. `code` is an `ErrorCode`; `message` is one English sentence for whoever reads it raw. */
export const ErrorAnswerSchema = Type.Object(
  { code: Type.String(), message: Type.String() },
  { additionalProperties: false },
);
export type ErrorAnswer = Static<typeof ErrorAnswerSchema>;
