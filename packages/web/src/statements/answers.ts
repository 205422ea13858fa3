import type { Statement } from "@connection-denied/evidence";

export const ANSWERS = ["holds", "does-not", "unsure"] as const;
export type Answer = (typeof ANSWERS)[number];
export type Answers = Readonly<Record<string, Answer>>;

/** Before the story or after its end. */
export const WHENS = ["before", "after"] as const;
export type AnsweredWhen = (typeof WHENS)[number];
export type KeptAnswers = Readonly<Partial<Record<AnsweredWhen, Answers>>>;

/** How many of some statements were answered as the record has it. */
interface Score {
  readonly asRecorded: number;
  readonly count: number;
}

/** Statements that hold and statements that do not, each by themselves: to believe everything is not to know it. */
export interface Scores {
  readonly holding: Score;
  readonly notHolding: Score;
}

const FORMAT = "connection-denied/answers";

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkedAnswers(value: unknown): Answers | null {
  if (!isObject(value)) return null;
  const entries = Object.entries(value).flatMap(([id, given]) => {
    const answer = ANSWERS.find((one) => one === given);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Reads what was kept; what is damaged or foreign counts as not answered. */
export function parseAnswers(text: string | null): KeptAnswers {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    // Unreadable: nothing was answered.
  }
  if (!isObject(kept) || kept.format !== FORMAT) return {};
  const before = checkedAnswers(kept.before);
  const after = checkedAnswers(kept.after);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

export function answersText(kept: KeptAnswers): string {
  return JSON.stringify({ format: FORMAT, version: 1, ...kept });
}

function scoreOf(statements: readonly Statement[], answers: Answers): Score {
  const asRecorded = statements.filter(({ id, holds }) => answers[id] === (holds ? "holds" : "does-not")).length;
  return { asRecorded, count: statements.length };
}

export function scoresOf(statements: readonly Statement[], answers: Answers): Scores {
  return {
    holding: scoreOf(
      statements.filter(({ holds }) => holds),
      answers,
    ),
    notHolding: scoreOf(
      statements.filter(({ holds }) => !holds),
      answers,
    ),
  };
}

/** The file that somebody may choose to hand on: answers and scores, with the statements they are about, and no name. */
export function evaluationFile(statements: readonly Statement[], kept: KeptAnswers): string {
  const times = WHENS.flatMap((when) => {
    const answers = kept[when];
    return answers ? [[when, { answers, scores: scoresOf(statements, answers) }] as const] : [];
  });
  const file = { format: "connection-denied/evaluation", version: 1, statements, ...Object.fromEntries(times) };
  return JSON.stringify(file, null, 1);
}

/** Whose answers these would be: before the story, after its end, or neither in the middle of it. */
export function askedWhen({ stage, ended }: { stage: string; ended: boolean }): AnsweredWhen | null {
  if (stage === "note") return "before";
  return ended || stage === "reveal" || stage === "ladder" ? "after" : null;
}
