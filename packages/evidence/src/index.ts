export { type ClaimValue, claimValues } from "./browse/claim-values.ts";
export { conflicts } from "./browse/conflicts.ts";
export { type EvidenceGraph, evidenceGraph, graphAsDot } from "./browse/graph.ts";
export { type ClaimGroup, type EraSpan, GROUPINGS, type Grouping, groupClaims } from "./browse/groups.ts";
export { type RecordSearch, type SearchHit, searchRecord, searchRecordSoon } from "./browse/search.ts";
export { type TimelineYear, timeline } from "./browse/timeline.ts";
export { type ClaimUses, usesOf } from "./browse/uses.ts";
export { checkEvidence, type EvidenceReport } from "./check-evidence.ts";
export { CHANGES } from "./checks/changes.ts";
export type {
  CitingConstant,
  CitingLine,
  EvidenceProblem,
  EvidenceProblemCode,
  EvidenceUsage,
  SourceText,
} from "./checks/check.ts";
export { type Citation, type CitedSource, citation, claimNamed } from "./citation.ts";
export { CITATION_FORMATS, type CitationFormat, citedAs } from "./cite/cited-as.ts";
export { type CslItem, claimAddress, cslOf, cslOfSource } from "./cite/csl.ts";
export { plainEntries, withNote } from "./cite/plain-entries.ts";
export type {
  Change,
  Claim,
  ClaimKind,
  Confidence,
  Correction,
  EvidenceRecord,
  ForbiddenName,
  Gap,
  Place,
  Reading,
  Review,
  Source,
  SourceReference,
  Statement,
} from "./claim.ts";
export { EvidenceError, type EvidenceErrorCode } from "./errors.ts";
export { recordCsv } from "./export/record-csv.ts";
export { type RecordData, recordData } from "./export/record-data.ts";
export { gapsOf, type ThinReading, thinReadings } from "./gaps.ts";
export { type Grade, gradeOf, leastSure, SURENESS } from "./grade.ts";
export { citableIds, type EvidenceParts, findClaim, indexEvidence } from "./indexed.ts";
export { type EvidenceFiles, loadEvidence } from "./load.ts";
export { type TracedNumber, traceReport } from "./numbers/trace-report.ts";
export { type Unit, unitOf } from "./numbers/units.ts";
export { publishedSchemas } from "./published-schemas.ts";
export { addressOf, readingOf, readingWords } from "./reading.ts";
export { ClaimSchema, CorrectionSchema, SourceSchema } from "./schema.ts";
export { TOPICS } from "./topics.ts";
