import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildServer } from "./build-server.ts";

const main = fileURLToPath(new URL("../main.mjs", import.meta.url));

/** The campaign that a measured server runs; without proofs of work, as what is measured is what comes after them. */
export const CAMPAIGN = {
  id: "let-them-call",
  title: "Let them call",
  text: "People must be allowed to connect.",
  proofOfWork: false,
};

/** A data folder with a campaign, and what takes it away. */
export function makeDataFolder(campaign: object = CAMPAIGN): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-fault-"));
  writeFileSync(join(folder, "campaign.json"), JSON.stringify(campaign));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server that runs as it does for a host, as a process of its own. */
export interface ServerProcess {
  readonly address: string;
  readonly port: number;
  /** From the spawning to an answer 200 at `/ready`. */
  readonly ready_ms: number;
  /** Processor time that it has used, in milliseconds; null where the system does not tell. */
  used_ms(): number | null;
  /** Ends it as a fault would. */
  kill(): Promise<void>;
  /** Ends it as a host would, and returns its exit code. */
  stop(): Promise<number | null>;
}

/** Linux counts in hundredths of a second, whatever the machine; the name before may hold spaces, not a bracket. */
function usedBy(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

async function untilReady(address: string): Promise<void> {
  for (;;) {
    const [answer] = (await once(get(`${address}ready`, { agent: false }), "response")) as [IncomingMessage];
    answer.resume();
    if (answer.statusCode === 200) return;
    await pause(20);
  }
}

/** A program that runs the server, such as a tracer with its words, and what else its environment says. */
interface Around {
  readonly around?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts a server from its one file, which is made if it is not there. */
export function startServer(
  folder: string,
  databaseUrl: string | null,
  { around = [], settings = {} }: Around = {},
): Promise<ServerProcess> {
  buildServer();
  const [program = process.execPath, ...words] = [...around, process.execPath, main];
  const begun_ms = performance.now();
  const child: ChildProcess = spawn(program, words, {
    env: { ...process.env, PORT: "0", DATA_DIR: folder, DATABASE_URL: databaseUrl ?? "", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, "exit") : null;
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return new Promise((resolve, reject) => {
    let output = "";
    const kill = async (): Promise<void> => void (await end("SIGKILL"));
    const listen = (chunk: Buffer): void => {
      output += chunk;
      const found = /http:\/\/[^/]+:(\d+)\//.exec(output);
      if (found === null) return;
      child.stdout?.off("data", listen).resume();
      const [address, port] = found;
      const tell = (): void => {
        const ready_ms = performance.now() - begun_ms;
        const used_ms = (): number | null => usedBy(child.pid);
        resolve({ address, port: Number(port), ready_ms, used_ms, kill, stop: () => end("SIGTERM") });
      };
      untilReady(address).then(tell, reject);
    };
    child.stdout?.on("data", listen);
    child.once("exit", () => reject(new Error(`The server did not start: ${output}`)));
    child.once("error", reject);
  });
}
