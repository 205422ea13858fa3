import { groupClaims } from "../browse/groups.ts";
import { timeline } from "../browse/timeline.ts";
import type { Claim } from "../claim.ts";
import type { EvidenceCheck } from "./check.ts";

/**
 * Whoever browses comes to every claim, cited or not: under the heading of its topic, and on the timeline. What a line
 * cites must be found by those, too, who never meet that line.
 */
export const checkReachable: EvidenceCheck = (record) => {
  const idsIn = (parts: readonly { readonly claims: readonly Claim[] }[]): ReadonlySet<string> =>
    new Set(parts.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const years = timeline(record);
  const headed = idsIn(groupClaims(record, "topic"));
  const dated = idsIn(years);
  const span = `${years[0]?.year} to ${years.at(-1)?.year}`;
  return [...record.claims.values()].flatMap((claim) => {
    const { id, topic } = claim;
    const missing = [
      ...(headed.has(id)
        ? []
        : [`its topic "${topic}" has no heading in the record; add one to topics.ts, or move it`]),
      ...(dated.has(id) || isDisordered(claim) ? [] : [`its years are not among ${span}, which the timeline shows`]),
    ];
    return missing.map((why) => ({
      code: "unreachable-claim" as const,
      message: `A reader who browses never comes to claim "${id}": ${why}.`,
      where: id,
    }));
  });
};

/** Another check tells of years that end before they begin. */
const isDisordered = ({ years: [first, last] }: Claim): boolean => last < first;
