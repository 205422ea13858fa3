import type { Claim, EvidenceRecord } from "../claim.ts";
import { type Grade, gradeOf } from "../grade.ts";

/** One year and the claims that speak of it. */
export interface TimelineYear {
  readonly year: number;
  readonly claims: readonly Claim[];
  readonly byGrade: Readonly<Partial<Record<Grade, number>>>;
}

/** Year by year, both ends included, what the record speaks of. A claim of an open span stands in each of its years. */
export function timeline(record: EvidenceRecord, first = 2000, last = 2026): TimelineYear[] {
  const all = [...record.claims.values()];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = first + index;
    const claims = all.filter(({ years: [from, to] }) => from <= year && year <= to);
    return { year, claims, byGrade: countGrades(claims) };
  });
}

function countGrades(claims: readonly Claim[]): Partial<Record<Grade, number>> {
  const counts: Partial<Record<Grade, number>> = {};
  for (const { confidence } of claims) {
    const grade = gradeOf(confidence);
    counts[grade] = (counts[grade] ?? 0) + 1;
  }
  return counts;
}
