import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** One entry: who did what and when, and the hash that ties it to all entries before. */
export interface AuditEntry {
  readonly number: number;
  readonly at_s: number;
  readonly actor: string;
  readonly action: string;
  readonly detail: string;
  readonly hash: Buffer;
}

/** How long the audit is and what its last entry hashes to: what a checkpoint written elsewhere says. */
export interface AuditHead {
  readonly number: number;
  readonly hash: Buffer;
}

const NOTHING: AuditHead = { number: 0, hash: Buffer.alloc(32) };

/** SHA-256 over the hash before and the entry. */
function chain(before: Buffer, { number, at_s, actor, action, detail }: Omit<AuditEntry, "hash">): Buffer {
  return createHash("sha256")
    .update(before)
    .update(JSON.stringify([number, at_s, actor, action, detail]))
    .digest();
}

/** Adds one entry to the end, within a transaction; the head is held until it ends, so that there is one end. */
export async function appendAudit(
  tables: Kysely<Tables>,
  at_s: number,
  actor: string,
  action: string,
  detail: Readonly<Record<string, string | number>>,
): Promise<void> {
  await tables
    .insertInto("audit_head")
    .values({ one: 1, ...NOTHING })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const head = await tables
    .updateTable("audit_head")
    .set((row) => ({ number: row("number", "+", 1) }))
    .returning(["number", "hash"])
    .executeTakeFirstOrThrow();
  const entry = { number: head.number, at_s, actor, action, detail: JSON.stringify(detail) };
  const hash = chain(Buffer.from(head.hash), entry);
  await tables
    .insertInto("audit")
    .values({ ...entry, hash })
    .execute();
  await tables.updateTable("audit_head").set({ hash }).execute();
}

export async function readAuditHead(tables: Kysely<Tables>): Promise<AuditHead> {
  const head = await tables.selectFrom("audit_head").select(["number", "hash"]).executeTakeFirst();
  return head === undefined ? NOTHING : { number: head.number, hash: Buffer.from(head.hash) };
}

/** Up to `limit` entries after a number, in their order. */
export async function readAudit(tables: Kysely<Tables>, after: number, limit: number): Promise<AuditEntry[]> {
  const rows = await tables
    .selectFrom("audit")
    .selectAll()
    .where("number", ">", after)
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, hash: Buffer.from(row.hash) }));
}

const PAGE = 1000;

/**
 * The number of the first entry that does not follow from those before it, or null when the whole chain holds and ends at
 * its head. A missing end counts as broken at the first entry that is not there.
 */
export async function findBreak(tables: Kysely<Tables>): Promise<number | null> {
  const head = await readAuditHead(tables);
  let before = NOTHING;
  for (;;) {
    const entries = await readAudit(tables, before.number, PAGE);
    for (const entry of entries) {
      const follows = entry.number === before.number + 1 && entry.hash.equals(chain(before.hash, entry));
      if (!follows) return before.number + 1;
      before = { number: entry.number, hash: entry.hash };
    }
    if (entries.length === 0) break;
  }
  return before.number === head.number && before.hash.equals(head.hash) ? null : before.number + 1;
}
