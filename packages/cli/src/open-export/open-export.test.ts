import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Person } from "@connection-denied/protocol";
import {
  type AgeKey,
  fingerprintOf,
  makeAgeKey,
  makeSigningKey,
  sealExport,
  sealPerson,
} from "@connection-denied/sealing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../../../../tools/find-chromium.ts";
import { capturedRun, ONE_SENTENCE } from "../captured-run.ts";

const campaign = "let-them-call";
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
const signer = makeSigningKey();
const fingerprint = fingerprintOf(signer.public);

const sent: readonly { language: string; text: string; person?: Person; agreed?: boolean }[] = [
  {
    language: "ko",
    text: "사람은 누구나 가족과 연락할 수 있어야 합니다.",
    person: { name: "김미나", country: "KR" },
    agreed: true,
  },
  {
    language: "ar",
    text: "هل يمكنها الاتصال بابنتها؟",
    person: { name: "ليلى", email: "layla@example.org" },
    agreed: true,
  },
  {
    language: "en",
    text: "<script>alert(1)</script>",
    person: { name: "=cmd|'/c calc'!A1", note: "@SUM(1)\n-second" },
  },
  { language: "en", text: "Moved.", person: { name: "Jun" } },
  { language: "en", text: "", person: { name: "Silent" }, agreed: true },
];

let folder: string;
let key: AgeKey;
const at = (name: string): string => join(folder, name);
const open = (out: string, ...more: string[]) =>
  capturedRun(["open-export", at("export.age"), "--identity", at("one.key"), "--out", at(out), ...more]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-open-"));
  key = await makeAgeKey();
  const other = await makeAgeKey();
  const keySet = {
    kind: "connection-denied/key-set/1" as const,
    campaign,
    version: 1,
    signingKey: "A".repeat(43),
    recipients: [key.recipient, other.recipient],
  };
  const sealed = await Promise.all(
    sent.map(({ person = {} }, index) =>
      sealPerson(person, { campaign, id: idNumber(index === 3 ? 99 : index) }, keySet),
    ),
  );
  const lines = sent.map(({ language, text, agreed }, index) => {
    const consents = agreed ? [{ purpose: "delivery", textVersion: "1" }] : [];
    const standing = { state: "received", review: "waiting", repeated: false, consents };
    return { number: index + 1, id: idNumber(index), receivedAt: "2026-11-26T01:02:03Z", language, ...standing, text };
  });
  const jsonl = (rows: readonly object[]) =>
    new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const files = {
    "messages.jsonl": jsonl(lines),
    "sealed.jsonl": jsonl(sealed.map((one, index) => ({ id: idNumber(index), sealed: one }))),
  };
  const facts = {
    ...{
      id: "e1",
      campaign,
      title: "Let them call",
      askedBy: "ana",
      approvedBy: "ben",
      madeAt: "2026-11-26T01:02:03Z",
    },
    ...{
      counts: { received: 7, confirmed: 2, removed: 2 },
      messages: 5,
      sealed: 5,
      audit: { number: 4, hash: "a".repeat(64) },
    },
  };
  await writeFile(at("export.age"), await sealExport(files, facts, signer, keySet.recipients));
  writeFileSync(at("one.key"), `# public key: ${key.recipient}\n${key.identity}\n`);
  writeFileSync(at("other.key"), `${(await makeAgeKey()).identity}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("open-export", () => {
  it("opens each sealed person, sets aside the one that was moved, and says by whom it is signed", async () => {
    const { code, out } = await open("plain", "--fingerprint", fingerprint, "--names", "delivery");
    expect(code).toBe(1);
    expect(out).toContain("5 messages, 4 sealed persons opened, 1 set aside.");
    expect(out).toContain(`${idNumber(3)}: It was sealed for another message`);
    expect(out).toContain(`Asked for by ana, approved by ben. Signed by ${fingerprint}`);
    expect(readdirSync(at("plain")).sort()).toEqual([
      "letters.html",
      "manifest.json",
      "messages.jsonl",
      "people.csv",
      "sealed.jsonl",
    ]);
    expect(statSync(at("plain")).mode & 0o777).toBe(0o700);
  });

  it("writes a table that no spreadsheet takes for formulas", () => {
    const csv = readFileSync(join(at("plain"), "people.csv"), "utf8");
    expect(csv).toMatch(/^\uFEFF"number","id",.*,"text","name","email","country","note"\r\n1,/);
    expect(csv).toContain('"delivery 1","사람은 누구나 가족과 연락할 수 있어야 합니다.","김미나",,"KR",\r\n');
    expect(csv).toContain(",\"'=cmd|'/c calc'!A1\",,,\"'@SUM(1)\n-second\"\r\n");
    expect(csv).not.toContain("Jun");
    for (const cell of csv.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=+@]/);
  });

  it("writes a page of texts as text, names only of those who agreed, and no address or note", () => {
    const [style = "", html = ""] = readFileSync(join(at("plain"), "letters.html"), "utf8").split("</style>");
    expect(html).toContain('<p lang="ar" dir="auto">هل يمكنها الاتصال بابنتها؟</p>');
    expect(html).toContain("김미나, KR");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toMatch(/<script|layla@|cmd\||SUM|Silent|(src|href)="https?:/);
    expect(html).toContain(
      "7 received, 2 confirmed by mail, 2 withdrawn or invalidated; as of 2026-11-26. 4 with a text follow.",
    );
    expect(style).toContain("Noto Naskh Arabic");
  });

  it.skipIf(findChromium() === undefined)(
    "prints Korean and Arabic with letters of their own (skipped without Chromium)",
    async () => {
      const { code, out } = await open("printed", "--pdf", "--json");
      expect([code, JSON.parse(out)]).toEqual([1, expect.objectContaining({ fingerprint, opened: 4, messages: 5 })]);
      const pdf = readFileSync(join(at("printed"), "letters.pdf"), "latin1");
      expect(pdf.startsWith("%PDF-")).toBe(true);
      for (const font of ["NotoNaskhArabic", "GowunBatang"]) expect(pdf).toContain(font);
      expect(readFileSync(join(at("printed"), "letters.html"), "utf8")).not.toContain("김미나");
    },
  );

  it.each<[string, string[]]>([
    ["another's key", ["--identity", "other.key", "--out", "none"]],
    ["another signer", ["--identity", "one.key", "--out", "none", "--fingerprint", "0".repeat(64)]],
    ["no key", ["--out", "none"]],
    ["no folder", ["--identity", "one.key"]],
    ["a folder that is there", ["--identity", "one.key", "--out", "."]],
    ["a paper that is none", ["--identity", "one.key", "--out", "none", "--paper", "A3"]],
    ["a key file without a key", ["--identity", "export.age", "--out", "none"]],
  ])("refuses %s with one sentence and leaves nothing", async (_name, args) => {
    const words = args.map((word) => (/^(one|other|none|export|\.)/.test(word) ? at(word) : word));
    const { code, out, said } = await capturedRun(["open-export", at("export.age"), ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
    expect(readdirSync(folder)).not.toContain("none");
  });

  it("refuses an export that was edited on the way", async () => {
    const file = readFileSync(at("export.age"));
    file[file.length - 20] = (file[file.length - 20] ?? 0) ^ 1;
    writeFileSync(at("edited.age"), file);
    const ran = await capturedRun(["open-export", at("edited.age"), "--identity", at("one.key"), "--out", at("none")]);
    expect(ran).toMatchObject({
      code: 2,
      out: "",
      said: expect.stringMatching(/^None of the identities opens the export, or it was altered/),
    });
  });
});
