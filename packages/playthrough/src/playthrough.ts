import type { WorldState } from "@connection-denied/world";
import {
  applyInput,
  digestOfGame,
  freeze,
  type Game,
  lineNow_dB,
  openGame,
  type PlaythroughOptions,
  type Snapshot,
  sceneNow,
  snapshotOf,
  tell,
} from "./game.ts";
import type { LogEntry } from "./log.ts";
import { type LoadedStory, loadStory } from "./narrator.ts";
import type { PlayerInput, PlayRecord } from "./record.ts";
import type { Scene } from "./scene.ts";
import type { CompiledEpisode } from "./telling.ts";
import { WORLD_VERSION } from "./versions.ts";

/** One person's game, from its seed to its ending. */
export interface Playthrough {
  /** What is on the screen now. Frozen. */
  scene(): Scene;
  /**
   * Takes one input and tells on to the next choice.
   * @throws PlaythroughError `unknown-choice` or `ended`; nothing has changed then.
   */
  apply(input: PlayerInput): Scene;
  record(): PlayRecord;
  /** Everything said and chosen so far. */
  log(): readonly LogEntry[];
  /** The whole world, hidden things included: for the reveal, never for a scene. */
  world(): WorldState;
  /** Carrier over interference and noise on the line being heard, whole dB; null when none is. */
  cIN_dB(): number | null;
  passagesSeen(): string[];
  /** Turn at which the present scene began. */
  sceneStart(): number;
  snapshot(): Snapshot;
}

/** Reads an episode once, for many playthroughs one after another. */
export function loadEpisode(episode: CompiledEpisode): LoadedStory {
  return loadStory(episode.ink, episode.passages);
}

/**
 * Begins a game and tells it to its first choice.
 * @throws PlaythroughError for an unknown era or language, or a seed that is none.
 */
export function createPlaythrough(options: PlaythroughOptions): Playthrough {
  const game = openGame(options);
  tell(game, []);
  if (options.withoutDigests !== true) game.start = digestOfGame(game);
  return playthroughOf(game);
}

/** Goes on from a snapshot, without telling anything again. */
export function restorePlaythrough(options: PlaythroughOptions, record: PlayRecord, snapshot: Snapshot): Playthrough {
  const game = openGame(options);
  game.narrator.restore(snapshot.ink);
  game.world = snapshot.world;
  game.memory = { ...snapshot.memory };
  game.standing = { ...snapshot.standing };
  if (snapshot.ear !== undefined) game.ear = { ...snapshot.ear };
  game.scene = freeze(snapshot.scene);
  game.log = [...snapshot.log];
  game.start = record.start;
  game.turns = [...record.turns];
  return playthroughOf(game);
}

function recordOf(game: Game): PlayRecord {
  const { episode, era, seed, language, night } = game.options;
  return {
    format: "connection-denied/record",
    version: night === undefined ? 1 : 2,
    episode: episode.id,
    episodeVersion: episode.version,
    worldVersion: WORLD_VERSION,
    era,
    seed,
    language,
    start: game.start,
    turns: game.turns.map((turn) => ({ input: { ...turn.input }, digest: turn.digest })),
    ...(night === undefined ? {} : { night: { sample: night.sample, record: night.record } }),
  };
}

function playthroughOf(game: Game): Playthrough {
  return {
    scene: () => sceneNow(game),
    apply: (input) => applyInput(game, input),
    record: () => recordOf(game),
    log: () => game.log,
    world: () => game.world,
    cIN_dB: () => lineNow_dB(game),
    passagesSeen: () => game.narrator.passagesSeen(),
    sceneStart: () => game.standing.sceneTurn,
    snapshot: () => snapshotOf(game),
  };
}
