import type { Kysely } from "kysely";
import { appendAudit } from "./audit.ts";
import type { Engine } from "./engine.ts";
import { addKeySetWithin, type KeySet, keySetDetail } from "./key-sets.ts";
import { type Condition, invalidateWithin } from "./message-changes.ts";
import {
  addStaffWithin,
  countAdmins,
  type Passkey,
  removeStaffWithin,
  type Session,
  type StaffMember,
} from "./staff.ts";
import type { Tables } from "./tables.ts";

/** Below how many admins nobody can be asked for a second yes, and to how many their number never falls. */
const ADMINS_MIN = 2;

/** What one person asks for and a second one approves. */
export type Wish =
  | { readonly kind: "invite"; readonly role: StaffMember["role"] }
  | { readonly kind: "remove"; readonly member: string }
  | { readonly kind: "invalidate"; readonly campaign: string; readonly condition: Condition; readonly count: number }
  | ({ readonly kind: "keys" } & KeySet);

/** A wish that waits for its second person, or an invitation that waits for whoever is invited. */
export interface OpenRequest {
  readonly id: string;
  readonly wish: Wish;
  readonly askedBy: string;
  readonly asked_s: number;
  readonly expires_s: number;
  readonly needsSecond: boolean;
}

/** A new request; `code` is the SHA-256 of an invitation's code. */
export interface NewRequest {
  readonly id: string;
  readonly wish: Wish;
  readonly code: Buffer | null;
  readonly expires_s: number;
}

/** What came of a second person's yes. */
export type Approval = "done" | "own" | "unknown" | "too-few-admins" | "count-changed" | "keys-old";

/** Undoes the whole transaction and says why. */
class Undone extends Error {
  readonly outcome: Approval;
  constructor(outcome: Approval) {
    super(outcome);
    this.outcome = outcome;
  }
}

const auditDetail = (id: string, wish: Wish): Readonly<Record<string, string | number>> => {
  if (wish.kind === "keys") return { id, kind: wish.kind, ...keySetDetail(wish) };
  if (wish.kind !== "invalidate") return { id, ...wish };
  const { kind, campaign, condition, count } = wish;
  return { id, kind, campaign, count, ...(condition as Readonly<Record<string, string | number>>) };
};

const openRequests = (tables: Kysely<Tables>, now_s: number) =>
  tables.selectFrom("requests").selectAll().where("closed_s", "is", null).where("expires_s", ">", now_s);

const fromRow = (row: Tables["requests"]): OpenRequest => ({
  id: row.id,
  wish: JSON.parse(row.wish) as Wish,
  askedBy: row.asked_by,
  asked_s: row.asked_s,
  expires_s: row.expires_s,
  needsSecond: row.needs_second === 1 && row.approved_by === null,
});

/**
 * Notes a request. An invitation needs no second person when the host makes it beside the server (`actor` is `host`), or
 * when there are fewer than two admins; all else does.
 */
export function ask(engine: Engine, request: NewRequest, actor: string, now_s: number): Promise<OpenRequest> {
  return engine.write(async (tables) => {
    const { id, wish, code, expires_s } = request;
    // First, as it holds the audit's end: who asks at the same moment then counts the admins one after another.
    await appendAudit(tables, now_s, actor, "asked", auditDetail(id, wish));
    const alone = wish.kind === "invite" && (actor === "host" || (await countAdmins(tables)) < ADMINS_MIN);
    const row = { id, wish: JSON.stringify(wish), code, asked_by: actor, asked_s: now_s, expires_s };
    const undone = { approved_by: null, approved_s: null, closed_s: null };
    const stored = { ...row, ...undone, kind: wish.kind, needs_second: alone ? 0 : 1 };
    await tables.insertInto("requests").values(stored).execute();
    return fromRow(stored);
  });
}

export async function listRequests(tables: Kysely<Tables>, now_s: number): Promise<OpenRequest[]> {
  return (await openRequests(tables, now_s).orderBy("asked_s").orderBy("id").execute()).map(fromRow);
}

