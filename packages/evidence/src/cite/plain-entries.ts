/// <reference path="./citation-js.d.ts" />
import type { CslItem } from "./csl.ts";

const STYLE = "apa-each-by-itself";

/**
 * Each entry as a bibliography prints it (APA), in the order given. Apart from the other forms, since the style engine is
 * by far the largest part of citation-js: the page is given its answers when it is built.
 */
export async function plainEntries(items: readonly CslItem[]): Promise<string[]> {
  const { Cite, plugins } = await import("@citation-js/core");
  await import("@citation-js/plugin-csl");
  const { styles } = plugins.config.get("@csl");
  // These entries stand alone, so nothing need tell those of one author and year apart.
  styles.add(STYLE, styles.get("apa").replace(/ disambiguate-[a-z-]+="[^"]*"/g, ""));
  const options = { format: "text", style: STYLE, lang: "en-US", nosort: true, asEntryArray: true } as const;
  const entries = new Map(new Cite(items).format("bibliography", options));
  return items.map(({ id }) => (entries.get(id) ?? "").trim());
}

/** A printed entry with what only the record can say of it: where in the source, and how it was read. */
export const withNote = (entry: string, { note = "" }: CslItem): string => (note === "" ? entry : `${entry} [${note}]`);
