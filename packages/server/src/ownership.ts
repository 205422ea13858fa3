import type Database from "better-sqlite3";
import { StartError } from "./start-error.ts";

/** What SQLite keeps in a file's head as the mark of the program it belongs to: the bytes of "CnDn". */
const APPLICATION_ID = 0x436e446e;

const hasTables = (database: Database.Database): boolean =>
  database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;

/** Whether an unmarked database has the migration with which every one of ours begins, as those made before the mark. */
function hasOurFirstMigration(database: Database.Database): boolean {
  const made = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'kysely_migration'").get();
  if (made === undefined) return false;
  const columns = database.pragma("table_info(kysely_migration)") as { name: string }[];
  if (!columns.some(({ name }) => name === "name")) return false;
  return database.prepare("SELECT 1 FROM kysely_migration WHERE name = '0001-messages'").get() !== undefined;
}

/** Throws a StartError for a database that another program made; only reads. An empty one is nobody's yet. */
export function assertOurs(database: Database.Database): void {
  const mark = database.pragma("application_id", { simple: true });
  if (mark === APPLICATION_ID) return;
  if (mark === 0 && (!hasTables(database) || hasOurFirstMigration(database))) return;
  throw new StartError(
    "database-foreign",
    `The database ${database.name} belongs to another program: set DATA_DIR to a folder of its own.`,
  );
}

/** Marks a database as ours, before it has a table. */
export function markAsOurs(database: Database.Database): void {
  if (database.pragma("application_id", { simple: true }) !== APPLICATION_ID) {
    database.pragma(`application_id=${APPLICATION_ID}`);
  }
}
