import { type AuditEntry, type AuditHead, appendAudit, findBreak, readAudit, readAuditHead } from "./audit.ts";
import { sharedSecret, useChallenge } from "./challenges.ts";
import { createCounter } from "./counter.ts";
import { type Counts, readCounts, recount } from "./counts.ts";
import type { Engine } from "./engine.ts";
import { approveExport, askForExport, type ExportRecord, finishExport, listExports } from "./exports.ts";
import { createGroupCommit } from "./group-commit.ts";
import { readFirstHour, readHours } from "./hours.ts";
import { addKeySet, type KeySet, readKeySet } from "./key-sets.ts";
import {
  type Change,
  type Condition,
  confirm,
  countMatching,
  expire,
  invalidate,
  review,
  sweep,
  withdraw,
} from "./message-changes.ts";
import {
  type KeptCampaign,
  readConsents,
  readKeptCampaigns,
  readMessage,
  readMessages,
  readWaiting,
  readWall,
  type StoredMessage,
} from "./message-list.ts";
import {
  beginMail,
  claimJobs,
  finishJob,
  type Job,
  type MailAllowance,
  type MailBeginning,
  type OutboxDepth,
  parkJob,
  postponeJob,
  readOutboxDepth,
  unbeginMail,
} from "./outbox.ts";
import {
  type Approval,
  approveRequest,
  ask,
  enrol,
  listRequests,
  type Newcomer,
  type NewRequest,
  type OpenRequest,
  readInvitation,
  refuseRequest,
} from "./requests.ts";
import {
  addPasskey,
  addStaff,
  closeSession,
  closeSessionsOf,
  listSessions,
  listStaff,
  notePasskeyUse,
  openSession,
  type Passkey,
  readPasskey,
  removeStaff,
  type Session,
  type SessionLimits,
  type StaffMember,
  sweepSessions,
  useSession,
} from "./staff.ts";
import { storeBatch } from "./store-batch.ts";
import type { Consent, Submission } from "./submission.ts";

/**
 * All that a campaign keeps. Every promise that resolves after a change stands for a commit that is synced to the disk.
 * Nothing is kept in the process but what can be read again, so several processes may share one database.
 */
export interface CampaignStore {
  /**
   * Resolves once the message, its consents, its jobs and its place in the count are durable, with the second at which it
   * was first received. The same message under the same id gives the same second again. Rejects with a Refusal:
   * `id-used`, `proof-used`, `message-withdrawn`, `server-busy`, `server-stopping`, `store-unavailable`.
   */
  accept(submission: Submission, received_s: number): Promise<number>;
  /** Whether so much waits for the disk that `accept` would refuse with `server-busy`; asked before a message is read. */
  isBusy(): boolean;
  /** The public numbers, from memory; at most two seconds behind what other processes did. */
  counts(campaign: string): Promise<Counts>;
  /** The same numbers from the messages themselves. */
  recount(campaign: string): Promise<Counts>;
  /** With `tell` or `tellFrom_s`, the same commit puts a job into the outbox to tell the host's own system. */
  withdraw(id: string, receipt: Buffer, now_s: number, tell?: boolean): Promise<Change>;
  confirm(id: string, tellFrom_s?: number): Promise<Change>;

  message(id: string): Promise<StoredMessage | null>;
  keptCampaigns(): Promise<KeptCampaign[]>;
  messages(campaign: string, after: number, limit: number): Promise<StoredMessage[]>;
  waiting(campaign: string, limit: number): Promise<StoredMessage[]>;
  wall(campaign: string, limit: number): Promise<StoredMessage[]>;
  consents(id: string): Promise<Consent[]>;
  review(ids: readonly string[], verdict: "approved" | "rejected", actor: string, now_s: number): Promise<number>;
  countMatching(campaign: string, condition: Condition): Promise<number>;
  invalidate(campaign: string, condition: Condition, actor: string, now_s: number): Promise<number>;
  expire(campaign: string, before_s: number, now_s: number, limit: number): Promise<number>;
  sweep(now_s: number): Promise<void>;

  claimJobs(now_s: number, until_s: number, limit: number): Promise<Job[]>;
  finishJob(number: number): Promise<void>;
  postponeJob(number: number, due_s: number): Promise<void>;
  parkJob(number: number): Promise<void>;
  beginMail(number: number, allowance: MailAllowance): Promise<MailBeginning>;
  unbeginMail(number: number, key: Buffer, due_s: number): Promise<void>;
  outboxDepth(): Promise<OutboxDepth>;

