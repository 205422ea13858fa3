import { afterAll, describe, expect, it } from "vitest";
import { StartError } from "../start-error.ts";
import type { CampaignStore } from "./campaign-store.ts";
import { openPostgresEngine, openPostgresStore } from "./open-postgres-store.ts";
import type { Submission } from "./submission.ts";
import { findTestPostgres } from "./throw-away-postgres.ts";

const found = await findTestPostgres();
if (typeof found === "string") it.skip(`PostgreSQL: skipped, as ${found}`, () => {});
const postgres = found as Exclude<typeof found, string>;
const describeIf = describe.skipIf(typeof found === "string");
afterAll(async () => {
  if (typeof found !== "string") await found.stop();
});

/** A reload of settings reaches a new connection when the server gets to it. */
const POLLING = { timeout: 30_000 };
const CAMPAIGN = "let-them-call";
const messageNumber = (number: number, text = `Message ${number}`): Submission => ({
  id: `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`,
  campaign: CAMPAIGN,
  language: "en",
  text,
});
const refusal = async (attempt: Promise<CampaignStore>): Promise<StartError> => {
  try {
    await (await attempt).close();
  } catch (error) {
    if (error instanceof StartError) return error;
    throw error;
  }
  throw new Error("It started.");
};

describeIf("a PostgreSQL that cannot be used", () => {
  it.each(["synchronous_commit", "full_page_writes", "fsync"])("is one whose %s is off", async (setting) => {
    const url = await postgres.createDatabase();
    if (setting === "synchronous_commit") {
      await postgres.query(`alter database ${new URL(url).pathname.slice(1)} set ${setting} = off`);
    } else {
      await postgres.query(`alter system set ${setting} = off`);
      await postgres.query("select pg_reload_conf()");
    }
    try {
      await expect
        .poll(async () => (await refusal(openPostgresStore(url))).message, POLLING)
        .toMatch(
          new RegExp(`^The database cannot promise .*\\(${setting} is off\\): set ${setting} to on in PostgreSQL\\.$`),
        );
    } finally {
      await postgres.query(`alter system reset ${setting}`);
      await postgres.query("select pg_reload_conf()");
    }
    if (setting === "synchronous_commit") return;
    await expect
      .poll(() => openPostgresStore(url).then((store) => store.close().then(() => "opened"), String), POLLING)
      .toBe("opened");
  });

  it("is one that does not answer, or knows no such database or user, told without the password", async () => {
    const url = await postgres.createDatabase();
    const folder = new URL(url).searchParams.get("host") ?? "";
    const cases: [string, string][] = [
      ["postgres://ana:secret-word@127.0.0.1:1/none", "database-unreachable"],
      ["postgres://ana:secret-word@host.invalid/none", "database-unreachable"],
      [`postgres:///none?host=${folder}&user=postgres&password=secret-word`, "database-missing"],
      [`postgres:///none?host=${folder}&user=nobody-here&password=secret-word`, "database-refused"],
    ];
    for (const [address, code] of cases) {
      const refused = await refusal(openPostgresStore(address));
      expect(refused.code).toBe(code);
      expect(refused.message).toMatch(/^[^.]+: [^.]+\.$/);
      expect(refused.message).not.toContain("secret-word");
    }
  });

  it("is another program's, in which nothing is changed", async () => {
    const url = await postgres.createDatabase();
    const other = await openPostgresEngine(url);
    await other.tables.schema.createTable("letters").addColumn("body", "text").execute();
    await other.tables.deleteFrom("kysely_migration" as never).execute();
    await other.close();
    expect((await refusal(openPostgresStore(url))).code).toBe("database-foreign");
  });

  it("was written by a newer version", async () => {
    const url = await postgres.createDatabase();
    const engine = await openPostgresEngine(url);
    await engine.tables
      .insertInto("kysely_migration" as never)
      .values({ name: "9999-later", timestamp: "2030" } as never)
      .execute();
    await engine.close();
    expect((await refusal(openPostgresStore(url))).code).toBe("database-newer");
  });
});

