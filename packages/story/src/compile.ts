import type { CompiledEpisode } from "./compiled-episode.ts";
import { readCalls } from "./ink-call.ts";
import { compileInk, ENTRY_FILE, type InkOutcome } from "./ink-compile.ts";
import type { InkNode } from "./ink-node.ts";
import { readPassages } from "./passage.ts";
import { compareProblems, StoryError, type StoryProblem } from "./problem.ts";
import { checkCalls } from "./rules/calls.ts";
import { checkClaims } from "./rules/claims.ts";
import { checkComparisons } from "./rules/comparisons.ts";
import { checkIds, checkScenes } from "./rules/identity.ts";
import { checkPrices } from "./rules/prices.ts";
import { type Draft, type Rule, worded } from "./rules/rule.ts";
import { checkTags } from "./rules/tags.ts";
import { checkEnds, checkReached, checkWaysOut } from "./rules/ways-out.ts";
import { checkChoiceBrackets, checkStanding, checkStrayLogic, checkWholeLines } from "./rules/wording.ts";
import { seatOf } from "./seat-of.ts";
import { readStoryText, type StoryLine } from "./story-line.ts";
import { fingerprint } from "./version.ts";
import { type Seat, vocabularyOf } from "./vocabulary.ts";

export interface EpisodeSource {
  /** The episode's folder name. */
  readonly id: string;
  /** Ink by path inside the episode's folder; `episode.ink` is where it begins. */
  readonly files: Readonly<Record<string, string>>;
  /** Ids of every claim that may be cited. */
  readonly claimIds: ReadonlySet<string>;
}

/** What was found, whether or not the episode may be played. */
export interface EpisodeDraft {
  /** Null while there is any problem. */
  readonly episode: CompiledEpisode | null;
  readonly problems: readonly StoryProblem[];
  readonly passages: readonly string[];
  readonly lines: Readonly<Record<string, string>>;
  readonly citations: Readonly<Record<string, readonly string[]>>;
  readonly claims: readonly string[];
}

const RULES: readonly Rule[] = [
  checkTags,
  checkIds,
  checkScenes,
  checkClaims,
  checkWholeLines,
  checkStanding,
  checkChoiceBrackets,
  checkStrayLogic,
  checkCalls,
  checkComparisons,
  checkPrices,
  checkWaysOut,
  checkEnds,
  checkReached,
];

/**
 * Compiles one episode. Pure: files are handed in.
 * @throws StoryError with every problem found, not only the first.
 */
export function compileEpisode(source: EpisodeSource): CompiledEpisode {
  const { episode, problems } = draftEpisode(source);
  if (episode === null) throw new StoryError(source.id, problems);
  return episode;
}

/** Like `compileEpisode`, but hands back the problems together with what could be read in spite of them. */
export function draftEpisode(source: EpisodeSource): EpisodeDraft {
  if (!Object.hasOwn(source.files, ENTRY_FILE)) {
    const message = `Episode "${source.id}" has no ${ENTRY_FILE}; that is where it begins.`;
    return refused([{ file: ENTRY_FILE, line: 0, code: "missing-entry", message }]);
  }
  const seat = seatOf(source.files[ENTRY_FILE] ?? "");
  const ink = compileInk(source.files, vocabularyOf(seat));
  if (ink.tree === null) return refused(ink.problems);
  const draft = readDraft(ink.tree, source.claimIds, seat);
  const title = titleOf(draft);
  const lint = RULES.flatMap((rule) => rule(draft));
  if (title === null) lint.push(missingTitle());
  const problems = [...lint, ...unsaid(ink.problems, lint)].sort(compareProblems);
  const read = contents(draft);
  if (problems.length > 0 || ink.json === null || title === null) {
    return { episode: null, problems, ...read };
  }
  const episode = assemble(source.id, title, ink.json, draft);
  return { episode, problems, ...read };
}

function refused(problems: readonly StoryProblem[]): EpisodeDraft {
  return { episode: null, problems, passages: [], lines: {}, citations: {}, claims: [] };
}

function readDraft(tree: InkNode, claimIds: ReadonlySet<string>, seat: Seat): Draft {
  const read = { text: readStoryText(tree), calls: readCalls(tree), passages: readPassages(tree) };
  return { tree, ...read, claimIds, seat, vocabulary: vocabularyOf(seat) };
}

/** What ink complains of where a rule has already said it better is left out. */
function unsaid(inkProblems: InkOutcome["problems"], lint: readonly StoryProblem[]): StoryProblem[] {
  const better = new Set(["unknown-external", "own-external", "argument-count"]);
  return inkProblems.filter(
    (problem) =>
      !lint.some((other) => better.has(other.code) && other.file === problem.file && other.line === problem.line),
  );
}

function contents(draft: Draft) {
  const lines: Record<string, string> = {};
  const citations: Record<string, string[]> = {};
  for (const line of worded(draft)) {
    const id = valuesOf(line, "id")[0];
    if (id === undefined) continue;
    lines[id] = line.text;
    const cited = valuesOf(line, "cite");
    if (cited.length > 0) citations[id] = cited;
  }
  const claims = [...new Set(Object.values(citations).flat())].sort();
  const passages = draft.passages.map((passage) => passage.name).filter((name) => name !== "");
  return { lines, citations, claims, passages };
}

function valuesOf(line: StoryLine, name: string): string[] {
  return line.tags.flatMap((tag) => (tag.name === name && tag.value !== null ? [tag.value] : []));
}

function assemble(id: string, title: string, ink: string, draft: Draft): CompiledEpisode {
  const scenes = draft.text.lines.flatMap((line) =>
    valuesOf(line, "scene").map((scene) => ({ id: scene, passage: line.passage })),
  );
  const version = fingerprint(JSON.stringify([id, title, ink]));
  return { id, title, seat: draft.seat, language: "en", version, ink, ...contents(draft), scenes };
}

function titleOf(draft: Draft): string | null {
  const tags = draft.text.lines.filter((line) => line.passage === "").flatMap((line) => line.tags);
  return tags.find((tag) => tag.name === "title" && tag.place.file === ENTRY_FILE)?.value ?? null;
}

function missingTitle(): StoryProblem {
  const message = `Write "# title: …" on the first line of ${ENTRY_FILE}.`;
  return { file: ENTRY_FILE, line: 1, code: "missing-title", message };
}
