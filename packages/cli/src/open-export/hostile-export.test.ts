import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { checkPerson, type Person } from "@connection-denied/protocol";
import { makeAgeKey, makeSigningKey, type OpenedExport, openExport, sealExport } from "@connection-denied/sealing";
import { expect, it } from "vitest";
import { cellsOf, HOSTILE_TEXTS, UNSEEN } from "../../../../tests/hostile-corpus.ts";
import { findChromium } from "../../../../tools/find-chromium.ts";
import { writePdf } from "../print/write-pdf.ts";
import { type ExportedMessage, readMessages } from "./exported-message.ts";
import { lettersHtml } from "./letters-html.ts";
import { peopleCsv } from "./people-csv.ts";

const key = await makeAgeKey();
const title = HOSTILE_TEXTS.find(({ what }) => what === "the end of a page's parts")?.text ?? "";
const facts = {
  ...{ id: "e1", campaign: "let-them-call", title, askedBy: "ana", approvedBy: "ben", madeAt: "2026-11-26T01:02:03Z" },
  ...{ counts: { received: 7, confirmed: 2, removed: 2 }, messages: 1, sealed: 0 },
  audit: { number: 4, hash: "a".repeat(64) },
};
const lineOf = (text: unknown, number = 1) => ({
  ...{ number, id: `id-${number}`, receivedAt: "2026-11-26T01:02:03Z", language: "en", state: "received" },
  ...{ review: "waiting", repeated: false, consents: [{ purpose: "delivery", textVersion: "1" }], text },
});
/** What opening lets through of a person; the rest is set aside there. */
function personOf(text: string): Person {
  const checked = checkPerson({ name: text, note: text });
  return checked.ok ? checked.person : {};
}
const messages = HOSTILE_TEXTS.map(
  ({ text }, index): ExportedMessage => ({
    ...(lineOf(text, index + 1) as Omit<ExportedMessage, "person">),
    person: personOf(text),
  }),
);

async function exportOf(lines: string, sealed = ""): Promise<OpenedExport> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = { "messages.jsonl": bytes(lines), "sealed.jsonl": bytes(sealed) };
  const pieces = await sealExport(files, facts, makeSigningKey(), [key.recipient, key.recipient]);
  return openExport(await buffer(pieces), [key.identity]);
}

it("the table of persons holds no formula", () => {
  const [, ...rows] = cellsOf(peopleCsv(messages));
  expect(rows).toHaveLength(messages.length);
  for (const row of rows) {
    expect(row).toHaveLength(13);
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    expect(row[8]).not.toMatch(UNSEEN);
  }
});

it("the page to print shows what harms as text, hides nothing, and the PDF of it does nothing", async ({ skip }) => {
  const { manifest } = await exportOf("");
  const html = lettersHtml({ manifest, messages, namesFor: "delivery", paper: "A4" });
  const main = html.slice(html.indexOf("<main"));
  expect(main).toContain("&lt;script&gt;harm()&lt;/script&gt;");
  expect(main).not.toMatch(/<(script|img|svg|iframe|textarea)|harm\(\)[^<]*>/);
  expect(html.slice(0, html.indexOf("<style"))).not.toContain("<svg");
  expect(main).not.toMatch(UNSEEN);
  if (findChromium() === undefined) return skip("there is no Chromium to print with");
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-hostile-"));
  writePdf(html, join(folder, "letters.pdf"));
  const pdf = readFileSync(join(folder, "letters.pdf"), "latin1");
  rmSync(folder, { recursive: true });
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|URI|OpenAction|EmbeddedFile)\b/);
});

it.each<[string, string, string]>([
  ["cut JSON", '{"number":1', ""],
  ["null", "null", ""],
  ["a number for a text", JSON.stringify(lineOf(7)), ""],
  ["no consents", JSON.stringify({ ...lineOf("Text"), consents: null }), ""],
  ["consents that are none", JSON.stringify({ ...lineOf("Text"), consents: {} }), ""],
  ["a sealed person without an id", JSON.stringify(lineOf("Text")), '{"sealed":"AAAA"}'],
])("lines of %s in a signed export are refused with one sentence", async (_name, line, sealed) => {
  const opened = await exportOf(`${line}\n`, sealed);
  await expect(readMessages(opened, [key.identity])).rejects.toMatchObject({
    message: expect.stringMatching(/^Line 1 of \w+\.jsonl is not as an export has it: [^\n]+\.$/),
  });
});
