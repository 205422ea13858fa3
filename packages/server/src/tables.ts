import type Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { StartError } from "./start-error.ts";

/** The tables, as Kysely sees them. There is no column for a name, an address or a device. */
export interface Tables {
  /** `id`: the 16 bytes of the client's UUID; `received_s`: seconds since 1970, UTC. */
  messages: { id: Uint8Array; campaign: string; language: string; text: string; received_s: number };
  /** How many rows of `messages` a campaign has, written in the same transactions. */
  counters: { campaign: string; received: number };
}

const migrations: Record<string, Migration> = {
  "0001-messages": {
    async up(tables: Kysely<unknown>): Promise<void> {
      await tables.schema
        .createTable("messages")
        .addColumn("number", "integer", (column) => column.primaryKey())
        .addColumn("id", "blob", (column) => column.notNull().unique().check(sql`length(id) = 16`))
        .addColumn("campaign", "text", (column) => column.notNull())
        .addColumn("language", "text", (column) => column.notNull())
        .addColumn("text", "text", (column) => column.notNull())
        .addColumn("received_s", "integer", (column) => column.notNull())
        .execute();
      await tables.schema
        .createTable("counters")
        .addColumn("campaign", "text", (column) => column.primaryKey().notNull())
        .addColumn("received", "integer", (column) => column.notNull())
        .execute();
    },
  },
};

/** Query builder over the one connection that writes. */
export function tablesOf(database: Database.Database): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}

/** Brings the tables up to date; throws a StartError when a newer version of the program has already changed them. */
export async function migrate(tables: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: tables, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.includes("previously executed migration")) {
    throw new StartError(
      "database-newer",
      "The database was written by a newer version of this program: start that version, or set DATA_DIR to another folder.",
      error,
    );
  }
  if (error !== undefined) throw error;
}
