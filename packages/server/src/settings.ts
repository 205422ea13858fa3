import { isIP } from "node:net";
import { resolve } from "node:path";
import { StartError } from "./start-error.ts";

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
}

/** Where the host keeps what is sent. */
export type StorePlace = Pick<Settings, "dataFolder" | "databaseUrl">;

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return 8080;
  const port = Number(text);
  if (/^[0-9]{1,5}$/.test(text) && port <= 65535) return port;
  throw new StartError(
    "port-not-valid",
    `PORT is ${JSON.stringify(text)}, which is not a port: set it to a whole number from 0 to 65535, where 0 takes any free port.`,
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

/** Reads DATA_DIR and DATABASE_URL alone, for programs that serve nothing. */
export function readStorePlace(environment: Readonly<Record<string, string | undefined>>): StorePlace {
  return { dataFolder: readDataFolder(environment), databaseUrl: readDatabaseUrl(environment) };
}

const networkNames = new Set(["loopback", "linklocal", "uniquelocal"]);

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function readTrustedProxies(text: string | undefined): string[] {
  const named = (text || "loopback").split(",").map((part) => part.trim());
  const wrong = named.find((part) => !networkNames.has(part) && !isNetwork(part));
  if (wrong === undefined) return named;
  throw new StartError(
    "proxies-not-valid",
    `TRUSTED_PROXIES names ${JSON.stringify(wrong)}, which is no address: write addresses or networks like 10.0.0.0/8, with commas.`,
  );
}

/** Reads all settings; throws a StartError for a port, an address or a proxy that is none. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || "127.0.0.1",
    trustedProxies: readTrustedProxies(environment.TRUSTED_PROXIES),
    ...readStorePlace(environment),
    deskOrigin: readDeskOrigin(environment),
  };
}
