import { randomBytes } from "node:crypto";
import { closeSync, fdatasyncSync, openSync, writeFileSync, writeSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Proof } from "@connection-denied/protocol";
import { makeAgeKey, makeSigningKey, sealPerson, signKeySet, verifyKeySet } from "@connection-denied/sealing";
import type { Measurement } from "./faults/measured-table.ts";
import { mintProof } from "./faults/mint-proof.ts";
import { CAMPAIGN, makeDataFolder, startServer } from "./faults/server-process.ts";
import { openStore } from "./open-store.ts";
import { findTestPostgres } from "./store/throw-away-postgres.ts";

const CONNECTIONS = 100;
const WARMING_MS = 1000;
const MEASURING_MS = 5000;
const SYNCS = 300;
const text = "People must be allowed to call those they love. ".repeat(5).trim();

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;

/** How long the disk takes to sync four kilobytes, without which no figure below says anything. */
function measureSyncs(): Measurement[] {
  const { folder, remove } = makeDataFolder();
  const file = openSync(join(folder, "syncs"), "w");
  const took_ms = Array.from({ length: SYNCS }, (_, index) => {
    writeSync(file, Buffer.alloc(4096, index), 0, 4096, 4096 * (index % 64));
    const begun_ms = performance.now();
    fdatasyncSync(file);
    return performance.now() - begun_ms;
  }).sort((a, b) => a - b);
  closeSync(file);
  remove();
  return [
    { name: "sync of the disk, median", unit: "ms", value: at(took_ms, 0.5), target: "-" },
    { name: "sync of the disk, 99th percentile", unit: "ms", value: at(took_ms, 0.99), target: "-" },
  ];
}

/** Sealed persons that are sent again and again under new ids; the server cannot see that they are the same. */
const SEALED = 200;
/** Proofs of work that are made beforehand with the server's key; to solve as many would take an hour. */
const PROVEN = 6000;

interface Prepared {
  /** The file of keys for the data folder. */
  readonly keys: string;
  readonly sealed: readonly string[];
}

/** Seals by the code that the page runs, before anything is measured. */
async function prepare(): Promise<Prepared> {
  const campaign = CAMPAIGN.id;
  const recipients = [(await makeAgeKey()).recipient, (await makeAgeKey()).recipient];
  const signed = signKeySet({ campaign, version: 1, recipients }, makeSigningKey());
  const keySet = verifyKeySet(signed, { campaign });
  const seal = (_: unknown, number: number) => {
    const person = { name: `A person ${number}`, email: `person.${number}@example.org`, country: "KR" };
    return sealPerson(person, { campaign, id: String(number) }, keySet);
  };
  return { keys: JSON.stringify(signed), sealed: await Promise.all(Array.from({ length: SEALED }, seal)) };
}

let made = 0;
function nextRequest({ sealed }: Prepared, proof: Proof | undefined): string {
  made += 1;
  const id = `01935a2b-7c00-7000-8000-${made.toString(16).padStart(12, "0")}`;
  const body = JSON.stringify({ id, text, language: "en", sealed: sealed[made % SEALED], proof });
  const head = `POST /v1/campaigns/${CAMPAIGN.id}/messages HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n`;
  return `${head}Content-Length: ${body.length}\r\n\r\n${body}`;
}

/** Sends one message after another over one connection until told to stop; `answered` gets the milliseconds of each. */
function writeOn(port: number, next: () => string | null, answered: (took_ms: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let sent_ms = 0;
    let answer = "";
    const socket = connect(port, "127.0.0.1");
    const send = (): void => {
      const request = next();
      if (request === null) return void socket.end();
      sent_ms = performance.now();
      socket.write(request);
    };
    socket.setNoDelay(true);
    socket.on("connect", send);
    socket.on("data", (chunk: Buffer) => {
      answer += chunk;
      // A receipt is one flat object, so its brace is the end of the answer.
      if (!answer.endsWith("}")) return;
      if (!answer.startsWith("HTTP/1.1 201 ")) return void socket.destroy(new Error(answer));
      answer = "";
      answered(performance.now() - sent_ms);
      send();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve());
  });
}

/** What a hundred connections had of it: milliseconds of each answer, and how long all of it took. */
interface Measured {
  readonly took_ms: number[];
  readonly acknowledged: number;
  readonly lasted_ms: number;
}

/** The same of a server that was counted afterwards. */
interface MeasuredServer extends Measured {
  readonly missing: number;
  /** Processor time a message, in milliseconds: of the server, where the system tells, and of what asked it. */
  readonly serverUsed_ms: number | null;
  readonly askingUsed_ms: number;
}

/** Asks for as long as there is something to ask; answers that come within the first second are not measured. */
async function measure(port: number, next: () => string | null): Promise<Measured> {
  const begun_ms = performance.now();
  const took_ms: number[] = [];
  let acknowledged = 0;
  const answered = (took: number): void => {
    acknowledged += 1;
    if (performance.now() - begun_ms > WARMING_MS) took_ms.push(took);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => writeOn(port, next, answered)));
  took_ms.sort((a, b) => a - b);
  return { took_ms, acknowledged, lasted_ms: performance.now() - begun_ms - WARMING_MS };
}

