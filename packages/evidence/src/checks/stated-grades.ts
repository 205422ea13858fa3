import type { Confidence, EvidenceRecord } from "../claim.ts";
import { gradeOf, isSurer, leastSure } from "../grade.ts";
import { findClaim } from "../indexed.ts";
import { type EvidenceCheck, type EvidenceProblem, lineName } from "./check.ts";

/** Nothing is said to be surer than the least sure claim it rests on. */
export const checkStatedGrades: EvidenceCheck = (record, usage) => [
  ...usage.lines.flatMap((line) =>
    checkGrade(record, `Line "${lineName(line)}"`, lineName(line), line.claims, line.stated),
  ),
  ...usage.constants.flatMap(({ name, claims, confidence }) =>
    checkGrade(record, `Constant "${name}"`, name, claims, confidence),
  ),
];

function checkGrade(
  record: EvidenceRecord,
  who: string,
  where: string,
  ids: readonly string[],
  stated: Confidence | undefined,
): EvidenceProblem[] {
  const claims = ids.flatMap((id) => findClaim(record, id) ?? []);
  if (stated === undefined || claims.length === 0) return [];
  const least = leastSure(claims.map(({ confidence }) => confidence));
  if (!isSurer(stated, least)) return [];
  const weakest = claims.filter(({ confidence }) => confidence === least).map(({ id }) => id);
  const message = `${who} is graded "${gradeOf(stated)}", but rests on ${weakest.join(", ")}, which is "${gradeOf(least)}".`;
  return [{ code: "grade-too-high", message, where }];
}
