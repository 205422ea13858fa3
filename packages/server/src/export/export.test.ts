import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type AgeKey,
  fingerprintOf,
  makeAgeKey,
  makeSigningKey,
  openExport,
  signKeySet,
} from "@connection-denied/sealing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CampaignStore } from "../store/campaign-store.ts";
import { openSqliteStore } from "../store/open-sqlite-store.ts";
import { makeExport } from "./make-export.ts";

const campaign = { id: "let-them-call", title: "Let them call", text: "People must be allowed to connect." };
const NOW_S = 1_900_000_000;
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
const signer = makeSigningKey();

let folder: string;
let store: CampaignStore;
let keys: AgeKey[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-export-"));
  store = await openSqliteStore(folder);
  keys = [await makeAgeKey(), await makeAgeKey()];
  const receipt = Buffer.alloc(32, 1);
  const texts = ["Let them call.", '=HYPERLINK("http://x","y")', "전화하게 하라\n\n둘째 줄", "Gone.", "Forged."];
  for (const [index, text] of texts.entries()) {
    const consents = index === 0 ? [{ purpose: "delivery", textVersion: "1" }] : [];
    const language = index === 2 ? "ko" : "en";
    const message = {
      id: idNumber(index),
      campaign: campaign.id,
      language,
      text,
      receipt,
      consents,
      personal: `sealed ${index}`,
    };
    await store.accept(message, NOW_S + index);
  }
  await store.confirm(idNumber(0));
  await store.withdraw(idNumber(3), receipt, NOW_S);
  await store.invalidate(campaign.id, { textHolds: "Forged" }, "ana", NOW_S);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const addKeys = () => {
  const document = JSON.stringify({ recipients: keys.map(({ recipient }) => recipient) });
  return store.addKeySet({ campaign: campaign.id, version: 1, document, signature: "s" }, "server", NOW_S);
};
async function agree(id: string): Promise<void> {
  await store.askForExport(id, campaign.id, "ana", NOW_S);
  expect(await store.approveExport(id, "ana", NOW_S)).toBe(false);
  expect(await store.approveExport(id, "ben", NOW_S)).toBe(true);
}
const kept: Uint8Array[] = [];
const make = (id: string) =>
  makeExport(store, campaign, id, signer, NOW_S, async (file) => {
    for await (const chunk of file) kept.push(chunk);
  });

describe("an export", () => {
  it("holds what stands and no more, with its numbers, and leaves its digest in the audit", async () => {
    await addKeys();
    await agree("e1");
    kept.length = 0;
    const made = await make("e1");
    const file = Buffer.concat(kept);
    expect(made).toEqual({ fingerprint: fingerprintOf(signer.public), messages: 3, sealed: 3 });
    const { manifest, files } = await openExport(file, [keys[1]!.identity], fingerprintOf(signer.public));
    expect(manifest).toMatchObject({
      askedBy: "ana",
      approvedBy: "ben",
      messages: 3,
      sealed: 3,
      madeAt: "2030-03-17T17:46:40Z",
    });
    expect(manifest.counts).toEqual({ received: 5, confirmed: 1, removed: 2 });
    const textOf = (name: string): string => Buffer.from(files[name] ?? []).toString("utf8");
    const csv = textOf("messages.csv");
    expect(csv).toMatch(
      /^\uFEFF"number","id","receivedAt","language","state","review","repeated","consents","text"\r\n1,/,
    );
    expect(csv).toContain(`,"en","confirmed","waiting","no","delivery 1","Let them call."\r\n`);
    expect(csv).toContain(`,"'=HYPERLINK(""http://x"",""y"")"`);
    expect(csv).toContain('"전화하게 하라\n\n둘째 줄"');
    expect(csv).not.toMatch(/Gone|Forged/);
    const lines = textOf("messages.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ text }) => text)).toEqual([
      "Let them call.",
      '=HYPERLINK("http://x","y")',
      "전화하게 하라\n\n둘째 줄",
    ]);
    expect(textOf("sealed.jsonl")).toBe(
      [0, 1, 2].map((index) => `{"id":"${idNumber(index)}","sealed":"sealed ${index}"}\n`).join(""),
    );
    const last = (await store.audit(0, 100)).at(-1)!;
    expect(JSON.parse(last.detail)).toEqual({ id: "e1", sha256: createHash("sha256").update(file).digest("hex") });
    expect(manifest.audit.number).toBe(last.number - 1);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ["export-not-approved", "nobody asked for", async () => addKeys()],
    [
      "export-not-approved",
      "waits for a second person",
      async () => (await addKeys()) && store.askForExport("e1", campaign.id, "ana", NOW_S),
    ],
    ["keys-missing", "has no keys to be sealed to", () => agree("e1")],
  ])("is refused with %s when it %s", async (code, _name, prepare) => {
    await prepare();
    kept.length = 0;
    await expect(make("e1")).rejects.toMatchObject({ code, message: expect.stringMatching(/^The [^\n]+\.$/) });
    expect(kept).toEqual([]);
  });

  it("is made once", async () => {
    await addKeys();
    await agree("e1");
    await make("e1");
    await expect(make("e1")).rejects.toMatchObject({
      code: "export-not-approved",
      message: expect.stringContaining("was made before"),
    });
  });

  it("is made by a program beside a running server, which writes over nothing", async () => {
    // One in sixty-four begins so.
    const id = "-e1";
    await addKeys();
    await agree(id);
    writeFileSync(join(folder, "campaign.json"), JSON.stringify(campaign));
    writeFileSync(join(folder, "there.age"), "Dear sister");
    const run = (...words: string[]) => {
      const program = fileURLToPath(new URL("../export-main.ts", import.meta.url));
      const env = { ...process.env, DATABASE_URL: "", DATA_DIR: folder, INIT_CWD: folder };
      return spawnSync(process.execPath, [program, ...words], { env, encoding: "utf8" });
    };
    const refused = run(id, "there.age");
    expect([refused.status, refused.stdout, refused.stderr.trim().split("\n").length]).toEqual([1, "", 1]);
    expect(readFileSync(join(folder, "there.age"), "utf8")).toBe("Dear sister");
    expect(run(id).stderr).toMatch(/^Name the export/);
    // The keys of the store are signed by nobody, so none that the host put there can stand behind them.
    const recipients = keys.map(({ recipient }) => recipient);
    writeFileSync(
      join(folder, "keys.json"),
      JSON.stringify(signKeySet({ campaign: campaign.id, version: 1, recipients }, signer)),
    );
    expect(run(id, "export.age")).toMatchObject({ status: 1, stderr: expect.stringContaining("keys.json") });
    rmSync(join(folder, "keys.json"));
    const { status, stdout } = run(id, "export.age");
    expect(status).toBe(0);
    const fingerprint = /fingerprint ([0-9a-f]{64})/.exec(stdout)?.[1];
    expect(statSync(join(folder, "export.age")).mode & 0o777).toBe(0o600);
    const opened = await openExport(readFileSync(join(folder, "export.age")), [keys[0]!.identity], fingerprint);
    expect(opened.manifest.messages).toBe(3);
    expect(await store.auditBreak()).toBeNull();
  });
});