  addKeySet(keySet: KeySet, actor: string, now_s: number): Promise<boolean>;
  keySet(campaign: string): Promise<KeySet | null>;

  addStaff(member: Pick<StaffMember, "id" | "name" | "role">, actor: string, now_s: number): Promise<void>;
  removeStaff(id: string, actor: string, now_s: number): Promise<boolean>;
  staff(): Promise<StaffMember[]>;
  addPasskey(passkey: Passkey): Promise<void>;
  passkey(id: string): Promise<Passkey | null>;
  notePasskeyUse(id: string, uses: number): Promise<boolean>;
  openSession(session: Session): Promise<void>;
  useSession(hash: Buffer, now_s: number, limits: SessionLimits): Promise<Session | null>;
  closeSession(hash: Buffer): Promise<void>;
  sessionsOf(staff: string, now_s: number, limits: SessionLimits): Promise<Session[]>;
  closeSessionsOf(staff: string, but: Buffer | null, actor: string, now_s: number): Promise<number>;
  sweepSessions(before_s: number): Promise<void>;
  /** A secret of that name that all processes on this database share; `fresh` becomes it when there is none. */
  sharedSecret(name: string, fresh: Buffer): Promise<Buffer>;
  useChallenge(hash: Buffer, expires_s: number, now_s: number): Promise<boolean>;

  ask(request: NewRequest, actor: string, now_s: number): Promise<OpenRequest>;
  requests(now_s: number): Promise<OpenRequest[]>;
  approveRequest(id: string, actor: string, now_s: number): Promise<Approval>;
  refuseRequest(id: string, actor: string, now_s: number): Promise<boolean>;
  invitation(code: Buffer, now_s: number): Promise<string | null>;
  enrol(code: Buffer, newcomer: Newcomer, now_s: number): Promise<string | null>;

  /** Messages in each of `count` hours since 1970 up to and with `last`, the oldest first. */
  hours(campaign: string, last: number, count: number): Promise<number[]>;
  firstHour(campaign: string): Promise<number | null>;

  askForExport(id: string, campaign: string, actor: string, now_s: number): Promise<void>;
  approveExport(id: string, actor: string, now_s: number): Promise<boolean>;
  finishExport(id: string, digest: Buffer, now_s: number): Promise<boolean>;
  exports(campaign: string): Promise<ExportRecord[]>;

  /** Adds an entry that belongs to no other change. */
  note(actor: string, action: string, detail: Readonly<Record<string, string | number>>, now_s: number): Promise<void>;
  audit(after: number, limit: number): Promise<AuditEntry[]>;
  auditHead(): Promise<AuditHead>;
  /** The number of the first entry that does not follow from those before it, or null when the chain holds. */
  auditBreak(): Promise<number | null>;

  /** Stores what waits, then lets go of the database. */
  close(): Promise<void>;
}

/** How old the public numbers may be, in milliseconds. */
const COUNTS_FRESH_MS = 2000;

function messageOperations(engine: Engine, clock: () => number) {
  const { tables } = engine;
  const counter = createCounter((campaign) => readCounts(tables, campaign), clock, COUNTS_FRESH_MS);
  const commits = createGroupCommit(async (batch: Parameters<typeof storeBatch>[1]) => {
    const { outcomes, received } = await storeBatch(engine, batch);
    counter.note(received);
    return outcomes;
  });
  return {
    commits,
    accept: async (submission, received_s) => (await commits.add({ submission, received_s })).received_s,
    isBusy: commits.isFull,
    counts: counter.counts,
    recount: (campaign) => recount(tables, campaign),
    withdraw: (id, receipt, now_s, tell = false) => withdraw(engine, id, receipt, now_s, tell).finally(counter.forget),
    confirm: (id, tellFrom_s) => confirm(engine, id, tellFrom_s ?? null).finally(counter.forget),
    message: (id) => readMessage(tables, id),
    keptCampaigns: () => readKeptCampaigns(tables),
    messages: (campaign, after, limit) => readMessages(tables, campaign, after, limit),
    waiting: (campaign, limit) => readWaiting(tables, campaign, limit),
    wall: (campaign, limit) => readWall(tables, campaign, limit),
    consents: (id) => readConsents(tables, id),
    review: (ids, verdict, actor, now_s) => review(engine, ids, verdict, actor, now_s),
    countMatching: (campaign, condition) => countMatching(tables, campaign, condition),
    invalidate: (campaign, condition, actor, now_s) =>
      invalidate(engine, campaign, condition, actor, now_s).finally(counter.forget),
    approveRequest: (id, actor, now_s) => approveRequest(engine, id, actor, now_s).finally(counter.forget),
    expire: (campaign, before_s, now_s, limit) => expire(engine, campaign, before_s, now_s, limit),
    sweep: (now_s) => sweep(engine, now_s),
  } satisfies Partial<CampaignStore> & { commits: unknown };
}

