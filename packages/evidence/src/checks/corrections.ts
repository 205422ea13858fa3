import { findClaim } from "../indexed.ts";
import type { EvidenceCheck } from "./check.ts";

/** Every correction speaks of a claim of the record. */
export const checkCorrections: EvidenceCheck = (record) =>
  record.corrections
    .filter((correction) => findClaim(record, correction.claim) === undefined)
    .map(({ date, claim }) => ({
      code: "unknown-corrected-claim" as const,
      message: `The correction of ${date} is about "${claim}", which is not in the record.`,
      where: claim,
    }));
