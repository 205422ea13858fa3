import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { assertOurs, markAsOurs } from "./ownership.ts";
import { LOCK_FILE } from "./server-lock.ts";
import { StartError, type StartErrorCode } from "./start-error.ts";

export const DATABASE_FILE = "messages.sqlite";
/** SQLite's own number for synchronous=FULL: every commit is synced before it returns. */
const SYNCHRONOUS_FULL = 2;

/** Step by step, as Node's own recursive mkdir never returns on file systems such as /proc that answer ENOENT. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Makes an empty file that this user alone may read, unless there is one; SQLite would follow the umask instead. */
function makePrivateFile(file: string): void {
  // Never opened when it is there: closing it would take back the locks that SQLite holds on it in this process.
  if (!existsSync(file)) closeSync(openSync(file, "wx", 0o600));
}

/** Makes the data folder if need be and proves that a file can be written in it, and the database if it is there. */
export function prepareDataFolder(folder: string): void {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, "");
    rmSync(probe);
    // SQLite would open a file it may not write, and find out only when its log is full.
    if (existsSync(join(folder, DATABASE_FILE))) accessSync(join(folder, DATABASE_FILE), constants.W_OK);
    makePrivateFile(join(folder, LOCK_FILE));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    throw new StartError(
      "data-folder-unusable",
      `The data folder ${folder} cannot be written to (${reason}): set DATA_DIR to a folder that this user may write to.`,
      cause,
    );
  }
}

/**
 * Reads back what durability rests on and throws a StartError unless a commit is synced to the disk before it is
 * acknowledged: journal_mode=WAL and synchronous=FULL.
 */
export function assertDurable(database: Database.Database): void {
  const journal = database.pragma("journal_mode", { simple: true });
  const synchronous = database.pragma("synchronous", { simple: true });
  if (journal === "wal" && synchronous === SYNCHRONOUS_FULL) return;
  throw new StartError(
    "database-not-durable",
    `The database cannot promise to keep what it acknowledges (journal_mode=${journal}, synchronous=${synchronous}; needed are wal and 2): put the data folder on a local disk.`,
  );
}

/** Refuses a damaged file; looks through the whole of it, so time grows with its size. */
function assertWhole(database: Database.Database): void {
  const verdict = database.pragma("quick_check(1)", { simple: true });
  if (verdict !== "ok") throw Object.assign(new Error(String(verdict)), { code: "SQLITE_CORRUPT" });
}

const sentences: readonly [RegExp, StartErrorCode, (file: string) => string][] = [
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    "database-corrupt",
    (file) => `The database ${file} is damaged: put the last backup in its place, or set DATA_DIR to another folder.`,
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    "database-busy",
    (file) => `Another program holds the database ${file}: stop it, or set DATA_DIR to another folder.`,
  ],
  [
    /^SQLITE_/,
    "data-folder-unusable",
    (file) =>
      `The database ${file} cannot be opened for writing: set DATA_DIR to a folder that this user may write to.`,
  ],
];

/** Looks through a connection that cannot write, as the first change would already be one too many in a foreign file. */
function refuseForeign(file: string): void {
  if (!existsSync(file)) return;
  const database = new Database(file, { readonly: true, timeout: 2000 });
  try {
    assertOurs(database);
  } finally {
    database.close();
  }
}

/** Turns an error of SQLite into the sentence for the host; leaves any other as it is. */
export function explainDatabaseError(cause: unknown, file: string): unknown {
  const code = String((cause as { code?: unknown } | null)?.code ?? "");
  const found = sentences.find(([pattern]) => pattern.test(code));
  return found ? new StartError(found[1], found[2](file), cause) : cause;
}

/**
 * Opens the database of a prepared data folder with one writing connection. Throws a StartError when the file cannot be
 * written, is damaged, foreign or held by another program, or a commit would not be durable.
 */
export function openDatabase(folder: string): Database.Database {
  const file = join(folder, DATABASE_FILE);
  let database: Database.Database | undefined;
  try {
    refuseForeign(file);
    makePrivateFile(file);
    database = new Database(file, { timeout: 2000 });
    const pragmas = ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF"];
    // What is wiped is overwritten, as a freed page would still hold it.
    for (const pragma of [...pragmas, "secure_delete=ON"]) {
      database.pragma(pragma);
    }
    assertDurable(database);
    assertWhole(database);
    markAsOurs(database);
    database.exec("BEGIN IMMEDIATE; COMMIT");
    return database;
  } catch (cause) {
    database?.close();
    throw explainDatabaseError(cause, file);
  }
}
