import { type Kysely, sql } from "kysely";
import { appendAudit } from "./audit.ts";
import { addToTally } from "./counts.ts";
import type { Engine } from "./engine.ts";
import { addWebhook } from "./outbox.ts";
import { idBytes } from "./submission.ts";
import type { Tables } from "./tables.ts";

/** What a person or the desk did to a message: `already` when it was so before, `unknown` when there is no such message. */
export type Change = "done" | "already" | "unknown";

/** Which messages of a campaign an invalidation is about; all that is given must hold. */
export interface Condition {
  readonly receivedFrom_s?: number;
  readonly receivedUntil_s?: number;
  readonly language?: string;
  readonly textHolds?: string;
}

/** Most numbers in one statement. */
const PAGE = 1000;
const DAY_S = 86_400;
const HOUR_S = 3600;

/** Holds a message until the transaction ends, and returns it as it now is: an update waits where a reading would not. */
function holdMessage(tables: Kysely<Tables>, id: string) {
  return tables
    .updateTable("messages")
    .set((row) => ({ review: row.ref("review") }))
    .where("id", "=", idBytes(id))
    .returning(["campaign", "state", "repeated", "receipt", "wiped_s"])
    .executeTakeFirst();
}

/** Takes out of messages all but that they were received, and what else is known of their senders. */
async function wipe(tables: Kysely<Tables>, ids: readonly Buffer[], now_s: number): Promise<void> {
  if (ids.length === 0) return;
  await tables
    .updateTable("messages")
    .set({ text: "", personal: null, digest: null, wiped_s: now_s })
    .where("id", "in", ids)
    .execute();
  for (const table of ["consents", "addresses", "outbox"] as const) {
    await tables.deleteFrom(table).where("id", "in", ids).execute();
  }
}

const isCounted = (message: { state: string; repeated: number }): boolean =>
  message.state === "confirmed" && message.repeated === 0;

/**
 * Withdraws a message for whoever knows the secret of its receipt, of which `receipt` is the SHA-256; with `tell`, the
 * host's own system hears of it.
 */
export function withdraw(engine: Engine, id: string, receipt: Buffer, now_s: number, tell: boolean): Promise<Change> {
  return engine.write(async (tables) => {
    const message = await holdMessage(tables, id);
    if (message?.receipt == null || !receipt.equals(Buffer.from(message.receipt))) return "unknown";
    if (message.state === "withdrawn") return "already";
    const removed = message.state === "invalidated" ? 0 : 1;
    await addToTally(engine, tables, message.campaign, { removed, confirmed: isCounted(message) ? -1 : 0 });
    await tables.updateTable("messages").set({ state: "withdrawn" }).where("id", "=", idBytes(id)).execute();
    await wipe(tables, [idBytes(id)], now_s);
    if (tell) await addWebhook(tables, "withdrawn", message.campaign, id, now_s);
    return "done";
  });
}

/**
 * Marks a message as confirmed, once however often it is asked; one that was taken back stays so. With a second given, the
 * host's own system hears of it from then on.
 */
export function confirm(engine: Engine, id: string, tellFrom_s: number | null): Promise<Change> {
  return engine.write(async (tables) => {
    const message = await holdMessage(tables, id);
    if (message === undefined || message.state === "withdrawn" || message.state === "invalidated") return "unknown";
    if (message.state === "confirmed") return "already";
    await tables.updateTable("messages").set({ state: "confirmed" }).where("id", "=", idBytes(id)).execute();
    await addToTally(engine, tables, message.campaign, { confirmed: message.repeated === 0 ? 1 : 0 });
    if (tellFrom_s !== null) await addWebhook(tables, "confirmed", message.campaign, id, tellFrom_s);
    return "done";
  });
}

/** Approves or rejects messages for the public wall, and says so in the audit; returns how many it changed. */
export function review(
  engine: Engine,
  ids: readonly string[],
  verdict: "approved" | "rejected",
  actor: string,
  now_s: number,
): Promise<number> {
  return engine.write(async (tables) => {
    const changed = await tables
      .updateTable("messages")
      .set({ review: verdict })
      .where("id", "in", ids.map(idBytes))
      .where("wiped_s", "is", null)
      .where("review", "<>", verdict)
      .returning("number")
      .execute();
    const numbers = changed.map(({ number }) => number).sort((a, b) => a - b);
    if (numbers.length > 0) await appendAudit(tables, now_s, actor, verdict, { messages: numbers.join(" ") });
    return numbers.length;
  });
}

