import { resolve } from "node:path";
import { readKeyFolder } from "./key-folder.ts";
import type { LogForm } from "./log/log.ts";
import { type MailSettings, readMailSettings } from "./mail/mail-settings.ts";
import { type DeleteOn, readDeleteOn } from "./retention/delete-on.ts";
import { StartError } from "./start-error.ts";
import { readTrustedProxies } from "./trusted-proxies.ts";
import type { WebhookPlace } from "./webhook/webhook-carrier.ts";
import { readWebhookPlace } from "./webhook/webhook-settings.ts";
import { readWidgetHosts } from "./widget-hosts.ts";

/** What the host may set through the environment; see docs/hosting.md. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** The PostgreSQL that keeps what is sent, or null for the database of the data folder. */
  readonly databaseUrl: string | null;
  /** Where staff reach the desk, or null for this machine alone. */
  readonly deskOrigin: string | null;
  /** Addresses, networks or names of such, whose word on whom they ask for is taken. */
  readonly trustedProxies: readonly string[];
  /** Origins whose pages may show the widget in a frame. */
  readonly widgetHosts: readonly string[];
  /** The folder of the keys that are never in the database. */
  readonly keyFolder: string;
  /** Null: no mail is sent, and no address is taken. */
  readonly mail: MailSettings | null;
  /** Null: no other system is told. */
  readonly webhook: WebhookPlace | null;
  readonly log: LogForm;
  /** When the campaign's messages are wiped. */
  readonly deleteOn: DeleteOn;
  /** The port at which this machine may ask for metrics, or null for none. */
  readonly metricsPort: number | null;
}

/** Where the host keeps what is sent. */
export type StorePlace = Pick<Settings, "dataFolder" | "databaseUrl">;

function readPort<Default>(name: string, text: string | undefined, otherwise: Default): number | Default {
  if (text === undefined || text === "") return otherwise;
  const port = Number(text);
  if (/^[0-9]{1,5}$/.test(text) && port <= 65535) return port;
  throw new StartError(
    "port-not-valid",
    `${name} is ${JSON.stringify(text)}, which is not a port: set it to a whole number from 0 to 65535, where 0 takes any free port.`,
  );
}

/** The data folder that DATA_DIR names, in full. */
function readDataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(environment.DATA_DIR || "data");
}

/** The PostgreSQL that DATABASE_URL names, or null; throws a StartError, which shows nothing of it, for another kind. */
function readDatabaseUrl(environment: Readonly<Record<string, string | undefined>>): string | null {
  const url = environment.DATABASE_URL;
  if (url === undefined || url === "") return null;
  if (/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? "")) return url;
  throw new StartError(
    "database-url-not-valid",
    "DATABASE_URL is not the address of a PostgreSQL: write it like postgres://name:password@host:5432/database.",
  );
}

/** The origin that DESK_ORIGIN names, or null; passkeys are bound to it, and browsers have none for a number or by http. */
function readDeskOrigin(environment: Readonly<Record<string, string | undefined>>): string | null {
  const text = environment.DESK_ORIGIN;
  if (text === undefined || text === "") return null;
  const url = URL.parse(text);
  const named = url !== null && /[a-z]$/.test(url.hostname);
  if (named && url.origin === text && (url.protocol === "https:" || url.hostname === "localhost")) return text;
  throw new StartError(
    "desk-origin-not-valid",
    "DESK_ORIGIN is not the address of the desk: write it like https://desk.example.org, by name and without a path.",
  );
}

function readLogForm(text: string | undefined): LogForm {
  if (text === undefined || text === "" || text === "text") return "text";
  if (text === "json") return text;
  throw new StartError("log-not-valid", `LOG is ${JSON.stringify(text)}: set it to text or to json.`);
}

/** Reads DATA_DIR and DATABASE_URL alone, for programs that serve nothing. */
export function readStorePlace(environment: Readonly<Record<string, string | undefined>>): StorePlace {
  return { dataFolder: readDataFolder(environment), databaseUrl: readDatabaseUrl(environment) };
}

/** Reads all settings; throws a StartError, which shows no password, for one that cannot be used. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const place = readStorePlace(environment);
  return {
    port: readPort("PORT", environment.PORT, 8080),
    host: environment.HOST || "127.0.0.1",
    trustedProxies: readTrustedProxies(environment.TRUSTED_PROXIES),
    widgetHosts: readWidgetHosts(environment.WIDGET_HOSTS),
    ...place,
    deskOrigin: readDeskOrigin(environment),
    keyFolder: readKeyFolder(environment, place.dataFolder),
    mail: readMailSettings(environment),
    webhook: readWebhookPlace(environment),
    log: readLogForm(environment.LOG),
    deleteOn: readDeleteOn(environment.DELETE_ON),
    metricsPort: readPort("METRICS_PORT", environment.METRICS_PORT, null),
  };
}
