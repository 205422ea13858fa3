import { afterAll, describe, expect, it } from "vitest";
import { findTestPostgres } from "../store/throw-away-postgres.ts";
import { runKillRounds } from "./kill-rounds.ts";
import { runOverload } from "./overload.ts";
import { readTrace, runSyncTrace, whyNoTrace } from "./sync-trace.ts";
import { runTwoServers } from "./two-servers.ts";

const ROUNDS = 30;
const OVERLOAD_S = 20;
const LONG = { timeout: 600_000 };
const found = await findTestPostgres();
afterAll(async () => {
  if (typeof found !== "string") await found.stop();
});

const kinds: [string, () => Promise<string | null>][] = [["SQLite", async () => null]];
if (typeof found === "string") it.skip(`faults on PostgreSQL: skipped, as ${found}`, () => {});
else kinds.push(["PostgreSQL, beside a server that stays", () => found.createDatabase()]);

// Side by side: most of a round is waiting for a server to start.
describe.concurrent.each(kinds)("a server on %s", (_name, makeUrl) => {
  it(`keeps what it acknowledged over ${ROUNDS} kills in mid-stream, and doubles nothing`, LONG, async () => {
    const report = await runKillRounds(ROUNDS, await makeUrl());
    console.log(`kill -9: ${JSON.stringify({ ...report, ready_ms: undefined })}`);
    expect(report).toMatchObject({ lost: 0, duplicated: 0, counted: true });
    // The rounds mean nothing unless messages were on their way when the server died.
    expect(report.acknowledged).toBeGreaterThan(ROUNDS);
    expect(report.retried).toBeGreaterThan(ROUNDS);
  });
});

const isThere = typeof found === "string" ? null : found;
it.skipIf(isThere === null)("is one server to whoever sends, on one PostgreSQL, when it is two", LONG, async () => {
  const report = await runTwoServers((await isThere?.createDatabase()) ?? "");
  expect(report).toEqual({
    ...{ acknowledged: 200, lost: 0, duplicated: 0, counted: true, receiptsDiffer: 0, proofsShared: 0 },
    ...{ countAlike: true, told: 200, toldAgain: 0 },
  });
});

it(
  "refuses early and says when to come back under five times its load, loses nothing it took, and recovers",
  LONG,
  async () => {
    const report = await runOverload(OVERLOAD_S, null);
    console.log(`overload: ${JSON.stringify(report)}`);
    expect(report).toMatchObject({ lost: 0, duplicated: 0, counted: true, others: 0 });
    expect(report.refused).toBeGreaterThan(0);
    expect(report.withRetryAfter).toBe(report.refused);
    expect(report.acknowledged).toBeGreaterThan(0);
  },
);

describe("the trace of system calls", () => {
  it("knows a receipt that was sent before its sync", () => {
    const lines = [
      "1 fdatasync(20) = 0",
      '1 writev(25, [{iov_base="HTTP/1.1 201 Created\\r\\n"..., iov_len=700}], 1) = 700',
      '1 writev(25, [{iov_base="HTTP/1.1 201 Created\\r\\n"..., iov_len=700}], 1) = 700',
      "1 fsync(20 <unfinished ...>",
      '1 write(25, "HTTP/1.1 201 Created\\r\\n"..., 700) = 700',
      "1 <... fsync resumed>) = 0",
      '1 write(25, "HTTP/1.1 201 Created\\r\\n"..., 700) = 700',
      "1 fdatasync(20) = -1 EIO (Input/output error)",
      '1 write(25, "HTTP/1.1 201 Created\\r\\n"..., 700) = 700',
    ];
    expect(readTrace(lines)).toEqual({ receipts: 5, synced: 2 });
  });

  const untraced = whyNoTrace();
  const skipped = untraced === null ? "" : `: skipped, as ${untraced}`;
  it.skipIf(untraced !== null)(
    `shows a completed sync before every receipt of a server on SQLite${skipped}`,
    LONG,
    async () => {
      expect(await runSyncTrace(20)).toEqual({ receipts: 20, synced: 20 });
    },
  );
});