function matching(tables: Kysely<Tables>, campaign: string, condition: Condition) {
  const { receivedFrom_s, receivedUntil_s, language, textHolds } = condition;
  let query = tables
    .selectFrom("messages")
    .where("campaign", "=", campaign)
    .where("state", "in", ["received", "confirmed"]);
  if (receivedFrom_s !== undefined) query = query.where("received_s", ">=", receivedFrom_s);
  if (receivedUntil_s !== undefined) query = query.where("received_s", "<=", receivedUntil_s);
  if (language !== undefined) query = query.where("language", "=", language);
  if (textHolds !== undefined) query = query.where(sql<boolean>`replace(text, ${textHolds}, '') <> text`);
  return query;
}

/** How many messages an invalidation would take out of the count. */
export async function countMatching(tables: Kysely<Tables>, campaign: string, condition: Condition): Promise<number> {
  const query = matching(tables, campaign, condition);
  const { count } = await query
    .select(({ cast, fn }) => cast<number>(fn.countAll(), "bigint").as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Invalidates what a condition names, within a transaction. */
export async function invalidateWithin(
  engine: Engine,
  tables: Kysely<Tables>,
  campaign: string,
  condition: Condition,
  actor: string,
  now_s: number,
): Promise<number> {
  const held = await tables
    .updateTable("messages")
    .set((row) => ({ review: row.ref("review") }))
    .where("number", "in", matching(tables, campaign, condition).select("number"))
    .where("state", "in", ["received", "confirmed"])
    .returning(["number", "state", "repeated"])
    .execute();
  if (held.length === 0) return 0;
  const numbers = held.map(({ number }) => number);
  for (let from = 0; from < numbers.length; from += PAGE) {
    const page = numbers.slice(from, from + PAGE);
    await tables.updateTable("messages").set({ state: "invalidated" }).where("number", "in", page).execute();
  }
  const confirmed = -held.filter(isCounted).length;
  await addToTally(engine, tables, campaign, { removed: held.length, confirmed });
  const given = Object.entries(condition).filter(([, value]) => value !== undefined);
  await appendAudit(tables, now_s, actor, "invalidated", {
    campaign,
    messages: held.length,
    ...Object.fromEntries(given),
  });
  return held.length;
}

/** Takes the messages that a condition names out of the count, and says so in the audit; returns how many. */
export function invalidate(
  engine: Engine,
  campaign: string,
  condition: Condition,
  actor: string,
  now_s: number,
): Promise<number> {
  return engine.write((tables) => invalidateWithin(engine, tables, campaign, condition, actor, now_s));
}

/** Wipes up to `limit` messages received before a second, and says so in the audit; ask again until it returns nothing more. */
export function expire(
  engine: Engine,
  campaign: string,
  before_s: number,
  now_s: number,
  limit: number,
): Promise<number> {
  return engine.write(async (tables) => {
    const due = await tables
      .selectFrom("messages")
      .select("id")
      .where("campaign", "=", campaign)
      .where("received_s", "<", before_s)
      .where("wiped_s", "is", null)
      .orderBy("number")
      .limit(limit)
      .execute();
    const ids = due.map(({ id }) => Buffer.from(id));
    await wipe(tables, ids, now_s);
    if (ids.length > 0) await appendAudit(tables, now_s, "retention", "wiped", { campaign, messages: ids.length });
    return ids.length;
  });
}

/** Forgets used proofs that have expired, and what was noted of mails for days and hours that are over. */
export function sweep(engine: Engine, now_s: number): Promise<void> {
  return engine.write(async (tables) => {
    await tables.deleteFrom("proofs").where("expires_s", "<", now_s).execute();
    await tables
      .deleteFrom("mail_days")
      .where("day", "<", Math.floor(now_s / DAY_S) - 1)
      .execute();
    await tables
      .deleteFrom("mail_last")
      .where("at_s", "<=", now_s - DAY_S)
      .execute();
    await tables
      .deleteFrom("mail_hours")
      .where("hour", "<", Math.floor(now_s / HOUR_S))
      .execute();
  });
}
