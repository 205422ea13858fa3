import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUpFile } from "../backup.ts";
import { assertDurable, DATABASE_FILE, openDatabase } from "../database.ts";
import { readMessages } from "../read-database.ts";
import { LOCK_FILE } from "../server-lock.ts";
import { StartError } from "../start-error.ts";
import { createCampaignStore } from "./campaign-store.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";
import { createSqliteEngine } from "./sqlite-engine.ts";
import type { Submission } from "./submission.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const messageNumber = (number: number, text = `Message ${number}`): Submission => ({
  id: `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`,
  campaign: "let-them-call",
  language: "en",
  text,
});
const rowsOf = (folder: string) => {
  const database = new Database(join(folder, DATABASE_FILE), { readonly: true });
  const rows = database.prepare("SELECT lower(hex(id)) AS id, text FROM messages ORDER BY number").all();
  const counters = database.prepare("SELECT campaign, received FROM tallies").all();
  database.close();
  return { rows, counters };
};
const startCode = async (attempt: () => unknown): Promise<string> => {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof StartError) return error.code;
    throw error;
  }
  return "started";
};

describe("durability at the start", () => {
  it("is WAL with synchronous=FULL, read back from the open database", () => {
    const database = openDatabase(folder);
    expect(database.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(database.pragma("synchronous", { simple: true })).toBe(2);
    database.close();
  });

  it("is refused for synchronous=NORMAL, which may lose an acknowledged commit with the power", async () => {
    const database = openDatabase(folder);
    database.pragma("synchronous=NORMAL");
    expect(await startCode(() => assertDurable(database))).toBe("database-not-durable");
    database.close();
  });

  it("is refused where there is no write-ahead log", async () => {
    const database = new Database(":memory:");
    database.pragma("synchronous=FULL");
    expect(await startCode(() => assertDurable(database))).toBe("database-not-durable");
    database.close();
  });
});

describe("the store", () => {
  it.runIf(process.platform !== "win32")(
    "makes files that its own user alone may read, in whatever folder",
    async () => {
      chmodSync(folder, 0o755);
      const umask = process.umask(0);
      const store = await openSqliteStore(folder).finally(() => process.umask(umask));
      await store.accept(messageNumber(1), 7);
      const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
      await store.close();
      const files = [DATABASE_FILE, `${DATABASE_FILE}-shm`, `${DATABASE_FILE}-wal`, LOCK_FILE];
      expect(Object.fromEntries(modes)).toEqual(Object.fromEntries(files.map((name) => [name, 0o600])));
    },
  );

  it("has a message in the file, for another connection to read, before it answers", async () => {
    const store = await openSqliteStore(folder);
    await store.accept(messageNumber(1), 1_000);
    expect(rowsOf(folder).rows).toEqual([{ id: "01935a2b7c0070008000000000000001", text: "Message 1" }]);
    await store.close();
  });

  it("keeps the counter equal to the rows, over batches, repeats and refusals", async () => {
    const store = await openSqliteStore(folder);
    const accepted = Array.from({ length: 700 }, (_, number) => store.accept(messageNumber(number % 600), number));
    const refused = Array.from({ length: 20 }, (_, number) => store.accept(messageNumber(number, "Other"), 0));
    const outcomes = await Promise.allSettled([...accepted, ...refused]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(700);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason.code).toBe("id-used");
    expect(await store.counts("let-them-call")).toMatchObject({ received: 600 });
    await store.close();
    const { rows, counters } = rowsOf(folder);
    expect(rows).toHaveLength(600);
    expect(counters).toEqual([{ campaign: "let-them-call", received: 600 }]);
  });

  it("gives the second of the first time to every repeat", async () => {
    const store = await openSqliteStore(folder);
    expect(await store.accept(messageNumber(1), 1_000)).toBe(1_000);
    expect(await store.accept(messageNumber(1), 2_000)).toBe(1_000);
    await store.close();
    const again = await openSqliteStore(folder);
    expect(await again.accept(messageNumber(1), 3_000)).toBe(1_000);
    await again.close();
  });

  it("stores what waits when it is closed, and takes nothing afterwards", async () => {
    const store = await openSqliteStore(folder);
    const waiting = Array.from({ length: 300 }, (_, number) => store.accept(messageNumber(number), number));
    await store.close();
    await Promise.all(waiting);
    await expect(store.accept(messageNumber(999), 0)).rejects.toMatchObject({ code: "server-stopping" });
    expect(rowsOf(folder).rows).toHaveLength(300);
  });

  it("refuses early, and loses nothing it took, when more arrive than the disk can take", async () => {
    const store = await openSqliteStore(folder);
    const sent = Array.from({ length: 6000 }, (_, number) => store.accept(messageNumber(number), number));
    const outcomes = await Promise.allSettled(sent);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1000);
    for (const outcome of refused) expect(outcome.reason.code).toBe("server-busy");
    await store.close();
    expect(rowsOf(folder).rows).toHaveLength(5000);
  });

  it("refuses on a full disk without a false answer, and goes on when there is room again", async () => {
    await (await openSqliteStore(folder)).close();
    const database = openDatabase(folder);
    const store = createCampaignStore(await createSqliteEngine(database), Date.now);
    const pages = Number(database.pragma("page_count", { simple: true }));
    database.pragma(`max_page_count=${pages + 2}`);
    const long = "Let them call. ".repeat(100);
    const sent = Array.from({ length: 50 }, (_, number) => store.accept(messageNumber(number, long), number));
    for (const outcome of await Promise.allSettled(sent)) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { code: "store-unavailable" } });
    }
    expect(await store.counts("let-them-call")).toMatchObject({ received: 0 });
    expect(rowsOf(folder).rows).toHaveLength(0);
    database.pragma("max_page_count=1000000");
    expect(await store.accept(messageNumber(1, long), 7)).toBe(7);
    expect(await store.counts("let-them-call")).toMatchObject({ received: 1 });
    await store.close();
  });
});

