import { execFileSync } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSealed, sealPerson, spokenWords, verifyKeySet } from "@connection-denied/sealing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { capturedRun, ONE_SENTENCE } from "../captured-run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-keys-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const keys = (...args: string[]) => capturedRun(["keys", ...args]);
const line = async (...args: string[]): Promise<string> => {
  const { code, out } = await keys(...args);
  expect(code).toBe(0);
  return out.trimEnd();
};

async function makeAll(): Promise<string[]> {
  const one = await line("identity", "--out", at("one.key"));
  const two = await line("identity", "--out", at("two.key"));
  const fingerprint = await line("signer", "--out", at("signer.pem"));
  return [one, two, fingerprint];
}

const signWith = (recipients: string[], ...more: string[]) =>
  keys(
    ...["sign", "--campaign", "let-them-call", "--signer", at("signer.pem"), "--out", at("keys.json")],
    ...recipients.flatMap((recipient) => ["--recipient", recipient]),
    ...more,
  );

describe("keys", () => {
  it("are made, signed, told by their fingerprint, and open what is sealed to them", async () => {
    const [one = "", two = "", fingerprint = ""] = await makeAll();
    expect((await signWith([one, two])).out.trimEnd()).toBe(fingerprint);
    const signed = JSON.parse(readFileSync(at("keys.json"), "utf8"));
    const keySet = verifyKeySet(signed, { campaign: "let-them-call", fingerprint });
    expect(keySet).toMatchObject({ version: 1, recipients: [one, two] });
    for (const name of ["signer.pem", "keys.json"]) expect(await line("fingerprint", at(name))).toBe(fingerprint);
    const { out } = await keys("fingerprint", at("keys.json"), "--json");
    expect(JSON.parse(out)).toEqual({ fingerprint, ...keySet });

    const { en, ko } = spokenWords(signed.document);
    expect((await keys("words", at("keys.json"))).out).toBe(`${en}\n${ko}\n`);

    const sealed = await sealPerson({ name: "A person" }, { campaign: "let-them-call", id: "1" }, keySet);
    const identity = readFileSync(at("two.key"), "utf8").split("\n")[1] ?? "";
    expect((await openSealed(sealed, [identity])).person).toEqual({ name: "A person" });
  });

  it("are signed as any program checks Ed25519, and signed anew under the next version", async () => {
    const [one = "", two = ""] = await makeAll();
    await signWith([two, one], "--version", "7");
    const { document, signature } = JSON.parse(readFileSync(at("keys.json"), "utf8"));
    expect(JSON.parse(document)).toMatchObject({ version: 7, recipients: [two, one] });
    const key = createPublicKey({
      key: { kty: "OKP", crv: "Ed25519", x: JSON.parse(document).signingKey },
      format: "jwk",
    });
    expect(verify(null, Buffer.from(document), key, Buffer.from(signature, "base64url"))).toBe(true);
  });

  it("are readable by their owner alone, even where new files are open to all", async () => {
    const before = process.umask(0);
    try {
      await makeAll();
    } finally {
      process.umask(before);
    }
    for (const name of ["one.key", "two.key", "signer.pem"]) expect(statSync(at(name)).mode & 0o777, name).toBe(0o600);
  });

  it("are never written over, nor told to the terminal", async () => {
    const [one = "", two = ""] = await makeAll();
    await signWith([one, two]);
    const names = ["one.key", "signer.pem", "keys.json"];
    const before = names.map((name) => readFileSync(at(name), "utf8"));
    const tries = [
      await keys("identity", "--out", at("one.key")),
      await keys("signer", "--out", at("signer.pem")),
      await signWith([two, one]),
    ];
    for (const { code, said, out } of tries) {
      expect([code, out]).toEqual([2, ""]);
      expect(said).toMatch(ONE_SENTENCE);
      expect(said).toContain("never written over");
    }
    expect(names.map((name) => readFileSync(at(name), "utf8"))).toEqual(before);
    const told = [
      await keys("identity", "--out", at("three.key"), "--json"),
      await keys("fingerprint", at("signer.pem")),
    ];
    for (const { out, said } of told) expect(out + said).not.toMatch(/SECRET|PRIVATE/);
  });

  it.each([
    ["no action", []],
    ["an unknown action", ["burn"]],
    ["a word too many", ["identity", "FILE"]],
    ["no file to write", ["identity"]],
    ["a folder to write", ["signer", "--out", tmpdir()]],
    ["no file to read", ["fingerprint"]],
    ["a file that is not there", ["fingerprint", "/proc/nowhere"]],
    ["no file to tell in words", ["words"]],
    ["no campaign", ["sign", "--out", "/tmp/never-written.json"]],
    ["a version that is none", ["sign", "--campaign", "a", "--version", "0", "--out", "/tmp/never-written.json"]],
  ])("with %s are one sentence and exit code 2", async (_name, args) => {
    const { code, said } = await keys(...args);
    expect(said).toMatch(ONE_SENTENCE);
    expect(code).toBe(2);
  });

  it("that cannot be signed, or were altered, are one sentence and exit code 2", async () => {
    const [one = "", two = ""] = await makeAll();
    writeFileSync(at("none.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    writeFileSync(at("none.json"), "keys");
    const tries = [
      await signWith([one]),
      await signWith([one, one]),
      await signWith([one, "age1nobody"]),
      await signWith([one, two], "--campaign", "Let Them Call"),
      await signWith([one, two], "--signer", at("none.pem")),
      await signWith([one, two], "--signer", at("one.key")),
      await keys("fingerprint", at("none.json")),
      await keys("fingerprint", at("one.key")),
      await keys("words", at("one.key")),
    ];
    await signWith([one, two]);
    const altered = readFileSync(at("keys.json"), "utf8").replace("let-them-call", "let-us-call");
    writeFileSync(at("altered.json"), altered);
    for (const { code, said } of [...tries, await keys("fingerprint", at("altered.json"))]) {
      expect(said).toMatch(ONE_SENTENCE);
      expect(code).toBe(2);
    }
  });

  it("are private keys that the ordinary age tool takes, where there is one", async ({ skip }) => {
    const recipient = await line("identity", "--out", at("one.key"));
    try {
      execFileSync("age-keygen", ["--version"]);
    } catch {
      return skip("there is no age tool on this machine");
    }
    expect(
      execFileSync("age-keygen", ["-y", at("one.key")])
        .toString()
        .trimEnd(),
    ).toBe(recipient);
  });
});
