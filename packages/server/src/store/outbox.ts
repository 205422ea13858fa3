import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import { idText } from "./submission.ts";
import type { Tables } from "./tables.ts";

/** Something to be done outside the database, at least once; `key` lets its receiver do it at most once. */
export interface Job {
  readonly number: number;
  readonly key: string;
  readonly kind: "confirmation" | "webhook";
  readonly campaign: string;
  readonly messageId: string;
  /** The encrypted address of a confirmation. */
  readonly address: string | null;
  /** How often it was claimed, this time included. */
  readonly attempts: number;
}

/** How many jobs wait, and how many were given up. */
export interface OutboxDepth {
  readonly waiting: number;
  readonly parked: number;
}

/** Takes up to `limit` due jobs for this process alone, until `until_s`; a process that dies gives its jobs back so. */
export async function claimJobs(engine: Engine, now_s: number, until_s: number, limit: number): Promise<Job[]> {
  const numbers = await engine.claim(now_s, until_s, limit);
  if (numbers.length === 0) return [];
  const rows = await engine.tables
    .selectFrom("outbox")
    .selectAll()
    .where("number", "in", numbers)
    .orderBy("due_s")
    .orderBy("number")
    .execute();
  return rows.map(({ number, key, kind, campaign, id, address, attempts }) => {
    return { number, key: Buffer.from(key).toString("hex"), kind, campaign, messageId: idText(id), address, attempts };
  });
}

/** Forgets a job that is done, its address with it. */
export async function finishJob(tables: Kysely<Tables>, number: number): Promise<void> {
  await tables.deleteFrom("outbox").where("number", "=", number).execute();
}

/** Lets a job be tried again at `due_s`. */
export async function postponeJob(tables: Kysely<Tables>, number: number, due_s: number): Promise<void> {
  await tables.updateTable("outbox").set({ due_s, claimed_s: 0 }).where("number", "=", number).execute();
}

/** Gives a job up: it stays for the host to see, without its address. */
export async function parkJob(tables: Kysely<Tables>, number: number): Promise<void> {
  await tables.updateTable("outbox").set({ parked: 1, address: null }).where("number", "=", number).execute();
}

export async function readOutboxDepth(tables: Kysely<Tables>): Promise<OutboxDepth> {
  const groups = await tables
    .selectFrom("outbox")
    .select(({ cast, fn }) => ["parked", cast<number>(fn.countAll(), "bigint").as("count")])
    .groupBy("parked")
    .execute();
  const of = (parked: number): number => groups.find((group) => group.parked === parked)?.count ?? 0;
  return { waiting: of(0), parked: of(1) };
}
