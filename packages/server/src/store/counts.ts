import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import type { Tables } from "./tables.ts";

/**
 * The three numbers of a campaign: all that were ever received; those confirmed, one for each address, and neither
 * withdrawn nor invalidated; those withdrawn or invalidated.
 */
export interface Counts {
  readonly received: number;
  readonly confirmed: number;
  readonly removed: number;
}

/** What the tallies say. */
export async function readCounts(tables: Kysely<Tables>, campaign: string): Promise<Counts> {
  const sums = await tables
    .selectFrom("tallies")
    .select(({ cast, fn }) => [
      cast<number | null>(fn.sum("received"), "bigint").as("received"),
      cast<number | null>(fn.sum("confirmed"), "bigint").as("confirmed"),
      cast<number | null>(fn.sum("removed"), "bigint").as("removed"),
    ])
    .where("campaign", "=", campaign)
    .executeTakeFirstOrThrow();
  return { received: sums.received ?? 0, confirmed: sums.confirmed ?? 0, removed: sums.removed ?? 0 };
}

/** What the messages themselves say; reads all of a campaign. */
export async function recount(tables: Kysely<Tables>, campaign: string): Promise<Counts> {
  const groups = await tables
    .selectFrom("messages")
    .select(({ cast, fn }) => ["state", "repeated", cast<number>(fn.countAll(), "bigint").as("count")])
    .where("campaign", "=", campaign)
    .groupBy(["state", "repeated"])
    .execute();
  const sum = (wanted: (group: (typeof groups)[number]) => boolean): number =>
    groups.filter(wanted).reduce((total, { count }) => total + count, 0);
  return {
    received: sum(() => true),
    confirmed: sum(({ state, repeated }) => state === "confirmed" && repeated === 0),
    removed: sum(({ state }) => state === "withdrawn" || state === "invalidated"),
  };
}

/** Adds to this process's row of the tally; a row may go below nothing, as only the sum counts. */
export async function addToTally(
  engine: Engine,
  tables: Kysely<Tables>,
  campaign: string,
  more: Partial<Counts>,
): Promise<void> {
  const { received = 0, confirmed = 0, removed = 0 } = more;
  await tables
    .insertInto("tallies")
    .values({ campaign, shard: engine.shard, received, confirmed, removed })
    .onConflict((conflict) =>
      conflict.columns(["campaign", "shard"]).doUpdateSet((row) => ({
        received: row("tallies.received", "+", row.ref("excluded.received")),
        confirmed: row("tallies.confirmed", "+", row.ref("excluded.confirmed")),
        removed: row("tallies.removed", "+", row.ref("excluded.removed")),
      })),
    )
    .execute();
}
