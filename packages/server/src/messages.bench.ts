import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";

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
const campaign = { id: "bench", title: "A bench", text: "For measuring only." };
const text = "People must be allowed to call those they love. ".repeat(5).trim();

/** Starts the server as a process of its own, as it runs for a host. */
function start(folder: string): Promise<{ port: number; stop: () => Promise<void> }> {
  const main = fileURLToPath(new URL("./main.ts", import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, DATABASE_URL: "", PORT: "0", DATA_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const port = /http:\/\/[^/]+:(\d+)\//.exec(String(chunk))?.[1];
      if (port) resolve({ port: Number(port), stop });
    });
    child.once("exit", () => reject(new Error("The server did not start.")));
  });
}

let made = 0;
function nextRequest(): string {
  made += 1;
  const id = `01935a2b-7c00-7000-8000-${made.toString(16).padStart(12, "0")}`;
  const body = JSON.stringify({ id, text, language: "en" });
  const head = `POST /v1/campaigns/${campaign.id}/messages HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n`;
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

function countRows(folder: string): number {
  const database = new Database(join(folder, "messages.sqlite"), { readonly: true });
  const rows = database.prepare<[], number>("SELECT count(*) FROM messages").pluck().get();
  database.close();
  return rows ?? 0;
}

/**
 * Durable messages a second of one server process, with a hundred connections from this process on the same machine;
 * every 201 stands for a row synced to the disk, and the rows are counted afterwards.
 */
export async function run(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-bench-"));
  try {
    writeFileSync(join(folder, "campaign.json"), JSON.stringify(campaign));
    const server = await start(folder);
    const { took_ms, acknowledged } = await measure(server.port);
    await server.stop();
    const at = (share: number): number => took_ms[Math.floor(share * (took_ms.length - 1))] ?? Number.NaN;
    return [
      { name: "durable messages", unit: "1/s", value: (took_ms.length * 1000) / MEASURING_MS, target: "≥ 3000" },
      { name: "answer, median", unit: "ms", value: at(0.5), target: "-" },
      { name: "answer, 99th percentile", unit: "ms", value: at(0.99), target: "≤ 100" },
      { name: "acknowledged and not stored", unit: "", value: acknowledged - countRows(folder), target: "0" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