/** Starts a server, measures it, stops it and counts what it stored. */
async function measureServer(
  databaseUrl: string | null,
  { keys, prepared, proofs }: { keys: Buffer; prepared: Prepared; proofs: Proof[] | null },
): Promise<MeasuredServer> {
  const { folder, remove } = makeDataFolder();
  try {
    writeFileSync(
      join(folder, "campaign.json"),
      JSON.stringify({ ...CAMPAIGN, asks: { name: "required" }, proofOfWork: proofs !== null }),
    );
    writeFileSync(join(folder, "keys.json"), prepared.keys);
    const before = await openStore({ dataFolder: folder, databaseUrl });
    await before.sharedSecret("proofs", keys);
    const already = (await before.recount(CAMPAIGN.id)).received;
    await before.close();
    const server = await startServer(folder, databaseUrl);
    const end_ms = performance.now() + WARMING_MS + MEASURING_MS;
    const timed = (): string | null => (performance.now() < end_ms ? nextRequest(prepared, undefined) : null);
    const proven = (): string | null => {
      const proof = proofs?.pop();
      return proof === undefined ? null : nextRequest(prepared, proof);
    };
    const [used_ms, asking] = [server.used_ms(), process.cpuUsage()];
    const measured = await measure(server.port, proofs === null ? timed : proven);
    const [usedSince_ms, { user, system }] = [server.used_ms(), process.cpuUsage(asking)];
    const serverUsed_ms =
      used_ms === null || usedSince_ms === null ? null : (usedSince_ms - used_ms) / measured.acknowledged;
    const askingUsed_ms = (user + system) / 1000 / measured.acknowledged;
    await server.stop();
    const after = await openStore({ dataFolder: folder, databaseUrl });
    const { received } = await after.recount(CAMPAIGN.id).finally(after.close);
    const missing = measured.acknowledged - (received - already);
    return { ...measured, missing, serverUsed_ms, askingUsed_ms };
  } finally {
    remove();
  }
}

const rate = ({ took_ms, lasted_ms }: Measured): number => (took_ms.length * 1000) / lasted_ms;

/** What a message costs in processor time; the server and what asks it share the machine. */
function processorTime(name: string, { serverUsed_ms, askingUsed_ms }: MeasuredServer): Measurement[] {
  const row = (of: string, value: number) => ({
    name: `${name}: processor time of ${of} a message`,
    unit: "ms",
    value,
    target: "-",
  });
  return [...(serverUsed_ms === null ? [] : [row("the server", serverUsed_ms)]), row("what asks", askingUsed_ms)];
}

/** `promised`: whether the promise of three thousand a second is of this database. */
async function measureStore(
  name: string,
  databaseUrl: string | null,
  prepared: Prepared,
  promised: boolean,
): Promise<Measurement[]> {
  const keys = randomBytes(32);
  const plain = await measureServer(databaseUrl, { keys, prepared, proofs: null });
  const proofs = await Promise.all(Array.from({ length: PROVEN }, () => mintProof(keys)));
  const proven = await measureServer(databaseUrl, { keys, prepared, proofs });
  const target = (text: string): string => (promised ? text : "-");
  return [
    { name: `${name}: durable sealed messages`, unit: "1/s", value: rate(plain), target: target("≥ 3000") },
    { name: `${name}: answer, median`, unit: "ms", value: at(plain.took_ms, 0.5), target: "-" },
    { name: `${name}: answer, 99th percentile`, unit: "ms", value: at(plain.took_ms, 0.99), target: target("≤ 100") },
    ...processorTime(name, plain),
    { name: `${name}: the same, each with a proof of work`, unit: "1/s", value: rate(proven), target: "-" },
    { name: `${name}: with a proof, 99th percentile`, unit: "ms", value: at(proven.took_ms, 0.99), target: "-" },
    ...processorTime(`${name}, with a proof`, proven),
    { name: `${name}: acknowledged and not stored`, unit: "", value: plain.missing + proven.missing, target: "0" },
  ];
}

/**
 * Durable messages a second of one server process, with a hundred connections from this process on the same machine;
 * every 201 stands for a message synced to the disk, and the messages are counted afterwards. Each message carries a sealed
 * person; those with a proof of work, whose verifying is then part of it, are told apart.
 */
export async function run(): Promise<Measurement[]> {
  const prepared = await prepare();
  const rows = [...measureSyncs(), ...(await measureStore("SQLite", null, prepared, true))];
  const postgres = await findTestPostgres();
  if (typeof postgres === "string") return rows;
  try {
    return [...rows, ...(await measureStore("PostgreSQL", await postgres.createDatabase(), prepared, false))];
  } finally {
    await postgres.stop();
  }
}