function deskOperations(engine: Engine) {
  const { tables } = engine;
  return {
    claimJobs: (now_s, until_s, limit) => claimJobs(engine, now_s, until_s, limit),
    finishJob: (number) => finishJob(tables, number),
    postponeJob: (number, due_s) => postponeJob(tables, number, due_s),
    parkJob: (number) => parkJob(tables, number),
    beginMail: (number, allowance) => beginMail(engine, number, allowance),
    unbeginMail: (number, key, due_s) => unbeginMail(engine, number, key, due_s),
    outboxDepth: () => readOutboxDepth(tables),
    addKeySet: (keySet, actor, now_s) => addKeySet(engine, keySet, actor, now_s),
    keySet: (campaign) => readKeySet(tables, campaign),
    addStaff: (member, actor, now_s) => addStaff(engine, member, actor, now_s),
    removeStaff: (id, actor, now_s) => removeStaff(engine, id, actor, now_s),
    staff: () => listStaff(tables),
    addPasskey: (passkey) => addPasskey(tables, passkey),
    passkey: (id) => readPasskey(tables, id),
    notePasskeyUse: (id, uses) => notePasskeyUse(tables, id, uses),
    openSession: (session) => openSession(tables, session),
    useSession: (hash, now_s, limits) => useSession(tables, hash, now_s, limits),
    closeSession: (hash) => closeSession(tables, hash),
    sessionsOf: (staff, now_s, limits) => listSessions(tables, staff, now_s, limits),
    closeSessionsOf: (staff, but, actor, now_s) => closeSessionsOf(engine, staff, but, actor, now_s),
    sweepSessions: (before_s) => sweepSessions(tables, before_s),
    sharedSecret: (name, fresh) => sharedSecret(tables, name, fresh),
    useChallenge: (hash, expires_s, now_s) => useChallenge(engine, hash, expires_s, now_s),
    ask: (request, actor, now_s) => ask(engine, request, actor, now_s),
    requests: (now_s) => listRequests(tables, now_s),
    refuseRequest: (id, actor, now_s) => refuseRequest(engine, id, actor, now_s),
    invitation: (code, now_s) => readInvitation(tables, code, now_s),
    enrol: (code, newcomer, now_s) => enrol(engine, code, newcomer, now_s),
    hours: (campaign, last, count) => readHours(tables, campaign, last, count),
    firstHour: (campaign) => readFirstHour(tables, campaign),
    note: (actor, action, detail, now_s) => engine.write((within) => appendAudit(within, now_s, actor, action, detail)),
    askForExport: (id, campaign, actor, now_s) => askForExport(engine, id, campaign, actor, now_s),
    approveExport: (id, actor, now_s) => approveExport(engine, id, actor, now_s),
    finishExport: (id, digest, now_s) => finishExport(engine, id, digest, now_s),
    exports: (campaign) => listExports(tables, campaign),
    audit: (after, limit) => readAudit(tables, after, limit),
    auditHead: () => readAuditHead(tables),
    auditBreak: () => findBreak(tables),
  } satisfies Partial<CampaignStore>;
}

/** A store over an engine; `clock` gives milliseconds and only ages the public numbers. */
export function createCampaignStore(engine: Engine, clock: () => number): CampaignStore {
  const { commits, ...messages } = messageOperations(engine, clock);
  const close = async (): Promise<void> => {
    await commits.close();
    await engine.close();
  };
  return { ...messages, ...deskOperations(engine), close };
}
