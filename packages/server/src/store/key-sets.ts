import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { appendAudit } from "./audit.ts";
import type { Engine } from "./engine.ts";
import type { Tables } from "./tables.ts";

/** The keys to which a campaign's messages are sealed: a document as it was signed offline, and the signature. */
export interface KeySet {
  readonly campaign: string;
  readonly version: number;
  readonly document: string;
  readonly signature: string;
}

/** What the audit says of a key set: enough to know the document again. */
export const keySetDetail = ({ campaign, version, document }: KeySet): Readonly<Record<string, string | number>> => ({
  campaign,
  version,
  sha256: createHash("sha256").update(document).digest("hex"),
});

/** Adds a key set, within a transaction; false when the campaign already has this version or a later one. */
export async function addKeySetWithin(
  tables: Kysely<Tables>,
  keySet: KeySet,
  actor: string,
  now_s: number,
): Promise<boolean> {
  const { campaign, version, document, signature } = keySet;
  const latest = await readKeySet(tables, campaign);
  if (latest !== null && latest.version >= version) return false;
  const added = await tables
    .insertInto("key_sets")
    .values({ campaign, version, document, signature, added_s: now_s })
    .onConflict((conflict) => conflict.doNothing())
    .returning("version")
    .executeTakeFirst();
  if (added === undefined) return false;
  await appendAudit(tables, now_s, actor, "keys added", keySetDetail(keySet));
  return true;
}

export function addKeySet(engine: Engine, keySet: KeySet, actor: string, now_s: number): Promise<boolean> {
  return engine.write((tables) => addKeySetWithin(tables, keySet, actor, now_s));
}

/** The latest key set of a campaign, or null. */
export async function readKeySet(tables: Kysely<Tables>, campaign: string): Promise<KeySet | null> {
  const latest = await tables
    .selectFrom("key_sets")
    .select(["campaign", "version", "document", "signature"])
    .where("campaign", "=", campaign)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return latest ?? null;
}
