import type { Confidence } from "@connection-denied/evidence";
import type { SourceQuestion } from "../app/session.svelte.ts";

/** How well a line is known: the confidence of its claims, or that it was invented for the story. */
export type Grade = Confidence;

const GRADES: readonly Grade[] = ["documented", "single-testimony", "hearsay", "estimate", "invented"];

/** A claim's confidence as a grade; a word of another build counts as the weakest that is not an invention. */
export function asGrade(confidence: string): Grade {
  return GRADES.find((grade) => grade === confidence) ?? "estimate";
}

/** Each grade once, best known first, so that a line with several claims has one small mark. */
export function gradesOf(question: SourceQuestion, gradeOf: (claim: string) => string): Grade[] {
  const found = new Set(question.claims.map((claim) => asGrade(gradeOf(claim))));
  if (question.invented) found.add("invented");
  return GRADES.filter((grade) => found.has(grade));
}

const RING = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8Z";

const SHAPES: Readonly<Record<Grade, string>> = {
  documented: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z",
  "single-testimony": `${RING}M8 1.8v12.4A6.2 6.2 0 0 0 8 1.8Z`,
  hearsay: RING,
  estimate: `${RING}M4 7h8v2H4Z`,
  invented: "M8 .6 15.4 8 8 15.4.6 8Zm0 2.6L3.2 8 8 12.8 12.8 8Z",
};

/** Shape tells the grade as well as the name does: full, half, empty, crossed, and a lozenge for what is invented. */
export function shapeOf(grade: Grade): string {
  return SHAPES[grade];
}
