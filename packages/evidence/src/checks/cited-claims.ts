import { findClaim } from "../indexed.ts";
import { type EvidenceCheck, lineName } from "./check.ts";

/** Every claim cited by a line or a constant is in the record, under its id of today or a former one. */
export const checkCitedClaims: EvidenceCheck = (record, usage) => {
  const lines = usage.lines.map((line) => ({ where: lineName(line), claims: line.claims }));
  const constants = usage.constants.map(({ name, claims }) => ({ where: name, claims }));
  return [...lines, ...constants].flatMap(({ where, claims }) =>
    claims
      .filter((id) => findClaim(record, id) === undefined)
      .map((id) => ({
        code: "unknown-cited-claim" as const,
        message: `"${where}" cites "${id}", which is not in the record.`,
        where,
      })),
  );
};