/** Does what a request asks for; throws Undone when that cannot be. */
async function carryOut(
  engine: Engine,
  tables: Kysely<Tables>,
  request: Tables["requests"],
  actor: string,
  now_s: number,
): Promise<void> {
  const wish = JSON.parse(request.wish) as Wish;
  if (wish.kind === "invite") return;
  if (wish.kind === "remove") {
    if (!(await removeStaffWithin(tables, wish.member, actor, now_s))) throw new Undone("unknown");
    if ((await countAdmins(tables)) < ADMINS_MIN) throw new Undone("too-few-admins");
  } else if (wish.kind === "keys") {
    if (!(await addKeySetWithin(tables, wish, actor, now_s))) throw new Undone("keys-old");
  } else {
    const count = await invalidateWithin(engine, tables, wish.campaign, wish.condition, actor, now_s);
    if (count !== wish.count) throw new Undone("count-changed");
  }
  await tables.updateTable("requests").set({ closed_s: now_s }).where("id", "=", request.id).execute();
}

/**
 * A second person's yes, and what was asked for, in one transaction: both or neither. An invitation is only opened to its
 * code. What would leave fewer than two admins, touch another number of messages than was counted, or bring in keys of a
 * version that is not above the latest, is not done.
 */
export async function approveRequest(engine: Engine, id: string, actor: string, now_s: number): Promise<Approval> {
  try {
    return await engine.write<Approval>(async (tables) => {
      await appendAudit(tables, now_s, actor, "approved request", { id });
      const request = await openRequests(tables, now_s)
        .where("id", "=", id)
        .where("needs_second", "=", 1)
        .where("approved_by", "is", null)
        .executeTakeFirst();
      if (request === undefined) throw new Undone("unknown");
      if (request.asked_by === actor) throw new Undone("own");
      await tables
        .updateTable("requests")
        .set({ approved_by: actor, approved_s: now_s })
        .where("id", "=", id)
        .execute();
      await carryOut(engine, tables, request, actor, now_s);
      return "done";
    });
  } catch (cause) {
    if (cause instanceof Undone) return cause.outcome;
    throw cause;
  }
}

/** Closes an open request without doing it, whoever asked for it; false for one that is not open. */
export function refuseRequest(engine: Engine, id: string, actor: string, now_s: number): Promise<boolean> {
  return engine.write(async (tables) => {
    const closed = await tables
      .updateTable("requests")
      .set({ closed_s: now_s })
      .where("id", "=", id)
      .where("closed_s", "is", null)
      .where("expires_s", ">", now_s)
      .returning("id")
      .executeTakeFirst();
    if (closed === undefined) return false;
    await appendAudit(tables, now_s, actor, "refused request", { id });
    return true;
  });
}

const invitations = (tables: Kysely<Tables>, code: Buffer, now_s: number) =>
  openRequests(tables, now_s)
    .where("code", "=", code)
    .where((row) => row.or([row("needs_second", "=", 0), row("approved_by", "is not", null)]));

/** The role to which a code invites now, or null. */
export async function readInvitation(tables: Kysely<Tables>, code: Buffer, now_s: number): Promise<string | null> {
  const found = await invitations(tables, code, now_s).executeTakeFirst();
  const wish = found && fromRow(found).wish;
  return wish?.kind === "invite" ? wish.role : null;
}

/** Whoever comes with a code: their name, their passkey and their first session. */
export interface Newcomer {
  readonly member: Pick<StaffMember, "id" | "name">;
  readonly passkey: Passkey;
  readonly session: Session;
}

/** Takes a newcomer in, in one transaction with the end of the code; null when the code is not good, or no more. */
export function enrol(engine: Engine, code: Buffer, newcomer: Newcomer, now_s: number): Promise<string | null> {
  return engine.write(async (tables) => {
    const found = await invitations(tables, code, now_s).executeTakeFirst();
    const wish = found && fromRow(found).wish;
    if (wish?.kind !== "invite") return null;
    const closed = await tables
      .updateTable("requests")
      .set({ closed_s: now_s })
      .where("code", "=", code)
      .where("closed_s", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (closed === undefined) return null;
    await addStaffWithin(tables, { ...newcomer.member, role: wish.role }, `invitation ${closed.id}`, now_s);
    await tables.insertInto("passkeys").values(newcomer.passkey).execute();
    await tables.insertInto("sessions").values(newcomer.session).execute();
    return wish.role;
  });
}
