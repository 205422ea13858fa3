import type { Kysely } from "kysely";
import { type Consent, idBytes, idText } from "./submission.ts";
import type { Tables } from "./tables.ts";

/** A stored message as its host and the desk read it. */
export interface StoredMessage {
  /** Counts up in the order in which messages came. */
  readonly number: number;
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly received_s: number;
  readonly personal: string | null;
  readonly state: Tables["messages"]["state"];
  readonly review: Tables["messages"]["review"];
  readonly repeated: boolean;
}

/** The purpose under which a sender agrees to be read on the public wall. */
const PUBLIC_PURPOSE = "public";

const stored = (tables: Kysely<Tables>) =>
  tables
    .selectFrom("messages")
    .select(["number", "id", "language", "text", "received_s", "personal", "state", "review", "repeated"]);
type StoredRow = Awaited<ReturnType<ReturnType<typeof stored>["executeTakeFirstOrThrow"]>>;
const fromRow = (row: StoredRow): StoredMessage => ({ ...row, id: idText(row.id), repeated: row.repeated === 1 });

/** One message, or null. */
export async function readMessage(tables: Kysely<Tables>, id: string): Promise<StoredMessage | null> {
  const row = await stored(tables).where("id", "=", idBytes(id)).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** A campaign of which something is still kept. */
export interface KeptCampaign {
  readonly campaign: string;
  readonly messages: number;
  /** When the newest of them was received. */
  readonly newest_s: number;
}

export async function readKeptCampaigns(tables: Kysely<Tables>): Promise<KeptCampaign[]> {
  return tables
    .selectFrom("messages")
    .select(({ cast, fn }) => [
      "campaign",
      cast<number>(fn.countAll(), "bigint").as("messages"),
      fn.max("received_s").as("newest_s"),
    ])
    .where("wiped_s", "is", null)
    .groupBy("campaign")
    .orderBy("campaign")
    .execute();
}

/** Up to `limit` messages of a campaign after a number, in the order in which they came. */
export async function readMessages(
  tables: Kysely<Tables>,
  campaign: string,
  after: number,
  limit: number,
): Promise<StoredMessage[]> {
  const query = stored(tables).where("campaign", "=", campaign).where("number", ">", after);
  return (await query.orderBy("number").limit(limit).execute()).map(fromRow);
}

/** Up to `limit` messages that wait for a verdict, the oldest first. */
export async function readWaiting(tables: Kysely<Tables>, campaign: string, limit: number): Promise<StoredMessage[]> {
  const query = stored(tables)
    .where("campaign", "=", campaign)
    .where("review", "=", "waiting")
    .where("wiped_s", "is", null)
    .where("text", "<>", "");
  return (await query.orderBy("number").limit(limit).execute()).map(fromRow);
}

/** The newest texts that may be shown: approved, of messages that count, with their senders' consent to it. */
export async function readWall(tables: Kysely<Tables>, campaign: string, limit: number): Promise<StoredMessage[]> {
  const query = stored(tables)
    .where("campaign", "=", campaign)
    .where("review", "=", "approved")
    .where("state", "in", ["received", "confirmed"])
    .where("text", "<>", "")
    .where("id", "in", tables.selectFrom("consents").select("id").where("purpose", "=", PUBLIC_PURPOSE));
  return (await query.orderBy("number", "desc").limit(limit).execute()).map(fromRow);
}

export async function readConsents(tables: Kysely<Tables>, id: string): Promise<Consent[]> {
  const rows = await tables
    .selectFrom("consents")
    .select(["purpose", "text_version as textVersion"])
    .where("id", "=", idBytes(id))
    .orderBy("purpose")
    .execute();
  return rows;
}
