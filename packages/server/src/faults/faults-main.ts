/** `npm run faults [-- --rounds N] [--overload SECONDS] [--out FILE.md]`: kills, overload, two servers and the trace of syncs. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { failWith } from "../fail.ts";
import { StartError } from "../start-error.ts";
import { findTestPostgres, type TestPostgres } from "../store/throw-away-postgres.ts";
import type { Verdict } from "./journal.ts";
import { runKillRounds } from "./kill-rounds.ts";
import { isHeld, type Measurement, writeMeasured } from "./measured-table.ts";
import { runOverload } from "./overload.ts";
import { runSyncTrace, whyNoTrace } from "./sync-trace.ts";
import { runTwoServers } from "./two-servers.ts";

const USAGE =
  'Give whole numbers above nothing, and a file if you want a page of it: "npm run faults -- --rounds 1000 --overload 60 --out FILE.md".';
const TRACED = 100;

interface Arguments {
  readonly rounds: number;
  readonly overload_s: number;
  readonly out: string | undefined;
}

function readArguments(): Arguments {
  try {
    const text = (otherwise: string) => ({ type: "string", default: otherwise }) as const;
    const options = { rounds: text("30"), overload: text("20"), out: { type: "string" } } as const;
    const { rounds, overload, out } = parseArgs({ options, strict: true }).values;
    if (/^[1-9]\d{0,5}$/.test(rounds) && /^[1-9]\d{0,4}$/.test(overload) && out !== "") {
      return { rounds: Number(rounds), overload_s: Number(overload), out };
    }
  } catch (cause) {
    throw new StartError("arguments-not-valid", USAGE, cause);
  }
  throw new StartError("arguments-not-valid", USAGE);
}

/** Figures of one case; units are plain but where they are times. */
const figures =
  (of: string) =>
  (name: string, value: number, target = "-", unit = ""): Measurement => ({
    name: `${of}: ${name}`,
    unit,
    value,
    target,
  });

function verdictRows(row: ReturnType<typeof figures>, { acknowledged, lost, duplicated, counted }: Verdict) {
  return [
    row("acknowledged", acknowledged),
    row("acknowledged and lost", lost, "0"),
    row("stored twice", duplicated, "0"),
    row("counts that differ from the messages", counted ? 0 : 1, "0"),
  ];
}

async function killRounds(store: string, rounds: number, databaseUrl: string | null): Promise<Measurement[]> {
  const { ready_ms, sent, retried, refused, ...verdict } = await runKillRounds(rounds, databaseUrl);
  const row = figures(`kill -9, ${store}`);
  const sorted = ready_ms.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);
  return [
    ...[row("kills", rounds), row("sent", sent), row("sent again", retried), row("refused with 503", refused)],
    ...verdictRows(row, verdict),
    row("ready again, median", at(0.5), "≤ 1000", "ms"),
    row("ready again, 95th percentile", at(0.95), "≤ 1000", "ms"),
  ];
}

async function overload(store: string, seconds: number, databaseUrl: string | null): Promise<Measurement[]> {
  const { sent, refused, withRetryAfter, others, recovery_ms, ...verdict } = await runOverload(seconds, databaseUrl);
  const row = figures(`five times the load for ${seconds} s, ${store}`);
  return [
    ...[row("sent", sent), row("refused with 503", refused)],
    row("refused without Retry-After", refused - withRetryAfter, "0"),
    row("answered otherwise", others, "0"),
    ...verdictRows(row, verdict),
    row("from the last of the flood to the next receipt", Math.round(recovery_ms), "≤ 10000", "ms"),
  ];
}

async function twoServers(databaseUrl: string): Promise<Measurement[]> {
  const { receiptsDiffer, proofsShared, countAlike, told, toldAgain, ...verdict } = await runTwoServers(databaseUrl);
  const row = figures("two servers on one PostgreSQL");
  return [
    ...verdictRows(row, verdict),
    row("one message at both, other receipts", receiptsDiffer, "0"),
    row("one proof of work at both, not taken once", proofsShared, "0"),
    row("counts that differ between the two", countAlike ? 0 : 1, "0"),
    row("messages that the webhook did not tell of", verdict.acknowledged - told, "0"),
    row("told twice", toldAgain, "0"),
  ];
}

async function trace(): Promise<Measurement[]> {
  const untraced = whyNoTrace();
  if (untraced !== null) {
    process.stdout.write(`No trace of syncs: ${untraced}.\n`);
    return [];
  }
  const { receipts, synced } = await runSyncTrace(TRACED);
  const row = figures("trace of system calls, SQLite");
  return [row("receipts", receipts), row("receipts before their sync", receipts - synced, "0")];
}

async function onPostgres(postgres: TestPostgres, { rounds, overload_s }: Arguments): Promise<Measurement[]> {
  const database = () => postgres.createDatabase();
  return [
    ...(await killRounds("PostgreSQL, beside a server that stays", rounds, await database())),
    ...(await twoServers(await database())),
    ...(await overload("PostgreSQL", overload_s, await database())),
  ];
}

async function tryAll(given: Arguments): Promise<Measurement[]> {
  const rows = [
    ...(await trace()),
    ...(await killRounds("SQLite", given.rounds, null)),
    ...(await overload("SQLite", given.overload_s, null)),
  ];
  const postgres = await findTestPostgres();
  if (typeof postgres !== "string") return [...rows, ...(await onPostgres(postgres, given).finally(postgres.stop))];
  process.stdout.write(`Nothing on PostgreSQL, as ${postgres}.\n`);
  return rows;
}

try {
  const given = readArguments();
  const rows = await tryAll(given);
  console.table(rows);
  const { rounds, overload_s, out } = given;
  if (out !== undefined) {
    const command = `npm run faults -- --rounds ${rounds} --overload ${overload_s} --out ${out}`;
    writeMeasured(resolve(process.env.INIT_CWD ?? ".", out), "Faults, measured", command, rows);
  }
  // Times are for reading: another machine, or a busy one, has others.
  process.exitCode = rows.every((row) => row.unit === "ms" || isHeld(row)) ? 0 : 1;
} catch (cause) {
  failWith(cause, "The faults could not be tried");
}
