import { CITATION_FORMATS, type CitationFormat, type CslItem, citedAs, withNote } from "@connection-denied/evidence";
import { type RecordBackground, SITE_TO_BE } from "./record-background.ts";

export const CITED_AS = ["plain", ...CITATION_FORMATS] as const;
export type CitedAs = "plain" | CitationFormat;

/** Entries in the form asked for. The printed form was made when the page was built; only the site's address was not known. */
export async function citationText(
  items: readonly CslItem[],
  form: CitedAs,
  { entries }: Pick<RecordBackground, "entries">,
  site: string,
): Promise<string> {
  if (form !== "plain") return citedAs(items, form);
  return items.map((item) => withNote((entries[item.id] ?? "").replaceAll(SITE_TO_BE, site), item)).join("\n\n");
}
