import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { StartError, type StartErrorCode } from "../start-error.ts";
import { type CampaignStore, createCampaignStore } from "./campaign-store.ts";
import type { Engine } from "./engine.ts";
import { FIRST_MIGRATION } from "./migrations.ts";
import { createPostgresEngine } from "./postgres-engine.ts";
import type { Tables } from "./tables.ts";

/** PostgreSQL's own number for eight-byte integers, which `pg` would give as strings. */
const INT8 = 20;
const CONNECTIONS_MAX = 8;
const CONNECTING_MAX_MS = 5000;
/** Longest that one statement may take; a client that hears nothing for longer takes the connection for dead. */
const STATEMENT_MAX_MS = 15_000;
const SILENCE_MAX_MS = 20_000;

const readType = (type: number, format?: "text" | "binary") =>
  type === INT8 ? Number : pg.types.getTypeParser(type, format as "text");

function createPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS_MAX,
    application_name: "connection-denied",
    connectionTimeoutMillis: CONNECTING_MAX_MS,
    statement_timeout: STATEMENT_MAX_MS,
    query_timeout: SILENCE_MAX_MS,
    // A process that stands still in a transaction would hold up the others that share its row of the tally.
    idle_in_transaction_session_timeout: STATEMENT_MAX_MS,
    keepAlive: true,
    types: { getTypeParser: readType as typeof pg.types.getTypeParser },
  });
  // A connection that breaks is replaced, and whoever waits for its answer gets the error; but one that breaks between two
  // statements tells it to nobody, and would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
  return pool;
}

/** What durability rests on, with the values that keep its promise. */
const DURABLE: Readonly<Record<string, readonly string[]>> = {
  fsync: ["on"],
  full_page_writes: ["on"],
  // The other values wait for the local disk too, and differ in what they ask of a standby.
  synchronous_commit: ["on", "local", "remote_write", "remote_apply"],
};

/** Reads back what a server says about itself, and refuses one that may lose what it acknowledged. */
async function assertPostgresDurable(tables: Kysely<Tables>): Promise<void> {
  for (const [setting, good] of Object.entries(DURABLE)) {
    const { rows } = await sql<{ value: string }>`select current_setting(${setting}) as value`.execute(tables);
    const value = rows[0]?.value ?? "unknown";
    if (good.includes(value)) continue;
    throw new StartError(
      "database-not-durable",
      `The database cannot promise to keep what it acknowledges (${setting} is ${value}): set ${setting} to on in PostgreSQL.`,
    );
  }
}

/** Texts are in every script, and are sorted by nobody. */
async function assertUnicode(tables: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ value: string }>`select current_setting('server_encoding') as value`.execute(tables);
  if (rows[0]?.value === "UTF8") return;
  throw new StartError(
    "database-not-unicode",
    `The database stores text as ${rows[0]?.value}, which cannot hold every language: make one with the encoding UTF8.`,
  );
}

async function assertOurs(tables: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = current_schema()`.execute(tables);
  if (rows.length === 0) return;
  if (rows.some(({ name }) => name === "kysely_migration")) {
    const ours = await sql`select 1 from kysely_migration where name = ${FIRST_MIGRATION}`.execute(tables);
    // The table is made before its first row, by a start that another one may watch.
    const begun = rows.every(({ name }) => name.startsWith("kysely_migration"));
    if (ours.rows.length > 0 || begun) return;
  }
  throw new StartError(
    "database-foreign",
    "The database of DATABASE_URL belongs to another program: name a database of its own.",
  );
}

const sentences: Readonly<Record<string, readonly [StartErrorCode, string]>> = {
  "28P01": ["database-refused", "PostgreSQL refuses the name or the password in DATABASE_URL: correct them."],
  "28000": ["database-refused", "PostgreSQL refuses the user in DATABASE_URL: correct it, or let that user in."],
  "3D000": ["database-missing", "PostgreSQL has no database of the name in DATABASE_URL: make it with createdb."],
  "42501": ["database-refused", "The user in DATABASE_URL may not make tables: make it the owner of the database."],
  "25006": ["database-refused", "The PostgreSQL of DATABASE_URL only reads: name the server that takes changes."],
};
const UNREACHABLE = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENOENT|57P0[123]|08\w{3})$/;

/** Turns an error of the driver into the sentence for the host, which never shows the address: it holds a password. */
function explainPostgresError(cause: unknown): unknown {
  if (cause instanceof StartError) return cause;
  const errors = cause instanceof AggregateError ? cause.errors : [cause];
  const code = String((errors[0] as { code?: unknown } | null)?.code ?? "");
  const known = sentences[code];
  if (known !== undefined) return new StartError(known[0], known[1], cause);
  const slow = cause instanceof Error && /timeout/i.test(cause.message);
  if (!slow && !UNREACHABLE.test(code)) return cause;
  const message = `PostgreSQL does not answer at the address in DATABASE_URL (${code || "no answer in time"}): start it, or correct the address.`;
  return new StartError("database-unreachable", message, cause);
}

/** What a PostgreSQL says of its own durability, in words; changes nothing; throws a StartError where it would be refused. */
export async function readPostgresSettings(url: string): Promise<string> {
  const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPool(url) }) });
  try {
    await assertPostgresDurable(tables);
    await assertUnicode(tables);
    await assertOurs(tables);
    const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(
      tables,
    );
    return `${Object.keys(DURABLE).join(", ")} are on, version ${rows[0]?.version ?? "unknown"}`;
  } catch (cause) {
    throw explainPostgresError(cause);
  } finally {
    await tables.destroy();
  }
}

/** Opens the database of a URL and brings its tables up to date; throws a StartError with one sentence. */
export async function openPostgresEngine(url: string): Promise<Engine> {
  const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPool(url) }) });
  try {
    await assertPostgresDurable(tables);
    await assertUnicode(tables);
    await assertOurs(tables);
    return await createPostgresEngine(tables, () => tables.destroy());
  } catch (cause) {
    await tables.destroy();
    throw explainPostgresError(cause);
  }
}

/** Opens the store of a PostgreSQL database, which other processes may share; throws a StartError with one sentence. */
export async function openPostgresStore(url: string, clock: () => number = Date.now): Promise<CampaignStore> {
  return createCampaignStore(await openPostgresEngine(url), clock);
}
