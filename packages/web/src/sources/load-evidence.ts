import { type EvidenceRecord, indexEvidence } from "@connection-denied/evidence";

let loading: Promise<EvidenceRecord> | null = null;

/** The record, fetched from our own server (or the offline store) the first time somebody asks. */
export function loadEvidence(): Promise<EvidenceRecord> {
  loading ??= import("virtual:evidence").then(
    ({ evidence }) => indexEvidence(evidence),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
