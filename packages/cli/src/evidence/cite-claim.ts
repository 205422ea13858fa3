import {
  CITATION_FORMATS,
  type CitationFormat,
  type CslItem,
  citedAs,
  cslOf,
  findClaim,
  plainEntries,
  withNote,
} from "@connection-denied/evidence";
import { BadInput } from "../bad-input.ts";
import { type Given, textOption } from "../command.ts";
import { openEvidence } from "../content.ts";
import type { Streams } from "../streams.ts";
import { unknownClaim } from "./near-claims.ts";

const FORMATS = ["plain", ...CITATION_FORMATS] as const;

/** `evidence cite ID --as FORMAT`: the claim as an entry of this record, and its sources. */
export async function citeClaim(id: string, given: Given, streams: Streams): Promise<number> {
  const record = openEvidence();
  if (findClaim(record, id) === undefined) throw unknownClaim(record, id);
  const items = cslOf(record, id, siteOption(given));
  const format = formatOption(given);
  streams.out(`${format === "plain" ? await plain(items) : await citedAs(items, format)}\n`);
  return 0;
}

async function plain(items: readonly CslItem[]): Promise<string> {
  const entries = await plainEntries(items);
  return items.map((item, index) => withNote(entries[index] ?? "", item)).join("\n");
}

function formatOption(given: Given): CitationFormat | "plain" {
  const asked = textOption(given, "as") ?? "plain";
  const format = FORMATS.find((one) => one === asked);
  if (format === undefined) throw new BadInput(`--as takes ${FORMATS.join(", ")}, not "${asked}".`);
  return format;
}

function siteOption(given: Given): string | undefined {
  const site = textOption(given, "site");
  if (site !== undefined && !/^https:\/\/\S+$/.test(site)) {
    throw new BadInput(`--site takes the https address of a page that shows the record, not "${site}".`);
  }
  return site;
}
