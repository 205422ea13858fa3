import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { StartError } from "../start-error.ts";
import type { Tables } from "./tables.ts";

/** The two words on which the engines differ. */
export interface ColumnTypes {
  readonly bytes: "blob" | "bytea";
  /** A key that counts up by itself. */
  readonly counting: "integer PRIMARY KEY" | "bigserial PRIMARY KEY";
}

const firstMessages = ({ bytes, counting }: ColumnTypes): readonly string[] => [
  `CREATE TABLE messages (number ${counting}, id ${bytes} NOT NULL UNIQUE CHECK (length(id) = 16),
    campaign text NOT NULL, language text NOT NULL, text text NOT NULL, received_s bigint NOT NULL)`,
  "CREATE TABLE counters (campaign text NOT NULL PRIMARY KEY, received bigint NOT NULL)",
];

const messageColumns = ({ bytes }: ColumnTypes): readonly string[] => [
  "ALTER TABLE messages ADD COLUMN personal text",
  `ALTER TABLE messages ADD COLUMN receipt ${bytes} CHECK (length(receipt) = 32)`,
  `ALTER TABLE messages ADD COLUMN digest ${bytes} CHECK (length(digest) = 32)`,
  `ALTER TABLE messages ADD COLUMN state text NOT NULL DEFAULT 'received'
    CHECK (state IN ('received', 'confirmed', 'withdrawn', 'invalidated'))`,
  `ALTER TABLE messages ADD COLUMN review text NOT NULL DEFAULT 'waiting'
    CHECK (review IN ('waiting', 'approved', 'rejected'))`,
  "ALTER TABLE messages ADD COLUMN repeated integer NOT NULL DEFAULT 0",
  "ALTER TABLE messages ADD COLUMN wiped_s bigint",
  "CREATE INDEX messages_waiting ON messages (campaign, number) WHERE review = 'waiting'",
];

const campaignTables = ({ bytes, counting }: ColumnTypes): readonly string[] => [
  `CREATE TABLE consents (id ${bytes} NOT NULL, purpose text NOT NULL, text_version text NOT NULL,
    PRIMARY KEY (id, purpose))`,
  `CREATE TABLE proofs (key ${bytes} PRIMARY KEY, id ${bytes} NOT NULL, expires_s bigint NOT NULL)`,
  `CREATE TABLE addresses (campaign text NOT NULL, key ${bytes} NOT NULL, id ${bytes} NOT NULL,
    PRIMARY KEY (campaign, key))`,
  `CREATE TABLE mail_days (key ${bytes} NOT NULL, day bigint NOT NULL, PRIMARY KEY (key, day))`,
  `CREATE TABLE outbox (number ${counting}, key ${bytes} NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('confirmation', 'webhook')), campaign text NOT NULL, id ${bytes} NOT NULL,
    address text, due_s bigint NOT NULL, attempts integer NOT NULL DEFAULT 0,
    claimed_s bigint NOT NULL DEFAULT 0, parked integer NOT NULL DEFAULT 0)`,
  "CREATE INDEX outbox_due ON outbox (due_s, number) WHERE parked = 0",
  `CREATE TABLE tallies (campaign text NOT NULL, shard integer NOT NULL, received bigint NOT NULL,
    confirmed bigint NOT NULL, removed bigint NOT NULL, PRIMARY KEY (campaign, shard))`,
  "INSERT INTO tallies SELECT campaign, 0, received, 0, 0 FROM counters",
  "DROP TABLE counters",
];

const deskTables = ({ bytes }: ColumnTypes): readonly string[] => [
  `CREATE TABLE key_sets (campaign text NOT NULL, version integer NOT NULL, document text NOT NULL,
    signature text NOT NULL, added_s bigint NOT NULL, PRIMARY KEY (campaign, version))`,
  `CREATE TABLE staff (id text PRIMARY KEY, name text NOT NULL, role text NOT NULL, added_s bigint NOT NULL,
    removed_s bigint)`,
  `CREATE TABLE passkeys (id text PRIMARY KEY, staff text NOT NULL REFERENCES staff (id), public_key text NOT NULL,
    uses bigint NOT NULL, added_s bigint NOT NULL)`,
  `CREATE TABLE sessions (hash ${bytes} PRIMARY KEY, staff text NOT NULL REFERENCES staff (id),
    opened_s bigint NOT NULL, seen_s bigint NOT NULL, stepped_up_s bigint)`,
  `CREATE TABLE audit (number bigint PRIMARY KEY, at_s bigint NOT NULL, actor text NOT NULL, action text NOT NULL,
    detail text NOT NULL, hash ${bytes} NOT NULL)`,
  `CREATE TABLE audit_head (one integer PRIMARY KEY CHECK (one = 1), number bigint NOT NULL, hash ${bytes} NOT NULL)`,
  `CREATE TABLE exports (id text PRIMARY KEY, campaign text NOT NULL, asked_by text NOT NULL, asked_s bigint NOT NULL,
    approved_by text CHECK (approved_by <> asked_by), approved_s bigint, digest ${bytes}, finished_s bigint)`,
];

