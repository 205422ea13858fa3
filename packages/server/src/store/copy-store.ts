import { type Kysely, sql } from "kysely";
import { StartError } from "../start-error.ts";
import { findBreak, readAuditHead } from "./audit.ts";
import { readCounts, recount } from "./counts.ts";
import type { Engine } from "./engine.ts";
import { TABLE_KEYS, type TableName, type Tables } from "./tables.ts";

/** How many rows of each table were copied, and the head of the audit on both sides. */
export interface Copied {
  readonly rows: Readonly<Record<string, number>>;
  readonly auditEntries: number;
  readonly auditHash: string;
}

type AnyRow = Record<string, unknown>;
/** Most rows in one statement: with the widest table well under SQLite's limit of parameters. */
const PAGE = 500;
const TABLES = Object.keys(TABLE_KEYS) as TableName[];

async function countRows(tables: Kysely<Tables>, table: TableName): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select cast(count(*) as bigint) as count from ${sql.table(table)}`.execute(tables);
  return rows[0]?.count ?? 0;
}

async function assertEmpty(tables: Kysely<Tables>): Promise<void> {
  for (const table of TABLES) {
    if ((await countRows(tables, table)) === 0) continue;
    throw new StartError(
      "store-not-empty",
      `There is something in the store to be written to already (table ${table}): name an empty one, as nothing is ever overwritten.`,
    );
  }
}

/** The next rows of a table after one, in the order of their keys. */
async function readPage(tables: Kysely<Tables>, table: TableName, last: AnyRow | undefined): Promise<AnyRow[]> {
  const keys = TABLE_KEYS[table].map((key) => sql.ref(key));
  const after = last && sql`where (${sql.join(keys)}) > (${sql.join(TABLE_KEYS[table].map((key) => last[key]))})`;
  const { rows } = await sql<AnyRow>`select * from ${sql.table(table)} ${after ?? sql``}
    order by ${sql.join(keys)} limit ${PAGE}`.execute(tables);
  return rows.map(asStored);
}

/** Engines give bytes as different classes; each takes a Buffer. */
const asStored = (row: AnyRow): AnyRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, cell instanceof Uint8Array ? Buffer.from(cell) : cell]),
  );

async function copyTable(from: Kysely<Tables>, to: Kysely<Tables>, table: TableName): Promise<number> {
  let copied = 0;
  for (let page = await readPage(from, table, undefined); page.length > 0; ) {
    await to
      .insertInto(table)
      .values(page as never)
      .execute();
    copied += page.length;
    page = await readPage(from, table, page.at(-1));
  }
  return copied;
}

function assertAlike(what: string, from: unknown, to: unknown): void {
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  throw new StartError(
    "copy-not-equal",
    `The copy differs from the original in ${what} (${JSON.stringify(to)} for ${JSON.stringify(from)}): nothing was written, and the original is whole.`,
  );
}

/** Compares what was written with what was read, by counting both, and looks the audit through. */
async function verify(from: Kysely<Tables>, to: Kysely<Tables>): Promise<Copied> {
  const rows: Record<string, number> = {};
  for (const table of TABLES) {
    rows[table] = await countRows(to, table);
    assertAlike(`the number of rows of ${table}`, await countRows(from, table), rows[table]);
  }
  const campaigns = await to.selectFrom("messages").select("campaign").distinct().execute();
  for (const { campaign } of campaigns) {
    assertAlike(`the count of ${campaign}`, await recount(from, campaign), await recount(to, campaign));
    assertAlike(`the tally of ${campaign}`, await readCounts(from, campaign), await readCounts(to, campaign));
  }
  const head = await readAuditHead(to);
  assertAlike("the head of the audit", await readAuditHead(from), head);
  assertAlike("the chain of the audit", await findBreak(from), await findBreak(to));
  return { rows, auditEntries: head.number, auditHash: head.hash.toString("hex") };
}

/**
 * Copies all of a store into an empty one of any kind, in one transaction on each side: the original is read as it was at
 * one moment, and of the copy there is the whole, verified, or nothing. Throws a StartError when the target holds
 * something or the copy is not equal.
 */
export function copyStore(from: Engine, to: Engine): Promise<Copied> {
  return from.snapshot((original) =>
    to.write(async (target) => {
      await assertEmpty(target);
      for (const table of TABLES) await copyTable(original, target, table);
      await to.continueNumbers(target);
      return verify(original, target);
    }),
  );
}
