import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DATABASE_FILE } from "./database.ts";
import { hashCode } from "./desk/codes.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { openSqliteStore } from "./store/open-sqlite-store.ts";

let folder: string;
let copies: string;
let store: CampaignStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-host-"));
  copies = mkdtempSync(join(tmpdir(), "connection-denied-copies-"));
  store = await openSqliteStore(folder);
  await store.accept(messageNumber(1, "Let them call.\nPlease."), 1_000_000_000);
  await store.accept(messageNumber(2, "전화하게 하라", "ko"), 1_000_000_061);
});
afterEach(async () => {
  await store.close();
  for (const made of [folder, copies]) rmSync(made, { recursive: true });
});

const messageNumber = (number: number, text: string, language = "en") => ({
  id: `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`,
  campaign: "let-them-call",
  language,
  text,
});

/** Runs one of the host's programs as npm does, on the folder of the running store. */
function runProgram(
  name: "backup" | "messages" | "desk-code" | "checkpoint" | "check-audit",
  words: string[],
  environment: Record<string, string> = {},
) {
  const program = fileURLToPath(new URL(`./${name}-main.ts`, import.meta.url));
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: folder, INIT_CWD: copies, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { env, encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

describe("npm run desk-code", () => {
  it("prints, beside a running server, one code that enrols an admin, and keeps its hash only", async () => {
    writeFileSync(join(folder, "campaign.json"), JSON.stringify({ id: "let-them-call", title: "T", text: "T" }));
    const ended = runProgram("desk-code", []);
    expect(ended).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}\n$/),
    });
    expect(ended.err).toBe("It enrols one admin at http://localhost:8080/desk within 30 minutes, once.\n");
    const now_s = Math.floor(Date.now() / 1000);
    expect(await store.invitation(hashCode(ended.out.trim()), now_s)).toBe("admin");
    expect(await store.invitation(hashCode(ended.out.trim()), now_s + 1801)).toBeNull();
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files.some((file) => file.includes(ended.out.trim()))).toBe(false);
  });

  it("makes none without a campaign", () => {
    expect(runProgram("desk-code", [])).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringMatching(/^There is no campaign/),
    });
  });
});

describe("npm run checkpoint and check-audit", () => {
  it("say beside a running server what the audit was, and whether it still is", async () => {
    await store.note("ana", "approved", { messages: 1 }, 1);
    const file = join(copies, "checkpoints.jsonl");
    writeFileSync(file, runProgram("checkpoint", []).out);
    const key = runProgram("checkpoint", ["--key"]).out.trim();
    expect(runProgram("check-audit", [file, "--key", key])).toEqual({
      status: 0,
      out: "The audit holds: 1 entries, 1 checkpoints.\n",
      err: "",
    });
    const other = runProgram("check-audit", [file, "--key", key.toLowerCase()]);
    expect(other).toMatchObject({ status: 1, out: "", err: "Line 1 is signed with another key than the one named.\n" });
    for (const words of [[], [file], [file, key], ["missing.jsonl", "--key", key]]) {
      const refused = runProgram("check-audit", words);
      expect([refused.status, refused.err.trim().split("\n").length]).toEqual([1, 1]);
    }
  });
});

describe("npm run backup", () => {
  it("makes a whole copy of a running server's database that this user alone may read, where the host stands", async () => {
    const ended = runProgram("backup", ["copy.sqlite"]);
    const copy = join(copies, "copy.sqlite");
    expect(ended).toEqual({ status: 0, out: `The backup is ${copy}\n`, err: "" });
    expect(readdirSync(copies)).toEqual(["copy.sqlite"]);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const restored = mkdtempSync(join(copies, "restored-"));
    writeFileSync(join(restored, DATABASE_FILE), readFileSync(copy));
    const again = await openSqliteStore(restored);
    expect(await again.counts("let-them-call")).toMatchObject({ received: 2 });
    expect(await again.accept(messageNumber(1, "Let them call.\nPlease."), 5)).toBe(1_000_000_000);
    await again.close();
  });

  it("never overwrites a file", () => {
    writeFileSync(join(copies, "letter.txt"), "Dear sister");
    const ended = runProgram("backup", [join(copies, "letter.txt")]);
    expect(ended.status).toBe(1);
    expect(ended.err).toMatch(/^There is already a file .*letter\.txt, which a backup never overwrites: .*\.\n$/);
    expect(readFileSync(join(copies, "letter.txt"), "utf8")).toBe("Dear sister");
  });

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ["no file is named", [], {}, /^Name one file/],
    ["the folder for it is not there", ["none/copy.sqlite"], {}, /^The backup .* could not be written \(ENOENT\)/],
    ["there is no database", ["copy.sqlite"], { DATA_DIR: "/proc" }, /^There is no database \/proc\/messages\.sqlite/],
  ])("ends with one sentence and leaves nothing when %s", (_name, words, environment, sentence) => {
    const ended = runProgram("backup", words, environment);
    expect([ended.status, ended.out, ended.err.trim().split("\n").length]).toEqual([1, "", 1]);
    expect(ended.err).toMatch(sentence);
    expect(readdirSync(copies)).toEqual([]);
  });

  it("says that the original is damaged, and leaves nothing", () => {
    const damaged = mkdtempSync(join(folder, "damaged-"));
    writeFileSync(join(damaged, DATABASE_FILE), "This is a letter and not a database. ".repeat(100));
    const ended = runProgram("backup", ["copy.sqlite"], { DATA_DIR: damaged });
    expect([ended.status, ended.err.trim().split("\n").length]).toEqual([1, 1]);
    expect(ended.err).toMatch(/^The database .* is damaged/);
    expect(readdirSync(copies)).toEqual([]);
  });
});

describe("npm run messages", () => {
  it("writes one JSON object a line, in the order in which the messages came, while the server runs", () => {
    const ended = runProgram("messages", ["let-them-call", "--json"]);
    expect([ended.status, ended.err]).toEqual([0, ""]);
    expect(
      ended.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { receivedAt: "2001-09-09T01:46:40Z", language: "en", text: "Let them call.\nPlease." },
      { receivedAt: "2001-09-09T01:47:41Z", language: "ko", text: "전화하게 하라" },
    ]);
  });

  it("indents texts for reading", () => {
    expect(runProgram("messages", ["let-them-call"]).out).toBe(
      "2001-09-09T01:46:40Z en\n    Let them call.\n    Please.\n\n2001-09-09T01:47:41Z ko\n    전화하게 하라\n\n",
    );
  });

  it("says so when a campaign has none", () => {
    const ended = runProgram("messages", ["let-them-cal", "--json"]);
    expect(ended).toEqual({ status: 0, out: "", err: 'No message of a campaign "let-them-cal" is stored.\n' });
  });

  it("ends with one sentence when no campaign is named or there is no database", () => {
    const unnamed = runProgram("messages", ["--json"]);
    expect([unnamed.status, unnamed.err.trim().split("\n").length]).toEqual([1, 1]);
    expect(unnamed.err).toMatch(/^Name one campaign/);
    const missing = runProgram("messages", ["let-them-call"], { DATA_DIR: copies });
    expect([missing.status, missing.err.trim().split("\n").length]).toEqual([1, 1]);
    expect(missing.err).toMatch(/^There is no database/);
  });
});
