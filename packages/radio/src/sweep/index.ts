export {
  type CoverageField,
  type CoveragePart,
  coverageField,
  coverageSide,
  coverageSteps,
  mergeCoverage,
} from "./coverage-field.ts";
export type { CoverageOptions } from "./coverage-input.ts";
export { coverageByLinks } from "./links-on-grid-lines.ts";
export { COVERAGE_SIDES, type CoverageSide } from "./side-frame.ts";
