import MiniSearch from "minisearch";
import type { Claim, EvidenceRecord } from "../claim.ts";
import { gradeOf } from "../grade.ts";
import { TOPICS } from "../topics.ts";

/** A claim that answers a search, best first. */
export interface SearchHit {
  readonly claim: Claim;
  /** Only to compare hits of one search with each other. */
  readonly score: number;
}

/** Asks the record for words; made once, asked often. */
export type RecordSearch = (words: string, most?: number) => SearchHit[];

const FIELDS = ["statement", "id", "about", "sources"] as const;
type Indexed = Readonly<Record<(typeof FIELDS)[number], string>>;

/** An index over every claim: its statement, name, topic, kind, grade, period, places, and titles of its sources. */
export function searchRecord(record: EvidenceRecord): RecordSearch {
  const index = emptyIndex();
  index.addAll(documentsOf(record));
  return asking(record, index);
}

/** The same, made in small pieces of work, so that a page goes on answering meanwhile. */
export async function searchRecordSoon(record: EvidenceRecord): Promise<RecordSearch> {
  const index = emptyIndex();
  await index.addAllAsync(documentsOf(record), { chunkSize: 20 });
  return asking(record, index);
}

const emptyIndex = (): MiniSearch<Indexed> =>
  new MiniSearch<Indexed>({
    fields: [...FIELDS],
    searchOptions: {
      boost: { statement: 3, id: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: "AND",
    },
  });

const documentsOf = (record: EvidenceRecord): Indexed[] =>
  [...record.claims.values()].map((claim) => asIndexed(record, claim));

const asking =
  (record: EvidenceRecord, index: MiniSearch<Indexed>): RecordSearch =>
  (words, most = 20) =>
    index
      .search(words)
      .slice(0, most)
      .flatMap(({ id, score }) => {
        const claim = record.claims.get(id as string);
        return claim === undefined ? [] : [{ claim, score }];
      });

function asIndexed(record: EvidenceRecord, claim: Claim): Indexed {
  const { id, aliases = [], statement, topic, kind, confidence, period, places } = claim;
  const cited = claim.sources.flatMap(({ source }) => record.sources.get(source) ?? []);
  return {
    id,
    statement: [statement, ...aliases].join(" "),
    about: [TOPICS[topic] ?? topic, kind, gradeOf(confidence), period, ...places].join(" "),
    sources: cited.map(({ title, publisher }) => `${title} ${publisher}`).join(" "),
  };
}
