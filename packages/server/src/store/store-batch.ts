import type { Kysely } from "kysely";
import { Refusal } from "../refusal.ts";
import { addToTally, readCounts } from "./counts.ts";
import { type Engine, keyOf, type Row, type Target } from "./engine.ts";
import { addToHours } from "./hours.ts";
import { jobKey } from "./outbox.ts";
import { digestOf, idBytes, idText, type Submission } from "./submission.ts";
import type { Tables } from "./tables.ts";

/** A submission and the second at which it came. */
export interface Arrival {
  readonly submission: Submission;
  readonly received_s: number;
}

/** `received_s` is the second of the first time, whoever asks again. */
interface Accepted {
  readonly received_s: number;
}

export interface BatchDone {
  readonly outcomes: readonly (Accepted | Refusal)[];
  /** How many messages the campaigns of the batch have received in all. */
  readonly received: ReadonlyMap<string, number>;
}

const messageTarget: Target = {
  table: "messages",
  columns: {
    id: "bytes",
    campaign: "text",
    language: "text",
    text: "text",
    received_s: "bigint",
    personal: "text",
    receipt: "bytes",
    digest: "bytes",
    repeated: "bigint",
  },
  key: ["id"],
};
const consentTarget: Target = {
  table: "consents",
  columns: { id: "bytes", purpose: "text", text_version: "text" },
  key: ["id", "purpose"],
};
const proofTarget: Target = {
  table: "proofs",
  columns: { key: "bytes", id: "bytes", expires_s: "bigint" },
  key: ["key"],
};
const addressTarget: Target = {
  table: "addresses",
  columns: { campaign: "text", key: "bytes", id: "bytes" },
  key: ["campaign", "key"],
};
const dayTarget: Target = { table: "mail_days", columns: { key: "bytes", day: "bigint" }, key: ["key", "day"] };
const outboxTarget: Target = {
  table: "outbox",
  columns: { key: "bytes", kind: "text", campaign: "text", id: "bytes", address: "text", due_s: "bigint" },
  key: ["key"],
};

/** Inserts rows that belong to one message each, and tells which of the messages own theirs. */
async function claimKeys(
  engine: Engine,
  tables: Kysely<Tables>,
  target: typeof proofTarget,
  rows: readonly (Row & { key: Buffer; id: Buffer })[],
): Promise<(row: Row | undefined) => boolean> {
  if (rows.length === 0) return () => true;
  await engine.insertNew(tables, target, rows);
  const keys = rows.map(({ key }) => key);
  const found = await tables
    .selectFrom(target.table as "proofs")
    .selectAll()
    .where("key", "in", keys)
    .execute();
  const owners = new Map(found.map((row) => [keyOf(row as unknown as Row, target.key), idText(row.id)]));
  return (row) => row === undefined || owners.get(keyOf(row, target.key)) === idText(row.id as Buffer);
}

const proofRow = ({ submission: { id, proof } }: Arrival) => proof && { ...proof, id: idBytes(id) };
const addressRow = ({ submission: { id, campaign, mail } }: Arrival) =>
  mail && { campaign, key: mail.key, id: idBytes(id) };
const present = <Item>(items: readonly (Item | undefined)[]): Item[] => items.filter((item) => item !== undefined);

function messageRow({ submission, received_s }: Arrival, repeated: boolean): Row {
  const { id, campaign, language, text, personal = null, receipt = null } = submission;
  const parts = { id: idBytes(id), campaign, language, text, received_s, personal, receipt };
  return { ...parts, digest: digestOf(submission), repeated: repeated ? 1 : 0 };
}

type StoredMessage = Pick<
  Tables["messages"],
  "id" | "campaign" | "language" | "text" | "received_s" | "personal" | "digest" | "wiped_s"
>;

/** A message stored before digests were is compared part by part; it had no others. */
function isSame(stored: StoredMessage, submission: Submission): boolean {
  if (stored.digest !== null) return digestOf(submission).equals(Buffer.from(stored.digest));
  const { campaign, language, text, personal, receipt, consents = [], mail } = submission;
  if (personal !== undefined || receipt !== undefined || consents.length > 0 || mail !== undefined) return false;
  return stored.campaign === campaign && stored.language === language && stored.text === text;
}

function compare(stored: StoredMessage | undefined, submission: Submission): Accepted | Refusal {
  if (stored === undefined) return new Refusal("store-unavailable");
  if (stored.wiped_s !== null) return new Refusal("message-withdrawn");
  return isSame(stored, submission) ? { received_s: stored.received_s } : new Refusal("id-used");
}

