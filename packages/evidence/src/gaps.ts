import type { Claim, EvidenceRecord, Gap } from "./claim.ts";
import { addressOf, readingOf } from "./reading.ts";

/** The gaps that touch a claim: by name, by one of its sources, or by its topic. */
export function gapsOf(record: EvidenceRecord, claim: Claim): Gap[] {
  const sources = new Set(claim.sources.map(({ source }) => source));
  return record.gaps.filter(
    ({ claims = [], sources: thin = [], topics = [] }) =>
      claims.includes(claim.id) || topics.includes(claim.topic) || thin.some((id) => sources.has(id)),
  );
}

/** Claims of which no source was read whole as its publisher put it out, by how the best of them was read. */
export interface ThinReading {
  readonly excerpt: readonly string[];
  readonly reprint: readonly string[];
  readonly secondHand: readonly string[];
  /** None of its sources has an address that one can open. */
  readonly unreachable: readonly string[];
  /** Compared only with our own first notes. */
  readonly firstNotes: readonly string[];
}

/** What the record itself shows to be thin, without anybody writing it down. */
export function thinReadings(record: EvidenceRecord): ThinReading {
  const claims = [...record.claims.values()].filter(({ sources }) => sources.length > 0);
  const through = (hand: string): string[] =>
    idsOf(claims.filter((claim) => readingOf(record, claim)?.through === hand));
  const excerpt = claims.filter((claim) => {
    const read = readingOf(record, claim);
    return read?.through === "publisher" && read.extent === "excerpt";
  });
  const openable = ({ source: id }: { source: string }): boolean => {
    const source = record.sources.get(id);
    return source !== undefined && addressOf(source) !== null;
  };
  return {
    excerpt: idsOf(excerpt),
    reprint: through("reprint"),
    secondHand: through("second-hand"),
    unreachable: idsOf(claims.filter(({ sources }) => !sources.some(openable))),
    firstNotes: idsOf(claims.filter(({ reviewed }) => reviewed.against === "first notes")),
  };
}

const idsOf = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id).sort();
