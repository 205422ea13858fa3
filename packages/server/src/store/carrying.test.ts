import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp } from "../backup.ts";
import { DATABASE_FILE } from "../database.ts";
import { openEngine, openStore } from "../open-store.ts";
import { describeCopy, restore } from "../restore.ts";
import type { StorePlace } from "../settings.ts";
import { StartError } from "../start-error.ts";
import type { CampaignStore } from "./campaign-store.ts";
import { TABLE_KEYS } from "./tables.ts";
import { findTestPostgres } from "./throw-away-postgres.ts";

const found = await findTestPostgres();
if (typeof found === "string") it.skip(`carrying to and from PostgreSQL: skipped, as ${found}`, () => {});
afterAll(async () => {
  if (typeof found !== "string") await found.stop();
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-carrying-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const CAMPAIGN = "let-them-call";
const id = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
const bytes = (number: number): Buffer => Buffer.alloc(32, number);
const onDisk = (): StorePlace => ({ dataFolder: mkdtempSync(join(folder, "data-")), databaseUrl: null });
const onPostgres = async (): Promise<StorePlace> => ({
  dataFolder: folder,
  databaseUrl: await (found as Exclude<typeof found, string>).createDatabase(),
});
const kinds: [string, () => StorePlace | Promise<StorePlace>][] = [["SQLite", onDisk]];
if (typeof found !== "string") kinds.push(["PostgreSQL", onPostgres]);
const pairs = kinds.flatMap((from) => kinds.map((to) => [from[0], to[0], from[1], to[1]] as const));

const refusalOf = async (attempt: () => Promise<unknown>): Promise<string> => {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof StartError) return error.code;
    throw error;
  }
  return "done";
};

/** Puts at least one row into every table, and more messages than one statement carries. */
async function fill(store: CampaignStore): Promise<void> {
  const all = Array.from({ length: 1200 }, (_, number) =>
    store.accept(
      {
        id: id(number),
        campaign: CAMPAIGN,
        language: number % 2 ? "ko" : "en",
        text: `전화 "${number}" \\ '`,
        personal: `age ${number}`,
        receipt: bytes(number % 256),
        consents: [{ purpose: "public", textVersion: "1" }],
        proof: { key: Buffer.from(`proof ${number}`.padEnd(32)), expires_s: 5000 },
        mail: { key: Buffer.from(`address ${number % 400}`.padEnd(32)), address: "sealed", day: 1 },
      },
      1000 + number,
    ),
  );
  await Promise.all(all);
  await store.withdraw(id(7), bytes(7), 3000);
  await store.confirm(id(8));
  await store.addStaff({ id: "ana", name: "Ana", role: "admin" }, "setup", 1);
  await store.addPasskey({ id: "key-1", staff: "ana", public_key: "pk", uses: 0, added_s: 1 });
  await store.openSession({ hash: bytes(1), staff: "ana", opened_s: 1, seen_s: 1, stepped_up_s: null });
  await store.askForExport("export-1", CAMPAIGN, "ana", 1);
  await store.addKeySet({ campaign: CAMPAIGN, version: 1, document: "{}", signature: "s" }, "ana", 1);
  await store.review([id(9)], "approved", "ana", 1);
  const [job] = await store.claimJobs(2000, 2001, 1);
  await store.beginMail(job?.number ?? 0, { key: bytes(2), perHour: 5, now_s: 3000 });
  await store.ask({ id: "i1", wish: { kind: "invite", role: "admin" }, code: bytes(2), expires_s: 9000 }, "host", 1);
  await store.sharedSecret("challenges", bytes(3));
  await store.useChallenge(bytes(4), 9000, 1);
}

const allOf = async (store: CampaignStore) => ({
  messages: await store.messages(CAMPAIGN, 0, 10_000),
  counts: await store.counts(CAMPAIGN),
  recount: await store.recount(CAMPAIGN),
  audit: await store.audit(0, 100),
  head: await store.auditHead(),
  broken: await store.auditBreak(),
  exports: await store.exports(CAMPAIGN),
  keys: await store.keySet(CAMPAIGN),
  outbox: await store.outboxDepth(),
  consents: await store.consents(id(3)),
});

