import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import { idBytes, idText } from "./submission.ts";
import type { Tables } from "./tables.ts";

const UNTRIED = { attempts: 0, claimed_s: 0, parked: 0, begun: 0 };
const HOUR_S = 3600;
const DAY_S = 86_400;

/** The key under which a job's receiver knows it, the same however often the job is tried. */
export const jobKey = (kind: string, id: string): Buffer => createHash("sha256").update(`${kind} ${id}`).digest();

/** Within a change of a message: the host's own system is to be told of it. */
export async function addWebhook(
  tables: Kysely<Tables>,
  change: "confirmed" | "withdrawn",
  campaign: string,
  id: string,
  due_s: number,
): Promise<void> {
  await tables
    .insertInto("outbox")
    .values({
      key: jobKey(`webhook ${change}`, id),
      kind: "webhook",
      campaign,
      id: idBytes(id),
      address: null,
      due_s,
      ...UNTRIED,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

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

/** What may be sent in an hour, over all processes, and to one address in a day. */
export interface MailAllowance {
  readonly perHour: number;
  readonly now_s: number;
  /** Keyed hash of the address. */
  readonly key: Buffer;
}

/**
 * Whether a mail may be handed over now. `written`: the address had one in the last 24 hours. `unsure`: an earlier try of
 * this job may have succeeded, or the job is gone. `over-budget`: the hour's mails are used up.
 */
export type MailBeginning = "go" | "written" | "unsure" | "over-budget";

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

class NotBegun extends Error {
  readonly why: MailBeginning;
  constructor(why: MailBeginning) {
    super(why);
    this.why = why;
  }
}

async function takeAllowance(tables: Kysely<Tables>, { perHour, now_s, key }: MailAllowance): Promise<void> {
  const first = await tables
    .insertInto("mail_last")
    .values({ key, at_s: now_s })
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet({ at_s: now_s })
        .where("mail_last.at_s", "<=", now_s - DAY_S),
    )
    .returning("at_s")
    .executeTakeFirst();
  if (first === undefined) throw new NotBegun("written");
  const counted = await tables
    .insertInto("mail_hours")
    .values({ hour: Math.floor(now_s / HOUR_S), begun: 1 })
    .onConflict((conflict) =>
      conflict
        .column("hour")
        .doUpdateSet((row) => ({ begun: row("mail_hours.begun", "+", 1) }))
        .where("mail_hours.begun", "<", perHour),
    )
    .returning("begun")
    .executeTakeFirst();
  if (counted === undefined) throw new NotBegun("over-budget");
}

/**
 * Notes, before a mail is handed over, that it is; whoever claims the job after a crash then knows that it may have been
 * sent, and never sends it twice. Nothing is noted unless the answer is `go`.
 */
export async function beginMail(engine: Engine, number: number, allowance: MailAllowance): Promise<MailBeginning> {
  try {
    return await engine.write(async (tables): Promise<MailBeginning> => {
      const begun = await tables
        .updateTable("outbox")
        .set({ begun: 1 })
        .where("number", "=", number)
        .where("begun", "=", 0)
        .where("parked", "=", 0)
        .returning("number")
        .executeTakeFirst();
      if (begun === undefined) throw new NotBegun("unsure");
      await takeAllowance(tables, allowance);
      return "go";
    });
  } catch (cause) {
    if (cause instanceof NotBegun) return cause.why;
    throw cause;
  }
}

/** Takes back what `beginMail` noted, of a mail that surely was not sent, and lets the job be tried again at `due_s`. */
export function unbeginMail(engine: Engine, number: number, key: Buffer, due_s: number): Promise<void> {
  return engine.write(async (tables) => {
    const held = await tables
      .updateTable("outbox")
      .set({ due_s, claimed_s: 0, begun: 0 })
      .where("number", "=", number)
      .where("begun", "=", 1)
      .where("parked", "=", 0)
      .returning("number")
      .executeTakeFirst();
    if (held !== undefined) await tables.deleteFrom("mail_last").where("key", "=", key).execute();
  });
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
