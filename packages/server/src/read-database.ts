import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { DATABASE_FILE, explainDatabaseError } from "./database.ts";
import { assertOurs } from "./ownership.ts";
import { StartError } from "./start-error.ts";

/** A stored message as its host reads it. */
export interface ShownMessage {
  readonly language: string;
  readonly text: string;
  /** Seconds since 1970, UTC. */
  readonly received_s: number;
}

/**
 * Does something with a database that changes nothing in it, also while a server runs. Throws a StartError when there is
 * none or it cannot be read.
 */
export function readDatabase<Result>(file: string, read: (database: Database.Database) => Result): Result {
  if (!existsSync(file)) {
    const message = `There is no database ${file}: name the one that the server made, or its data folder as DATA_DIR.`;
    throw new StartError("database-missing", message);
  }
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true, timeout: 2000 });
    assertOurs(database);
    return read(database);
  } catch (cause) {
    throw explainDatabaseError(cause, file);
  } finally {
    database?.close();
  }
}

/** Hands each message of a campaign to `show`, in the order in which they came, and returns how many there were. */
export function readMessages(folder: string, campaign: string, show: (message: ShownMessage) => void): number {
  return readDatabase(join(folder, DATABASE_FILE), (database) => {
    const made = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'messages'").get();
    if (made === undefined) return 0;
    const select = database.prepare<[string], ShownMessage>(
      "SELECT language, text, received_s FROM messages WHERE campaign = ? AND text <> '' ORDER BY number",
    );
    let shown = 0;
    for (const message of select.iterate(campaign)) {
      show(message);
      shown += 1;
    }
    return shown;
  });
}
