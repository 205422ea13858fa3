import type { Claim, Correction, EvidenceRecord, Gap, Source } from "../claim.ts";

/** The whole record as one JSON value: what evidence/ holds, without the list of names not to be said. */
export interface RecordData {
  readonly format: "connection-denied-record/1";
  readonly licence: "CC BY-SA 4.0";
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  readonly gaps: readonly Gap[];
}

export function recordData(record: EvidenceRecord): RecordData {
  return {
    format: "connection-denied-record/1",
    licence: "CC BY-SA 4.0",
    claims: [...record.claims.values()],
    sources: [...record.sources.values()],
    corrections: record.corrections,
    gaps: record.gaps,
  };
}
