/// <reference path="./citation-js.d.ts" />
import { type CslItem, cslOf, findClaim } from "@connection-denied/evidence";
import { BadInput } from "../bad-input.ts";
import { type Given, textOption } from "../command.ts";
import { openEvidence } from "../content.ts";
import type { Streams } from "../streams.ts";
import { unknownClaim } from "./near-claims.ts";

const FORMATS = ["plain", "bibtex", "csl-json", "ris"] as const;
type Format = (typeof FORMATS)[number];

/** `evidence cite ID --as FORMAT`: the claim as an entry of this record, and its sources. */
export async function citeClaim(id: string, given: Given, streams: Streams): Promise<number> {
  const record = openEvidence();
  if (findClaim(record, id) === undefined) throw unknownClaim(record, id);
  const items = cslOf(record, id, siteOption(given));
  streams.out(`${(await formatted(items, formatOption(given))).trimEnd()}\n`);
  return 0;
}

function formatOption(given: Given): Format {
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

/** Entries by citation-js, which is loaded only when somebody cites: it is large, and reads nothing from the net here. */
async function formatted(items: readonly CslItem[], format: Format): Promise<string> {
  if (format === "csl-json") return JSON.stringify(items, null, 2);
  const { Cite, plugins } = await import("@citation-js/core");
  if (format === "ris") {
    await import("@citation-js/plugin-ris");
    return new Cite(items)
      .format("ris", { format: "object" })
      .map((tags, index) => risEntry(tags, items[index]?.id))
      .join("\n");
  }
  if (format === "bibtex") {
    await import("@citation-js/plugin-bibtex");
    // Without these, Korean titles lose their letters and entries their names.
    Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true });
    return new Cite(items).format("bibtex");
  }
  await import("@citation-js/plugin-csl");
  const notes = new Map(items.map(({ id, note = "" }) => [id, note]));
  const append = ({ id }: { readonly id: string }): string => ` [${notes.get(id) ?? ""}]`;
  return new Cite(items).format("bibliography", {
    format: "text",
    template: "apa",
    lang: "en-US",
    append,
    nosort: true,
  });
}

/** The library's own text breaks lines inside words and cuts names at twenty letters, so its tags are written out here. */
function risEntry({ TY, ID: _, ...tags }: Readonly<Record<string, unknown>>, id: string | undefined): string {
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
  return [`TY  - ${TY}`, `ID  - ${id}`, ...lines, "ER  - "].join("\n");
}
