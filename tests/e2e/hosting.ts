import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Campaign, SignedKeySet } from "@connection-denied/protocol";

export interface Host {
  readonly address: string;
  /** Its data folder. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts the real `npm start` program with a data folder of its own, and with a campaign, its keys and settings if they are given. */
export async function startHost(
  campaign?: Campaign,
  keys?: SignedKeySet,
  settings: Readonly<Record<string, string>> = {},
): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-"));
  if (campaign) writeFileSync(join(folder, "campaign.json"), JSON.stringify(campaign));
  if (keys) writeFileSync(join(folder, "keys.json"), JSON.stringify(keys));
  const server = spawn("node", ["tools/start.ts"], {
    env: { ...process.env, PORT: "0", DATA_DIR: folder, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressOf(server);
  return {
    address,
    folder,
    stop: async () => {
      const closed = new Promise((resolve) => server.once("close", resolve));
      server.kill("SIGTERM");
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = "";
    const listen = (chunk: Buffer): void => {
      written += chunk;
      const found = /https?:\/\/[^\s]+/.exec(written);
      if (found) resolve(found[0].replace(/[/.]+$/, ""));
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("close", (code) => reject(new Error(`The server stopped with ${code}: ${written}`)));
  });
}
