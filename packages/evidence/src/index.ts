export { checkEvidence, type EvidenceReport } from "./check-evidence.ts";
export type {
  CitingConstant,
  CitingLine,
  EvidenceProblem,
  EvidenceProblemCode,
  EvidenceUsage,
} from "./checks/check.ts";
export { type Citation, type CitedSource, citation, type Grade, gradeOf } from "./citation.ts";
export type {
  Claim,
  ClaimKind,
  Confidence,
  Correction,
  EvidenceRecord,
  Source,
  SourceReference,
} from "./claim.ts";
export { EvidenceError, type EvidenceErrorCode } from "./errors.ts";
export { type EvidenceParts, indexEvidence } from "./indexed.ts";
export { type EvidenceFiles, loadEvidence } from "./load.ts";
export { ClaimSchema, CorrectionSchema, SourceSchema } from "./schema.ts";
