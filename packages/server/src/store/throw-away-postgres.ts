import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A PostgreSQL for tests and measurements, in which each gets a database of its own. */
export interface TestPostgres {
  /** Makes an empty database and returns its URL. */
  createDatabase(): Promise<string>;
  /** Runs one statement as the owner of all. */
  query(statement: string): Promise<void>;
  /** Kills the server as a crash of the machine's software would, and starts it again; only one that was started here. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** The sentence that says why there is no PostgreSQL here. */
export type NoPostgres = string;

const STARTING_MAX_MS = 30_000;

function findBinaries(): string | null {
  const debian = globSync("/usr/lib/postgresql/*/bin").sort().at(-1);
  const places = [...(debian ? [debian] : []), ...(process.env.PATH ?? "").split(":")];
  return places.find((place) => existsSync(join(place, "initdb")) && existsSync(join(place, "postgres"))) ?? null;
}

/** PostgreSQL refuses to run as root, and Debian's package comes with a user for it. */
function findUser(): { uid: number; gid: number } | object | null {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (kind: string): number => Number(execFileSync("id", [kind, "postgres"], { stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

async function inDatabase<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function untilAnswering(url: string): Promise<void> {
  const begun_ms = Date.now();
  for (;;) {
    try {
      return await inDatabase(url, async (client) => void (await client.query("select 1")));
    } catch (cause) {
      if (Date.now() - begun_ms > STARTING_MAX_MS) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function createDatabases(urlOf: (database: string) => string) {
  const query = (statement: string) =>
    inDatabase(urlOf("postgres"), async (client) => void (await client.query(statement)));
  const made: string[] = [];
  return {
    query,
    createDatabase: async () => {
      const name = `connection_denied_test_${randomBytes(6).toString("hex")}`;
      await query(`create database ${name} encoding 'UTF8' template template0`);
      made.push(name);
      return urlOf(name);
    },
    dropDatabases: async () => {
      for (const name of made) await query(`drop database if exists ${name} with (force)`);
    },
  };
}

/** Runs the server beneath a shell that ends it when this process is gone, however it went. */
function runServer(binaries: string, folder: string, user: object): (signal: "INT" | "QUIT") => Promise<void> {
  const script = `"${binaries}/postgres" -D "${folder}/data" -k "${folder}" -c listen_addresses= -c max_connections=60 \\
    -c recovery_init_sync_method=syncfs \\
    >"${folder}/log" 2>&1 & server=$!; read line; kill -s "\${line:-INT}" $server; wait $server`;
  const shell = spawn("sh", ["-c", script], { ...user, cwd: folder, stdio: ["pipe", "ignore", "ignore"] });
  const ended = new Promise<void>((resolve) => shell.once("exit", () => resolve()));
  return async (signal) => {
    shell.stdin.end(`${signal}\n`);
    await ended;
  };
}

/** Starts a server of its own in a temporary folder, reached by a socket in it, so that any number may run at once. */
async function startServer(binaries: string, user: { uid?: number; gid?: number }): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-postgres-"));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const words = ["-D", `${folder}/data`, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"];
  execFileSync(join(binaries, "initdb"), words, { ...user, cwd: folder, stdio: "pipe" });
  const urlOf = (database: string): string =>
    `postgres:///${database}?host=${encodeURIComponent(folder)}&user=postgres`;
  let stopServer = runServer(binaries, folder, user);
  await untilAnswering(urlOf("postgres"));
  const crash = async (): Promise<void> => {
    await stopServer("QUIT");
    stopServer = runServer(binaries, folder, user);
    await untilAnswering(urlOf("postgres"));
  };
  const stop = async (): Promise<void> => {
    await stopServer("INT");
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...createDatabases(urlOf), crash, stop };
}

/**
 * The PostgreSQL that TEST_DATABASE_URL names, or else one started here and thrown away at `stop`; or the sentence that
 * says why there is none. As root it runs as the user `postgres`.
 */
export async function findTestPostgres(): Promise<TestPostgres | NoPostgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    const urlOf = (database: string): string => Object.assign(new URL(given), { pathname: `/${database}` }).href;
    const databases = createDatabases(urlOf);
    const crash = () => Promise.reject(new Error("Only a server started here is killed."));
    return { ...databases, crash, stop: databases.dropDatabases };
  }
  const binaries = findBinaries();
  if (binaries === null) return "no PostgreSQL is installed here and TEST_DATABASE_URL is not set";
  const user = findUser();
  if (user === null) return "PostgreSQL does not run as root and there is no user postgres";
  return startServer(binaries, user);
}
