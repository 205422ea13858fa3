import { randomInt } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { type Engine, keyOf, type Row, type Target } from "./engine.ts";
import { type ColumnTypes, migrate } from "./migrations.ts";
import type { Tables } from "./tables.ts";

const types: ColumnTypes = { bytes: "bytea", counting: "bigserial PRIMARY KEY" };
/** How many rows a tally has at most; processes that share one wait for each other's commits. */
const SHARDS = 16;
/** Two transactions that waited for each other, or a serialisation that failed: the same work again will do. */
const PASSING = new Set(["40001", "40P01"]);
const ATTEMPTS_MAX = 5;

const asJson = (row: Row): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, Buffer.isBuffer(cell) ? cell.toString("hex") : cell]),
  );

/** One statement for any number of rows, in the order of their keys, so that two processes never wait crosswise. */
async function insertNew(tables: Kysely<Tables>, target: Target, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const columns = Object.entries(target.columns);
  const keyed = rows.map((row) => ({ key: keyOf(row, target.key), row }));
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ row }) => asJson(row));
  const names = sql.join(columns.map(([name]) => sql.ref(name)));
  const values = columns.map(([name, type]) =>
    type === "bytes" ? sql`decode(${sql.ref(name)}, 'hex')` : sql.ref(name),
  );
  const shape = columns.map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type === "bigint" ? type : "text")}`);
  const keys = target.key.map((name) =>
    target.columns[name] === "bytes" ? sql`encode(${sql.ref(name)}, 'hex')` : sql`cast(${sql.ref(name)} as text)`,
  );
  const { rows: added } = await sql<{ key: string }>`
    insert into ${sql.table(target.table)} (${names}) select ${sql.join(values)}
    from json_to_recordset(${JSON.stringify(sorted)}::json) as given (${sql.join(shape)})
    on conflict do nothing returning concat_ws(' ', ${sql.join(keys)}) as key`.execute(tables);
  return new Set(added.map(({ key }) => key));
}

async function claim(tables: Kysely<Tables>, now_s: number, until_s: number, limit: number): Promise<number[]> {
  // A common table expression that locks rows is run once; a subquery could be run again for each row.
  const { rows } = await sql<{ number: number }>`
    with due as (select number from outbox where parked = 0 and due_s <= ${now_s} and claimed_s <= ${now_s}
      order by due_s, number limit ${limit} for update skip locked)
    update outbox set claimed_s = ${until_s}, attempts = attempts + 1 from due where outbox.number = due.number
    returning outbox.number`.execute(tables);
  return rows.map(({ number }) => number);
}

/** A store's engine over PostgreSQL, or what speaks its dialect; `close` lets go of what `tables` rest on. */
export async function createPostgresEngine(tables: Kysely<Tables>, close: () => Promise<void>): Promise<Engine> {
  await migrate(tables, types);
  const write: Engine["write"] = async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await tables.transaction().execute(work);
      } catch (cause) {
        if (attempt === ATTEMPTS_MAX || !PASSING.has(String((cause as { code?: unknown }).code))) throw cause;
      }
    }
  };
  return {
    tables,
    shard: randomInt(SHARDS),
    write,
    snapshot: (work) =>
      tables.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
    insertNew,
    claim: (now_s, until_s, limit) => write((held) => claim(held, now_s, until_s, limit)),
    continueNumbers: async (held) => {
      for (const table of ["messages", "outbox"] as const) {
        await sql`select setval(pg_get_serial_sequence(${table}, 'number'), max(number)) from ${sql.table(table)}
          having max(number) is not null`.execute(held);
      }
    },
    close,
  };
}
