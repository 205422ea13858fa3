import type { EraSpan, EvidenceUsage } from "@connection-denied/evidence";

/** What stands behind the record and is fetched by those who browse it; written when the client is built. */
export interface RecordBackground {
  /** Every line that cites, and every constant. */
  readonly usage: Pick<EvidenceUsage, "lines" | "constants">;
  /** Words of lines in other languages than the story's own: by language, then by `<episode> <line>`. */
  readonly translated: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Titles of the episodes: by episode, then by language. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly eras: readonly EraSpan[];
  /** Each claim and source as a bibliography prints it, by the id of its CSL item. */
  readonly entries: Readonly<Record<string, string>>;
}

/** Stands in entries where the address of the host belongs, which only the page knows. */
export const SITE_TO_BE = "https://site.invalid";
