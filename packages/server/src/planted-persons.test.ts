import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Campaign, KeySet, Person } from "@connection-denied/protocol";
import {
  makeAgeKey,
  makeSigningKey,
  openSealed,
  sealPerson,
  signKeySet,
  verifyKeySet,
} from "@connection-denied/sealing";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mintProof } from "./faults/mint-proof.ts";

const PERSONS = 1000;
/** In every name, e-mail address and note that is planted, and nowhere else. */
const PLANTED = "zebrafinch";
/** In the public text of the last message, to show that the search finds what is there. */
const PUBLIC = "goldcrest";
const ADDRESSES = ["203.0.113.77", "2001:db8:77:88:99:aa:bb:cc"] as const;

const campaign: Campaign = {
  id: "let-them-call",
  title: "Let them call",
  text: "People must be allowed to connect.",
  asks: { name: "required", email: "optional", country: "optional", note: "optional" },
};
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
const planted = (number: number): Person => ({
  name: `${number} 이서연 Zebrafinch`,
  email: `zebrafinch.${number}@example.org`,
  country: "KR",
  note: `The ${number}th ZEBRAFINCH waits at the river.`,
});

/** The ways in which a word may lie in bytes: as text of either kind, in hexadecimal, and in base64 at each of its places. */
function waysOf(word: string): string[] {
  const base64 = ["", "x", "xx"].map((before) =>
    Buffer.from(before + word)
      .toString("base64")
      .slice(before === "" ? 0 : 4, -4),
  );
  const hex = Buffer.from(word).toString("hex");
  return [Buffer.from(word).toString("latin1"), Buffer.from(word, "utf16le").toString("latin1"), hex, ...base64];
}

/** Whether a word lies in bytes, in large letters or small. */
function holds(bytes: Buffer, word: string): boolean {
  const text = bytes.toString("latin1").toLowerCase();
  const spellings = [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
  return spellings.flatMap(waysOf).some((way) => text.includes(way.toLowerCase()));
}

let folder: string;
/** All that a thief of the server would have, by name. */
const dump = new Map<string, Buffer>();
const sealed: string[] = [];
let secrets: Buffer[];

function send(agent: Agent, port: number, body: unknown, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "x-forwarded-for": address, "user-agent": PLANTED };
    const path = `/v1/campaigns/${campaign.id}/messages`;
    const asking = request({ agent, port, path, method: "POST", headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    asking.on("error", reject);
    asking.end(typeof body === "string" ? body : JSON.stringify(body));
  });
}

/** The keys of the server's store; the one for proofs is there once a challenge was asked for. */
function readSecrets(): Buffer[] {
  const database = new Database(join(folder, "messages.sqlite"), { readonly: true });
  const rows = database.prepare<[], { value: Buffer }>("SELECT value FROM desk_secrets").all();
  database.close();
  return rows.map(({ value }) => value);
}

async function sendAll(port: number, key: Buffer, keySet: KeySet): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const message = async (number: number): Promise<number> => {
    const id = idNumber(number);
    const text = number === PERSONS - 1 ? { text: `A ${PUBLIC} sings.` } : {};
    const person = await sealPerson(planted(number), { campaign: campaign.id, id }, keySet);
    sealed.push(person);
    const proof = await mintProof(key);
    return send(agent, port, { id, language: "ko", sealed: person, proof, ...text }, `203.0.113.${number % 250}`);
  };
  const statuses = await Promise.all(Array.from({ length: PERSONS }, (_, number) => message(number)));
  agent.destroy();
  return statuses;
}

