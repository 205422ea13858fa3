import type Database from "better-sqlite3";
import { explainDatabaseError, openDatabase, prepareDataFolder } from "./database.ts";
import { Refusal } from "./refusal.ts";
import { lockDataFolder } from "./server-lock.ts";
import { migrate, tablesOf } from "./tables.ts";

/** A message whose text and id are already checked and normalised. */
export interface Message {
  readonly id: string;
  readonly campaign: string;
  readonly language: string;
  readonly text: string;
}

/** Keeps messages. One process, one store, one writing connection. */
export interface MessageStore {
  /**
   * Resolves once the message is synced to the disk, with the second at which it was first received. The same message
   * under the same id gives the same second again. Rejects with a Refusal: `id-used` for another message under a
   * stored id, `server-busy`, `store-unavailable`.
   */
  accept(message: Message, received_s: number): Promise<number>;
  /** How many messages a campaign has on the disk; read from memory. */
  count(campaign: string): number;
  /** Stores what waits, then lets go of the file. */
  close(): Promise<void>;
}

/** Most messages in one transaction, so that a flood does not hold the event loop. */
const BATCH_MAX = 256;
/** Most messages that may wait for the disk: about a second's work; beyond it an early refusal serves people better. */
const WAITING_MAX = 5000;

interface Waiting {
  readonly message: Message;
  readonly received_s: number;
  readonly resolve: (received_s: number) => void;
  readonly reject: (reason: Refusal) => void;
}
type Outcome = { readonly received_s: number } | Refusal;
interface StoredRow {
  readonly campaign: string;
  readonly language: string;
  readonly text: string;
  readonly received_s: number;
}

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll("-", ""), "hex");

function isSame(row: StoredRow, message: Message): boolean {
  return row.campaign === message.campaign && row.language === message.language && row.text === message.text;
}

/** The one transaction of a batch: each message is inserted or compared with what its id already holds. */
function prepareBatch(database: Database.Database) {
  const insert = database.prepare(
    "INSERT INTO messages (id, campaign, language, text, received_s) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
  );
  const find = database.prepare<[Buffer], StoredRow>(
    "SELECT campaign, language, text, received_s FROM messages WHERE id = ?",
  );
  const add = database.prepare<[string, number], { received: number }>(
    "INSERT INTO counters (campaign, received) VALUES (?, ?) ON CONFLICT (campaign) DO UPDATE SET received = received + excluded.received RETURNING received",
  );
  const storeOne = ({ message, received_s }: Waiting, added: Map<string, number>): Outcome => {
    const id = idBytes(message.id);
    if (insert.run(id, message.campaign, message.language, message.text, received_s).changes === 1) {
      added.set(message.campaign, (added.get(message.campaign) ?? 0) + 1);
      return { received_s };
    }
    const row = find.get(id);
    return row && isSame(row, message) ? { received_s: row.received_s } : new Refusal("id-used");
  };
  return database.transaction((batch: readonly Waiting[]) => {
    const added = new Map<string, number>();
    const outcomes = batch.map((waiting) => storeOne(waiting, added));
    const counts = [...added].map(
      ([campaign, count]) => [campaign, add.get(campaign, count)?.received ?? count] as const,
    );
    return { outcomes, counts };
  }).immediate;
}

function answer(batch: readonly Waiting[], outcomes: readonly Outcome[]): void {
  batch.forEach((waiting, index) => {
    const outcome = outcomes[index] ?? new Refusal("store-unavailable");
    if (outcome instanceof Refusal) waiting.reject(outcome);
    else waiting.resolve(outcome.received_s);
  });
}

/** A store over an open, migrated database; `counts` is what the counters said when it was opened. */
export function createMessageStore(database: Database.Database, counts: Map<string, number>): MessageStore {
  const commit = prepareBatch(database);
  let queue: Waiting[] = [];

  // Everything that arrived in one turn of the event loop shares one transaction and so one sync of the disk.
  const flush = (): void => {
    const batch = queue.slice(0, BATCH_MAX);
    queue = queue.slice(BATCH_MAX);
    if (batch.length === 0) return;
    if (queue.length > 0) setImmediate(flush);
    try {
      const done = commit(batch);
      for (const [campaign, received] of done.counts) counts.set(campaign, received);
      answer(batch, done.outcomes);
    } catch (cause) {
      const refusal = new Refusal("store-unavailable", cause);
      answer(
        batch,
        batch.map(() => refusal),
      );
    }
  };

  return {
    accept: (message, received_s) =>
      new Promise((resolve, reject) => {
        if (!database.open) return reject(new Refusal("server-stopping"));
        if (queue.length >= WAITING_MAX) return reject(new Refusal("server-busy"));
        queue.push({ message, received_s, resolve, reject });
        if (queue.length === 1) setImmediate(flush);
      }),
    count: (campaign) => counts.get(campaign) ?? 0,
    close: async () => {
      while (queue.length > 0) flush();
      if (database.open) database.close();
    },
  };
}

/** Opens or makes the store of a data folder; throws a StartError with one sentence when that cannot be done safely. */
export async function openMessageStore(dataFolder: string): Promise<MessageStore> {
  prepareDataFolder(dataFolder);
  const unlock = lockDataFolder(dataFolder);
  let database: Database.Database | undefined;
  try {
    database = openDatabase(dataFolder);
    const tables = tablesOf(database);
    await migrate(tables);
    const rows = await tables.selectFrom("counters").selectAll().execute();
    const store = createMessageStore(database, new Map(rows.map((row) => [row.campaign, row.received])));
    return { ...store, close: () => store.close().finally(unlock) };
  } catch (cause) {
    database?.close();
    unlock();
    throw explainDatabaseError(cause, dataFolder);
  }
}
