import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Checkpoint } from "@connection-denied/protocol";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendAudit } from "../store/audit.ts";
import { type CampaignStore, createCampaignStore } from "../store/campaign-store.ts";
import type { Engine } from "../store/engine.ts";
import { openSqliteEngine } from "../store/open-sqlite-store.ts";
import { CHECKPOINT_KEY_FILE, findTampering, openCheckpointKey, publicPart, signCheckpoint } from "./checkpoint.ts";

const { privateKey } = generateKeyPairSync("ed25519");
const key = publicPart(privateKey);
let folder: string;
let engine: Engine;
let store: CampaignStore;
let lines: string[];

const note = (number: number): Promise<void> => store.note("ana", "approved", { messages: number }, number);
const checkpoint = async (now_s: number): Promise<Checkpoint> =>
  signCheckpoint(await store.auditHead(), now_s, privateKey);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-checkpoint-"));
  engine = await openSqliteEngine(folder);
  store = createCampaignStore(engine, Date.now);
  lines = [JSON.stringify(await checkpoint(0))];
  for (let number = 1; number <= 6; number += 1) {
    await note(number);
    if (number % 3 === 0) lines.push(JSON.stringify(await checkpoint(number)));
  }
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Writes the audit anew from what stands in it, so that the chain holds whatever was changed. */
async function restamp(keep: (number: number) => boolean = () => true): Promise<void> {
  const entries = await store.audit(0, 100);
  await engine.tables.deleteFrom("audit").execute();
  await engine.tables.deleteFrom("audit_head").execute();
  await engine.write(async (tables) => {
    for (const { at_s, actor, action, detail } of entries.filter(({ number }) => keep(number))) {
      await appendAudit(tables, at_s, actor, action, JSON.parse(detail));
    }
  });
}
const set = (number: number, values: object) =>
  engine.tables.updateTable("audit").set(values).where("number", "=", number).execute();

describe("checkpoints", () => {
  it("find nothing in an audit that only grew", async () => {
    expect(await findTampering(store, lines, key)).toEqual([]);
    await note(7);
    expect(await findTampering(store, lines, key)).toEqual([]);
  });

  it.each<[string, RegExp, () => Promise<unknown>]>([
    ["an edit", /chain .* entry 2\./, () => set(2, { actor: "ben" })],
    ["a deletion", /chain .* entry 2\./, () => engine.tables.deleteFrom("audit").where("number", "=", 2).execute()],
    [
      "a change of order",
      /chain .* entry 1\./,
      async () => {
        await set(1, { number: 99 });
        await set(2, { number: 1 });
        await set(99, { number: 2 });
      },
    ],
    ["a cut end", /Line 3 .* no such entry/, () => restamp((number) => number <= 4)],
    ["an edit under a chain made anew", /Line 2 .* another/, () => set(2, { actor: "ben" }).then(() => restamp())],
    ["a deletion under a chain made anew", /Line 2 .* another/, () => restamp((number) => number !== 2)],
    [
      "a chain made anew that ends the same way",
      /Line 3 .* another/,
      () => set(4, { detail: "{}" }).then(() => restamp()),
    ],
  ])("find %s", async (_name, sentence, harm) => {
    await harm();
    expect((await findTampering(store, lines, key)).join("\n")).toMatch(sentence);
  });

  it("find what was changed in themselves", async () => {
    const { privateKey: other } = generateKeyPairSync("ed25519");
    const head = await store.auditHead();
    const good = await checkpoint(9);
    const forged: [string, RegExp][] = [
      ["{}", /no checkpoint/],
      ["not JSON", /no checkpoint/],
      [JSON.stringify({ ...good, number: 5 }), /not signed/],
      [JSON.stringify({ ...good, at: "2031-01-01T00:00:00Z" }), /not signed/],
      [JSON.stringify(signCheckpoint(head, 9, other)), /another key/],
      [JSON.stringify({ ...signCheckpoint(head, 9, other), key }), /not signed/],
    ];
    for (const [line, sentence] of forged) {
      expect((await findTampering(store, [...lines, line], key)).join("\n")).toMatch(sentence);
    }
    expect((await findTampering(store, [...lines].reverse(), key)).join("\n")).toMatch(/fewer than the checkpoint/);
  });

  it("are signed with a key that is made once, for this user alone", () => {
    const places = { dataFolder: folder, keyFolder: join(folder, "keys") };
    const first = publicPart(openCheckpointKey(places));
    expect(publicPart(openCheckpointKey(places))).toBe(first);
    expect(readdirSync(places.keyFolder)).toEqual([CHECKPOINT_KEY_FILE]);
    expect(statSync(join(places.keyFolder, CHECKPOINT_KEY_FILE)).mode & 0o777).toBe(0o600);
    expect(statSync(places.keyFolder).mode & 0o777).toBe(0o700);
    // The first versions made it in the data folder, where it is found until it is moved.
    const old = { dataFolder: places.keyFolder, keyFolder: join(folder, "elsewhere") };
    expect(publicPart(openCheckpointKey(old))).toBe(first);
    expect(existsSync(old.keyFolder)).toBe(false);
    writeFileSync(join(places.keyFolder, CHECKPOINT_KEY_FILE), "no key");
    expect(() => openCheckpointKey(places)).toThrow(/^The key file .*checkpoint\.key cannot be used/);
  });
});
