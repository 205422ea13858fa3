import { join } from "node:path";
import type Database from "better-sqlite3";
import { DATABASE_FILE, explainDatabaseError, openDatabase, prepareDataFolder } from "../database.ts";
import { lockDataFolder } from "../server-lock.ts";
import { type CampaignStore, createCampaignStore } from "./campaign-store.ts";
import type { Engine } from "./engine.ts";
import { createSqliteEngine } from "./sqlite-engine.ts";

async function openEngine(dataFolder: string, unlock: () => void): Promise<Engine> {
  let database: Database.Database | undefined;
  try {
    database = openDatabase(dataFolder);
    const engine = await createSqliteEngine(database);
    return { ...engine, close: () => engine.close().finally(unlock) };
  } catch (cause) {
    database?.close();
    unlock();
    throw explainDatabaseError(cause, join(dataFolder, DATABASE_FILE));
  }
}

/** Opens or makes the database of a data folder for this process alone; throws a StartError with one sentence. */
export async function openSqliteEngine(dataFolder: string): Promise<Engine> {
  prepareDataFolder(dataFolder);
  return openEngine(dataFolder, lockDataFolder(dataFolder));
}

/**
 * The same beside a server that may run, for a host's program that reads, or writes a row: SQLite keeps the two apart, and
 * a server waits for it no longer than for a commit.
 */
export async function openSqliteStoreBeside(dataFolder: string): Promise<CampaignStore> {
  prepareDataFolder(dataFolder);
  return createCampaignStore(await openEngine(dataFolder, () => {}), Date.now);
}

/** Opens or makes the store of a data folder; throws a StartError with one sentence when that cannot be done safely. */
export async function openSqliteStore(dataFolder: string, clock: () => number = Date.now): Promise<CampaignStore> {
  return createCampaignStore(await openSqliteEngine(dataFolder), clock);
}
