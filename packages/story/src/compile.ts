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
import { readStoryText } from "./story-line.ts";
import { fingerprint } from "./version.ts";

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
  const ink = compileInk(source.files);
  if (ink.tree === null) return refused(ink.problems);
  const draft = readDraft(ink.tree, source.claimIds);
  const title = titleOf(draft);
  const lint = RULES.flatMap((rule) => rule(draft));
  if (title === null) lint.push(missingTitle());
  const problems = [...lint, ...unsaid(ink.problems, lint)].sort(compareProblems);
  const { lines, claims, passages } = contents(draft);
  if (problems.length > 0 || ink.json === null || title === null) {
    return { episode: null, problems, lines, claims, passages };
  }
  const episode = assemble(source.id, title, ink.json, draft);
  return { episode, problems, lines, claims, passages };
}

function refused(problems: readonly StoryProblem[]): EpisodeDraft {
  return { episode: null, problems, passages: [], lines: {}, claims: [] };
}

function readDraft(tree: InkNode, claimIds: ReadonlySet<string>): Draft {
  return { tree, text: readStoryText(tree), calls: readCalls(tree), passages: readPassages(tree), claimIds };
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
  const claims = new Set<string>();
  for (const line of worded(draft)) {
    for (const tag of line.tags) {
      if (tag.name === "id" && tag.value !== null) lines[tag.value] = line.text;
      if (tag.name === "cite" && tag.value !== null) claims.add(tag.value);
    }
  }
  const passages = draft.passages.map((passage) => passage.name).filter((name) => name !== "");
  return { lines, claims: [...claims].sort(), passages };
}

function assemble(id: string, title: string, ink: string, draft: Draft): CompiledEpisode {
  const scenes = draft.text.lines.flatMap((line) =>
    line.tags.filter((tag) => tag.name === "scene").map((tag) => ({ id: tag.value ?? "", passage: line.passage })),
  );
  const version = fingerprint(JSON.stringify([id, title, ink]));
  return { id, title, language: "en", version, ink, ...contents(draft), scenes };
}

function titleOf(draft: Draft): string | null {
  const tags = draft.text.lines.filter((line) => line.passage === "").flatMap((line) => line.tags);
  return tags.find((tag) => tag.name === "title" && tag.place.file === ENTRY_FILE)?.value ?? null;
}

function missingTitle(): StoryProblem {
  const message = `Write "# title: …" on the first line of ${ENTRY_FILE}.`;
  return { file: ENTRY_FILE, line: 1, code: "missing-title", message };
}
