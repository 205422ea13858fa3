import { BadInput } from "../../bad-input.ts";
import { type AirRule, type Book, OUTCOMES, type PaperPassage } from "./book.ts";
import { testsOf } from "./conditions.ts";
import { destinations, flatSteps, reachedFrom } from "./make-book.ts";
import { sum } from "./throws.ts";

export type BookProblemCode =
  | "no-beginning"
  | "broken-link"
  | "unreached"
  | "no-end"
  | "no-destination"
  | "bad-dice"
  | "read-on"
  | "line-twice"
  | "unmarked"
  | "unresolved-note";

/** One thing that a reader of the book would stumble over. */
export interface BookProblem {
  readonly code: BookProblemCode;
  /** Number of the passage, 0 for the whole book. */
  readonly passage: number;
  readonly message: string;
}

/** What has to be so for a book to be handed to a stranger. @param claims those of a line or choice; @param known all there are */
export function checkBook(
  book: Book,
  claims: (id: string) => readonly string[],
  known: ReadonlySet<string>,
): BookProblem[] {
  const ways = waysByAir(book.air);
  return [
    ...(book.passages[0]?.number === 1 ? [] : [problem("no-beginning", 0, "The book has no passage 1.")]),
    ...linkProblems(book, ways),
    ...reachProblems(book, ways),
    ...book.passages.flatMap((passage) => [...passageProblems(passage), ...noteProblems(passage, claims, known)]),
    ...readOnProblems(book),
    ...twiceProblems(book),
    ...markProblems(book),
  ];
}

/** Refuses a book that a reader would stumble in. @throws BadInput that says the first things wrong with it */
export function refuseFaults(book: Book, problems: readonly BookProblem[]): void {
  if (problems.length === 0) return;
  const first = problems.slice(0, 3).map(({ message, code }) => `${message} (${code})`);
  const more = problems.length > 3 ? ` And ${problems.length - 3} more.` : "";
  throw new BadInput(`The book of "${book.episode}" is not printed. ${first.join(" ")}${more}`);
}

function problem(code: BookProblemCode, passage: number, message: string): BookProblem {
  return { code, passage, message };
}

function waysByAir(air: AirRule | null): string[] {
  return air === null ? [] : [air.dies, air.taken, ...(air.notices === null ? [] : [air.notices])];
}

function linkProblems({ passages }: Book, ways: readonly string[]): BookProblem[] {
  const keys = new Set(passages.map(({ key }) => key));
  const lost = (number: number, to: readonly string[]): BookProblem[] =>
    to.filter((key) => !keys.has(key)).map((key) => problem("broken-link", number, `No passage is "${key}".`));
  return [...lost(0, ways), ...passages.flatMap(({ number, steps }) => lost(number, destinations(steps)))];
}

/** Every passage can be come to from 1, and an end from every passage. */
function reachProblems({ passages }: Book, ways: readonly string[]): BookProblem[] {
  const reached = new Set(reachedFrom([passages[0]?.key ?? "", ...ways], passages).map(({ key }) => key));
  const unreached = passages.filter(({ key }) => !reached.has(key));
  const ends = passages.filter((passage) => !reachedFrom([passage.key], passages).some(endsOrReturns));
  return [
    ...unreached.map(({ number, key }) => problem("unreached", number, `No way leads to ${number} ("${key}").`)),
    ...ends.map(({ number, key }) => problem("no-end", number, `From ${number} ("${key}") no end can be reached.`)),
  ];
}

const endsOrReturns = ({ steps }: PaperPassage): boolean =>
  flatSteps(steps).some(({ kind }) => kind === "end" || kind === "back");

function passageProblems({ number, steps }: PaperPassage): BookProblem[] {
  const all = flatSteps(steps);
  const last = steps.at(-1);
  const leads = last !== undefined && ["go", "end", "back", "choice"].includes(last.kind);
  return [
    ...(leads ? [] : [problem("no-destination", number, `${number} leaves its reader with nowhere to go.`)]),
    ...all.flatMap((step) => {
      if (step.kind === "choice") {
        const goes = step.again || step.steps.some(({ kind }) => kind === "go" || kind === "end");
        return goes ? [] : [problem("no-destination", number, `The choice "${step.id}" leads nowhere.`)];
      }
      if (step.kind !== "throw") return [];
      const fair = step.columns.every(
        ({ chances }) => sum(chances) === OUTCOMES && chances.length === step.rows.length,
      );
      return fair ? [] : [problem("bad-dice", number, `A throw in ${number} does not share out ${OUTCOMES} outcomes.`)];
    }),
  ];
}

function noteProblems(
  { number, steps }: PaperPassage,
  claims: (id: string) => readonly string[],
  known: ReadonlySet<string>,
): BookProblem[] {
  const ids = flatSteps(steps).flatMap((step) => (step.kind === "line" || step.kind === "choice" ? [step.id] : []));
  return ids
    .flatMap(claims)
    .filter((claim) => !known.has(claim))
    .map((claim) => problem("unresolved-note", number, `${number} cites "${claim}", which has no note.`));
}

/** Nobody comes on by reading on. */
function readOnProblems({ passages }: Book): BookProblem[] {
  return passages.flatMap(({ steps, number }, index) => {
    const next = passages[index + 1];
    const led = next !== undefined && destinations(steps).includes(next.key);
    return led ? [problem("read-on", number, `${number} leads to the passage right behind it.`)] : [];
  });
}

/** A line has one place, but for what a recorded call says more than once. */
function twiceProblems({ passages }: Book): BookProblem[] {
  const seen = new Map<string, number>();
  return passages.flatMap(({ steps, number, key }) =>
    flatSteps(steps).flatMap((step) => {
      if (step.kind !== "line" || key.startsWith("line:")) return [];
      const before = seen.get(step.id);
      seen.set(step.id, number);
      return before === undefined || before === number
        ? []
        : [problem("line-twice", number, `"${step.id}" stands in ${before} and in ${number}.`)];
    }),
  );
}

/** What a condition asks of the sheet is written there somewhere. */
function markProblems({ passages }: Book): BookProblem[] {
  const all = passages.flatMap(({ steps }) => flatSteps(steps));
  const marked = new Set(all.flatMap((step) => (step.kind === "write" || step.kind === "count" ? [step.slot] : [])));
  const asked = all.flatMap((step) => {
    if (step.kind === "choice") return testsOf(step.condition);
    return step.kind === "if" ? step.branches.flatMap(({ condition }) => testsOf(condition)) : [];
  });
  const slots = new Set(asked.map(({ slot }) => slot));
  return [...slots]
    .filter((slot) => !marked.has(slot) && slot !== "world:air")
    .map((slot) => problem("unmarked", 0, `A condition asks for "${slot}", which nothing in the book notes.`));
}
