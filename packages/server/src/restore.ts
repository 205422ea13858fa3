import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { backUpFile } from "./backup.ts";
import { DATABASE_FILE } from "./database.ts";
import { openEngine } from "./open-store.ts";
import { LOCK_FILE, lockDataFolder } from "./server-lock.ts";
import type { StorePlace } from "./settings.ts";
import { type Copied, copyStore } from "./store/copy-store.ts";
import { openSqliteEngine } from "./store/open-sqlite-store.ts";

/** Claims the folder of a database that a server may be running on, so that none writes while it is carried away. */
function claimFolderOf(file: string): () => void {
  const folder = dirname(file);
  return existsSync(join(folder, LOCK_FILE)) ? lockDataFolder(folder) : () => {};
}

/**
 * Carries all that a database file holds, of this or an earlier version, into the empty store that the host's settings
 * name, and verifies it. The file itself is only read. Throws a StartError with one sentence when a server still writes to
 * it, the store holds something already, or the copy is not equal; then nothing was written.
 */
export async function restore(file: string, place: StorePlace): Promise<Copied> {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-restore-"));
  const release = claimFolderOf(file);
  try {
    // An earlier version's tables are brought up to date in a copy of the file.
    backUpFile(file, join(folder, DATABASE_FILE));
    const original = await openSqliteEngine(folder);
    try {
      const target = await openEngine(place);
      return await copyStore(original, target).finally(target.close);
    } finally {
      await original.close();
    }
  } finally {
    release();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was carried, for the host to read. */
export function describeCopy({ rows, auditEntries, auditHash }: Copied): string {
  const carried = Object.entries(rows).filter(([table, count]) => count > 0 && table !== "audit_head");
  const lines = carried.map(([table, count]) => `  ${table}: ${count}`);
  const audit =
    auditEntries === 0 ? "The audit is empty" : `The audit has ${auditEntries} entries and ends with ${auditHash}`;
  return ["Written and verified, rows of each table:", ...(lines.length > 0 ? lines : ["  none"]), `${audit}.`].join(
    "\n",
  );
}
