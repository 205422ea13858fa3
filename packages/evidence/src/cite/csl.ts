import { claimNamed } from "../citation.ts";
import type { Claim, EvidenceRecord, Source } from "../claim.ts";
import { EvidenceError } from "../errors.ts";
import { gradeOf } from "../grade.ts";
import { addressOf, readingWords } from "../reading.ts";

type DateParts = [number] | [number, number] | [number, number, number];

/** One entry in the data format of the Citation Style Language (CSL-JSON 1.0); only the fields used here. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: { readonly "date-parts": readonly [DateParts] };
  readonly URL?: string;
  readonly note?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  news: "article-newspaper",
  "ngo-news": "article-newspaper",
  column: "article-newspaper",
  "testimony-feature": "article-magazine",
  "press-release": "document",
  report: "report",
  "report-summary": "report",
  "survey-summary": "report",
  blog: "post-weblog",
  slides: "speech",
  database: "dataset",
  interactive: "software",
  "document-translation": "document",
};

/**
 * A claim as an entry of this record, and each of its sources as a work, ready for any program that cites.
 * @param site https address of the page that shows the record, when there is one
 * @throws EvidenceError `unknown-claim`, `unknown-source`
 */
export function cslOf(record: EvidenceRecord, id: string, site?: string): CslItem[] {
  const claim = claimNamed(record, id);
  return [
    claimItem(claim, site),
    ...claim.sources.map(({ source, locator }) => sourceItem(sourceNamed(record, source), locator)),
  ];
}

/**
 * A source as a work, without a place in it.
 * @throws EvidenceError `unknown-source`
 */
export function cslOfSource(record: EvidenceRecord, id: string): CslItem {
  return sourceItem(sourceNamed(record, id));
}

function sourceNamed(record: EvidenceRecord, id: string): Source {
  const source = record.sources.get(id);
  if (source === undefined) throw new EvidenceError("unknown-source", `There is no source "${id}" in the record.`);
  return source;
}

/** Where a claim stands on a page that shows the record. */
export const claimAddress = (site: string, id: string): string => `${site.replace(/[/#]+$/, "")}/#record/${id}`;

function claimItem({ id, statement, confidence, kind, period, reviewed }: Claim, site: string | undefined): CslItem {
  return {
    id: `connection-denied-${id}`,
    type: "entry",
    title: statement,
    author: [{ literal: "Connection Denied" }],
    "container-title": "Connection Denied: the record",
    ...issued(reviewed.on),
    ...(site === undefined ? {} : { URL: claimAddress(site, id) }),
    note: `Claim ${id}; ${gradeOf(confidence)}; ${kind}; about ${period}`,
  };
}

function sourceItem(source: Source, locator?: string): CslItem {
  const address = addressOf(source);
  const type = TYPES[source.kind] ?? "document";
  return {
    id: source.id,
    type,
    title: source.title,
    ...(/^(article|post)-/.test(type) ? { "container-title": source.publisher } : { publisher: source.publisher }),
    ...issued(source.date),
    ...(address === null ? {} : { URL: address }),
    note: sourceNote(source, locator),
  };
}

function sourceNote({ date, read, printedAddress }: Source, locator: string | undefined): string {
  const dated = /^[\d-]+$/.test(date) ? [] : [`date: ${date}`];
  const printed = printedAddress === undefined ? [] : [`printed address: ${printedAddress}`];
  const place = locator === undefined ? [] : [locator];
  return [...place, ...dated, `read: ${readingWords(read)}`, ...printed].join("; ");
}

/** A date that begins with a year; month and day when they follow as numbers. */
function issued(date: string): Pick<CslItem, "issued"> {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d)/.exec(date) ?? [];
  if (year === undefined) return {};
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)])) as DateParts;
  return { issued: { "date-parts": [parts] } };
}
