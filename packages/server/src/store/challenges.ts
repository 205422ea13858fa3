import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import type { Tables } from "./tables.ts";

/** A secret that all processes on one database share, made by whoever asks for it first. */
export async function sharedSecret(tables: Kysely<Tables>, name: string, fresh: Buffer): Promise<Buffer> {
  await tables
    .insertInto("desk_secrets")
    .values({ name, value: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await tables
    .selectFrom("desk_secrets")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return Buffer.from(kept.value);
}

/** Marks a challenge as answered, by its SHA-256; false when it was answered before. Forgets those that are over. */
export function useChallenge(engine: Engine, hash: Buffer, expires_s: number, now_s: number): Promise<boolean> {
  return engine.write(async (tables) => {
    await tables.deleteFrom("used_challenges").where("expires_s", "<", now_s).execute();
    const used = await tables
      .insertInto("used_challenges")
      .values({ hash, expires_s })
      .onConflict((conflict) => conflict.doNothing())
      .returning("expires_s")
      .executeTakeFirst();
    return used !== undefined;
  });
}
