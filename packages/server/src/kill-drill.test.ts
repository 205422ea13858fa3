import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it } from "vitest";

const ROUNDS = 20;
const WRITERS = 16;
const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const campaign = { id: "let-them-call", title: "Let them call", text: "People must be allowed to connect." };

interface Sent {
  readonly id: string;
  readonly text: string;
  receivedAt?: string;
}

let folder: string;
let server: ChildProcess | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-kill-"));
  writeFileSync(join(folder, "campaign.json"), JSON.stringify(campaign));
});
afterAll(() => {
  server?.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

function start(): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATABASE_URL: "",
      PORT: "0",
      DATA_DIR: folder,
      NODE_COMPILE_CACHE: join(folder, "compiled"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  server = child;
  let output = "";
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const address = /http:\/\/\S+\//.exec(output)?.[0];
      if (address) resolve({ child, address });
    });
    child.on("exit", () => reject(new Error(`The server did not start: ${output}`)));
  });
}

/** Resolves to status and body, or to null when the server died before it had answered. */
function ask(agent: Agent, url: string, body?: object): Promise<{ status: number; body: string } | null> {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json" };
    const asking = request(url, { agent, method: body ? "POST" : "GET", headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
      response.on("error", () => resolve(null));
      response.on("aborted", () => resolve(null));
    });
    asking.on("error", () => resolve(null));
    asking.end(body ? JSON.stringify(body) : undefined);
  });
}

it(`keeps what it acknowledged over ${ROUNDS} kills in mid-stream, on one growing store`, {
  timeout: 120_000,
}, async () => {
  const sent: Sent[] = [];
  let unanswered: Sent[] = [];
  let retried = 0;
  const next = (): Sent => {
    const again = unanswered.pop();
    if (again) {
      retried += 1;
      return again;
    }
    const number = sent.length;
    const id = `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
    sent.push({ id, text: `Message ${number}` });
    return sent[number]!;
  };
  const send = (agent: Agent, address: string, { id, text }: Sent) =>
    ask(agent, `${address}v1/campaigns/${campaign.id}/messages`, { id, text, language: "en" });

  for (let round = 0; round < ROUNDS; round += 1) {
    const { child, address } = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: WRITERS });
    const inDoubt: Sent[] = [];
    const write = async (): Promise<void> => {
      for (;;) {
        const message = next();
        const answer = await send(agent, address, message);
        if (answer === null) return void inDoubt.push(message);
        expect(answer.status).toBe(201);
        message.receivedAt = JSON.parse(answer.body).receivedAt;
      }
    };
    const writers = Array.from({ length: WRITERS }, write);
    await new Promise((resolve) => setTimeout(resolve, 60 + ((round * 67) % 240)));
    child.kill("SIGKILL");
    await Promise.all([...writers, once(child, "exit")]);
    agent.destroy();
    unanswered = unanswered.concat(inDoubt);
  }

  const acknowledged = sent.filter((message) => message.receivedAt !== undefined);
  const { child, address } = await start();
  const agent = new Agent({ keepAlive: true });
  const counted = JSON.parse((await ask(agent, `${address}v1/campaigns/${campaign.id}/count`))!.body).received;
  for (const message of acknowledged.slice(-100)) {
    const answer = await send(agent, address, message);
    expect(answer).toEqual({ status: 201, body: JSON.stringify({ id: message.id, receivedAt: message.receivedAt }) });
  }
  agent.destroy();
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);

  const database = new Database(join(folder, "messages.sqlite"), { readonly: true });
  const rows = database
    .prepare<[], { id: string; text: string; received_s: number }>(
      "SELECT lower(hex(id)) AS id, text, received_s FROM messages",
    )
    .all();
  const integrity = database.pragma("integrity_check", { simple: true });
  database.close();
  const stored = new Map(rows.map((row) => [row.text, row]));
  const lost = acknowledged.filter(({ id, text, receivedAt }) => {
    const row = stored.get(text);
    return row?.id !== id.replaceAll("-", "") || row.received_s * 1000 !== Date.parse(receivedAt!);
  });
  const duplicated = rows.length - stored.size;
  console.log(
    `kill -9, ${ROUNDS} rounds: ${sent.length} sent, ${acknowledged.length} acknowledged, ${retried} sent again, ${lost.length} lost, ${duplicated} duplicated, integrity ${integrity}`,
  );

  expect(lost).toEqual([]);
  expect(duplicated).toBe(0);
  expect(integrity).toBe("ok");
  expect(counted).toBe(rows.length);
  // The drill means nothing unless messages were in flight when the server died.
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(retried).toBeGreaterThan(ROUNDS);
});
