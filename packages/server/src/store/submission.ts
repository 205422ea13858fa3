import { createHash } from "node:crypto";

/** What a person agreed to, and in which wording. */
export interface Consent {
  readonly purpose: string;
  readonly textVersion: string;
}

/** Where to send one confirmation, if the day's mail to that address has not been sent yet. */
interface MailTo {
  /** Keyed hash of the address: 32 bytes. */
  readonly key: Buffer;
  /** The address, encrypted for the time until it is used. */
  readonly address: string;
  /** Whole days since 1970, UTC. */
  readonly day: number;
}

/** A message whose parts are already checked and normalised. */
export interface Submission {
  readonly id: string;
  readonly campaign: string;
  readonly language: string;
  /** Empty for a message without a public text. */
  readonly text: string;
  /** An age file to the campaign's keys. */
  readonly personal?: string;
  /** SHA-256 of the secret that may withdraw it. */
  readonly receipt?: Buffer;
  readonly consents?: readonly Consent[];
  /** A proof of work, which serves one message only. */
  readonly proof?: { readonly key: Buffer; readonly expires_s: number };
  readonly mail?: MailTo;
  /** Whether the host's own system is told. */
  readonly webhook?: boolean;
}

export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll("-", ""), "hex");

/** The UUID of 16 bytes. */
export function idText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** SHA-256 of all that makes a message the same when it is sent again; the proof of work may differ. */
export function digestOf(submission: Submission): Buffer {
  const { campaign, language, text, personal, receipt, consents = [], mail } = submission;
  const agreed = consents.map(({ purpose, textVersion }) => [purpose, textVersion]).sort();
  const parts = [campaign, language, text, personal ?? null, receipt?.toString("hex") ?? null, agreed];
  return createHash("sha256")
    .update(JSON.stringify([...parts, mail?.key.toString("hex") ?? null]))
    .digest();
}
