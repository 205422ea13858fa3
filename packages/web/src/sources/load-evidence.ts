import type { EvidenceData } from "./evidence-data.ts";

let loading: Promise<EvidenceData> | null = null;

/** The evidence, fetched from our own server (or the offline store) the first time somebody asks. */
export function loadEvidence(): Promise<EvidenceData> {
  loading ??= import("virtual:evidence").then(
    ({ evidence }) => evidence,
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