describeIf("several stores on one PostgreSQL", () => {
  it("may be opened at once on an empty database", async () => {
    const url = await postgres.createDatabase();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore(url)));
    await Promise.all(stores.map((store, number) => store.accept(messageNumber(number), 7)));
    expect(await stores[0]!.recount(CAMPAIGN)).toMatchObject({ received: 5 });
    await Promise.all(stores.map((store) => store.close()));
  });

  it("take the same messages in any order, each once, and count alike within two seconds", async () => {
    const url = await postgres.createDatabase();
    let now_ms = 0;
    const stores = await Promise.all(Array.from({ length: 3 }, () => openPostgresStore(url, () => now_ms)));
    expect(await stores[2]!.counts(CAMPAIGN)).toMatchObject({ received: 0 });
    const numbers = Array.from({ length: 600 }, (_, number) => number);
    const sent = stores.flatMap((store, index) =>
      (index === 1 ? numbers.toReversed() : numbers).map((number) => store.accept(messageNumber(number), 1000 + index)),
    );
    const seconds = await Promise.all(sent);
    for (const number of [0, 1, 299, 599]) {
      expect(new Set([seconds[number], seconds[600 + 599 - number], seconds[1200 + number]]).size).toBe(1);
    }
    now_ms += 2000;
    for (const store of stores)
      expect(await store.counts(CAMPAIGN)).toEqual({ received: 600, confirmed: 0, removed: 0 });
    expect(await stores[0]!.recount(CAMPAIGN)).toMatchObject({ received: 600 });
    await Promise.all(stores.map((store) => store.close()));
  });

  it("store one of two different messages under one id, and refuse the other", async () => {
    const url = await postgres.createDatabase();
    const stores = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
    const sent = Array.from({ length: 100 }, (_, number) =>
      Promise.allSettled(stores.map((store, index) => store.accept(messageNumber(number, `From ${index}`), 7))),
    );
    for (const pair of await Promise.all(sent)) {
      expect(pair.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      for (const outcome of pair) if (outcome.status === "rejected") expect(outcome.reason.code).toBe("id-used");
    }
    await Promise.all(stores.map((store) => store.close()));
  });

  it("share the jobs, one to each who asks", async () => {
    const url = await postgres.createDatabase();
    const stores = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
    await Promise.all(
      Array.from({ length: 200 }, (_, number) => stores[0]!.accept({ ...messageNumber(number), webhook: true }, 7)),
    );
    const claimed = await Promise.all(Array.from({ length: 40 }, (_, index) => stores[index % 2]!.claimJobs(7, 60, 5)));
    const numbers = claimed.flat().map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const rest = await stores[0]!.claimJobs(7, 60, 1000);
    expect(numbers.length + rest.length).toBe(200);
    await Promise.all(stores.map((store) => store.close()));
  });

  const borrowed = (process.env.TEST_DATABASE_URL ?? "") !== "";
  it.skipIf(borrowed)(
    `refuse while PostgreSQL is down, and go on when it is back, with all they took${
      borrowed ? ": skipped, as the server of TEST_DATABASE_URL is not ours to stop" : ""
    }`,
    async () => {
      const url = await postgres.createDatabase();
      const store = await openPostgresStore(url);
      await store.accept(messageNumber(0), 7);
      let crashed = false;
      const crash = postgres.crash().then(() => {
        crashed = true;
      });
      const taken = [0];
      for (let number = 1; !crashed || number < 20; number += 1) {
        const outcome = await store.accept(messageNumber(number), 7).then(
          () => "ok",
          (error) => error.code,
        );
        if (outcome === "ok") taken.push(number);
        else {
          expect(outcome).toBe("store-unavailable");
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
      await crash;
      await store.accept(messageNumber(1_000_000), 7);
      const stored = new Set((await store.messages(CAMPAIGN, 0, 1_000_000)).map(({ text }) => text));
      expect(taken.filter((number) => !stored.has(`Message ${number}`))).toEqual([]);
      const { received } = await store.recount(CAMPAIGN);
      expect(received).toBe(stored.size);
      await store.close();
    },
  );
});
