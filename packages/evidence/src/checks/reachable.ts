import { TOPICS } from "../topics.ts";
import type { EvidenceCheck } from "./check.ts";
import { unusedClaims } from "./unused-claims.ts";

/** A reader comes to every claim: by a line, by a constant, or by browsing the record's topics. */
export const checkReachable: EvidenceCheck = (record, usage) =>
  unusedClaims(record, usage).flatMap((id) => {
    const topic = record.claims.get(id)?.topic ?? "";
    if (Object.hasOwn(TOPICS, topic)) return [];
    const message = `No line or constant cites claim "${id}", and its topic "${topic}" has no heading in the record; add one to topics.ts, or move the claim.`;
    return [{ code: "unreachable-claim" as const, message, where: id }];
  });
