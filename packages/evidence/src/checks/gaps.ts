import { TOPICS } from "../topics.ts";
import type { EvidenceCheck } from "./check.ts";

/** What a gap names is in the record. */
export const checkGaps: EvidenceCheck = (record) =>
  record.gaps.flatMap(({ id, claims = [], sources = [], topics = [] }) => {
    const unknown = [
      ...claims.filter((claim) => !record.claims.has(claim)),
      ...sources.filter((source) => !record.sources.has(source)),
      ...topics.filter((topic) => !Object.hasOwn(TOPICS, topic)),
    ];
    return unknown.map((name) => ({
      code: "unknown-in-gap" as const,
      message: `Gap "${id}" names "${name}", which is no claim, source or topic of the record.`,
      where: id,
    }));
  });
