/** `npm run faults [-- --rounds N] [--overload SECONDS]`: kills, overload and the trace of syncs, as tables. */
import { parseArgs } from "node:util";
import { failWith } from "../fail.ts";
import { StartError } from "../start-error.ts";
import { findTestPostgres } from "../store/throw-away-postgres.ts";
import { runKillRounds } from "./kill-rounds.ts";
import { runOverload } from "./overload.ts";
import { runSyncTrace, whyNoTrace } from "./sync-trace.ts";
import { runTwoServers } from "./two-servers.ts";

const USAGE = 'Give whole numbers above nothing: "npm run faults -- --rounds 1000 --overload 60".';

function readArguments(): { rounds: number; overload_s: number } {
  try {
    const options = { rounds: { type: "string", default: "30" }, overload: { type: "string", default: "20" } } as const;
    const { rounds, overload } = parseArgs({ options, strict: true }).values;
    if (/^[1-9]\d{0,5}$/.test(rounds) && /^[1-9]\d{0,4}$/.test(overload)) {
      return { rounds: Number(rounds), overload_s: Number(overload) };
    }
  } catch (cause) {
    throw new StartError("arguments-not-valid", USAGE, cause);
  }
  throw new StartError("arguments-not-valid", USAGE);
}

const at = (values: readonly number[], share: number): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN);

async function killRounds(store: string, rounds: number, databaseUrl: string | null): Promise<boolean> {
  const { ready_ms, ...counts } = await runKillRounds(rounds, databaseUrl);
  console.table([
    {
      fault: `kill -9, ${store}`,
      rounds,
      ...counts,
      ready_p50_ms: at(ready_ms, 0.5),
      ready_p95_ms: at(ready_ms, 0.95),
    },
  ]);
  return counts.lost === 0 && counts.duplicated === 0 && counts.counted;
}

async function overload(store: string, seconds: number, databaseUrl: string | null): Promise<boolean> {
  const report = await runOverload(seconds, databaseUrl);
  console.table([{ fault: `5× overload, ${store}`, seconds, ...report, recovery_ms: Math.round(report.recovery_ms) }]);
  return report.lost === 0 && report.duplicated === 0 && report.others === 0 && report.counted;
}

async function twoServers(databaseUrl: string): Promise<boolean> {
  const report = await runTwoServers(databaseUrl);
  console.table([{ case: "two servers on one PostgreSQL", ...report }]);
  const { lost, duplicated, counted, receiptsDiffer, proofsShared, countAlike, told, toldAgain, acknowledged } = report;
  const once = told === acknowledged && toldAgain === 0;
  return lost + duplicated + receiptsDiffer + proofsShared === 0 && counted && countAlike && once;
}

async function trace(): Promise<boolean> {
  const untraced = whyNoTrace();
  if (untraced !== null) {
    process.stdout.write(`No trace of syncs: ${untraced}.\n`);
    return true;
  }
  const report = await runSyncTrace(100);
  console.table([{ fault: "sync before 201, SQLite", ...report }]);
  return report.synced === report.receipts;
}

try {
  const { rounds, overload_s } = readArguments();
  const postgres = await findTestPostgres();
  const held = [await trace(), await killRounds("SQLite", rounds, null), await overload("SQLite", overload_s, null)];
  if (typeof postgres === "string") process.stdout.write(`Nothing on PostgreSQL, as ${postgres}.\n`);
  else {
    held.push(await killRounds("PostgreSQL, beside a server that stays", rounds, await postgres.createDatabase()));
    held.push(await twoServers(await postgres.createDatabase()));
    held.push(await overload("PostgreSQL", overload_s, await postgres.createDatabase()));
    await postgres.stop();
  }
  process.exitCode = held.every((kept) => kept) ? 0 : 1;
} catch (cause) {
  failWith(cause, "The faults could not be tried");
}
