import type { Kysely } from "kysely";
import { appendAudit } from "./audit.ts";
import type { Engine } from "./engine.ts";
import type { Tables } from "./tables.ts";

export type ExportRecord = Tables["exports"];

export function askForExport(
  engine: Engine,
  id: string,
  campaign: string,
  actor: string,
  now_s: number,
): Promise<void> {
  return engine.write(async (tables) => {
    const nothing = { approved_by: null, approved_s: null, digest: null, finished_s: null };
    await tables
      .insertInto("exports")
      .values({ id, campaign, asked_by: actor, asked_s: now_s, ...nothing })
      .execute();
    await appendAudit(tables, now_s, actor, "export asked", { id, campaign });
  });
}

/** A second person's yes; false from the one who asked, a second time, or for an export that nobody asked for. */
export function approveExport(engine: Engine, id: string, actor: string, now_s: number): Promise<boolean> {
  return engine.write(async (tables) => {
    const approved = await tables
      .updateTable("exports")
      .set({ approved_by: actor, approved_s: now_s })
      .where("id", "=", id)
      .where("asked_by", "<>", actor)
      .where("approved_by", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (approved === undefined) return false;
    await appendAudit(tables, now_s, actor, "export approved", { id });
    return true;
  });
}

/** Notes the SHA-256 of an approved export that was made; false for one that was not approved, or made before. */
export function finishExport(engine: Engine, id: string, digest: Buffer, now_s: number): Promise<boolean> {
  return engine.write(async (tables) => {
    const finished = await tables
      .updateTable("exports")
      .set({ digest, finished_s: now_s })
      .where("id", "=", id)
      .where("approved_by", "is not", null)
      .where("finished_s", "is", null)
      .returning("asked_by")
      .executeTakeFirst();
    if (finished === undefined) return false;
    await appendAudit(tables, now_s, finished.asked_by, "export made", { id, sha256: digest.toString("hex") });
    return true;
  });
}

export function listExports(tables: Kysely<Tables>, campaign: string): Promise<ExportRecord[]> {
  return tables
    .selectFrom("exports")
    .selectAll()
    .where("campaign", "=", campaign)
    .orderBy("asked_s")
    .orderBy("id")
    .execute();
}
