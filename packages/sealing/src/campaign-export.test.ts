import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Decrypter, Encrypter } from "age-encryption";
import { createTar, parseTar } from "nanotar";
import { beforeAll, describe, expect, it } from "vitest";
import { openExport, sealExport } from "./campaign-export.ts";
import { type AgeKey, makeAgeKey } from "./open-sealed.ts";
import { fingerprintOf, makeSigningKey, signDocument } from "./signing-key.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = { "messages.csv": bytes("number,text\r\n1,전화\r\n"), "sealed.jsonl": new Uint8Array() };
const facts = {
  ...{
    id: "e1",
    campaign: "let-them-call",
    title: "Let them call",
    askedBy: "ana",
    approvedBy: "ben",
    madeAt: "2026-11-26T01:02:03Z",
  },
  ...{
    counts: { received: 3, confirmed: 1, removed: 1 },
    messages: 1,
    sealed: 0,
    audit: { number: 4, hash: "a".repeat(64) },
  },
};
const signer = makeSigningKey();

let one: AgeKey;
let two: AgeKey;
let file: Uint8Array;
beforeAll(async () => {
  [one, two] = [await makeAgeKey(), await makeAgeKey()];
  file = await buffer(await sealExport(files, facts, signer, [one.recipient, two.recipient]));
});

describe("an export", () => {
  it("opens with each private key alone, to what was put in, under a signed manifest", async () => {
    for (const { identity } of [one, two]) {
      const opened = await openExport(file, [identity], fingerprintOf(signer.public));
      expect(opened.manifest).toMatchObject({ kind: "connection-denied/export/1", ...facts });
      expect(opened.fingerprint).toBe(fingerprintOf(signer.public));
      expect(Object.keys(opened.files)).toEqual(Object.keys(files));
      expect(Buffer.from(opened.files["messages.csv"]!)).toEqual(Buffer.from(files["messages.csv"]));
    }
  });

  const ageThere = spawnSync("age", ["--version"]).status === 0;
  it.skipIf(!ageThere)("opens with the ordinary age tool and tar (skipped where age is not installed)", () => {
    const folder = mkdtempSync(join(tmpdir(), "connection-denied-export-"));
    writeFileSync(join(folder, "key"), `${two.identity}\n`, { mode: 0o600 });
    writeFileSync(join(folder, "export.age"), file);
    expect(
      spawnSync("sh", ["-c", "age -d -i key export.age | tar x"], { cwd: folder, encoding: "utf8" }),
    ).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(folder, "messages.csv"), "utf8")).toBe("number,text\r\n1,전화\r\n");
    expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toMatchObject(facts);
    rmSync(folder, { recursive: true });
  });
});

type Archive = Map<string, Uint8Array>;

/** Opens, changes and seals again, as whoever holds a private key and the public ones could. */
async function edit(change: (archive: Archive) => void): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(one.identity);
  const archive: Archive = new Map(
    parseTar(await decrypter.decrypt(file)).map(({ name, data }) => [name, data ?? new Uint8Array()]),
  );
  change(archive);
  const encrypter = new Encrypter();
  encrypter.addRecipient(one.recipient);
  return encrypter.encrypt(createTar([...archive].map(([name, data]) => ({ name, data }))));
}

const textOf = (archive: Archive, name: string): string => new TextDecoder().decode(archive.get(name));

describe("an export that was edited is refused", () => {
  it.each<[string, string, (archive: Archive) => void]>([
    ["export-edited", "a changed file", (archive) => archive.set("messages.csv", bytes("number,text\r\n1,전와\r\n"))],
    ["export-edited", "a missing file", (archive) => archive.delete("sealed.jsonl")],
    ["export-edited", "an added file", (archive) => archive.set("more.csv", bytes("1"))],
    ["export-edited", "a file with a way out", (archive) => archive.set("../../.profile", bytes("1"))],
    [
      "export-signature-wrong",
      "a changed number",
      (archive) =>
        archive.set(
          "manifest.json",
          bytes(textOf(archive, "manifest.json").replace('"confirmed": 1', '"confirmed": 9')),
        ),
    ],
    ["export-not-valid", "no manifest", (archive) => archive.delete("manifest.json")],
    ["export-not-valid", "no signature", (archive) => archive.delete("signature.json")],
    ["export-not-valid", "a manifest that is none", (archive) => archive.set("manifest.json", bytes("[]"))],
    [
      "export-signer-differs",
      "all of it, signed by another",
      (archive) => {
        const other = makeSigningKey();
        const signature = signDocument(textOf(archive, "manifest.json"), other.secret);
        archive.set("signature.json", bytes(JSON.stringify({ signingKey: other.public, signature })));
      },
    ],
  ])("%s: %s", async (code, _name, change) => {
    const edited = await edit(change);
    await expect(openExport(edited, [one.identity], fingerprintOf(signer.public))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^[A-Z][^\n]*\.$/),
    });
  });

  it("export-not-opened: any byte of the file, a cut, another's key, no age file", async () => {
    const other = await makeAgeKey();
    const flipped = (at: number): Uint8Array => file.map((byte, index) => (index === at ? byte ^ 1 : byte));
    const tries: [Uint8Array, string][] = [
      ...[300, 700, file.length - 1].map((at) => [flipped(at), one.identity] as [Uint8Array, string]),
      [file.slice(0, -1), one.identity],
      [file, other.identity],
      [bytes("a letter"), one.identity],
      [new Uint8Array(), one.identity],
    ];
    for (const [given, identity] of tries) {
      await expect(openExport(given, [identity])).rejects.toMatchObject({ code: "export-not-opened" });
    }
    await expect(openExport(file, ["AGE-SECRET-KEY-1"])).rejects.toMatchObject({ code: "identity-not-valid" });
  });
});
