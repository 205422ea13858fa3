import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
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

const postgres = await findTestPostgres();

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

const CAMPAIGN = "let-them-call";
const NOW_S = 1_900_000_000;
const DAY = Math.floor(NOW_S / 86_400);
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
const bytes = (number: number): Buffer => Buffer.alloc(32, number);
const messageNumber = (number: number, more: Partial<Submission> = {}): Submission => ({
  id: idNumber(number),
  campaign: CAMPAIGN,
  language: "en",
  text: `Message ${number}`,
  ...more,
});
const mailTo = (number: number, day = DAY) => ({ key: bytes(number), address: `sealed ${number}`, day });
const codeOf = (outcome: PromiseSettledResult<unknown>): string =>
  outcome.status === "fulfilled" ? "ok" : String(outcome.reason.code);
const numbersFrom = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

function describeStore(open: Kind): void {
  let engine: Engine;
  let store: CampaignStore;
  beforeEach(async () => {
    engine = await open.open();
    store = createCampaignStore(engine, Date.now);
  });
  afterEach(() => store.close());
  afterAll(() => open.end());

  const accept = (...submissions: Submission[]) =>
    Promise.allSettled(submissions.map((submission) => store.accept(submission, NOW_S)));
  const acceptAll = async (...submissions: Submission[]) =>
    expect((await accept(...submissions)).map(codeOf)).toEqual(submissions.map(() => "ok"));
  const expectCounts = async (counts: { received: number; confirmed: number; removed: number }) => {
    expect(await store.counts(CAMPAIGN)).toEqual(counts);
    expect(await store.recount(CAMPAIGN)).toEqual(counts);
  };

  describe("messages", () => {
    it("are kept as they came, whatever they hold, over a new opening", async () => {
      const texts = [
        "전화하게 하라",
        `quotes ' " \\ and {"json": [1]}`,
        "two\nlines",
        "-- ; drop table messages",
        "👩‍👩‍👧 ﷺ",
        "",
      ];
      await acceptAll(...texts.map((text, number) => messageNumber(number, { text, personal: `age ${text}` })));
      await store.close();
      engine = await open.again();
      store = createCampaignStore(engine, Date.now);
      const found = await store.messages(CAMPAIGN, 0, 100);
      expect(found.map(({ text }) => text)).toEqual(texts);
      expect(found.map(({ personal }) => personal)).toEqual(texts.map((text) => `age ${text}`));
      expect(found[0]).toMatchObject({
        id: idNumber(0),
        received_s: NOW_S,
        state: "received",
        review: "waiting",
        repeated: false,
      });
      await expectCounts({ received: texts.length, confirmed: 0, removed: 0 });
    });

    it("sent again give the second of the first time, also when fifty come at once", async () => {
      expect(await store.accept(messageNumber(1), 1000)).toBe(1000);
      const again = await Promise.all(numbersFrom(2000, 50).map((second) => store.accept(messageNumber(1), second)));
      expect(new Set(again)).toEqual(new Set([1000]));
      await expectCounts({ received: 1, confirmed: 0, removed: 0 });
    });

    it.each<[string, Partial<Submission>]>([
      ["text", { text: "Other" }],
      ["language", { language: "ko" }],
      ["campaign", { campaign: "another" }],
      ["sealed part", { personal: "age other" }],
      ["receipt", { receipt: bytes(9) }],
      ["consents", { consents: [{ purpose: "public", textVersion: "2" }] }],
      ["address", { mail: mailTo(9) }],
    ])("with a used id and another %s are refused", async (_name, other) => {
      const first = messageNumber(1, {
        personal: "age",
        receipt: bytes(1),
        consents: [{ purpose: "public", textVersion: "1" }],
      });
      await acceptAll(first);
      expect((await accept({ ...first, ...other }, first)).map(codeOf)).toEqual(["id-used", "ok"]);
      await expectCounts({ received: 1, confirmed: 0, removed: 0 });
    });

    it("come in batches, in which each is stored, repeated or refused for itself", async () => {
      const good = numbersFrom(0, 700).map((number) => messageNumber(number % 600));
      const bad = numbersFrom(0, 20).map((number) => messageNumber(number, { text: "Other" }));
      const codes = (await accept(...good, ...bad)).map(codeOf);
      expect(codes).toEqual([...good.map(() => "ok"), ...bad.map(() => "id-used")]);
      await expectCounts({ received: 600, confirmed: 0, removed: 0 });
    });

    it("keep each consent with the version of its text", async () => {
      const consents = [
        { purpose: "mail", textVersion: "2" },
        { purpose: "public", textVersion: "1" },
      ];
      await acceptAll(messageNumber(1, { consents }), messageNumber(2));
      expect(await store.consents(idNumber(1))).toEqual(consents);
      expect(await store.consents(idNumber(2))).toEqual([]);
    });

    it("that wait are stored when the store is closed, and none is taken afterwards", async () => {
      const waiting = numbersFrom(0, 300).map((number) => store.accept(messageNumber(number), NOW_S));
      const closed = store.close();
      await expect(store.accept(messageNumber(999), NOW_S)).rejects.toMatchObject({ code: "server-stopping" });
      await Promise.all(waiting);
      await closed;
      engine = await open.again();
      store = createCampaignStore(engine, Date.now);
      await expectCounts({ received: 300, confirmed: 0, removed: 0 });
    });
  });

  describe("a proof of work", () => {
    const proof = { key: bytes(7), expires_s: NOW_S + 600 };
    it("serves one message, however often that is sent", async () => {
      await acceptAll(messageNumber(1, { proof }));
      const codes = (await accept(messageNumber(1, { proof }), messageNumber(2, { proof }), messageNumber(1))).map(
        codeOf,
      );
      expect(codes).toEqual(["ok", "proof-used", "ok"]);
      await expectCounts({ received: 1, confirmed: 0, removed: 0 });
    });

    it("sent with twenty messages at once serves one of them", async () => {
      const codes = (await accept(...numbersFrom(0, 20).map((number) => messageNumber(number, { proof })))).map(codeOf);
      expect(codes.filter((code) => code === "ok")).toHaveLength(1);
      expect(codes.filter((code) => code === "proof-used")).toHaveLength(19);
      await expectCounts({ received: 1, confirmed: 0, removed: 0 });
    });

    it("is forgotten when it has expired, and not before", async () => {
      await acceptAll(messageNumber(1, { proof }));
      await store.sweep(proof.expires_s);
      expect((await accept(messageNumber(2, { proof }))).map(codeOf)).toEqual(["proof-used"]);
      await store.sweep(proof.expires_s + 1);
      expect((await accept(messageNumber(2, { proof }))).map(codeOf)).toEqual(["ok"]);
    });
  });

  describe("the outbox", () => {
    const claimAll = async (now_s = NOW_S) => store.claimJobs(now_s, now_s + 60, 1000);

    it("has one mail for each address and day, and a word to the host for each message", async () => {
      await acceptAll(
        messageNumber(1, { mail: mailTo(1), webhook: true }),
        messageNumber(2, { mail: mailTo(1), webhook: true }),
      );
      await acceptAll(
        messageNumber(3, { mail: mailTo(1) }),
        messageNumber(4, { mail: mailTo(2) }),
        messageNumber(5, { mail: mailTo(1, DAY + 1) }),
      );
      const jobs = await claimAll();
      const mails = jobs
        .filter(({ kind }) => kind === "confirmation")
        .map(({ messageId, address }) => [messageId, address]);
      expect(mails).toHaveLength(3);
      expect(mails).toEqual(
        expect.arrayContaining([
          [idNumber(4), "sealed 2"],
          [idNumber(5), "sealed 1"],
        ]),
      );
      expect(
        jobs
          .filter(({ kind }) => kind === "webhook")
          .map(({ messageId }) => messageId)
          .sort(),
      ).toEqual([idNumber(1), idNumber(2)]);
      expect(new Set(jobs.map(({ key }) => key)).size).toBe(jobs.length);
    });

    it("gives each job to one who asks, and gives it again when that one did not come back", async () => {
      await acceptAll(...numbersFrom(0, 30).map((number) => messageNumber(number, { webhook: true })));
      const asked = await Promise.all(numbersFrom(0, 6).map(() => store.claimJobs(NOW_S, NOW_S + 60, 7)));
      const numbers = asked.flat().map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      await claimAll();
      expect(await claimAll(NOW_S + 59)).toEqual([]);
      const again = await claimAll(NOW_S + 60);
      expect(again).toHaveLength(30);
      expect(new Set(again.map(({ attempts }) => attempts))).toEqual(new Set([2]));
    });

    it("forgets what is done, waits with what is put off, and keeps what is given up without its address", async () => {
      await acceptAll(...numbersFrom(1, 3).map((number) => messageNumber(number, { mail: mailTo(number) })));
      const [first, second, third] = await claimAll();
      await store.finishJob(first!.number);
      await store.postponeJob(second!.number, NOW_S + 500);
      await store.parkJob(third!.number);
      expect(await store.outboxDepth()).toEqual({ waiting: 1, parked: 1 });
      expect(await claimAll(NOW_S + 499)).toEqual([]);
      expect(await claimAll(NOW_S + 500)).toMatchObject([{ number: second!.number, key: second!.key, attempts: 2 }]);
      const parked = await engine.tables.selectFrom("outbox").select("address").where("parked", "=", 1).execute();
      expect(parked).toEqual([{ address: null }]);
    });
  });

  describe("a sender", () => {
    it("withdraws with the secret of the receipt, once, and nothing of theirs is left", async () => {
      const mine = {
        receipt: bytes(1),
        personal: "age file",
        mail: mailTo(1),
        consents: [{ purpose: "public", textVersion: "1" }],
      };
      await acceptAll(messageNumber(1, mine), messageNumber(2));
      expect(await store.withdraw(idNumber(1), bytes(2), NOW_S)).toBe("unknown");
      expect(await store.withdraw(idNumber(2), bytes(2), NOW_S)).toBe("unknown");
      expect(await store.withdraw(idNumber(3), bytes(1), NOW_S)).toBe("unknown");
      const asked = await Promise.all(numbersFrom(0, 10).map(() => store.withdraw(idNumber(1), bytes(1), NOW_S)));
      expect(asked.sort()).toEqual([...numbersFrom(0, 9).map(() => "already"), "done"]);
      await expectCounts({ received: 2, confirmed: 0, removed: 1 });
      expect((await store.messages(CAMPAIGN, 0, 1))[0]).toMatchObject({ text: "", personal: null, state: "withdrawn" });
      expect(await store.consents(idNumber(1))).toEqual([]);
      expect(await store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
      expect(await engine.tables.selectFrom("addresses").selectAll().execute()).toEqual([]);
      expect((await accept(messageNumber(1, mine))).map(codeOf)).toEqual(["message-withdrawn"]);
    });

    it("confirms once, and each address counts once", async () => {
      await acceptAll(messageNumber(1, { mail: mailTo(1), receipt: bytes(1) }));
      await acceptAll(messageNumber(2, { mail: mailTo(1) }));
      const asked = await Promise.all(numbersFrom(0, 20).map(() => store.confirm(idNumber(1))));
      expect(asked.filter((change) => change === "done")).toHaveLength(1);
      expect(await store.confirm(idNumber(2))).toBe("done");
      expect(await store.confirm(idNumber(3))).toBe("unknown");
      await expectCounts({ received: 2, confirmed: 1, removed: 0 });
      await store.withdraw(idNumber(1), bytes(1), NOW_S);
      expect(await store.confirm(idNumber(1))).toBe("unknown");
      await expectCounts({ received: 2, confirmed: 0, removed: 1 });
    });
  });

  describe("the desk", () => {
    it("shows on the wall what was approved, has its sender's consent and still counts", async () => {
      const consents = [{ purpose: "public", textVersion: "1" }];
      await acceptAll(
        messageNumber(1, { consents }),
        messageNumber(2),
        messageNumber(3, { consents, receipt: bytes(3) }),
      );
      await acceptAll(messageNumber(4, { consents }), messageNumber(5, { consents, text: "" }));
      expect((await store.waiting(CAMPAIGN, 10)).map(({ id }) => id).sort()).toEqual([1, 2, 3, 4].map(idNumber));
      expect(await store.wall(CAMPAIGN, 10)).toEqual([]);
      expect(await store.review([1, 2, 3, 5].map(idNumber), "approved", "ana", NOW_S)).toBe(4);
      expect(await store.review([idNumber(1)], "approved", "ana", NOW_S)).toBe(0);
      expect(await store.review([idNumber(4)], "rejected", "ana", NOW_S)).toBe(1);
      expect((await store.wall(CAMPAIGN, 10)).map(({ id }) => id).sort()).toEqual([1, 3].map(idNumber));
      await store.withdraw(idNumber(3), bytes(3), NOW_S);
      expect((await store.wall(CAMPAIGN, 10)).map(({ id }) => id)).toEqual([idNumber(1)]);
      expect(await store.waiting(CAMPAIGN, 10)).toEqual([]);
      expect((await store.audit(0, 10)).map(({ action }) => action)).toEqual(["approved", "rejected"]);
    });

    it("invalidates what a condition names, as many as the dry count said, once", async () => {
      await acceptAll(
        ...numbersFrom(0, 10).map((number) => messageNumber(number, { language: number < 4 ? "ko" : "en" })),
      );
      await store.accept(messageNumber(10, { text: "Buy 100% cheap_pills" }), NOW_S + 10);
      await store.confirm(idNumber(0));
      expect(await store.countMatching(CAMPAIGN, { textHolds: "100% cheap_" })).toBe(1);
      expect(await store.countMatching(CAMPAIGN, { textHolds: "100_" })).toBe(0);
      expect(await store.countMatching(CAMPAIGN, { receivedFrom_s: NOW_S + 1, receivedUntil_s: NOW_S + 10 })).toBe(1);
      expect(await store.countMatching(CAMPAIGN, { language: "ko" })).toBe(4);
      await expectCounts({ received: 11, confirmed: 1, removed: 0 });
      expect(await store.invalidate(CAMPAIGN, { language: "ko" }, "ana", NOW_S)).toBe(4);
      expect(await store.invalidate(CAMPAIGN, { language: "ko" }, "ana", NOW_S)).toBe(0);
      await expectCounts({ received: 11, confirmed: 0, removed: 4 });
      expect((await store.audit(0, 10)).map(({ detail }) => JSON.parse(detail))).toEqual([
        { campaign: CAMPAIGN, messages: 4, language: "ko" },
      ]);
    });

    it("wipes what is old in slices, and goes on where it was stopped", async () => {
      await acceptAll(
        ...numbersFrom(0, 25).map((number) => messageNumber(number, { personal: "age", mail: mailTo(number) })),
      );
      await store.accept(messageNumber(99, { personal: "age" }), NOW_S + 1);
      const slices = [];
      do slices.push(await store.expire(CAMPAIGN, NOW_S + 1, NOW_S + 2, 10));
      while (slices.at(-1) !== 0);
      expect(slices).toEqual([10, 10, 5, 0]);
      const left = (await store.messages(CAMPAIGN, 0, 100)).filter(
        ({ personal, text }) => personal !== null || text !== "",
      );
      expect(left.map(({ id }) => id)).toEqual([idNumber(99)]);
      expect(await store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
      await expectCounts({ received: 26, confirmed: 0, removed: 0 });
    });

    it("takes key sets of rising versions only, and serves the latest", async () => {
      const keySet = (version: number) => ({
        campaign: CAMPAIGN,
        version,
        document: `keys ${version}`,
        signature: "signed",
      });
      expect(await store.keySet(CAMPAIGN)).toBeNull();
      expect(await store.addKeySet(keySet(1), "ana", NOW_S)).toBe(true);
      const raced = await Promise.all(numbersFrom(0, 5).map(() => store.addKeySet(keySet(3), "ben", NOW_S)));
      expect(raced.filter((added) => added)).toHaveLength(1);
      expect(await store.addKeySet(keySet(2), "ana", NOW_S)).toBe(false);
      expect(await store.keySet(CAMPAIGN)).toEqual(keySet(3));
      expect((await store.audit(0, 10)).map(({ actor }) => actor)).toEqual(["ana", "ben"]);
    });

    it("knows its staff, their passkeys and their sessions until they are removed", async () => {
      await store.addStaff({ id: "ana", name: "Ana", role: "admin" }, "setup", NOW_S);
      await store.addStaff({ id: "ben", name: "Ben", role: "moderator" }, "ana", NOW_S);
      await store.addPasskey({ id: "key-1", staff: "ben", public_key: "pk", uses: 0, added_s: NOW_S });
      expect(await store.notePasskeyUse("key-1", 0)).toBe(true);
      expect(await store.notePasskeyUse("key-1", 5)).toBe(true);
      for (const uses of [5, 4, 0]) expect(await store.notePasskeyUse("key-1", uses)).toBe(false);
      await store.openSession({ hash: bytes(1), staff: "ben", opened_s: NOW_S, seen_s: NOW_S, stepped_up_s: null });
      const limits = { idle_s: 900, total_s: 2000 };
      expect(await store.useSession(bytes(1), NOW_S + 900, limits)).toMatchObject({
        staff: "ben",
        seen_s: NOW_S + 900,
      });
      expect(await store.useSession(bytes(1), NOW_S + 1801, limits)).toBeNull();
      expect(await store.useSession(bytes(1), NOW_S + 1800, limits)).toMatchObject({ staff: "ben" });
      expect(await store.useSession(bytes(1), NOW_S + 2001, limits)).toBeNull();
      expect(await store.useSession(bytes(2), NOW_S, limits)).toBeNull();
      expect(await store.removeStaff("ben", "ana", NOW_S)).toBe(true);
      expect(await store.removeStaff("ben", "ana", NOW_S)).toBe(false);
      expect((await store.staff()).map(({ id }) => id)).toEqual(["ana"]);
      expect(await store.passkey("key-1")).toBeNull();
      expect(await store.useSession(bytes(1), NOW_S + 1800, limits)).toBeNull();
      await store.openSession({ hash: bytes(3), staff: "ana", opened_s: NOW_S, seen_s: NOW_S, stepped_up_s: NOW_S });
      await store.closeSession(bytes(3));
      expect(await store.useSession(bytes(3), NOW_S, limits)).toBeNull();
    });

    it("lets an export be made once, after a second person's yes", async () => {
      await store.askForExport("export-1", CAMPAIGN, "ana", NOW_S);
      expect(await store.finishExport("export-1", bytes(1), NOW_S)).toBe(false);
      expect(await store.approveExport("export-1", "ana", NOW_S)).toBe(false);
      expect(await store.approveExport("export-2", "ben", NOW_S)).toBe(false);
      const raced = await Promise.all(
        ["ben", "cem", "dan"].map((actor) => store.approveExport("export-1", actor, NOW_S)),
      );
      expect(raced.filter((approved) => approved)).toHaveLength(1);
      expect(await store.finishExport("export-1", bytes(1), NOW_S)).toBe(true);
      expect(await store.finishExport("export-1", bytes(2), NOW_S)).toBe(false);
      const [record] = await store.exports(CAMPAIGN);
      expect(record).toMatchObject({ asked_by: "ana", finished_s: NOW_S });
      expect(Buffer.from(record!.digest!)).toEqual(bytes(1));
      expect((await store.audit(0, 10)).map(({ action }) => action)).toEqual([
        "export asked",
        "export approved",
        "export made",
      ]);
    });
  });

  describe("the audit", () => {
    beforeEach(async () => {
      await Promise.all(
        numbersFrom(0, 12).map((number) => store.addStaff({ id: `s${number}`, name: "S", role: "r" }, "ana", NOW_S)),
      );
    });

    it("is one whole chain, also when many write at once", async () => {
      expect((await store.audit(0, 100)).map(({ number }) => number)).toEqual(numbersFrom(1, 12));
      expect(await store.auditHead()).toMatchObject({ number: 12 });
      expect(await store.auditBreak()).toBeNull();
    });

    it.each<[string, number, (tables: Kysely<Tables>) => Promise<unknown>]>([
      [
        "an edited entry",
        5,
        (tables) => tables.updateTable("audit").set({ actor: "nobody" }).where("number", "=", 5).execute(),
      ],
      ["a missing entry", 5, (tables) => tables.deleteFrom("audit").where("number", "=", 5).execute()],
      ["a missing end", 12, (tables) => tables.deleteFrom("audit").where("number", "=", 12).execute()],
      ["a lost head", 13, (tables) => tables.deleteFrom("audit_head").execute()],
    ])("shows %s", async (_name, at, harm) => {
      await harm(engine.tables);
      expect(await store.auditBreak()).toBe(at);
    });
  });

  it("keeps its numbers equal to a recount over any order of what people do", { timeout: 120_000 }, async () => {
    const kinds = ["send", "send", "confirm", "withdraw", "review", "invalidate", "expire"] as const;
    type Act = (typeof kinds)[number];
    const act = fc.record({ kind: fc.constantFrom(...kinds), number: fc.nat(6), address: fc.nat(2) });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { maxLength: 6 }), { maxLength: 5 }), async (turns) => {
        round += 1;
        const campaign = `round-${round}`;
        const id = (number: number): string => idNumber(round * 100 + number);
        const perform = ({ kind, number, address }: { kind: Act; number: number; address: number }) => {
          const mail = address === 0 ? {} : { mail: mailTo(address) };
          const message = { ...messageNumber(number, mail), id: id(number), campaign, receipt: bytes(number) };
          const acts: Record<Act, () => Promise<unknown>> = {
            send: () => store.accept(message, NOW_S + number),
            confirm: () => store.confirm(id(number)),
            withdraw: () => store.withdraw(id(number), bytes(number), NOW_S),
            review: () => store.review([id(number)], "approved", "ana", NOW_S),
            invalidate: () => store.invalidate(campaign, { receivedFrom_s: NOW_S + number }, "ana", NOW_S),
            expire: () => store.expire(campaign, NOW_S + number, NOW_S, 2),
          };
          return acts[kind]();
        };
        for (const turn of turns) await Promise.allSettled(turn.map(perform));
        const counts = await store.counts(campaign);
        expect(counts).toEqual(await store.recount(campaign));
        expect(counts.confirmed).toBeLessThanOrEqual(counts.received - counts.removed);
      }),
      { numRuns: 10 },
    );
    expect(await store.auditBreak()).toBeNull();
  });
}

describe("the store on SQLite", () => describeStore(sqliteKind()));
describe("the store on PGlite", () => describeStore(pgliteKind()));
if (typeof postgres === "string") it.skip(`the store on PostgreSQL: skipped, as ${postgres}`, () => {});
else {
  const kind = await postgresKind(postgres);
  describe("the store on PostgreSQL", () => describeStore(kind));
}
