import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCheckpointKey } from "../desk/checkpoint.ts";
import { openAddressKeys } from "../mail/address-keys.ts";
import { openSqliteStore } from "../store/open-sqlite-store.ts";
import { examine } from "./doctor.ts";
import type { Finding } from "./finding.ts";

const NOW_S = 1_900_000_000;
const mail = {
  SMTP_URL: "smtps://ana:hidden@mail.example.org",
  PUBLIC_URL: "https://letters.example.org/",
  MAIL_FROM: "letters@example.org",
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-doctor-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function look(environment: Record<string, string> = {}): Promise<Map<string, Finding>> {
  const findings = await examine({ DATA_DIR: folder, ...environment }, NOW_S);
  for (const { says } of findings) expect(says).toMatch(/^[A-Z].*[.\w]$/);
  expect(JSON.stringify(findings)).not.toContain("hidden");
  return new Map(findings.map((finding) => [finding.check, finding]));
}

describe("the doctor", () => {
  it("finds a running server's database and folder well, and leaves nothing behind", async () => {
    const store = await openSqliteStore(folder);
    const before = readdirSync(folder);
    const found = await look();
    expect(readdirSync(folder)).toEqual(before);
    for (const check of ["settings", "campaign", "database", "data folder", "keys"]) {
      expect(found.get(check)?.verdict, check).toBe("pass");
    }
    // How quick it is while all the other tests write, too, is not the doctor's.
    expect(found.get("disk")?.verdict).toMatch(/pass|look/);
    expect(found.get("disk")?.says).toMatch(/after \d+\.\d\d ms, \d+\.\d\d ms at worst/);
    expect(found.get("backups")?.verdict).toBe("look");
    expect(found.has("mail records")).toBe(false);
    await store.close();
  });

  it("gives the records that keep others from writing in the host's name, as text", async () => {
    const found = (await look(mail)).get("mail records");
    expect(found?.paste?.slice(0, 2)).toEqual([
      'example.org. TXT "v=spf1 mx a:mail.example.org -all"',
      '_dmarc.example.org. TXT "v=DMARC1; p=reject; adkim=s; aspf=s; rua=mailto:postmaster@example.org"',
    ]);
    expect(found?.paste?.join("\n")).toMatch(/_mta-sts\.example\.org\. TXT "v=STSv1; id=20300317"/);
  });

  const at = (name: string): string => join(folder, name);
  const nothing = (): void => {};
  it.each<[string, string, () => Record<string, string>, () => void]>([
    ["settings", "a port that is none", () => ({ PORT: "http" }), nothing],
    ["campaign", "a campaign file that is none", () => ({}), () => writeFileSync(at("campaign.json"), "{")],
    ["data folder", "a folder that others may read", () => ({}), () => chmodSync(folder, 0o755)],
    ["database", "one that is none", () => ({}), () => writeFileSync(at("messages.sqlite"), "a letter ".repeat(200))],
    ["database", "a PostgreSQL that is away", () => ({ DATABASE_URL: "postgres://ana:hidden@127.0.0.1:1/x" }), nothing],
    [
      "keys",
      "keys that others may read",
      () => mail,
      () => {
        openAddressKeys(at("keys"), "file");
        chmodSync(at("keys/address.key"), 0o644);
      },
    ],
    [
      "keys",
      "a key that is damaged",
      () => mail,
      () => {
        mkdirSync(at("keys"));
        writeFileSync(at("keys/address.key"), "x");
      },
    ],
    ["backups", "no backup", () => ({ BACKUP_DIR: folder }), nothing],
    [
      "backups",
      "an old backup",
      () => ({ BACKUP_DIR: folder }),
      () => {
        writeFileSync(at("b.sqlite"), "");
        utimesSync(at("b.sqlite"), 1, 1);
      },
    ],
  ])("fails on %s with one sentence: %s", async (check, _name, environment, prepare) => {
    prepare();
    const found = await look(environment());
    expect(found.get(check)).toMatchObject({ verdict: "fail", says: expect.stringMatching(/^[^\n]+$/) });
  });

  const desk = { DESK_ORIGIN: "https://desk.example.org", PUBLIC_URL: "https://letters.example.org/" };
  it.each<[string, Finding["verdict"], Record<string, string>]>([
    ["a name of its own", "pass", desk],
    ["no address", "look", {}],
    ["an address beside one of the game that is not said", "look", { ...desk, PUBLIC_URL: "" }],
    ["the game's own address", "fail", { ...desk, PUBLIC_URL: `${desk.DESK_ORIGIN}/` }],
    ["another port of the game's name", "fail", { ...desk, DESK_ORIGIN: "https://letters.example.org:8443" }],
    ["a name of this machine alone", "look", { DESK_ORIGIN: "http://localhost:8080" }],
  ])("looks, where a campaign runs, whether the desk has %s: %s", async (_name, verdict, environment) => {
    expect((await look(environment)).has("desk")).toBe(false);
    writeFileSync(at("campaign.json"), JSON.stringify({ id: "let-them-call", title: "T", text: "T" }));
    expect((await look(environment)).get("desk")?.verdict).toBe(verdict);
  });

  it("looks where the key of the checkpoints lies", async () => {
    writeFileSync(at("campaign.json"), JSON.stringify({ id: "let-them-call", title: "T", text: "T" }));
    const verdict = async () => (await look()).get("checkpoint key");
    expect(await verdict()).toMatchObject({ verdict: "look", says: expect.stringContaining("npm run checkpoint") });
    openCheckpointKey({ dataFolder: folder, keyFolder: at("keys") });
    expect(await verdict()).toMatchObject({ verdict: "pass" });
    chmodSync(at("keys/checkpoint.key"), 0o640);
    expect(await verdict()).toMatchObject({ verdict: "fail" });
    renameSync(at("keys/checkpoint.key"), at("checkpoint.key"));
    chmodSync(at("checkpoint.key"), 0o600);
    expect(await verdict()).toMatchObject({ verdict: "look", says: expect.stringContaining("move it") });
  });

  it("knows how old the newest backup is", async () => {
    writeFileSync(join(folder, "b.sqlite"), "");
    utimesSync(join(folder, "b.sqlite"), NOW_S - 7200, NOW_S - 7200);
    expect((await look({ BACKUP_DIR: folder })).get("backups")).toMatchObject({
      verdict: "pass",
      says: expect.stringContaining("2.0 hours"),
    });
  });
});
