import type { EvidenceUsage } from "@connection-denied/evidence";
import { readUsage } from "../../../tools/read-usage.ts";
import { openEvidence } from "./content.ts";

/** Everything in this repository that leans on the record, and the texts of sources that are at hand. */
export function evidenceUsage(): EvidenceUsage {
  return readUsage(openEvidence());
}
