import { setTimeout as pause } from "node:timers/promises";
import { openStore } from "../open-store.ts";
import { createJournal, type Journal, judge, keepAlive, send, type Verdict } from "./journal.ts";
import { makeDataFolder, type ServerProcess, startServer } from "./server-process.ts";

export interface KillReport extends Verdict {
  readonly sent: number;
  readonly retried: number;
  /** Refused with 503 while it was on its way; each is sent again. */
  readonly refused: number;
  /** How long each start took until the server answered, in milliseconds. */
  readonly ready_ms: readonly number[];
}

const WRITERS = 16;

/** Writes to a server until it is gone; what got no answer, or a 503, is sent again later. */
async function writeUntilGone(server: ServerProcess, journal: Journal, going: () => boolean): Promise<number> {
  const agent = keepAlive(WRITERS);
  let refused = 0;
  const write = async (): Promise<void> => {
    while (going()) {
      const message = journal.next();
      const answer = await send(agent, server.address, message);
      if (answer?.status === 201) continue;
      journal.again(message);
      if (answer === null) return;
      if (answer.status !== 503) throw new Error(`Answered ${answer.status}: ${answer.body}`);
      refused += 1;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  agent.destroy();
  return refused;
}

/** The moment of a kill moves through a round, so that it meets a commit at every point. */
const momentOf = (round: number): number => 60 + ((round * 67) % 240);

/**
 * Kills a server with SIGKILL in mid-stream, over and over on one growing store, and compares what it acknowledged with
 * what is there. On PostgreSQL a second server stays up and takes messages meanwhile.
 */
export async function runKillRounds(rounds: number, databaseUrl: string | null): Promise<KillReport> {
  const { folder, remove } = makeDataFolder();
  const journal = createJournal();
  const ready_ms: number[] = [];
  const survivor = databaseUrl === null ? null : await startServer(folder, databaseUrl);
  let refused = 0;
  let over = false;
  const beside = survivor && writeUntilGone(survivor, journal, () => !over);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const server = await startServer(folder, databaseUrl);
      ready_ms.push(server.ready_ms);
      const writing = writeUntilGone(server, journal, () => true);
      await pause(momentOf(round));
      await server.kill();
      refused += await writing;
    }
    over = true;
    refused += (await beside) ?? 0;
    await survivor?.stop();
    const store = await openStore({ dataFolder: folder, databaseUrl });
    const verdict = await judge(store, journal).finally(store.close);
    return { ...verdict, sent: journal.sent.length, retried: journal.retried, refused, ready_ms };
  } finally {
    over = true;
    await survivor?.kill();
    remove();
  }
}