async function findMessages(tables: Kysely<Tables>, ids: readonly Buffer[]): Promise<Map<string, StoredMessage>> {
  if (ids.length === 0) return new Map();
  const found = await tables
    .selectFrom("messages")
    .select(["id", "campaign", "language", "text", "received_s", "personal", "digest", "wiped_s"])
    .where("id", "in", ids)
    .execute();
  return new Map(found.map((row) => [idText(row.id), row]));
}

async function addJobs(engine: Engine, tables: Kysely<Tables>, added: readonly Arrival[]): Promise<void> {
  const mails = present(added.map(({ submission: { mail } }) => mail && { key: mail.key, day: mail.day }));
  const opened = mails.length === 0 ? new Set<string>() : new Set(await engine.insertNew(tables, dayTarget, mails));
  const jobs = added.flatMap(({ submission: { id, campaign, mail, webhook }, received_s }) => {
    const job = (kind: "confirmation" | "webhook", address: string | null): Row => {
      return { key: jobKey(kind, id), kind, campaign, id: idBytes(id), address, due_s: received_s };
    };
    // Each opened day is used by the first message that asks for it.
    const writes = mail !== undefined && opened.delete(keyOf({ key: mail.key, day: mail.day }, dayTarget.key));
    return [...(writes ? [job("confirmation", mail.address)] : []), ...(webhook ? [job("webhook", null)] : [])];
  });
  if (jobs.length > 0) await engine.insertNew(tables, outboxTarget, jobs);
}

async function addConsents(engine: Engine, tables: Kysely<Tables>, added: readonly Arrival[]): Promise<void> {
  const rows = added.flatMap(({ submission: { id, consents = [] } }) =>
    consents.map(({ purpose, textVersion }) => ({ id: idBytes(id), purpose, text_version: textVersion })),
  );
  if (rows.length > 0) await engine.insertNew(tables, consentTarget, rows);
}

/** Adds to this process's row of each tally, and returns what all rows say. */
async function tally(engine: Engine, tables: Kysely<Tables>, added: readonly Arrival[]): Promise<Map<string, number>> {
  const more = new Map<string, number>();
  for (const { submission } of added) more.set(submission.campaign, (more.get(submission.campaign) ?? 0) + 1);
  const received = new Map<string, number>();
  for (const [campaign, count] of [...more].sort()) {
    await addToTally(engine, tables, campaign, { received: count });
    received.set(campaign, (await readCounts(tables, campaign)).received);
  }
  const came = added.map(({ submission: { campaign }, received_s }) => ({ campaign, received_s }));
  await addToHours(engine, tables, came);
  return received;
}

/** Stores the messages that may be stored; returns those which went in now, by id. */
async function insertMessages(engine: Engine, tables: Kysely<Tables>, arrivals: readonly Arrival[]) {
  const ownsAddress = await claimKeys(engine, tables, addressTarget, present(arrivals.map(addressRow)));
  const firsts = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    if (!firsts.has(arrival.submission.id)) firsts.set(arrival.submission.id, arrival);
  }
  const rows = [...firsts.values()].map((arrival) => messageRow(arrival, !ownsAddress(addressRow(arrival))));
  const inserted = rows.length === 0 ? new Set<string>() : await engine.insertNew(tables, messageTarget, rows);
  return [...firsts.values()].filter(({ submission }) => inserted.has(submission.id.replaceAll("-", "")));
}

/**
 * The one transaction of a batch: each message goes in with its consents, its jobs, its proof and its place in the
 * tally, or is compared with what its id already holds.
 */
export function storeBatch(engine: Engine, batch: readonly Arrival[]): Promise<BatchDone> {
  return engine.write(async (tables) => {
    const ownsProof = await claimKeys(engine, tables, proofTarget, present(batch.map(proofRow)));
    const allowed = batch.filter((arrival) => ownsProof(proofRow(arrival)));
    const added = await insertMessages(engine, tables, allowed);
    await addConsents(engine, tables, added);
    await addJobs(engine, tables, added);
    const received = await tally(engine, tables, added);
    const fresh = new Set(added);
    const others = allowed.filter((arrival) => !fresh.has(arrival));
    const stored = await findMessages(
      tables,
      others.map(({ submission }) => idBytes(submission.id)),
    );
    const outcomes = batch.map((arrival) => {
      if (fresh.has(arrival)) return { received_s: arrival.received_s };
      if (!ownsProof(proofRow(arrival))) return new Refusal("proof-used");
      return compare(stored.get(arrival.submission.id), arrival.submission);
    });
    return { outcomes, received };
  });
}