/** What a clumsy or hostile program sends: the same data in every place that is not meant for it. */
async function misuse(port: number): Promise<Set<number>> {
  const agent = new Agent({ keepAlive: true });
  const person = planted(1);
  const bodies = [
    { id: idNumber(5000), text: "Hello.", language: "en", ...person },
    { id: idNumber(5001), text: "Hello.", language: "en", sealed: JSON.stringify(person) },
    { id: idNumber(5002), text: `Write to ${person.email}`, language: "en" },
    { id: person.email, text: "Hello.", language: "en" },
    { id: idNumber(5003), text: "Hello.", language: person.name },
    JSON.stringify(person).slice(0, -1),
  ];
  const statuses = new Set<number>();
  for (const address of ADDRESSES) {
    for (let time = 0; time < 25; time += 1) {
      for (const body of bodies) statuses.add(await send(agent, port, body, address));
    }
  }
  agent.destroy();
  const socket = connect(port, "127.0.0.1", () =>
    socket.end(`${person.email}\r\nX-Forwarded-For: ${ADDRESSES[0]}\r\n\r\n`),
  );
  socket.resume();
  await once(socket, "close");
  return statuses;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-planted-"));
  const recipients = [(await makeAgeKey()).recipient, (await makeAgeKey()).recipient];
  const signed = signKeySet({ campaign: campaign.id, version: 1, recipients }, makeSigningKey());
  writeFileSync(join(folder, "campaign.json"), JSON.stringify(campaign));
  writeFileSync(join(folder, "keys.json"), JSON.stringify(signed));
  const env = { ...process.env, PORT: "0", DATA_DIR: folder, DATABASE_URL: "" };
  const server = spawn(process.execPath, [script("main.mjs")], { env });
  const said: Buffer[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => said.push(chunk));
  await once(server.stdout, "data");
  const port = Number(/:(\d+)\//.exec(Buffer.concat(said).toString())?.[1]);

  expect((await fetch(`http://127.0.0.1:${port}/v1/campaigns/${campaign.id}/challenge`)).status).toBe(200);
  secrets = readSecrets();
  const statuses = await sendAll(port, secrets[0] ?? Buffer.alloc(32), verifyKeySet(signed, { campaign: campaign.id }));
  expect(statuses.filter((status) => status === 201)).toHaveLength(PERSONS);
  expect(await misuse(port)).toEqual(new Set([400, 429]));
  spawnSync(process.execPath, [script("backup-main.ts"), join(folder, "backup")], { env });
  for (const name of readdirSync(folder)) dump.set(`${name}, while it runs`, readFileSync(join(folder, name)));
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
  for (const name of readdirSync(folder)) dump.set(`${name}, after it stopped`, readFileSync(join(folder, name)));
  dump.set("what it printed", Buffer.concat(said));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const where = (word: string): string[] => [...dump].filter(([, bytes]) => holds(bytes, word)).map(([name]) => name);

describe("all that a thief of the server would have", () => {
  it("is there to be searched: database, log of the database, backup, output", () => {
    expect([...dump.keys()]).toEqual(
      expect.arrayContaining([
        ...["messages.sqlite", "messages.sqlite-wal", "backup", "keys.json"].map((name) => `${name}, while it runs`),
        "messages.sqlite, after it stopped",
        "what it printed",
      ]),
    );
  });

  it("holds nothing of a thousand planted persons", () => {
    expect(where(PLANTED)).toEqual([]);
    expect(where("이서연")).toEqual([]);
  });

  it("holds no address from which anything came", () => {
    for (const address of [...ADDRESSES, "203.0.113.", "2001:db8:77:88"]) expect(where(address), address).toEqual([]);
  });

  it("is searched by what finds the one text that is meant to be there", () => {
    expect(where(PUBLIC)).toEqual(
      expect.arrayContaining(["backup, while it runs", "messages.sqlite, after it stopped"]),
    );
    expect(where(sealed[7]?.slice(0, 400) ?? "")).toContain("backup, while it runs");
  });

  it.each([
    ["as text", Buffer.from("to zebrafinch.7@example.org")],
    ["in capitals", Buffer.from("A ZEBRAFINCH")],
    ["in two bytes a letter", Buffer.from("A Zebrafinch", "utf16le")],
    ["in hexadecimal", Buffer.from(Buffer.from("A zebrafinch").toString("hex"))],
    ["in base64", Buffer.from(Buffer.from("zebrafinch sings").toString("base64"))],
    ["in base64, a byte later", Buffer.from(Buffer.from("azebrafinch sings").toString("base64"))],
    ["in base64, two bytes later", Buffer.from(Buffer.from("aazebrafinch sings").toString("base64"))],
  ])("is searched by what would find a planted person %s", (_name, bytes) => {
    expect(holds(Buffer.concat([Buffer.alloc(5000, 7), bytes]), PLANTED)).toBe(true);
  });

  it("holds no secret that opens a sealed person", async () => {
    const { bech32 } = await import("@scure/base");
    expect(secrets).toHaveLength(1);
    for (const secret of secrets) {
      const identity = bech32.encode("age-secret-key-", bech32.toWords(secret), false).toUpperCase();
      await expect(openSealed(sealed[0] ?? "", [identity])).rejects.toMatchObject({
        code: "sealed-not-for-these-identities",
      });
    }
  });
});
