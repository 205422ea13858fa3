import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { DATABASE_FILE } from "../database.ts";
import { readKeyFile } from "../key-folder.ts";
import { HASH_KEY_FILE } from "../mail/address-keys.ts";
import { readDatabase } from "../read-database.ts";
import type { Settings } from "../settings.ts";
import { StartError } from "../start-error.ts";
import { readPostgresSettings } from "../store/open-postgres-store.ts";
import type { Finding } from "./finding.ts";

const DAY_S = 86_400;
const BACKUP_MAX_DAYS = 2;

const sentenceOf = (cause: unknown): string =>
  cause instanceof StartError ? cause.message : "It could not be looked into.";

async function checkPostgres(url: string): Promise<Finding> {
  try {
    const settings = await readPostgresSettings(url);
    return { check: "database", verdict: "pass", says: `PostgreSQL keeps what it acknowledges: ${settings}.` };
  } catch (cause) {
    return { check: "database", verdict: "fail", says: sentenceOf(cause) };
  }
}

function checkSqlite(file: string): Finding {
  if (!existsSync(file))
    return { check: "database", verdict: "look", says: "There is no database yet: the first start makes it." };
  try {
    const journal = readDatabase(file, (database: Database.Database) =>
      database.pragma("journal_mode", { simple: true }),
    );
    if (journal === "wal")
      return {
        check: "database",
        verdict: "pass",
        says: "The database keeps a write-ahead log, and the server syncs it.",
      };
    return {
      check: "database",
      verdict: "fail",
      says: `The database keeps its journal as ${journal}: start the server once, on a local disk.`,
    };
  } catch (cause) {
    return { check: "database", verdict: "fail", says: sentenceOf(cause) };
  }
}

export function checkDatabase({ dataFolder, databaseUrl }: Settings): Promise<Finding> | Finding {
  return databaseUrl === null ? checkSqlite(join(dataFolder, DATABASE_FILE)) : checkPostgres(databaseUrl);
}

/** The keys of the mail: that they can be read, and by this user alone. */
export function checkKeys({ mail, keyFolder }: Settings): Finding {
  if (mail === null)
    return { check: "keys", verdict: "pass", says: "No mail is sent, so there are no keys of addresses." };
  try {
    if (readKeyFile(keyFolder, HASH_KEY_FILE) === null) {
      return {
        check: "keys",
        verdict: "look",
        says: `There is no ${HASH_KEY_FILE} in ${keyFolder} yet: the first start makes it.`,
      };
    }
    const open = readdirSync(keyFolder).filter(
      (name) => name.endsWith(".key") && statSync(join(keyFolder, name)).mode & 0o077,
    );
    if (open.length > 0)
      return { check: "keys", verdict: "fail", says: `Others may read ${open.join(", ")}: chmod 600 them.` };
    return {
      check: "keys",
      verdict: "pass",
      says: `The keys of addresses are this user's alone; those that open are kept in ${mail.keptIn}.`,
    };
  } catch (cause) {
    return { check: "keys", verdict: "fail", says: sentenceOf(cause) };
  }
}

/** How old the newest backup in a folder is. */
export function checkBackups(folder: string | undefined, now_s: number): Finding {
  if (!folder) {
    const says =
      "Where your backups are is not known: set BACKUP_DIR for this program, and set them aside on another machine.";
    return { check: "backups", verdict: "look", says };
  }
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".sqlite")) : [];
  const newest_s = Math.max(
    ...files.map((name) => statSync(join(folder, name)).mtimeMs / 1000),
    Number.NEGATIVE_INFINITY,
  );
  if (files.length === 0)
    return {
      check: "backups",
      verdict: "fail",
      says: `There is no backup in ${folder}: npm run backup -- FILE.sqlite`,
    };
  const days = (now_s - newest_s) / DAY_S;
  if (days > BACKUP_MAX_DAYS) {
    return {
      check: "backups",
      verdict: "fail",
      says: `The newest backup is ${days.toFixed(1)} days old: make one each day.`,
    };
  }
  return {
    check: "backups",
    verdict: "pass",
    says: `The newest backup is ${(days * 24).toFixed(1)} hours old; try now and then to restore one.`,
  };
}
