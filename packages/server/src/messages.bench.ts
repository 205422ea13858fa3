import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { CAMPAIGN, makeDataFolder, startServer } from "./faults/server-process.ts";
import { openStore } from "./open-store.ts";
import { findTestPostgres } from "./store/throw-away-postgres.ts";

/** One measured figure with what it should be. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target: string;
}

const CONNECTIONS = 100;
const WARMING_MS = 1000;
const MEASURING_MS = 5000;
const SYNCS = 300;
const text = "People must be allowed to call those they love. ".repeat(5).trim();

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;

/** How long the disk takes to sync four kilobytes, without which no figure below says anything. */
function measureSyncs(): Measurement[] {
  const { folder, remove } = makeDataFolder();
  const file = openSync(join(folder, "syncs"), "w");
  const took_ms = Array.from({ length: SYNCS }, (_, index) => {
    writeSync(file, Buffer.alloc(4096, index), 0, 4096, 4096 * (index % 64));
    const begun_ms = performance.now();
    fdatasyncSync(file);
    return performance.now() - begun_ms;
  }).sort((a, b) => a - b);
  closeSync(file);
  remove();
  return [
    { name: "sync of the disk, median", unit: "ms", value: at(took_ms, 0.5), target: "-" },
    { name: "sync of the disk, 99th percentile", unit: "ms", value: at(took_ms, 0.99), target: "-" },
  ];
}

let made = 0;
function nextRequest(): string {
  made += 1;
  const id = `01935a2b-7c00-7000-8000-${made.toString(16).padStart(12, "0")}`;
  const body = JSON.stringify({ id, text, language: "en" });
  const head = `POST /v1/campaigns/${CAMPAIGN.id}/messages HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n`;
  return `${head}Content-Length: ${body.length}\r\n\r\n${body}`;
}

/** Sends one message after another over one connection until told to stop; `answered` gets the milliseconds of each. */
function writeOn(port: number, going: () => boolean, answered: (took_ms: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let sent_ms = 0;
    let answer = "";
    const socket = connect(port, "127.0.0.1");
    const send = (): void => {
      if (!going()) return void socket.end();
      sent_ms = performance.now();
      socket.write(nextRequest());
    };
    socket.setNoDelay(true);
    socket.on("connect", send);
    socket.on("data", (chunk: Buffer) => {
      answer += chunk;
      // A receipt is one flat object, so its brace is the end of the answer.
      if (!answer.endsWith("}")) return;
      if (!answer.startsWith("HTTP/1.1 201 ")) return void socket.destroy(new Error(answer));
      answer = "";
      answered(performance.now() - sent_ms);
      send();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve());
  });
}

async function measure(port: number): Promise<{ took_ms: number[]; acknowledged: number }> {
  const begun_ms = performance.now();
  const took_ms: number[] = [];
  let acknowledged = 0;
  const going = (): boolean => performance.now() - begun_ms < WARMING_MS + MEASURING_MS;
  const answered = (took: number): void => {
    acknowledged += 1;
    if (performance.now() - begun_ms > WARMING_MS && going()) took_ms.push(took);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => writeOn(port, going, answered)));
  return { took_ms: took_ms.sort((a, b) => a - b), acknowledged };
}

async function measureStore(name: string, databaseUrl: string | null): Promise<Measurement[]> {
  const { folder, remove } = makeDataFolder();
  try {
    const server = await startServer(folder, databaseUrl);
    const { took_ms, acknowledged } = await measure(server.port);
    await server.stop();
    const store = await openStore({ dataFolder: folder, databaseUrl });
    const { received } = await store.recount(CAMPAIGN.id).finally(store.close);
    return [
      {
        name: `${name}: durable messages`,
        unit: "1/s",
        value: (took_ms.length * 1000) / MEASURING_MS,
        target: "≥ 3000",
      },
      { name: `${name}: answer, median`, unit: "ms", value: at(took_ms, 0.5), target: "-" },
      { name: `${name}: answer, 99th percentile`, unit: "ms", value: at(took_ms, 0.99), target: "≤ 100" },
      { name: `${name}: acknowledged and not stored`, unit: "", value: acknowledged - received, target: "0" },
    ];
  } finally {
    remove();
  }
}

/**
 * Durable messages a second of one server process, with a hundred connections from this process on the same machine;
 * every 201 stands for a message synced to the disk, and the messages are counted afterwards.
 */
export async function run(): Promise<Measurement[]> {
  const rows = [...measureSyncs(), ...(await measureStore("SQLite", null))];
  const postgres = await findTestPostgres();
  if (typeof postgres === "string") return rows;
  try {
    return [...rows, ...(await measureStore("PostgreSQL", await postgres.createDatabase()))];
  } finally {
    await postgres.stop();
  }
}
