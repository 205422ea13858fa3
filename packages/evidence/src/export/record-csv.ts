import { citation } from "../citation.ts";
import type { Claim, EvidenceRecord } from "../claim.ts";
import { gradeOf } from "../grade.ts";
import { addressOf, readingOf, readingWords } from "../reading.ts";

type Cell = (record: EvidenceRecord, claim: Claim) => string | number;

const COLUMNS: Readonly<Record<string, Cell>> = {
  id: (_, { id }) => id,
  topic: (_, { topic }) => topic,
  statement: (_, { statement }) => statement,
  grade: (_, { confidence }) => gradeOf(confidence),
  kind: (_, { kind }) => kind,
  period: (_, { period }) => period,
  first_year: (_, { years }) => years[0],
  last_year: (_, { years }) => years[1],
  places: (_, { places }) => places.join("; "),
  values: (_, { values = {} }) => joined(Object.entries(values).map(([name, value]) => `${name}=${value}`)),
  sources: (record, { id }) => joined(sourcesOf(record, id)),
  read: (record, claim) => readWords(record, claim),
  disputes: (_, { disputes = [] }) => joined(disputes),
  because: (_, { because = "" }) => because,
  reviewed_on: (_, { reviewed }) => reviewed.on,
  reviewed_against: (_, { reviewed }) => reviewed.against,
  corrections: (record, { id }) => joined(correctionsOf(record, id)),
};

/** One line a claim, after a line of names; for spreadsheets (RFC 4180, UTF-8). */
export function recordCsv(record: EvidenceRecord): string {
  const rows = [...record.claims.values()].map((claim) => Object.values(COLUMNS).map((cell) => cell(record, claim)));
  return `${[Object.keys(COLUMNS), ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
export function csvCell(value: string | number): string {
  const text = typeof value === "string" && /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const joined = (parts: readonly string[]): string => parts.join("; ");

const sourcesOf = (record: EvidenceRecord, id: string): string[] =>
  record.claims.get(id)?.sources.flatMap(({ source, locator }) => {
    const found = record.sources.get(source);
    if (found === undefined) return [];
    const address = addressOf(found);
    return [`${found.title}. ${found.publisher}, ${found.date}, ${locator}${address === null ? "" : `, ${address}`}`];
  }) ?? [];

const readWords = (record: EvidenceRecord, claim: Claim): string => {
  const read = readingOf(record, claim);
  return read === null ? "" : readingWords(read);
};

const correctionsOf = (record: EvidenceRecord, id: string): string[] =>
  citation(record, id).corrections.map(({ date, was, now, because }) => `${date}: ${was} became ${now}, as ${because}`);
