import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type Agent, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Proof } from "@connection-denied/protocol";
import { openPostgresStore } from "../store/open-postgres-store.ts";
import { ask, createJournal, type Journal, judge, keepAlive, type Sent, send, type Verdict } from "./journal.ts";
import { mintProof } from "./mint-proof.ts";
import { CAMPAIGN, makeDataFolder, type ServerProcess, startServer } from "./server-process.ts";

/** What two servers on one PostgreSQL made of messages that were sent to both at once. */
export interface TwoServersReport extends Verdict {
  /** Pairs of one message, sent to both, that did not get the same receipt from both. */
  readonly receiptsDiffer: number;
  /** Pairs of two messages with one proof of work, one to each server, of which not exactly one was taken. */
  readonly proofsShared: number;
  /** Whether both say the number of messages that are stored. */
  readonly countAlike: boolean;
  /** Of the messages, how many the host's own system was told of, and how many telling came more than once. */
  readonly told: number;
  readonly toldAgain: number;
}

const PAIRS = 100;
const PATIENCE_MS = 20_000;
/** Longer than a server waits before it looks for jobs again. */
const ONE_MORE_LOOK_MS = 1500;

type Both = readonly [ServerProcess, ServerProcess];

async function until(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const begun_ms = performance.now(); performance.now() - begun_ms < PATIENCE_MS; await pause(50)) {
    if (await holds()) return true;
  }
  return false;
}

/** The host's own system: how often it was told of what, by the key of the telling. */
async function openOffice() {
  const told = new Map<string, number>();
  const office = createServer((request, answer) => {
    const key = String(request.headers["idempotency-key"]);
    told.set(key, (told.get(key) ?? 0) + 1);
    request.resume().on("end", () => answer.writeHead(204).end());
  }).listen(0, "127.0.0.1");
  await once(office, "listening");
  const close = (): void => {
    office.closeAllConnections();
    office.close();
  };
  return { told, url: `http://127.0.0.1:${(office.address() as AddressInfo).port}/`, close };
}

/** Sends each pair at once, one message to each server; returns of how many pairs the answers are not right. */
async function sendPairs(
  servers: Both,
  agent: Agent,
  pairs: readonly (readonly [Sent, Sent])[],
  isRight: (statuses: readonly (number | undefined)[], pair: readonly [Sent, Sent]) => boolean,
): Promise<number> {
  const right = await Promise.all(
    pairs.map(async (pair) => {
      const [one, other] = pair;
      const answers = await Promise.all([send(agent, servers[0].address, one), send(agent, servers[1].address, other)]);
      return isRight(
        answers.map((answer) => answer?.status),
        pair,
      );
    }),
  );
  return right.filter((is) => !is).length;
}

async function sendAll(servers: Both, agent: Agent, journal: Journal, proofs: readonly Proof[]) {
  const same = proofs.slice(0, PAIRS).map((proof) => {
    const message = Object.assign(journal.next(), { proof });
    return [message, { ...message }] as const;
  });
  const sameProof = proofs.slice(PAIRS).map((proof) => {
    return [Object.assign(journal.next(), { proof }), Object.assign(journal.next(), { proof })] as const;
  });
  const receiptsDiffer = await sendPairs(
    servers,
    agent,
    same,
    (statuses, [one, other]) => statuses.every((status) => status === 201) && one.receivedAt === other.receivedAt,
  );
  const proofsShared = await sendPairs(
    servers,
    agent,
    sameProof,
    (statuses) => statuses.toSorted().join() === "201,422",
  );
  return { receiptsDiffer, proofsShared };
}

async function countOf(agent: Agent, { address }: ServerProcess): Promise<number> {
  const answer = await ask(agent, `${address}v1/campaigns/${CAMPAIGN.id}/count`);
  return JSON.parse(answer?.body ?? "{}").received;
}

/** Runs two servers on one PostgreSQL that share its counter, its proofs of work, its messages and its outbox. */
export async function runTwoServers(databaseUrl: string): Promise<TwoServersReport> {
  const { folder, remove } = makeDataFolder({ ...CAMPAIGN, proofOfWork: true });
  const office = await openOffice();
  const agent = keepAlive(64);
  const key = randomBytes(32);
  const store = await openPostgresStore(databaseUrl);
  const settings = { WEBHOOK_URL: office.url, WEBHOOK_SECRET: `whsec_${key.toString("base64")}` };
  const servers: ServerProcess[] = [];
  try {
    await store.sharedSecret("proofs", key);
    const proofs = await Promise.all(Array.from({ length: 2 * PAIRS }, () => mintProof(key)));
    const start = async (): Promise<ServerProcess> => {
      const server = await startServer(folder, databaseUrl, { settings });
      servers.push(server);
      return server;
    };
    const both = await Promise.all([start(), start()]);
    const journal = createJournal();
    const sent = await sendAll(both, agent, journal, proofs);
    const verdict = await judge(store, journal);
    const { received } = await store.recount(CAMPAIGN.id);
    const countAlike = await until(async () => {
      const counts = await Promise.all(both.map((server) => countOf(agent, server)));
      return counts.every((count) => count === received);
    });
    await until(() => office.told.size >= received);
    await pause(ONE_MORE_LOOK_MS);
    const toldAgain = [...office.told.values()].filter((times) => times > 1).length;
    return { ...verdict, ...sent, countAlike, told: office.told.size, toldAgain };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    agent.destroy();
    office.close();
    await store.close();
    remove();
  }
}
