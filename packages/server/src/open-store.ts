import type { StorePlace } from "./settings.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import type { Engine } from "./store/engine.ts";
import { openPostgresEngine, openPostgresStore } from "./store/open-postgres-store.ts";
import { openSqliteEngine, openSqliteStore, openSqliteStoreBeside } from "./store/open-sqlite-store.ts";

/** The store of the PostgreSQL that the host names, or else of the data folder; throws a StartError with one sentence. */
export function openStore({ dataFolder, databaseUrl }: StorePlace): Promise<CampaignStore> {
  return databaseUrl === null ? openSqliteStore(dataFolder) : openPostgresStore(databaseUrl);
}

/** The same for a host's program, whether a server runs or not. */
export function openStoreBeside({ dataFolder, databaseUrl }: StorePlace): Promise<CampaignStore> {
  return databaseUrl === null ? openSqliteStoreBeside(dataFolder) : openPostgresStore(databaseUrl);
}

/** The database beneath that store, for programs that carry it elsewhere. */
export function openEngine({ dataFolder, databaseUrl }: StorePlace): Promise<Engine> {
  return databaseUrl === null ? openSqliteEngine(dataFolder) : openPostgresEngine(databaseUrl);
}
