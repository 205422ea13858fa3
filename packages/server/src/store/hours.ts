import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import type { Tables } from "./tables.ts";

const HOUR_S = 3600;

/** The hour since 1970, UTC, in which a second lies. */
export const hourOf = (time_s: number): number => Math.floor(time_s / HOUR_S);

/** Adds what a batch received to this process's row of each hour. */
export async function addToHours(
  engine: Engine,
  tables: Kysely<Tables>,
  added: readonly { readonly campaign: string; readonly received_s: number }[],
): Promise<void> {
  const more = new Map<string, { campaign: string; hour: number; received: number }>();
  for (const { campaign, received_s } of added) {
    const hour = hourOf(received_s);
    const row = more.get(`${campaign} ${hour}`) ?? { campaign, hour, received: 0 };
    more.set(`${campaign} ${hour}`, { ...row, received: row.received + 1 });
  }
  for (const [, row] of [...more].sort()) {
    await tables
      .insertInto("hours")
      .values({ ...row, shard: engine.shard })
      .onConflict((conflict) =>
        conflict.columns(["campaign", "hour", "shard"]).doUpdateSet((old) => ({
          received: old("hours.received", "+", old.ref("excluded.received")),
        })),
      )
      .execute();
  }
}

/** How many messages came in each of `count` hours up to and with `last`, the oldest first. */
export async function readHours(
  tables: Kysely<Tables>,
  campaign: string,
  last: number,
  count: number,
): Promise<number[]> {
  const rows = await tables
    .selectFrom("hours")
    .select(({ cast, fn }) => ["hour", cast<number>(fn.sum("received"), "bigint").as("received")])
    .where("campaign", "=", campaign)
    .where("hour", ">", last - count)
    .where("hour", "<=", last)
    .groupBy("hour")
    .execute();
  const known = new Map(rows.map(({ hour, received }) => [hour, received]));
  return Array.from({ length: count }, (_, index) => known.get(last - count + 1 + index) ?? 0);
}

/** The first hour in which a campaign received anything, or null. */
export async function readFirstHour(tables: Kysely<Tables>, campaign: string): Promise<number | null> {
  const found = await tables
    .selectFrom("hours")
    .select("hour")
    .where("campaign", "=", campaign)
    .orderBy("hour")
    .limit(1)
    .executeTakeFirst();
  return found?.hour ?? null;
}
