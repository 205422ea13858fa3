import { type CompiledEpisode, type Era, loadEpisode, type Night } from "@connection-denied/playthrough";
import { HINTS } from "@connection-denied/world";
import { type Walk, walk } from "./walk.ts";

/** A way to play the failure again. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** How many walks failed with the same code and message. */
  readonly walks: number;
  readonly seed: number;
  readonly choices: readonly string[];
}

export interface RoamReport {
  readonly episode: string;
  readonly era: string;
  readonly seed: number;
  readonly walks: number;
  readonly seconds: number;
  readonly inputs: { readonly mean: number; readonly longest: number };
  readonly exceptions: readonly Failure[];
  readonly deadEnds: readonly Failure[];
  readonly refused: readonly Failure[];
  readonly neverReached: readonly string[];
  /** Lines and choices that no walk met. */
  readonly neverMet: readonly string[];
  readonly longScenes: readonly { readonly passage: string; readonly lines: number }[];
  readonly longestCall_s: number;
  /** Walks that ended in each fate, of those that chose without looking for the new. */
  readonly fates: Readonly<Record<string, number>>;
  /** Walks in which each hint could be noticed. */
  readonly hints: Readonly<Record<string, number>>;
}

export interface RoamOptions {
  readonly episode: CompiledEpisode;
  readonly era: Era;
  readonly walks: number;
  readonly seed: number;
  /** Nights to be heard one after another, for an episode that hears one. */
  readonly nights?: readonly Night[];
  readonly onProgress: (done: number) => void;
  readonly now_ms: () => number;
}

interface Tally {
  readonly failures: Map<string, Failure>;
  readonly reached: Set<string>;
  readonly met: Set<string>;
  readonly taken: Map<string, number>;
  readonly long: Map<string, number>;
  readonly fates: Map<string, number>;
  readonly hints: Map<string, number>;
  inputs: number;
  longest: number;
  longestCall_s: number;
}

/**
 * Plays an episode at random, many times. Every other walk prefers what has been chosen least, so that rare corners
 * are reached; the rest choose evenly, and only they are counted in `fates`.
 */
export function roamEpisode(options: RoamOptions): RoamReport {
  const { episode, era, walks, seed } = options;
  const started_ms = options.now_ms();
  const loaded = loadEpisode(episode);
  const tally = emptyTally();
  for (let index = 0; index < walks; index += 1) {
    const curious = index % 2 === 1;
    const taken = curious ? tally.taken : null;
    const night = options.nights?.[index % options.nights.length];
    const heard = night === undefined ? {} : { night };
    const luck = (seed * 1_000_003 + index) % 4_294_967_296;
    count(tally, walk({ episode, loaded, era, seed: luck, taken, ...heard }), curious);
    if ((index + 1) % 100 === 0) options.onProgress(index + 1);
  }
  return report(options, tally, (options.now_ms() - started_ms) / 1000);
}

function emptyTally(): Tally {
  return {
    failures: new Map(),
    reached: new Set(),
    met: new Set(),
    taken: new Map(),
    long: new Map(),
    fates: new Map(),
    hints: new Map(HINTS.map((hint) => [hint, 0])),
    inputs: 0,
    longest: 0,
    longestCall_s: 0,
  };
}

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function count(tally: Tally, walked: Walk, curious: boolean): void {
  for (const passage of walked.passages) tally.reached.add(passage);
  for (const id of walked.met) tally.met.add(id);
  for (const choice of walked.choices) addOne(tally.taken, choice);
  for (const { passage, lines } of walked.longScenes)
    tally.long.set(passage, Math.max(lines, tally.long.get(passage) ?? 0));
  if (!curious) addOne(tally.fates, walked.fate);
  for (const hint of walked.hints) addOne(tally.hints, hint);
  tally.inputs += walked.choices.length;
  tally.longest = Math.max(tally.longest, walked.choices.length);
  tally.longestCall_s = Math.max(tally.longestCall_s, walked.call_s);
  if (walked.failure !== null) keepShortest(tally.failures, walked, walked.failure);
}

/** Of walks that fail alike the shortest is kept: it is the easiest to play again. */
function keepShortest(
  failures: Tally["failures"],
  walked: Walk,
  { code, message }: NonNullable<Walk["failure"]>,
): void {
  const key = `${code} ${message}`;
  const known = failures.get(key);
  const shorter = known === undefined || walked.choices.length < known.choices.length;
  const shown = shorter ? walked : known;
  failures.set(key, { code, message, walks: (known?.walks ?? 0) + 1, seed: shown.seed, choices: shown.choices });
}

function report({ episode, era, walks, seed }: RoamOptions, tally: Tally, seconds: number): RoamReport {
  const failures = [...tally.failures.values()].sort((a, b) => b.walks - a.walks);
  const ends = new Set(["dead-end", "endless"]);
  return {
    episode: episode.id,
    era,
    seed,
    walks,
    seconds: Math.round(seconds * 100) / 100,
    inputs: { mean: Math.round((tally.inputs / Math.max(1, walks)) * 10) / 10, longest: tally.longest },
    exceptions: failures.filter(({ code }) => code !== "refused-command" && !ends.has(code)),
    deadEnds: failures.filter(({ code }) => ends.has(code)),
    refused: failures.filter(({ code }) => code === "refused-command"),
    neverReached: episode.passages.filter((passage) => !tally.reached.has(passage)),
    neverMet: Object.keys(episode.lines).filter((id) => !tally.met.has(id)),
    longScenes: [...tally.long].map(([passage, lines]) => ({ passage, lines })),
    longestCall_s: tally.longestCall_s,
    fates: Object.fromEntries([...tally.fates].sort(([a], [b]) => (a < b ? -1 : 1))),
    hints: Object.fromEntries(tally.hints),
  };
}
