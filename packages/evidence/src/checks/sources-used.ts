import type { EvidenceCheck } from "./check.ts";

/** Every source carries at least one claim. */
export const checkSourcesUsed: EvidenceCheck = (record) => {
  const used = new Set([...record.claims.values()].flatMap((claim) => claim.sources.map(({ source }) => source)));
  return [...record.sources.keys()]
    .filter((id) => !used.has(id))
    .map((id) => ({
      code: "unused-source" as const,
      message: `No claim rests on source "${id}"; add the claim or take the source out.`,
      where: id,
    }));
};
