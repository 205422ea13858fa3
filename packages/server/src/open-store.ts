import type { Settings } from "./settings.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { openPostgresStore } from "./store/open-postgres-store.ts";
import { openSqliteStore } from "./store/open-sqlite-store.ts";

type Place = Pick<Settings, "dataFolder" | "databaseUrl">;

/** The store of the PostgreSQL that the host names, or else of the data folder; throws a StartError with one sentence. */
export function openStore({ dataFolder, databaseUrl }: Place): Promise<CampaignStore> {
  return databaseUrl === null ? openSqliteStore(dataFolder) : openPostgresStore(databaseUrl);
}
