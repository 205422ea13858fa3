import { PERSON_FIELDS, printableText } from "@connection-denied/protocol";
import { stringify } from "csv-stringify/sync";
import type { ExportedMessage } from "./exported-message.ts";

const COLUMNS = ["number", "id", "receivedAt", "language", "state", "review", "repeated", "consents", "text"];

/**
 * All messages with their persons, for a spreadsheet: what it could take for a formula begins with an apostrophe, and a
 * mark of UTF-8 stands first.
 */
export function peopleCsv(messages: readonly ExportedMessage[]): string {
  const rows = messages.map(({ person, consents, repeated, text, ...message }) => ({
    ...message,
    ...person,
    text: printableText(text),
    repeated: repeated ? "yes" : "no",
    consents: consents.map(({ purpose, textVersion }) => `${purpose} ${textVersion}`).join("; "),
  }));
  const columns = [...COLUMNS, ...PERSON_FIELDS];
  const safe = { quoted_string: true, escape_formulas: true };
  return stringify(rows, { ...safe, columns, header: true, bom: true, record_delimiter: "windows" });
}
