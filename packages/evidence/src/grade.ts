import type { Confidence } from "./claim.ts";

/** A claim's confidence in words fit to show. */
export type Grade = "documented" | "one testimony" | "hearsay" | "estimate" | "invented";

const GRADES: Readonly<Record<Confidence, Grade>> = {
  documented: "documented",
  "single-testimony": "one testimony",
  hearsay: "hearsay",
  estimate: "estimate",
  invented: "invented",
};

/** Surest first. */
export const SURENESS: readonly Confidence[] = ["documented", "estimate", "single-testimony", "hearsay", "invented"];

export function gradeOf(confidence: Confidence): Grade {
  return GRADES[confidence];
}

/** The least sure of several; `invented` when there is none. */
export function leastSure(confidences: readonly Confidence[]): Confidence {
  const ranks = confidences.map((confidence) => SURENESS.indexOf(confidence));
  return SURENESS[Math.max(...ranks)] ?? "invented";
}

/** Whether the first claims more than the second. */
export function isSurer(one: Confidence, other: Confidence): boolean {
  return SURENESS.indexOf(one) < SURENESS.indexOf(other);
}
