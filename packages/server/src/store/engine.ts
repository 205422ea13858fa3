import type { Kysely } from "kysely";
import type { TableName, Tables } from "./tables.ts";

type Cell = string | number | Buffer | null;
export type Row = Readonly<Record<string, Cell>>;

/** Where a batch of rows goes: its columns, and those of them by which a row is known. */
export interface Target {
  readonly table: TableName;
  readonly columns: Readonly<Record<string, "text" | "bigint" | "bytes">>;
  readonly key: readonly string[];
}

/**
 * A database behind the store. All of the store is one dialect but for the two things that this interface names apart:
 * the batched insert and the claiming of jobs.
 */
export interface Engine {
  readonly tables: Kysely<Tables>;
  /** Which row of a tally this process adds to. */
  readonly shard: number;
  /** One transaction that may write from its first statement, durable once it resolves; a throw undoes all of it. */
  write<Result>(work: (tables: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /** One transaction that reads all it reads as it was at one moment. */
  snapshot<Result>(work: (tables: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /**
   * Inserts what is not there yet, within `write`, and returns the keys (as `keyOf` writes them) of those that went in.
   */
  insertNew(tables: Kysely<Tables>, target: Target, rows: readonly Row[]): Promise<ReadonlySet<string>>;
  /** Marks up to `limit` jobs due at `now_s` as claimed until `until_s`, and returns their numbers; no job to two. */
  claim(now_s: number, until_s: number, limit: number): Promise<readonly number[]>;
  /** Within `write`, after rows came in with numbers of their own: the next number is beyond them. */
  continueNumbers(tables: Kysely<Tables>): Promise<void>;
  close(): Promise<void>;
}

const cellText = (cell: Cell | undefined): string =>
  cell instanceof Uint8Array ? Buffer.from(cell).toString("hex") : String(cell);

/** The key of a row as one string. */
export const keyOf = (row: Row, key: readonly string[]): string => key.map((name) => cellText(row[name])).join(" ");
