import type { Kysely } from "kysely";
import { appendAudit } from "./audit.ts";
import type { Engine } from "./engine.ts";
import type { Tables } from "./tables.ts";

export type StaffMember = Tables["staff"];
export type Passkey = Tables["passkeys"];
export type Session = Tables["sessions"];

type NewMember = Pick<StaffMember, "id" | "name" | "role">;

/** Adds a member, within a transaction. */
export async function addStaffWithin(
  tables: Kysely<Tables>,
  member: NewMember,
  actor: string,
  now_s: number,
): Promise<void> {
  await tables
    .insertInto("staff")
    .values({ ...member, added_s: now_s, removed_s: null })
    .execute();
  await appendAudit(tables, now_s, actor, "staff added", { id: member.id, role: member.role });
}

export function addStaff(engine: Engine, member: NewMember, actor: string, now_s: number): Promise<void> {
  return engine.write((tables) => addStaffWithin(tables, member, actor, now_s));
}

/** Removes a member, within a transaction; false when there is none. */
export async function removeStaffWithin(
  tables: Kysely<Tables>,
  id: string,
  actor: string,
  now_s: number,
): Promise<boolean> {
  const removed = await tables
    .updateTable("staff")
    .set({ removed_s: now_s })
    .where("id", "=", id)
    .where("removed_s", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (removed === undefined) return false;
  await tables.deleteFrom("passkeys").where("staff", "=", id).execute();
  await tables.deleteFrom("sessions").where("staff", "=", id).execute();
  await appendAudit(tables, now_s, actor, "staff removed", { id });
  return true;
}

/** Takes a member's passkeys and sessions away at once; what they did stays in the audit. */
export function removeStaff(engine: Engine, id: string, actor: string, now_s: number): Promise<boolean> {
  return engine.write((tables) => removeStaffWithin(tables, id, actor, now_s));
}

export async function countAdmins(tables: Kysely<Tables>): Promise<number> {
  return (await listStaff(tables)).filter(({ role }) => role === "admin").length;
}

export function listStaff(tables: Kysely<Tables>): Promise<StaffMember[]> {
  return tables.selectFrom("staff").selectAll().where("removed_s", "is", null).orderBy("id").execute();
}

export async function addPasskey(tables: Kysely<Tables>, passkey: Passkey): Promise<void> {
  await tables.insertInto("passkeys").values(passkey).execute();
}

export async function readPasskey(tables: Kysely<Tables>, id: string): Promise<Passkey | null> {
  return (await tables.selectFrom("passkeys").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Notes the count that a passkey gave; false when it is not above the last one, as a copy's would not be. */
export async function notePasskeyUse(tables: Kysely<Tables>, id: string, uses: number): Promise<boolean> {
  const noted = await tables
    .updateTable("passkeys")
    .set({ uses })
    .where("id", "=", id)
    // Passkeys that are synced between devices count nothing and always give 0.
    .where((row) => row.or([row("uses", "<", uses), row.and([row("uses", "=", 0), row(row.val(uses), "=", 0)])]))
    .returning("id")
    .executeTakeFirst();
  return noted !== undefined;
}

export async function openSession(tables: Kysely<Tables>, session: Session): Promise<void> {
  await tables.insertInto("sessions").values(session).execute();
}

/** Forgets the sessions opened before a second. */
export async function sweepSessions(tables: Kysely<Tables>, before_s: number): Promise<void> {
  await tables.deleteFrom("sessions").where("opened_s", "<", before_s).execute();
}

/** How long a session lasts without use, and in all. */
export interface SessionLimits {
  readonly idle_s: number;
  readonly total_s: number;
}

/** A session that is still good, noted as seen now; null for one that is unknown or over. */
export async function useSession(
  tables: Kysely<Tables>,
  hash: Buffer,
  now_s: number,
  limits: SessionLimits,
): Promise<Session | null> {
  const used = await tables
    .updateTable("sessions")
    .set({ seen_s: now_s })
    .where("hash", "=", hash)
    .where("seen_s", ">=", now_s - limits.idle_s)
    .where("opened_s", ">=", now_s - limits.total_s)
    .returningAll()
    .executeTakeFirst();
  return used === undefined ? null : { ...used, hash: Buffer.from(used.hash) };
}

/** The open sessions of a member, the newest first. */
export function listSessions(
  tables: Kysely<Tables>,
  staff: string,
  now_s: number,
  limits: SessionLimits,
): Promise<Session[]> {
  return tables
    .selectFrom("sessions")
    .selectAll()
    .where("staff", "=", staff)
    .where("seen_s", ">=", now_s - limits.idle_s)
    .where("opened_s", ">=", now_s - limits.total_s)
    .orderBy("opened_s", "desc")
    .execute();
}

/** Ends the sessions of a member but the one named, with an entry of the audit if there were any; gives their number. */
export function closeSessionsOf(
  engine: Engine,
  staff: string,
  but: Buffer | null,
  actor: string,
  now_s: number,
): Promise<number> {
  return engine.write(async (tables) => {
    const all = tables.deleteFrom("sessions").where("staff", "=", staff);
    const ended = await (but === null ? all : all.where("hash", "<>", but)).returning("staff").execute();
    if (ended.length > 0)
      await appendAudit(tables, now_s, actor, "sessions ended", { id: staff, sessions: ended.length });
    return ended.length;
  });
}

export async function closeSession(tables: Kysely<Tables>, hash: Buffer): Promise<void> {
  await tables.deleteFrom("sessions").where("hash", "=", hash).execute();
}
