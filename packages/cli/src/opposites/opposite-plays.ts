import {
  type CompiledEpisode,
  createNightListener,
  type Era,
  type LoadedStory,
  loadEpisode,
  type Night,
} from "@connection-denied/playthrough";
import { type Walk, walk } from "../roam/walk.ts";

/** Two plays under one luck; wherever it can, the second chooses what the first did not. */
interface OppositePlays {
  readonly one: Walk;
  readonly other: Walk;
}

interface OppositeOptions {
  readonly episode: CompiledEpisode;
  readonly loaded: LoadedStory;
  readonly era: Era;
  readonly seed: number;
}

/** So much less is a choice worth that the first play took, that it is taken only where there is no other. */
const TAKEN_BEFORE = 1e9;

function playOpposites(options: OppositeOptions): OppositePlays {
  const one = walk({ ...options, taken: null });
  return { one, other: walk({ ...options, taken: opposed(one) }) };
}

function opposed({ choices }: Walk): ReadonlyMap<string, number> {
  return new Map(choices.map((choice) => [choice, TAKEN_BEFORE]));
}

/** Two opposite nights of the mother's under one luck, each heard; the second hearing chooses what the first did not. */
function hearOpposites(near: OppositeOptions, far: OppositeOptions): OppositePlays {
  const first = heardWalk(near, null);
  const second = heardWalk(near, opposed(first.walked));
  const one = walk({ ...far, taken: null, night: first.night });
  return { one, other: walk({ ...far, taken: opposed(one), night: second.night }) };
}

function heardWalk(
  options: OppositeOptions,
  taken: ReadonlyMap<string, number> | null,
): { walked: Walk; night: Night } {
  const listener = createNightListener();
  const walked = walk({ ...options, taken, witness: listener.witness });
  const { game } = walked;
  if (game === null) throw new Error(walked.failure?.message ?? "The walk did not begin.");
  const heard = { calls: listener.calls(), chosen: listener.chosen() };
  return { walked, night: { sample: false, record: game.record(), ...heard, world: game.world() } };
}

/** Passages in which two plays tell other lines. */
export interface Differences {
  /** Told by both, in other lines. */
  readonly otherwise: readonly string[];
  /** Told by one of them alone. */
  readonly alone: readonly string[];
}

/** @param passageOf the passage of each line of text, by its id; other lines are passed over */
export function differences({ one, other }: OppositePlays, passageOf: ReadonlyMap<string, string>): Differences {
  const [left, right] = [linesByPassage(one, passageOf), linesByPassage(other, passageOf)];
  const both = [...left.keys()].filter((passage) => right.has(passage));
  const all = new Set([...left.keys(), ...right.keys()]);
  return {
    otherwise: both.filter((passage) => left.get(passage) !== right.get(passage)),
    alone: [...all].filter((passage) => !both.includes(passage)),
  };
}

/** The lines told of each passage, as one text that can be compared. */
function linesByPassage({ met }: Walk, passageOf: ReadonlyMap<string, string>): Map<string, string> {
  const lines = new Map<string, string>();
  for (const id of [...met].sort()) {
    const passage = passageOf.get(id);
    if (passage !== undefined) lines.set(passage, `${lines.get(passage) ?? ""} ${id}`);
  }
  return lines;
}

export interface OppositesReport {
  readonly episode: string;
  readonly pairs: number;
  /** Passages that have lines. */
  readonly passages: number;
  /** Of a pair, in how many passages its plays differ. */
  readonly aPair: { readonly mean: number; readonly least: number; readonly most: number };
  /** Passages in which the plays of some pair differ. */
  readonly differing: readonly string[];
  /** Of these, those that both plays of some pair told, in other lines. */
  readonly otherwise: readonly string[];
}

export interface OppositesAsked {
  readonly era: Era;
  readonly seed: number;
  readonly pairs: number;
  /** The mother's episode, for an episode that hears her nights. */
  readonly near: CompiledEpisode | null;
  /** Called with how many pairs have begun, before each. */
  readonly onProgress?: (begun: number) => void;
}

export function compareOpposites(
  episode: CompiledEpisode,
  passageOf: ReadonlyMap<string, string>,
  { era, seed, pairs, near, onProgress }: OppositesAsked,
): OppositesReport {
  const loaded = loadEpisode(episode);
  const nearLoaded = near === null ? null : loadEpisode(near);
  const found = Array.from({ length: pairs }, (_unused, index) => {
    onProgress?.(index + 1);
    const luck = { era, seed: (seed * 1_000_003 + index) % 4_294_967_296 };
    const own = { episode, loaded, ...luck };
    if (near === null || nearLoaded === null) return differences(playOpposites(own), passageOf);
    return differences(hearOpposites({ episode: near, loaded: nearLoaded, ...luck }, own), passageOf);
  });
  const counts = found.map(({ otherwise, alone }) => otherwise.length + alone.length);
  return {
    episode: episode.id,
    pairs,
    passages: new Set(passageOf.values()).size,
    aPair: {
      mean: Math.round((10 * counts.reduce((sum, count) => sum + count, 0)) / pairs) / 10,
      least: Math.min(...counts),
      most: Math.max(...counts),
    },
    differing: [...new Set(found.flatMap(({ otherwise, alone }) => [...otherwise, ...alone]))].sort(),
    otherwise: [...new Set(found.flatMap(({ otherwise }) => otherwise))].sort(),
  };
}