describe.each(pairs)("a backup of a store on %s, restored on %s", (_from, _to, makeFrom, makeTo) => {
  it("is the same store: all rows, the counts, the audit and its head; and goes on from there", {
    timeout: 120_000,
  }, async () => {
    const place = await makeFrom();
    const original = await openStore(place);
    await fill(original);
    const before = await allOf(original);
    const file = join(folder, "copy.sqlite");
    // Taken while the store is open, as by a host whose server runs.
    await backUp(place, file);
    await original.close();
    const target = await makeTo();
    const copied = await restore(file, target);
    expect(Object.entries(copied.rows).filter(([, rows]) => rows === 0)).toEqual([]);
    expect(Object.keys(copied.rows)).toEqual(Object.keys(TABLE_KEYS));
    expect(copied.auditHash).toBe(before.head.hash.toString("hex"));
    expect(describeCopy(copied)).toContain("messages: 1200");

    const restored = await openStore(target);
    expect(await allOf(restored)).toEqual(before);
    await expect(
      restored.accept({ id: id(1), campaign: CAMPAIGN, language: "en", text: "Other" }, 1),
    ).rejects.toMatchObject({ code: "id-used" });
    await restored.accept({ id: id(9999), campaign: CAMPAIGN, language: "en", text: "The next one", webhook: true }, 2);
    const last = (await restored.messages(CAMPAIGN, 1200, 10)).at(-1);
    expect(last).toMatchObject({ text: "The next one" });
    expect(await restored.recount(CAMPAIGN)).toMatchObject({ received: 1201, removed: 1, confirmed: 1 });
    await restored.close();

    expect(await refusalOf(() => restore(file, target))).toBe("store-not-empty");
    expect(await refusalOf(() => backUp(place, file))).toBe("backup-exists");
    expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
  });
});

describe("carrying", () => {
  it("takes a file of the first version as it is, and leaves it so", async () => {
    const file = join(folder, DATABASE_FILE);
    const old = new Database(file);
    old.exec(`PRAGMA application_id=1131299950;
      CREATE TABLE kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
      CREATE TABLE kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);
      CREATE TABLE messages (number integer primary key, id blob not null unique check (length(id) = 16), campaign text not null,
        language text not null, text text not null, received_s integer not null);
      CREATE TABLE counters (campaign text not null primary key, received integer not null);
      INSERT INTO kysely_migration VALUES ('0001-messages', '2026-11-25T21:50:11.783Z');
      INSERT INTO kysely_migration_lock VALUES ('migration_lock', 0);
      INSERT INTO messages VALUES (4, x'01935a2b7c0070008000000000000001', 'let-them-call', 'en', 'Message', 1700000000);
      INSERT INTO counters VALUES ('let-them-call', 1);`);
    old.close();
    const before = readFileSync(file);
    for (const [, make] of kinds) {
      const target = await make();
      expect((await restore(file, target)).rows).toMatchObject({ messages: 1, tallies: 1 });
      const store = await openStore(target);
      expect(await store.messages(CAMPAIGN, 0, 10)).toMatchObject([{ number: 4, text: "Message" }]);
      expect(await store.counts(CAMPAIGN)).toMatchObject({ received: 1 });
      await store.close();
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("refuses while a server runs on the file, for a file that is none, and for one that is not there", async () => {
    const place = onDisk();
    const store = await openStore(place);
    expect(await refusalOf(() => restore(join(place.dataFolder, DATABASE_FILE), onDisk()))).toBe("data-folder-in-use");
    await store.close();
    writeFileSync(join(folder, "letter.sqlite"), "This is a letter and not a database. ".repeat(100));
    expect(await refusalOf(() => restore(join(folder, "letter.sqlite"), onDisk()))).toBe("database-corrupt");
    expect(await refusalOf(() => restore(join(folder, "none.sqlite"), onDisk()))).toBe("database-missing");
  });

  it.each(kinds)(
    "writes nothing to %s when the copy is not equal, and succeeds once that is mended",
    async (_name, make) => {
      const place = onDisk();
      const store = await openStore(place);
      await store.accept({ id: id(1), campaign: CAMPAIGN, language: "en", text: "One" }, 1);
      await store.addStaff({ id: "ana", name: "Ana", role: "admin" }, "setup", 1);
      await store.close();
      const target = await make();
      const engine = await openEngine(target);
      const { sql } = await import("kysely");
      // A column that is not filled stands for any fault half way through.
      await sql`alter table exports add column in_the_way integer`.execute(engine.tables);
      await sql`drop table audit`.execute(engine.tables);
      await engine.close();
      await expect(restore(join(place.dataFolder, DATABASE_FILE), target)).rejects.toBeDefined();
      const again = await openEngine(target);
      for (const table of ["messages", "staff", "tallies"] as const) {
        expect(await again.tables.selectFrom(table).selectAll().execute()).toEqual([]);
      }
      await again.close();
      const other = await make();
      expect((await restore(join(place.dataFolder, DATABASE_FILE), other)).auditEntries).toBe(1);
    },
  );
});
