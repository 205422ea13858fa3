import type { EvidenceRecord } from "@connection-denied/evidence";
import type { Services } from "../app/services.ts";
import { loadEvidence } from "../sources/load-evidence.ts";
import type { Words } from "../words/words.ts";
import type { RecordBackground } from "./record-background.ts";

/** The record is kept in English; what is taken from it says so wherever the page is in another language. */
export const RECORD_LANGUAGE = "en";

/** What every page of the record is drawn from. */
export interface Reader {
  readonly record: EvidenceRecord;
  readonly background: RecordBackground;
  readonly words: Words;
  /** Address of the site, for addresses that are taken along. */
  readonly site: string;
  readonly copy: Services["copy"];
  readonly download: Services["download"];
}

let loading: Promise<[EvidenceRecord, RecordBackground]> | null = null;

/** The record with what stands behind it, fetched once; asked for again after a failure. */
export function loadRecord(): Promise<[EvidenceRecord, RecordBackground]> {
  loading ??= Promise.all([
    loadEvidence(),
    import("virtual:record-background").then(({ background }) => background),
  ]).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
