import { type Claim, findClaim, type Grouping } from "@connection-denied/evidence";
import type { RecordPage } from "./page-address.ts";
import { RECORD_LANGUAGE, type Reader } from "./reader.ts";

/** A heading, and its language where it is taken from the record. */
export interface Title {
  readonly text: string;
  readonly lang?: string;
}

export function titleOf(page: RecordPage, reader: Reader): Title {
  const { record, words } = reader;
  switch (page.kind) {
    case "claim":
      return ofRecord(findClaim(record, page.id)?.statement) ?? { text: words("public-unknown") };
    case "source":
      return ofRecord(record.sources.get(page.id)?.title) ?? { text: words("public-unknown") };
    case "groups":
      return { text: words(`public-by-${page.by}`) };
    case "group":
      return groupTitle(page.by, page.key, reader);
    case "timeline":
      return {
        text: page.year === null ? words("public-timeline") : words("public-year", { year: String(page.year) }),
      };
    case "found":
      return { text: words("public-found-title") };
    default:
      return { text: words(page.kind === "front" ? "public-title" : `public-${page.kind}`) };
  }
}

const ofRecord = (text: string | undefined): Title | null =>
  text === undefined ? null : { text, lang: RECORD_LANGUAGE };

/** A group's heading in the reader's language; a source keeps its own title. */
export function groupTitle(by: Grouping, key: string, { record, background, words }: Reader): Title {
  const known = (family: string): Title => ({
    text: words.knows(`${family}-${key}`) ? words(`${family}-${key}`) : words("public-unknown"),
  });
  switch (by) {
    case "topic":
      return known("topic");
    case "grade":
      return known("grade");
    case "kind":
      return known("kind");
    case "place":
      return { text: words(`province-${key.toLowerCase().replaceAll(" ", "-")}`) };
    case "source":
      return ofRecord(record.sources.get(key)?.title) ?? { text: words("public-unknown") };
    case "dispute":
      return { text: conflictTitle(findClaim(record, key), { words }) };
    case "era": {
      const [from = "", to = ""] = (background.eras.find(({ name }) => name === key)?.years ?? []).map(String);
      return { text: from === to ? from : words("public-years", { from, to }) };
    }
  }
}

/** What accounts differ on: the topic of the earliest of them. */
function conflictTitle(claim: Claim | undefined, { words }: Pick<Reader, "words">): string {
  if (claim === undefined) return words("public-unknown");
  const own = `conflict-${claim.id}`;
  return words.knows(own) ? words(own) : words(`topic-${claim.topic}`);
}
