import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createJournal, keepAlive, send } from "./journal.ts";
import { makeDataFolder, startServer } from "./server-process.ts";

/** Of the receipts that were sent, how many came after a sync of the disk that was completed since the receipt before. */
export interface SyncReport {
  readonly receipts: number;
  readonly synced: number;
}

/** Why system calls cannot be watched here; null where they can. */
export function whyNoTrace(): string | null {
  const { status, error } = spawnSync("strace", ["-f", "-o", "/dev/null", "true"]);
  if (error !== undefined) return "strace is not installed";
  return status === 0 ? null : "this system lets no process trace another";
}

/** Reads a trace in the order in which calls were completed. */
export function readTrace(lines: readonly string[]): SyncReport {
  let receipts = 0;
  let synced = 0;
  let fresh = false;
  for (const line of lines) {
    if (/\b(fsync|fdatasync)(\(\d+\)| resumed>.*\)) += 0$/.test(line.trimEnd())) fresh = true;
    if (!line.includes("HTTP/1.1 201 ")) continue;
    receipts += 1;
    if (fresh) synced += 1;
    fresh = false;
  }
  return { receipts, synced };
}

/** The lines of a trace, once it tells of the end of the server; the tracer writes on for a moment. */
async function untilEnded(trace: string): Promise<string[]> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const written = readFileSync(trace, "utf8");
    if (/\+\+\+ (exited|killed)[^\n]*\n$/.test(written)) return written.split("\n");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("The tracer did not come to its end.");
}

/** Sends messages one after the other to a server on SQLite whose system calls are written down. */
export async function runSyncTrace(messages: number): Promise<SyncReport> {
  const { folder, remove } = makeDataFolder();
  const trace = join(folder, "trace");
  // With -D the tracer stands aside, so that the signal that stops the server reaches the server.
  const words = ["-D", "-f", "-q", "-s", "32", "-e", "trace=fsync,fdatasync,write,writev,sendto,sendmsg", "-o", trace];
  try {
    const server = await startServer(folder, null, { around: ["strace", ...words] });
    const journal = createJournal();
    const agent = keepAlive(1);
    for (let sent = 0; sent < messages; sent += 1) await send(agent, server.address, journal.next());
    agent.destroy();
    await server.stop();
    return readTrace(await untilEnded(trace));
  } finally {
    remove();
  }
}
