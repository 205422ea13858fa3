import type { EvidenceCheck } from "./check.ts";

/** Every source a claim rests on is in the record. */
export const checkSourcesResolve: EvidenceCheck = (record) =>
  [...record.claims.values()].flatMap((claim) =>
    claim.sources
      .filter((reference) => !record.sources.has(reference.source))
      .map((reference) => ({
        code: "unknown-source" as const,
        message: `Claim "${claim.id}" rests on "${reference.source}", which is not in sources.json.`,
        where: claim.id,
      })),
  );
