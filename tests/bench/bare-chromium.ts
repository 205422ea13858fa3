import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { findChromium } from "../../tools/find-chromium.ts";

type Parameters = Readonly<Record<string, unknown>>;
interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** A page that is asked by the DevTools protocol alone. */
export interface BarePage {
  send(method: string, parameters?: Parameters): Promise<Record<string, unknown>>;
  /** Value of an expression in the page; what it promises is waited for. */
  read<Value>(expression: string): Promise<Value>;
  /** Reads until it is true, and looks often. */
  until(expression: string, patience_ms?: number): Promise<void>;
  close(): Promise<void>;
}

export interface BareChromium {
  newPage(): Promise<BarePage>;
  close(): Promise<void>;
}

/** How often a page is looked at, and for how long. */
const LOOK_MS = 10;
const PATIENCE_MS = 60_000;

/**
 * Chromium with nothing of a test driver in its pages. What Playwright puts into each new document is evaluated there too: at a sixth of the speed
 * that is half a second of the page's main thread, which would be measured as if it were the page's own.
 * @throws Error when there is no Chromium, or it does not answer
 */
export async function bareChromium(): Promise<BareChromium> {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-chromium-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0"];
  const chromium = spawn(findChromium() ?? "chromium", [...flags, `--user-data-dir=${folder}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const { host } = new URL(await debuggerOf(chromium));
  return {
    newPage: () => newPage(host),
    close: async () => {
      const closed = once(chromium, "close");
      chromium.kill();
      await closed;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function debuggerOf(chromium: ChildProcess): Promise<string> {
  if (chromium.stderr === null) throw new Error("Chromium was started without its messages.");
  for await (const line of createInterface(chromium.stderr)) {
    const address = /ws:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('Chromium did not start; install Debian\'s with "apt-get install chromium".');
}

async function newPage(host: string): Promise<BarePage> {
  const opened = await fetch(`http://${host}/json/new?about:blank`, { method: "PUT" });
  const { id, webSocketDebuggerUrl } = (await opened.json()) as { id: string; webSocketDebuggerUrl: string };
  const send = await connect(webSocketDebuggerUrl);
  const read = async <Value>(expression: string): Promise<Value> => {
    const answer = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (answer.exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`);
    return (answer.result as { value: Value }).value;
  };
  return {
    send,
    read,
    until: (expression, patience_ms = PATIENCE_MS) =>
      untilTrue(() => read<boolean>(expression), expression, patience_ms),
    close: async () => {
      await fetch(`http://${host}/json/close/${id}`);
    },
  };
}

async function connect(address: string): Promise<BarePage["send"]> {
  const socket = new WebSocket(address);
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  let asked = 0;
  socket.onmessage = ({ data }) => {
    const { id = 0, result = {}, error } = JSON.parse(String(data)) as Answer;
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  };
  await once(socket, "open");
  return (method, params = {}) => {
    asked += 1;
    const id = asked;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
}

/** A document that is being replaced answers nothing true. */
async function untilTrue(look: () => Promise<boolean>, what: string, patience_ms: number): Promise<void> {
  const end_ms = performance.now() + patience_ms;
  while (performance.now() < end_ms) {
    if (await look().catch(() => false)) return;
    await wait(LOOK_MS);
  }
  throw new Error(`The page did not come so far as ${what}.`);
}
