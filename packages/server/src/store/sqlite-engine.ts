import type Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { type Engine, keyOf, type Row, type Target } from "./engine.ts";
import { type ColumnTypes, migrate } from "./migrations.ts";
import type { Tables } from "./tables.ts";

const types: ColumnTypes = { bytes: "blob", counting: "integer PRIMARY KEY" };

const CLAIM = `UPDATE outbox SET claimed_s = @until_s, attempts = attempts + 1 WHERE number IN (
    SELECT number FROM outbox WHERE parked = 0 AND due_s <= @now_s AND claimed_s <= @now_s ORDER BY due_s, number LIMIT @limit)
  RETURNING number`;

function insertInto({ table, columns }: Target): string {
  const names = Object.keys(columns);
  return `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")}) ON CONFLICT DO NOTHING`;
}

/** Statements are kept, as preparing one takes longer than running it. */
function keepStatements(database: Database.Database): (text: string) => Database.Statement {
  const kept = new Map<string, Database.Statement>();
  return (text) => {
    const statement = kept.get(text) ?? database.prepare(text);
    kept.set(text, statement);
    return statement;
  };
}

/** A store's engine over an open database, whose one connection everything here shares, one after the other. */
export async function createSqliteEngine(database: Database.Database): Promise<Engine> {
  const tables = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const statement = keepStatements(database);
  const write: Engine["write"] = (work) =>
    tables.connection().execute(async (held) => {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = await work(held);
        database.exec("COMMIT");
        return result;
      } finally {
        // SQLite has already undone the transaction after some errors, a full disk among them.
        if (database.inTransaction) database.exec("ROLLBACK");
      }
    });
  // Kysely does not put migrations on SQLite into a transaction, though SQLite could undo them.
  await write((held) => migrate(held, types));
  return {
    tables,
    shard: 0,
    write,
    // There is one connection, so that whoever writes keeps all others out.
    snapshot: write,
    insertNew: async (_tables, target, rows) => {
      const insert = statement(insertInto(target));
      const names = Object.keys(target.columns);
      const added = rows.filter((row: Row) => insert.run(names.map((name) => row[name])).changes === 1);
      return new Set(added.map((row) => keyOf(row, target.key)));
    },
    claim: (now_s, until_s, limit) =>
      write(async () => {
        const claimed = statement(CLAIM).all({ now_s, until_s, limit }) as { number: number }[];
        return claimed.map(({ number }) => number);
      }),
    continueNumbers: async () => {},
    close: async () => {
      if (database.open) await tables.destroy();
    },
  };
}