const requestTables = ({ bytes }: ColumnTypes): readonly string[] => [
  `CREATE TABLE requests (id text PRIMARY KEY, kind text NOT NULL CHECK (kind IN ('invite', 'remove', 'invalidate')),
    wish text NOT NULL, code ${bytes} UNIQUE, asked_by text NOT NULL, asked_s bigint NOT NULL,
    needs_second integer NOT NULL, approved_by text CHECK (approved_by <> asked_by), approved_s bigint,
    expires_s bigint NOT NULL, closed_s bigint)`,
  `CREATE TABLE used_challenges (hash ${bytes} PRIMARY KEY, expires_s bigint NOT NULL)`,
  `CREATE TABLE desk_secrets (name text PRIMARY KEY, value ${bytes} NOT NULL)`,
  `CREATE TABLE hours (campaign text NOT NULL, hour bigint NOT NULL, shard integer NOT NULL, received bigint NOT NULL,
    PRIMARY KEY (campaign, hour, shard))`,
  `INSERT INTO hours SELECT campaign, received_s / 3600, 0, count(*) FROM messages
    GROUP BY campaign, received_s / 3600`,
];

const mailTables = ({ bytes }: ColumnTypes): readonly string[] => [
  "ALTER TABLE outbox ADD COLUMN begun integer NOT NULL DEFAULT 0",
  `CREATE TABLE mail_last (key ${bytes} PRIMARY KEY CHECK (length(key) = 32), at_s bigint NOT NULL)`,
  "CREATE TABLE mail_hours (hour bigint PRIMARY KEY, begun bigint NOT NULL)",
];

/** SQLite cannot change a check of a table that is there. */
const keyRequests = ({ bytes }: ColumnTypes): readonly string[] => [
  `CREATE TABLE requests_anew (id text PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('invite', 'remove', 'invalidate', 'keys')), wish text NOT NULL, code ${bytes} UNIQUE,
    asked_by text NOT NULL, asked_s bigint NOT NULL, needs_second integer NOT NULL,
    approved_by text CHECK (approved_by <> asked_by), approved_s bigint, expires_s bigint NOT NULL, closed_s bigint)`,
  `INSERT INTO requests_anew SELECT id, kind, wish, code, asked_by, asked_s, needs_second, approved_by, approved_s,
    expires_s, closed_s FROM requests`,
  "DROP TABLE requests",
  "ALTER TABLE requests_anew RENAME TO requests",
];

function migrationOf(statements: readonly string[]): Migration {
  return {
    async up(tables: Kysely<unknown>): Promise<void> {
      for (const statement of statements) await sql.raw(statement).execute(tables);
    },
  };
}

/** Every change of the tables since the first, in order; what a host's database has seen is never edited. */
const migrationsFor = (types: ColumnTypes): Record<string, Migration> => ({
  "0001-messages": migrationOf(firstMessages(types)),
  "0002-campaign": migrationOf([...messageColumns(types), ...campaignTables(types)]),
  "0003-desk": migrationOf(deskTables(types)),
  "0005-requests": migrationOf(requestTables(types)),
  "0006-mail": migrationOf(mailTables(types)),
  "0007-key-requests": migrationOf(keyRequests(types)),
});

/** The name of the first migration, by which a database without a mark is known as ours. */
export const FIRST_MIGRATION = "0001-messages";

/** Brings the tables up to date; throws a StartError when a newer version of the program has already changed them. */
export async function migrate(tables: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  const migrator = new Migrator({ db: tables, provider: { getMigrations: async () => migrationsFor(types) } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.includes("previously executed migration")) {
    throw new StartError(
      "database-newer",
      "The database was written by a newer version of this program: start that version, or name another database.",
      error,
    );
  }
  if (error !== undefined) throw error;
}
