import type { Claim, EvidenceRecord } from "../claim.ts";
import { gradeOf, SURENESS } from "../grade.ts";
import { TOPICS } from "../topics.ts";
import { conflicts } from "./conflicts.ts";

/** Ways to lay the record out. */
export const GROUPINGS = ["topic", "era", "source", "grade", "kind", "place", "dispute"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A span of years with a name, both ends included. */
export interface EraSpan {
  readonly name: string;
  readonly years: readonly [first: number, last: number];
}

/** Claims that belong together, in the order of the record. A claim may stand in several groups. */
export interface ClaimGroup {
  readonly key: string;
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** The record in groups; none of them is empty. `eras` are asked for by that grouping alone. */
export function groupClaims(record: EvidenceRecord, by: Grouping, eras: readonly EraSpan[] = []): ClaimGroup[] {
  if (by === "dispute") return conflicts(record).map(toGroup);
  const all = [...record.claims.values()];
  const keys = keysOf(record, by, eras);
  return keys
    .map(({ key, title, holds }) => ({ key, title, claims: all.filter(holds) }))
    .filter(({ claims }) => claims.length > 0);
}

const toGroup = (claims: readonly Claim[]): ClaimGroup => {
  const key = claims[0]?.id ?? "";
  return { key, title: `${claims.length} accounts that differ`, claims };
};

interface Key {
  readonly key: string;
  readonly title: string;
  holds(claim: Claim): boolean;
}

function keysOf(record: EvidenceRecord, by: Exclude<Grouping, "dispute">, eras: readonly EraSpan[]): Key[] {
  const all = [...record.claims.values()];
  switch (by) {
    case "topic":
      return Object.entries(TOPICS).map(([key, title]) => ({ key, title, holds: ({ topic }) => topic === key }));
    case "era":
      return eras.map(({ name, years }) => ({
        key: name,
        title: years.join(" to "),
        holds: (claim) => isOf(claim, years),
      }));
    case "source":
      return [...record.sources.values()].map(({ id, title }) => {
        return { key: id, title, holds: ({ sources }) => sources.some(({ source }) => source === id) };
      });
    case "grade":
      return SURENESS.map((grade) => ({
        key: grade,
        title: gradeOf(grade),
        holds: (claim) => claim.confidence === grade,
      }));
    case "kind":
      return distinct(all.map(({ kind }) => kind)).map((key) => ({
        key,
        title: key,
        holds: ({ kind }) => kind === key,
      }));
    case "place":
      return distinct(all.flatMap(({ places }) => places)).map((key) => {
        return { key, title: key, holds: ({ places }) => places.includes(key) };
      });
  }
}

const isOf = (claim: Claim, [first, last]: readonly [number, number]): boolean =>
  claim.years[0] <= last && first <= claim.years[1];

const distinct = <Word extends string>(words: readonly Word[]): Word[] => [...new Set(words)].sort();
