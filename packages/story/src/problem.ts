/** One thing an author must mend, with the place where it stands. */
export interface StoryProblem {
  readonly file: string;
  /** Counted from 1; 0 when the problem belongs to the whole file. */
  readonly line: number;
  readonly code: StoryProblemCode;
  readonly message: string;
}

/** Every way in which an episode can be refused; `README.md` beside this folder explains each. */
export const STORY_PROBLEM_CODES = [
  "ink-error",
  "ink-warning",
  "missing-entry",
  "missing-title",
  "missing-id",
  "ill-formed-id",
  "duplicate-id",
  "duplicate-scene",
  "unknown-claim",
  "unknown-tag",
  "unknown-tag-value",
  "repeated-tag",
  "tag-out-of-place",
  "tag-alone",
  "glue",
  "inline-logic",
  "printed-value",
  "choice-brackets",
  "choice-price",
  "text-in-function",
  "text-outside-passage",
  "stray-logic",
  "unknown-external",
  "own-external",
  "command-in-expression",
  "command-in-function",
  "question-alone",
  "argument-count",
  "argument-value",
  "compared-value",
  "no-way-out",
  "unreached",
  "done",
  "end-outside-ladder",
] as const;

export type StoryProblemCode = (typeof STORY_PROBLEM_CODES)[number];

/** An episode was refused; `problems` lists everything found, in file and line order. */
export class StoryError extends Error {
  readonly code = "story-refused";
  readonly problems: readonly StoryProblem[];

  constructor(episode: string, problems: readonly StoryProblem[]) {
    super(`Episode "${episode}" has ${problems.length} problem(s):\n${problems.map(problemLine).join("\n")}`);
    this.name = "StoryError";
    this.problems = problems;
  }
}

/** One problem as one line of text: `file:line code message`. */
export function problemLine(problem: StoryProblem): string {
  return `${problem.file}:${problem.line} ${problem.code} ${problem.message}`;
}

/** By file, then line, then code, then message, so that the same faults always read the same. */
export function compareProblems(a: StoryProblem, b: StoryProblem): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || compareText(a.code, b.code) || compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
