import { type Static, Type } from "typebox";
import { CampaignSchema } from "./campaign.ts";
import { KeySetSchema, SignedKeySetSchema } from "./key-set.ts";
import { languageTag, utcSeconds, uuidVersion7 } from "./messages.ts";
import { bytes32 } from "./patterns.ts";

/** What the staff of a campaign and their server say to each other, all under `/desk/api`. */
const closed = { additionalProperties: false } as const;
const Time = Type.String({ pattern: utcSeconds });
const Count = Type.Integer({ minimum: 0 });
const RequestId = Type.String({ pattern: "^[A-Za-z0-9_-]{22}$" });

/** Most messages in one answer or one verdict. */
export const REVIEW_MAX = 50;
/** How long a session lasts without use, in seconds; the page then forgets what it showed. */
export const SESSION_IDLE_S = 15 * 60;
/** Most characters of a staff member's name. */
export const STAFF_NAME_MAX = 60;

export const StaffRoleSchema = Type.Union([Type.Literal("admin"), Type.Literal("moderator")]);
export type StaffRole = Static<typeof StaffRoleSchema>;

export const StaffMemberSchema = Type.Object(
  { id: RequestId, name: Type.String(), role: StaffRoleSchema, addedAt: Time },
  closed,
);
export type StaffMember = Static<typeof StaffMemberSchema>;

/** Who is signed in; `steppedUp` while the passkey was used again in the last five minutes. */
export const DeskSessionSchema = Type.Object(
  { member: StaffMemberSchema, campaign: CampaignSchema, steppedUp: Type.Boolean() },
  closed,
);
export type DeskSession = Static<typeof DeskSessionSchema>;

/** Answer of `GET /desk/api/sessions`: one's own that are open, the newest first; `here` is the one that asks. */
export const OwnSessionsSchema = Type.Object(
  { sessions: Type.Array(Type.Object({ openedAt: Time, seenAt: Time, here: Type.Boolean() }, closed)) },
  closed,
);
export type OwnSessions = Static<typeof OwnSessionsSchema>;

/** What a browser gives for a passkey (WebAuthn level 3, `toJSON`); the server's library looks into it. */
export const PasskeyAnswerSchema = Type.Object({
  id: Type.String({ pattern: "^[A-Za-z0-9_-]{1,1400}$" }),
  rawId: Type.String({ pattern: "^[A-Za-z0-9_-]{1,1400}$" }),
  type: Type.Literal("public-key"),
  response: Type.Object({ clientDataJSON: Type.String({ minLength: 1 }) }),
  clientExtensionResults: Type.Object({}),
});
export type PasskeyAnswer = Static<typeof PasskeyAnswerSchema>;

/** Options for a browser's passkey call, as its library takes them. */
export const PasskeyOptionsSchema = Type.Object({ challenge: Type.String() }, { additionalProperties: true });

export const NothingSchema = Type.Object({}, closed);

/** Body of `POST /desk/api/enrolment-options`. */
export const EnrolmentStartSchema = Type.Object(
  {
    code: Type.String({ minLength: 1, maxLength: 64 }),
    name: Type.String({ minLength: 1, maxLength: STAFF_NAME_MAX }),
  },
  closed,
);
/** Body of `POST /desk/api/enrolment`. */
export const EnrolmentSchema = Type.Object({ ...EnrolmentStartSchema.properties, answer: PasskeyAnswerSchema }, closed);
/** Body of `POST /desk/api/session` and of `POST /desk/api/step-up`. */
export const AssertionSchema = Type.Object({ answer: PasskeyAnswerSchema }, closed);

/** A message that waits for a verdict. Nothing sealed leaves the server this way. */
export const WaitingMessageSchema = Type.Object(
  {
    id: Type.String({ pattern: uuidVersion7 }),
    language: Type.String(),
    text: Type.String(),
    receivedAt: Time,
    repeated: Type.Boolean(),
    mayBePublic: Type.Boolean(),
  },
  closed,
);
export type WaitingMessage = Static<typeof WaitingMessageSchema>;
export const WaitingSchema = Type.Object({ messages: Type.Array(WaitingMessageSchema) }, closed);

export const VerdictSchema = Type.Object(
  {
    ids: Type.Array(Type.String({ pattern: uuidVersion7 }), { minItems: 1, maxItems: REVIEW_MAX }),
    verdict: Type.Union([Type.Literal("approved"), Type.Literal("rejected")]),
  },
  closed,
);
export type Verdict = Static<typeof VerdictSchema>["verdict"];
export const ChangedSchema = Type.Object({ changed: Count }, closed);

