import type { EvidenceCheck } from "./check.ts";

/** Every claim cited by a line or a constant is in the record. */
export const checkCitedClaims: EvidenceCheck = (record, usage) => {
  const lines = usage.lines.map(({ episode, line, claims }) => ({ where: `${episode} ${line}`, claims }));
  const constants = usage.constants.map(({ name, claims }) => ({ where: name, claims }));
  return [...lines, ...constants].flatMap(({ where, claims }) =>
    claims
      .filter((id) => !record.claims.has(id))
      .map((id) => ({
        code: "unknown-cited-claim" as const,
        message: `"${where}" cites "${id}", which is not in the record.`,
        where,
      })),
  );
};
