import type { EvidenceCheck, EvidenceProblem } from "./check.ts";

/** A claim that disputes another is disputed by it, and by nothing that does not exist. */
export const checkDisputes: EvidenceCheck = (record) =>
  [...record.claims.values()].flatMap((claim) =>
    (claim.disputes ?? []).flatMap((id): EvidenceProblem[] => {
      const other = record.claims.get(id);
      if (other === undefined || other === claim) {
        const message = `Claim "${claim.id}" disputes "${id}", which is no other claim of the record.`;
        return [{ code: "unknown-dispute", message, where: claim.id }];
      }
      if (other.disputes?.includes(claim.id) === true) return [];
      const message = `Claim "${claim.id}" disputes "${id}", but "${id}" does not say so.`;
      return [{ code: "one-sided-dispute", message, where: id }];
    }),
  );