/** Which messages an invalidation is about: all that is given must hold, and something must be. */
export const ConditionSchema = Type.Object(
  {
    receivedFrom: Type.Optional(Time),
    receivedUntil: Type.Optional(Time),
    language: Type.Optional(Type.String({ pattern: languageTag })),
    textHolds: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  { ...closed, minProperties: 1 },
);
export type Condition = Static<typeof ConditionSchema>;
export const DryCountSchema = Type.Object({ count: Count }, closed);

/** A key set as people compare it; `words` stand for the whole document that was signed, the same twelve in two languages. */
export const ShownKeySetSchema = Type.Object(
  {
    version: KeySetSchema.properties.version,
    recipients: KeySetSchema.properties.recipients,
    /** Of the signing key: SHA-256 in hex. */
    fingerprint: Type.String({ pattern: "^[0-9a-f]{64}$" }),
    words: Type.Object({ en: Type.String(), ko: Type.String() }, closed),
  },
  closed,
);
export type ShownKeySet = Static<typeof ShownKeySetSchema>;
/** Answer of `GET /desk/api/keys`: those to which messages are sealed now; null where the campaign asks for nothing. */
export const PublishedKeysSchema = Type.Object({ keySet: Type.Union([ShownKeySetSchema, Type.Null()]) }, closed);
export type PublishedKeys = Static<typeof PublishedKeysSchema>;

const wishesAsShown = [
  Type.Object({ kind: Type.Literal("invite"), role: StaffRoleSchema }, closed),
  Type.Object({ kind: Type.Literal("remove"), member: RequestId }, closed),
  Type.Object(
    { kind: Type.Literal("invalidate"), condition: ConditionSchema, count: Type.Integer({ minimum: 1 }) },
    closed,
  ),
] as const;

/** What is asked for; `count` is what the dry count said, `keySet` the file that was signed offline. */
export const WishSchema = Type.Union([
  ...wishesAsShown,
  Type.Object({ kind: Type.Literal("keys"), keySet: SignedKeySetSchema }, closed),
]);
export type Wish = Static<typeof WishSchema>;

/** The same as it is told to those who approve it. */
export const ShownWishSchema = Type.Union([
  ...wishesAsShown,
  Type.Object({ kind: Type.Literal("keys"), keySet: ShownKeySetSchema }, closed),
]);
export type ShownWish = Static<typeof ShownWishSchema>;

export const OpenRequestSchema = Type.Object(
  {
    id: RequestId,
    wish: ShownWishSchema,
    /** A member's id, or `host`. */
    askedBy: Type.String(),
    askedAt: Time,
    expiresAt: Time,
    needsSecond: Type.Boolean(),
  },
  closed,
);
export type OpenRequest = Static<typeof OpenRequestSchema>;
/** Answer to a new request: `code` is that of an invitation, told this once. */
export const AskedSchema = Type.Object(
  { request: OpenRequestSchema, code: Type.Union([Type.String(), Type.Null()]) },
  closed,
);
export type Asked = Static<typeof AskedSchema>;

export const StaffSchema = Type.Object(
  { members: Type.Array(StaffMemberSchema), requests: Type.Array(OpenRequestSchema) },
  closed,
);
export type Staff = Static<typeof StaffSchema>;

/** `:id` of a request or an export. */
export const RequestAddressSchema = Type.Object({ id: RequestId });

export const ExportRecordSchema = Type.Object(
  {
    id: RequestId,
    askedBy: Type.String(),
    askedAt: Time,
    approvedBy: Type.Union([Type.String(), Type.Null()]),
    finishedAt: Type.Union([Time, Type.Null()]),
  },
  closed,
);
export type ExportRecord = Static<typeof ExportRecordSchema>;
export const ExportsSchema = Type.Object({ exports: Type.Array(ExportRecordSchema) }, closed);

/**
 * Messages in each hour, the oldest first, the last of them still running. `usual` is null with less than a day behind;
 * `alarm` says to which side the running hour or the one before left it.
 */
export const TrendSchema = Type.Object(
  {
    hours: Type.Array(Type.Object({ from: Time, received: Count }, closed)),
    usual: Type.Union([Type.Object({ from: Count, until: Count }, closed), Type.Null()]),
    alarm: Type.Union([Type.Literal("many"), Type.Literal("few"), Type.Null()]),
  },
  closed,
);
export type Trend = Static<typeof TrendSchema>;

export const AuditEntrySchema = Type.Object(
  { number: Count, at: Time, actor: Type.String(), action: Type.String(), detail: Type.String(), hash: Type.String() },
  closed,
);
export type AuditEntry = Static<typeof AuditEntrySchema>;
/** The newest entries, the newest first; `brokenAt` is the first entry that does not follow from those before it. */
export const AuditSchema = Type.Object(
  { entries: Type.Array(AuditEntrySchema), length: Count, brokenAt: Type.Union([Count, Type.Null()]) },
  closed,
);
export type Audit = Static<typeof AuditSchema>;

/**
 * One line that is kept where the server cannot reach it: how long the audit was, the hash of its last entry in hex, when,
 * and an Ed25519 signature, in base64url, over the JSON array of `number`, `hash` and `at`.
 */
export const CheckpointSchema = Type.Object(
  {
    number: Count,
    hash: Type.String({ pattern: "^[0-9a-f]{64}$" }),
    at: Time,
    key: Type.String({ pattern: bytes32 }),
    signature: Type.String({ pattern: "^[A-Za-z0-9_-]{86}$" }),
  },
  closed,
);
export type Checkpoint = Static<typeof CheckpointSchema>;
