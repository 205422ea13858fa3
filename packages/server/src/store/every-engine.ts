import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CampaignStore, createCampaignStore } from "./campaign-store.ts";
import type { Engine } from "./engine.ts";
import { openPostgresEngine } from "./open-postgres-store.ts";
import { openSqliteEngine } from "./open-sqlite-store.ts";
import { createPostgresEngine } from "./postgres-engine.ts";
import type { Submission } from "./submission.ts";
import type { Tables } from "./tables.ts";
import { findTestPostgres, type TestPostgres } from "./throw-away-postgres.ts";

/** A way to an empty database of one kind; `again` opens the one that was opened last. */
interface Kind {
  open(): Promise<Engine>;
  again(): Promise<Engine>;
  end(): Promise<void>;
}

function sqliteKind(): Kind {
  const root = mkdtempSync(join(tmpdir(), "connection-denied-contract-"));
  let folder = "";
  return {
    open: () => {
      folder = mkdtempSync(join(root, "store-"));
      return openSqliteEngine(folder);
    },
    again: () => openSqliteEngine(folder),
    end: async () => rmSync(root, { recursive: true }),
  };
}

/** One instance for all tests, as starting one takes seconds; its tables go between two tests. */
function pgliteKind(): Kind {
  const database = new PGlite();
  const again = () =>
    createPostgresEngine(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: database }) }), async () => {});
  return {
    open: async () => {
      await database.exec("drop schema public cascade; create schema public");
      return again();
    },
    again,
    end: () => database.close(),
  };
}

/** One database for all tests, as making one takes long. */
async function postgresKind(server: TestPostgres): Promise<Kind> {
  const url = await server.createDatabase();
  const again = () => openPostgresEngine(url);
  return {
    open: async () => {
      const engine = await again();
      await sql`drop schema public cascade`.execute(engine.tables);
      await sql`create schema public`.execute(engine.tables);
      await engine.close();
      return again();
    },
    again,
    end: () => server.stop(),
  };
}

export const CAMPAIGN = "let-them-call";
export const NOW_S = 1_900_000_000;
export const DAY = Math.floor(NOW_S / 86_400);
export const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
export const bytes = (number: number): Buffer => Buffer.alloc(32, number);
export const messageNumber = (number: number, more: Partial<Submission> = {}): Submission => ({
  id: idNumber(number),
  campaign: CAMPAIGN,
  language: "en",
  text: `Message ${number}`,
  ...more,
});
export const mailTo = (number: number, day = DAY) => ({ key: bytes(number), address: `sealed ${number}`, day });
export const codeOf = (outcome: PromiseSettledResult<unknown>): string =>
  outcome.status === "fulfilled" ? "ok" : String(outcome.reason.code);
export const numbersFrom = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

/** PGlite takes a minute to start on a machine that has much else to do. */
const STARTING_MAX_MS = 180_000;

/** What each test of the contract works on: a store on an empty database. */
export interface Subject {
  engine: Engine;
  store: CampaignStore;
  /** Closes the store and opens it again. */
  reopen(): Promise<void>;
  accept(...submissions: Submission[]): Promise<PromiseSettledResult<number>[]>;
  acceptAll(...submissions: Submission[]): Promise<void>;
  /** Expects these numbers of the tally and of the messages themselves. */
  expectCounts(counts: { received: number; confirmed: number; removed: number }): Promise<void>;
}

function createSubject(kind: Kind): Subject {
  const subject = {} as Subject;
  const take = (engine: Engine): void => {
    subject.engine = engine;
    subject.store = createCampaignStore(engine, Date.now);
  };
  subject.reopen = async () => {
    await subject.store.close();
    take(await kind.again());
  };
  subject.accept = (...submissions) =>
    Promise.allSettled(submissions.map((submission) => subject.store.accept(submission, NOW_S)));
  subject.acceptAll = async (...submissions) => {
    const outcomes = await subject.accept(...submissions);
    expect(outcomes.map(codeOf)).toEqual(submissions.map(() => "ok"));
  };
  subject.expectCounts = async (counts) => {
    expect(await subject.store.counts(CAMPAIGN)).toEqual(counts);
    expect(await subject.store.recount(CAMPAIGN)).toEqual(counts);
  };
  beforeEach(async () => take(await kind.open()), STARTING_MAX_MS);
  afterEach(() => subject.store.close());
  afterAll(() => kind.end());
  return subject;
}

/** Runs the same tests on SQLite, on PGlite and, where one can be had, on a PostgreSQL. */
export async function describeOnEveryEngine(describeStore: (subject: Subject) => void): Promise<void> {
  describe("the store on SQLite", () => describeStore(createSubject(sqliteKind())));
  describe("the store on PGlite", () => describeStore(createSubject(pgliteKind())));
  const postgres = await findTestPostgres();
  if (typeof postgres === "string") {
    it.skip(`the store on PostgreSQL: skipped, as ${postgres}`, () => {});
    return;
  }
  const kind = await postgresKind(postgres);
  describe("the store on PostgreSQL", () => describeStore(createSubject(kind)));
}
