import { connect } from "node:net";
import { openStore } from "../open-store.ts";
import { createJournal, type Journal, judge, keepAlive, type Sent, send, type Verdict } from "./journal.ts";
import { CAMPAIGN, makeDataFolder, startServer } from "./server-process.ts";

export interface OverloadReport extends Verdict {
  readonly sent: number;
  /** Answered 503, and how many of these said when to come back. */
  readonly refused: number;
  readonly withRetryAfter: number;
  /** Anything but 201 and 503. */
  readonly others: number;
  /** From the end of the flood to the next message's receipt. */
  readonly recovery_ms: number;
}

const CONNECTIONS = 100;
/** Requests that each connection has on its way at once: together five times what may wait for the disk. */
const PIPELINED = 250;

interface Flood {
  refused: number;
  withRetryAfter: number;
  others: number;
}

function requestFor({ id, text }: Sent): string {
  const body = JSON.stringify({ id, text, language: "en" });
  const head = `POST /v1/campaigns/${CAMPAIGN.id}/messages HTTP/1.1\r\nHost: flood\r\nContent-Type: application/json\r\n`;
  return `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Answers come whole and in the order of the questions; returns what is left of the last. */
function takeAnswers(received: string, each: (head: string, body: string) => void): string {
  let rest = received;
  for (;;) {
    const end = rest.indexOf("\r\n\r\n");
    const length = Number(/content-length: (\d+)/i.exec(rest.slice(0, end))?.[1] ?? Number.NaN);
    if (end < 0 || !(rest.length >= end + 4 + length)) return rest;
    each(rest.slice(0, end), rest.slice(end + 4, end + 4 + length));
    rest = rest.slice(end + 4 + length);
  }
}

function note(flood: Flood, journal: Journal, message: Sent, head: string, body: string): void {
  if (head.startsWith("HTTP/1.1 201 ")) {
    message.receivedAt = JSON.parse(body).receivedAt;
    return;
  }
  journal.again(message);
  if (!head.startsWith("HTTP/1.1 503 ")) flood.others += 1;
  else {
    flood.refused += 1;
    if (/\r\nretry-after: \d+/i.test(head)) flood.withRetryAfter += 1;
  }
}

/** Keeps many requests on their way over one connection, until told to stop and all are answered. */
function floodOver(port: number, journal: Journal, flood: Flood, going: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const onTheWay: Sent[] = [];
    let received = "";
    const socket = connect(port, "127.0.0.1");
    const fill = (): void => {
      const more: string[] = [];
      while (going() && onTheWay.length < PIPELINED) {
        const message = journal.next();
        onTheWay.push(message);
        more.push(requestFor(message));
      }
      if (more.length > 0) socket.write(more.join(""));
      else if (onTheWay.length === 0) socket.end();
    };
    socket.on("connect", fill);
    socket.on("data", (chunk) => {
      received = takeAnswers(received + chunk.toString("latin1"), (head, body) => {
        const message = onTheWay.shift();
        if (message !== undefined) note(flood, journal, message, head, body);
      });
      fill();
    });
    socket.on("error", reject);
    socket.on("close", () =>
      onTheWay.length === 0 ? resolve() : reject(new Error("The server closed a connection.")),
    );
  });
}

/** Asks of a server five times what it may have waiting, for some seconds, then sends one more message. */
export async function runOverload(seconds: number, databaseUrl: string | null): Promise<OverloadReport> {
  const { folder, remove } = makeDataFolder();
  const server = await startServer(folder, databaseUrl);
  const journal = createJournal();
  const flood: Flood = { refused: 0, withRetryAfter: 0, others: 0 };
  try {
    const end_ms = performance.now() + seconds * 1000;
    const going = (): boolean => performance.now() < end_ms;
    const flooding = Array.from({ length: CONNECTIONS }, () => floodOver(server.port, journal, flood, going));
    await Promise.all(flooding);
    const agent = keepAlive(1);
    while ((await send(agent, server.address, journal.next()))?.status !== 201);
    const recovery_ms = performance.now() - end_ms;
    agent.destroy();
    await server.stop();
    const store = await openStore({ dataFolder: folder, databaseUrl });
    const verdict = await judge(store, journal).finally(store.close);
    return { ...verdict, ...flood, sent: journal.sent.length, recovery_ms };
  } finally {
    await server.kill();
    remove();
  }
}
