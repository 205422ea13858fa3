import type { Generated } from "kysely";

/**
 * The tables, as Kysely sees them, the same on every engine. Times are seconds since 1970 in UTC, switches are 0 or 1,
 * an `id` is the 16 bytes of the client's UUID, a `hash` or `key` 32 bytes. No column holds a name or an address in
 * clear: `personal` is an age file that only the campaign's offline keys open, `address` of a job is encrypted.
 */
export interface Tables {
  messages: {
    number: Generated<number>;
    id: Buffer;
    campaign: string;
    language: string;
    /** Empty when the sender gave none, or when it was wiped. */
    text: string;
    received_s: number;
    personal: string | null;
    /** SHA-256 of the secret with which its sender may withdraw it. */
    receipt: Buffer | null;
    /** SHA-256 of all that was sent, to know a repeat by; null for messages older than this column, and when wiped. */
    digest: Buffer | null;
    state: "received" | "confirmed" | "withdrawn" | "invalidated";
    review: "waiting" | "approved" | "rejected";
    /** Whether the same address had already sent one to this campaign. */
    repeated: number;
    wiped_s: number | null;
  };
  consents: { id: Buffer; purpose: string; text_version: string };
  /** Proofs of work that were used, and for which message. */
  proofs: { key: Buffer; id: Buffer; expires_s: number };
  /** Keyed hashes of addresses, and the first message that came from each. */
  addresses: { campaign: string; key: Buffer; id: Buffer };
  /** Keyed hashes of addresses that were written to on a day (whole days since 1970, UTC). */
  mail_days: { key: Buffer; day: number };
  outbox: {
    number: Generated<number>;
    /** Given to the receiver, so that a job done twice has its effect once. */
    key: Buffer;
    kind: "confirmation" | "webhook";
    campaign: string;
    id: Buffer;
    address: string | null;
    due_s: number;
    attempts: number;
    /** Until when a process works on it. */
    claimed_s: number;
    parked: number;
    /** 1 from before a mail is handed over until it is known whether it was taken. */
    begun: number;
  };
  /** Keyed hashes of addresses that were written to, and when last. */
  mail_last: { key: Buffer; at_s: number };
  /** How many mails were begun in an hour (whole hours since 1970). */
  mail_hours: { hour: number; begun: number };
  /** What is counted, in shards so that several processes do not wait for one row. */
  tallies: { campaign: string; shard: number; received: number; confirmed: number; removed: number };
  key_sets: { campaign: string; version: number; document: string; signature: string; added_s: number };
  staff: { id: string; name: string; role: string; added_s: number; removed_s: number | null };
  passkeys: { id: string; staff: string; public_key: string; uses: number; added_s: number };
  sessions: { hash: Buffer; staff: string; opened_s: number; seen_s: number; stepped_up_s: number | null };
  audit: {
    number: number;
    at_s: number;
    actor: string;
    action: string;
    /** JSON of an object of strings and numbers. */
    detail: string;
    hash: Buffer;
  };
  /** One row: how long the audit is and the hash of its last entry. */
  audit_head: { one: number; number: number; hash: Buffer };
  exports: {
    id: string;
    campaign: string;
    asked_by: string;
    asked_s: number;
    approved_by: string | null;
    approved_s: number | null;
    digest: Buffer | null;
    finished_s: number | null;
  };
  /** What one of the staff asked for, until a second one approves; an invitation, until it is used. */
  requests: {
    id: string;
    kind: string;
    /** JSON of what is asked for. */
    wish: string;
    /** SHA-256 of an invitation's code. */
    code: Buffer | null;
    asked_by: string;
    asked_s: number;
    needs_second: number;
    approved_by: string | null;
    approved_s: number | null;
    expires_s: number;
    closed_s: number | null;
  };
  /** Challenges that a passkey has answered, until they are over anyway. */
  used_challenges: { hash: Buffer; expires_s: number };
  /** Secrets that the processes on this database share. */
  desk_secrets: { name: string; value: Buffer };
  /** What came in each hour since 1970, UTC, in shards as the tallies. */
  hours: { campaign: string; hour: number; shard: number; received: number };
}

/** The columns by which each table is walked through; those that a copy carries from one engine to another. */
export const TABLE_KEYS = {
  messages: ["number"],
  consents: ["id", "purpose"],
  proofs: ["key"],
  addresses: ["campaign", "key"],
  mail_days: ["key", "day"],
  outbox: ["number"],
  mail_last: ["key"],
  mail_hours: ["hour"],
  tallies: ["campaign", "shard"],
  key_sets: ["campaign", "version"],
  staff: ["id"],
  passkeys: ["id"],
  sessions: ["hash"],
  audit: ["number"],
  audit_head: ["one"],
  exports: ["id"],
  requests: ["id"],
  used_challenges: ["hash"],
  desk_secrets: ["name"],
  hours: ["campaign", "hour", "shard"],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] };

export type TableName = keyof Tables;
