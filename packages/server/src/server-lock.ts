import { join } from "node:path";
import Database from "better-sqlite3";
import { StartError } from "./start-error.ts";

export const LOCK_FILE = "server.lock";

const sentenceFor = (code: string, folder: string): StartError =>
  /^SQLITE_(BUSY|LOCKED)/.test(code)
    ? new StartError(
        "data-folder-in-use",
        `Another server is using the data folder ${folder}: stop it, or set DATA_DIR to another folder.`,
      )
    : new StartError(
        "data-folder-unusable",
        `The file ${join(folder, LOCK_FILE)} cannot be locked (${code}): remove it if no server runs, or set DATA_DIR to another folder.`,
      );

/**
 * Claims a data folder for this process and returns what gives it back; throws a StartError when another holds it. The
 * claim is SQLite's exclusive lock on an empty database, which the system takes back from a process that is killed.
 */
export function lockDataFolder(folder: string): () => void {
  let lock: Database.Database | undefined;
  try {
    lock = new Database(join(folder, LOCK_FILE), { timeout: 1000 });
    // Nothing is ever written, so no journal needs a file.
    lock.pragma("journal_mode=MEMORY");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock?.close();
    throw sentenceFor(String((cause as { code?: unknown } | null)?.code ?? "unknown error"), folder);
  }
  const held = lock;
  return () => held.close();
}
