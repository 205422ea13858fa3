import { chmodSync, closeSync, existsSync, fsyncSync, mkdtempSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DATABASE_FILE } from "./database.ts";
import { readDatabase } from "./read-database.ts";
import type { StorePlace } from "./settings.ts";
import { StartError } from "./start-error.ts";
import { copyStore } from "./store/copy-store.ts";
import { openPostgresEngine } from "./store/open-postgres-store.ts";
import { openSqliteEngine } from "./store/open-sqlite-store.ts";

function refuseExisting(target: string): void {
  if (!existsSync(target)) return;
  throw new StartError(
    "backup-exists",
    `There is already a file ${target}, which a backup never overwrites: name another.`,
  );
}

/** SQLite leaves a copy unsynced, and a backup must survive what the original may not. */
function syncToDisk(file: string): void {
  const opened = openSync(file, "r+");
  fsyncSync(opened);
  closeSync(opened);
}

/**
 * Writes a whole copy of a database, also while a server runs, to a file that does not exist yet and that only this user
 * may read. Throws a StartError when that cannot be done, and leaves no part of a copy then.
 */
export function backUpFile(file: string, target: string): void {
  refuseExisting(target);
  const unfinished = `${target}.unfinished-${process.pid}`;
  try {
    readDatabase(file, (database) => {
      try {
        // SQLite copies into a file that is empty, which makes its mode ours to choose.
        closeSync(openSync(unfinished, "wx", 0o600));
        database.prepare("VACUUM INTO ?").run(unfinished);
        chmodSync(unfinished, 0o600);
        syncToDisk(unfinished);
        refuseExisting(target);
        renameSync(unfinished, target);
      } catch (cause) {
        throw explainBackupError(cause, target);
      }
    });
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** A damaged original is told as it is at a start; all else is the fault of the place for the copy. */
function explainBackupError(cause: unknown, target: string): unknown {
  const code = String((cause as { code?: unknown } | null)?.code ?? "unknown error");
  if (cause instanceof StartError || /^SQLITE_(NOTADB|CORRUPT|BUSY|LOCKED)/.test(code)) return cause;
  const message = `The backup ${target} could not be written (${code}): name a file in a folder that this user may write to and that has room.`;
  return new StartError("backup-failed", message, cause);
}

function makeFolderBeside(target: string): string {
  try {
    return mkdtempSync(`${target}.unfinished-`);
  } catch (cause) {
    throw explainBackupError(cause, target);
  }
}

/** The same for a PostgreSQL: a database file of all that it held at one moment. */
async function backUpPostgres(url: string, target: string): Promise<void> {
  refuseExisting(target);
  const folder = makeFolderBeside(target);
  try {
    const original = await openPostgresEngine(url);
    try {
      const copy = await openSqliteEngine(folder);
      await copyStore(original, copy).finally(copy.close);
    } finally {
      await original.close();
    }
    // Taken as a backup of its own, the copy comes as one file without a log beside it.
    backUpFile(join(folder, DATABASE_FILE), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Backs up the store that the host's settings name. */
export async function backUp({ dataFolder, databaseUrl }: StorePlace, target: string): Promise<void> {
  if (databaseUrl === null) backUpFile(join(dataFolder, DATABASE_FILE), target);
  else await backUpPostgres(databaseUrl, target);
}