describe("a backup", () => {
  it("taken while messages arrive, is a whole store of what was acknowledged before", async () => {
    const copy = mkdtempSync(join(tmpdir(), "connection-denied-copy-"));
    const store = await openSqliteStore(folder);
    await Promise.all(Array.from({ length: 400 }, (_, number) => store.accept(messageNumber(number), number)));
    const arriving = Array.from({ length: 400 }, (_, number) => store.accept(messageNumber(400 + number), number));
    await arriving[0];
    backUpFile(join(folder, DATABASE_FILE), join(copy, DATABASE_FILE));
    await Promise.all(arriving);
    await store.close();
    const restored = await openSqliteStore(copy);
    const count = (await restored.counts("let-them-call")).received;
    expect(count).toBeGreaterThan(400);
    expect(count).toBeLessThan(800);
    expect(rowsOf(copy).rows).toEqual(rowsOf(folder).rows.slice(0, count));
    await restored.close();
    rmSync(copy, { recursive: true });
  });
});

describe("a data folder that cannot be used", () => {
  it("is a file", async () => {
    writeFileSync(join(folder, "file"), "");
    expect(await startCode(() => openSqliteStore(join(folder, "file")))).toBe("data-folder-unusable");
    expect(await startCode(() => openSqliteStore(join(folder, "file", "below")))).toBe("data-folder-unusable");
  });

  it.runIf(process.platform === "linux")("takes no files", async () => {
    expect(await startCode(() => openSqliteStore("/proc/connection-denied"))).toBe("data-folder-unusable");
    expect(await startCode(() => openSqliteStore("/proc"))).toBe("data-folder-unusable");
  });

  it("holds something else where the database should be", async () => {
    writeFileSync(join(folder, DATABASE_FILE), "This is a letter and not a database. ".repeat(100));
    expect(await startCode(() => openSqliteStore(folder))).toBe("database-corrupt");
  });

  it("holds a damaged database", async () => {
    const store = await openSqliteStore(folder);
    await Promise.all(Array.from({ length: 500 }, (_, number) => store.accept(messageNumber(number), number)));
    await store.close();
    const bytes = readFileSync(join(folder, DATABASE_FILE));
    bytes.fill(0x5a, 4096 * 2, 4096 * 6);
    writeFileSync(join(folder, DATABASE_FILE), bytes);
    expect(await startCode(() => openSqliteStore(folder))).toBe("database-corrupt");
  });

  it("is used by another store, until that is closed", async () => {
    const first = await openSqliteStore(folder);
    expect(await startCode(() => openSqliteStore(folder))).toBe("data-folder-in-use");
    await first.accept(messageNumber(1), 7);
    await first.close();
    const second = await openSqliteStore(folder);
    expect(await second.counts("let-them-call")).toMatchObject({ received: 1 });
    await second.close();
  });

  it("is given back by a start that does not succeed", async () => {
    writeFileSync(join(folder, DATABASE_FILE), "This is a letter and not a database. ".repeat(100));
    expect(await startCode(() => openSqliteStore(folder))).toBe("database-corrupt");
    expect(await startCode(() => openSqliteStore(folder))).toBe("database-corrupt");
  });

  it("holds something else where the lock should be", async () => {
    writeFileSync(join(folder, LOCK_FILE), "This is a letter and not a database. ".repeat(100));
    expect(await startCode(() => openSqliteStore(folder))).toBe("data-folder-unusable");
  });

  it("is held by another program", async () => {
    await (await openSqliteStore(folder)).close();
    const other = new Database(join(folder, DATABASE_FILE));
    other.exec("BEGIN IMMEDIATE");
    expect(await startCode(() => openSqliteStore(folder))).toBe("database-busy");
    other.close();
  });

  it.each([
    ["with tables of its own", "CREATE TABLE letters (body TEXT); INSERT INTO letters VALUES ('Dear sister')"],
    ["with a table that is also called messages", "CREATE TABLE messages (number INTEGER PRIMARY KEY, text TEXT)"],
    ["with a view only", "CREATE VIEW messages AS SELECT 1"],
    [
      "with migrations of its own",
      "CREATE TABLE kysely_migration (name TEXT); INSERT INTO kysely_migration VALUES ('1')",
    ],
    ["with another table for migrations", "CREATE TABLE kysely_migration (version INTEGER)"],
    ["with its own mark and no table yet", "PRAGMA application_id=1"],
    ["with a write-ahead log", "PRAGMA journal_mode=WAL; CREATE TABLE letters (body TEXT)"],
  ])("holds the database of another program, %s, in which nothing is changed", async (_name, making) => {
    const file = join(folder, DATABASE_FILE);
    const foreign = new Database(file);
    foreign.exec(making);
    foreign.close();
    const before = readFileSync(file);
    expect(await startCode(() => openSqliteStore(folder))).toBe("database-foreign");
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await startCode(() => readMessages(folder, "let-them-call", () => {}))).toBe("database-foreign");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("holds a store that has no mark yet, which is taken and marked", async () => {
    const store = await openSqliteStore(folder);
    await store.accept(messageNumber(1), 7);
    await store.close();
    const database = new Database(join(folder, DATABASE_FILE));
    database.pragma("application_id=0");
    database.close();
    const again = await openSqliteStore(folder);
    expect(await again.counts("let-them-call")).toMatchObject({ received: 1 });
    await again.close();
    const bytes = readFileSync(join(folder, DATABASE_FILE));
    expect(bytes.subarray(68, 72).toString()).toBe("CnDn");
  });

  it("was written by a newer version", async () => {
    await (await openSqliteStore(folder)).close();
    const database = openDatabase(folder);
    database.prepare("INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-later', '2030-01-01')").run();
    database.close();
    expect(await startCode(() => openSqliteStore(folder))).toBe("database-newer");
  });
});

/** A database exactly as the first version of this program made it. */
function writeFirstVersion(folder: string): void {
  const database = new Database(join(folder, DATABASE_FILE));
  database.exec(`PRAGMA journal_mode=WAL; PRAGMA application_id=1131299950;
    CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
    CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
    CREATE TABLE "messages" ("number" integer primary key, "id" blob not null unique check (length(id) = 16),
      "campaign" text not null, "language" text not null, "text" text not null, "received_s" integer not null);
    CREATE TABLE "counters" ("campaign" text not null primary key, "received" integer not null);
    INSERT INTO kysely_migration VALUES ('0001-messages', '2026-11-25T21:50:11.783Z');
    INSERT INTO kysely_migration_lock VALUES ('migration_lock', 0);
    INSERT INTO messages VALUES (1, x'01935a2b7c0070008000000000000001', 'let-them-call', 'en', 'Message 1', 1700000000);
    INSERT INTO messages VALUES (2, x'01935a2b7c0070008000000000000002', 'another', 'ko', '전화하게 하라', 1700000001);
    INSERT INTO messages VALUES (5, x'01935a2b7c0070008000000000000005', 'let-them-call', 'en', 'Message 5', 1700000005);
    INSERT INTO counters VALUES ('let-them-call', 2), ('another', 1);`);
  database.close();
}

describe("a database of the first version", () => {
  it("is carried forward with all it holds, and knows its messages when they are sent again", async () => {
    writeFirstVersion(folder);
    for (let start = 1; start <= 2; start += 1) {
      const store = await openSqliteStore(folder);
      expect(await store.counts("let-them-call")).toEqual({ received: 2, confirmed: 0, removed: 0 });
      expect(await store.recount("another")).toEqual({ received: 1, confirmed: 0, removed: 0 });
      const kept = await store.messages("let-them-call", 0, 10);
      expect(kept.map(({ number, text, received_s }) => [number, text, received_s])).toEqual([
        [1, "Message 1", 1700000000],
        [5, "Message 5", 1700000005],
      ]);
      expect(await store.accept(messageNumber(5), 9)).toBe(1700000005);
      await expect(store.accept(messageNumber(5, "Other"), 9)).rejects.toMatchObject({ code: "id-used" });
      await expect(store.accept({ ...messageNumber(5), personal: "age" }, 9)).rejects.toMatchObject({
        code: "id-used",
      });
      await store.close();
    }
  });

  it("keeps what waits for its second person when its table is made anew", async () => {
    const request = {
      id: "r1",
      wish: { kind: "invite", role: "admin" },
      code: Buffer.alloc(32, 1),
      expires_s: 9,
    } as const;
    const before = await openSqliteStore(folder);
    const asked = await before.ask(request, "host", 1);
    await before.close();
    const file = new Database(join(folder, DATABASE_FILE));
    file.exec("DELETE FROM kysely_migration WHERE name = '0007-key-requests'");
    file.close();
    const store = await openSqliteStore(folder);
    expect(await store.requests(1)).toEqual([asked]);
    expect(await store.invitation(Buffer.alloc(32, 1), 1)).toBe("admin");
    await store.close();
  });

  it("is left as it was when the carrying stops half way, and can be carried again", async () => {
    writeFirstVersion(folder);
    const blocker = new Database(join(folder, DATABASE_FILE));
    blocker.exec("CREATE TABLE exports (in_the_way TEXT)");
    blocker.close();
    await expect(openSqliteStore(folder)).rejects.toBeDefined();
    expect(readMessages(folder, "let-them-call", () => {})).toBe(2);
    const mended = new Database(join(folder, DATABASE_FILE));
    const tables = mended.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
    expect(tables).toEqual(["counters", "exports", "kysely_migration", "kysely_migration_lock", "messages"]);
    mended.exec("DROP TABLE exports");
    mended.close();
    const store = await openSqliteStore(folder);
    expect(await store.recount("let-them-call")).toMatchObject({ received: 2 });
    await store.close();
  });
});
