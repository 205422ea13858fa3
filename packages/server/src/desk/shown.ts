import type {
  Condition as AskedCondition,
  AuditEntry,
  OpenRequest,
  ShownKeySet,
  ShownWish,
  StaffMember,
  StaffRole,
} from "@connection-denied/protocol";
import { readKeySet, spokenWords } from "@connection-denied/sealing";
import { Refusal } from "../refusal.ts";
import type { AuditEntry as StoredEntry } from "../store/audit.ts";
import type { KeySet } from "../store/key-sets.ts";
import type { Condition } from "../store/message-changes.ts";
import type { OpenRequest as StoredRequest, Wish as StoredWish } from "../store/requests.ts";
import type { StaffMember as StoredMember } from "../store/staff.ts";
import { toUtcSeconds } from "../utc.ts";

/** What the store keeps, as the desk is told it: times in words, hashes in hex. */
export const shownMember = ({ id, name, role, added_s }: StoredMember): StaffMember => ({
  id,
  name,
  role: role as StaffRole,
  addedAt: toUtcSeconds(added_s),
});

export const shownEntry = ({ number, at_s, actor, action, detail, hash }: StoredEntry): AuditEntry => ({
  number,
  at: toUtcSeconds(at_s),
  actor,
  action,
  detail,
  hash: hash.toString("hex"),
});

const shownCondition = ({ receivedFrom_s, receivedUntil_s, language, textHolds }: Condition): AskedCondition => ({
  ...(receivedFrom_s === undefined ? {} : { receivedFrom: toUtcSeconds(receivedFrom_s) }),
  ...(receivedUntil_s === undefined ? {} : { receivedUntil: toUtcSeconds(receivedUntil_s) }),
  ...(language === undefined ? {} : { language }),
  ...(textHolds === undefined ? {} : { textHolds }),
});

function toSeconds(time: string): number {
  const time_ms = Date.parse(time);
  if (Number.isNaN(time_ms)) throw new Refusal("desk-request-not-valid");
  return Math.floor(time_ms / 1000);
}

/** No text holds half characters or controls, and not every database lets itself be asked for them. */
function heldText(text: string): string {
  if (/(?!\n)[\p{Control}\p{Surrogate}]/u.test(text)) throw new Refusal("desk-request-not-valid");
  return text;
}

/** A condition as the store takes it; throws a Refusal for a time that is none, or a text that no message can hold. */
export const storedCondition = ({ receivedFrom, receivedUntil, language, textHolds }: AskedCondition): Condition => ({
  ...(receivedFrom === undefined ? {} : { receivedFrom_s: toSeconds(receivedFrom) }),
  ...(receivedUntil === undefined ? {} : { receivedUntil_s: toSeconds(receivedUntil) }),
  ...(language === undefined ? {} : { language }),
  ...(textHolds === undefined ? {} : { textHolds: heldText(textHolds) }),
});

/** @throws SealingError for what no longer is as it was signed */
export function shownKeySet({ document, signature }: Pick<KeySet, "document" | "signature">): ShownKeySet {
  const { keySet, fingerprint } = readKeySet({ document, signature });
  const { version, recipients } = keySet;
  return { version, recipients, fingerprint, words: spokenWords(document) };
}

function shownWish(wish: StoredWish): ShownWish {
  if (wish.kind === "invite") return { kind: "invite", role: wish.role as StaffRole };
  if (wish.kind === "remove") return wish;
  if (wish.kind === "keys") return { kind: "keys", keySet: shownKeySet(wish) };
  return { kind: "invalidate", condition: shownCondition(wish.condition), count: wish.count };
}

export const shownRequest = ({ id, wish, askedBy, asked_s, expires_s, needsSecond }: StoredRequest): OpenRequest => ({
  id,
  wish: shownWish(wish),
  askedBy,
  askedAt: toUtcSeconds(asked_s),
  expiresAt: toUtcSeconds(expires_s),
  needsSecond,
});
