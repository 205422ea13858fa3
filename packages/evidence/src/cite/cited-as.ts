/// <reference path="./citation-js.d.ts" />
import type { CslItem } from "./csl.ts";

/** Forms that programs read. */
export const CITATION_FORMATS = ["bibtex", "csl-json", "ris"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Entries by citation-js, which is loaded only when somebody cites: it is large, and reads nothing from the net here. */
export async function citedAs(items: readonly CslItem[], format: CitationFormat): Promise<string> {
  if (format === "csl-json") return JSON.stringify(items, null, 2);
  const { Cite, plugins } = await import("@citation-js/core");
  if (format === "ris") {
    await import("@citation-js/plugin-ris");
    const entries = new Cite(items).format("ris", { format: "object" });
    return entries.map((tags, index) => risEntry(tags, items[index]?.id)).join("\n");
  }
  await import("@citation-js/plugin-bibtex");
  // Without these, Korean titles lose their letters and entries their names.
  Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true });
  return new Cite(items).format("bibtex").trimEnd();
}

/** The library's own text breaks lines inside words and cuts names at twenty letters, so its tags are written out here. */
function risEntry({ TY, ID: _, ...tags }: Readonly<Record<string, unknown>>, id: string | undefined): string {
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
  return [`TY  - ${TY}`, `ID  - ${id}`, ...lines, "ER  - "].join("\n");
}
