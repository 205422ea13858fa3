import {
  createWorld,
  ERAS,
  step,
  view,
  type WorldCommand,
  type WorldState,
  type WorldView,
} from "@connection-denied/world";
import { digestOf } from "./digest.ts";
import { openDoors, type World } from "./doors.ts";
import { PlaythroughError } from "./errors.ts";
import type { LogEntry } from "./log.ts";
import { emptyMemory, type Memory, remember } from "./memory.ts";
import { type LoadedStory, loadStory, type Narrator } from "./narrator.ts";
import { noteCardOf } from "./note-card.ts";
import { playerView } from "./player-view.ts";
import { type PlayerInput, type PlayRecord, type PlayTurn, SEED_LIMIT } from "./record.ts";
import type { Scene, SceneLine } from "./scene.ts";
import {
  type CompiledEpisode,
  type Era,
  LOST_LINE_SHARE,
  type Standing,
  sceneChoice,
  standingAfter,
  toldLine,
} from "./telling.ts";

export interface PlaythroughOptions {
  readonly episode: CompiledEpisode;
  readonly era: Era;
  /** Whole number, 0 to 4 294 967 295; the whole game is a function of it and the inputs. */
  readonly seed: number;
  readonly language: string;
  /** Tests and random play: a refused command that the story does not ask about (`refused()`) is thrown as an error. */
  readonly strict?: boolean;
  /** Random play: leave the digests out, which makes records useless and play several times faster. */
  readonly withoutDigests?: boolean;
  /** Random play: a story read earlier by `loadEpisode`. Playthroughs that share one must not be played side by side. */
  readonly loaded?: LoadedStory;
}

/** Everything a save needs to go on in the middle of a scene. */
export interface Snapshot {
  readonly world: WorldState;
  readonly ink: string;
  readonly memory: Memory;
  readonly standing: Standing;
  readonly scene: Scene;
  readonly log: readonly LogEntry[];
}

/** Which game it is. */
export type Identity = Pick<PlayRecord, "episode" | "era" | "seed" | "language">;

/** Digest of everything that a turn led to: world, telling, the scene shown, and all that was said. */
export function digestOfSnapshot({ episode, era, seed, language }: Identity, snapshot: Snapshot): string {
  const { world, ink, memory, standing, scene, log } = snapshot;
  return digestOf({ episode, era, seed, language, world, ink: JSON.parse(ink), memory, standing, scene, log });
}

/** A game in progress. Everything in it but the narrator is plain data. */
export interface Game {
  readonly options: PlaythroughOptions;
  readonly narrator: Narrator;
  world: WorldState;
  seen: { state: WorldState; view: WorldView } | null;
  memory: Memory;
  standing: Standing;
  scene: Scene | null;
  log: LogEntry[];
  start: string;
  turns: PlayTurn[];
  /** Sentence about a refusal that the story has not asked about yet. */
  refusal: string | null;
}

/** Makes the world and the teller of a game; nothing is told yet. */
export function openGame(options: PlaythroughOptions): Game {
  checkOptions(options);
  const doors = openDoors(doorsTo(() => game));
  const loaded = options.loaded ?? loadStory(options.episode.ink, options.episode.passages);
  const game: Game = {
    options,
    narrator: loaded.begin(storySeedOf(options.seed), doors),
    world: createWorld({ era: options.era, seed: options.seed }),
    seen: null,
    memory: emptyMemory(),
    standing: { stage: "story", sceneId: "", sceneTurn: 0 },
    scene: null,
    log: [],
    start: "",
    turns: [],
    refusal: null,
  };
  return game;
}

/** The world knows more eras; its texts, prices and law are written for this one. */
const TOLD_IN: Era = "2014";

function checkOptions({ era, seed, language, episode }: PlaythroughOptions): void {
  if (era !== TOLD_IN) {
    const sentence = ERAS.includes(era)
      ? `The episode "${episode.id}" is told in the era ${TOLD_IN} only, not in ${era}; choose "${TOLD_IN}".`
      : `There is no era "${era}"; the episode "${episode.id}" is told in ${TOLD_IN}.`;
    throw new PlaythroughError("unknown-era", sentence);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > SEED_LIMIT) {
    throw new PlaythroughError("bad-seed", `A seed is a whole number from 0 to ${SEED_LIMIT}, not ${String(seed)}.`);
  }
  if (language !== episode.language) {
    throw new PlaythroughError(
      "unknown-language",
      `The episode "${episode.id}" cannot be played in "${language}" yet; choose "${episode.language}".`,
    );
  }
}

/** The story draws from a seed of its own, so that its draws never move the world's. */
function storySeedOf(seed: number): number {
  const mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  return (mixed ^ (mixed >>> 13)) & 0x3fffffff;
}

function doorsTo(game: () => Game): World {
  return {
    view: () => viewOf(game()),
    era: () => game().options.era,
    memory: () => game().memory,
    askRefused: () => {
      game().refusal = null;
      return game().memory.refused;
    },
    command: (command) => carryOut(game(), command),
  };
}

function viewOf(game: Game): WorldView {
  if (game.seen === null || game.seen.state !== game.world) game.seen = { state: game.world, view: view(game.world) };
  return game.seen.view;
}

function carryOut(game: Game, command: WorldCommand): void {
  const { state, events } = step(game.world, command);
  const refusal = events.find((event) => event.type === "refused");
  failOnUnheardRefusal(game);
  game.refusal = refusal === undefined ? null : `The world refused ${JSON.stringify(command)}: "${refusal.code}".`;
  game.world = state;
  game.memory = remember(game.memory, command, events);
}

/** Strict play: a refusal that the story has not asked about is a fault of the story. */
function failOnUnheardRefusal(game: Game): void {
  if (game.refusal === null || game.options.strict !== true) return;
  throw new PlaythroughError("refused-command", `${game.refusal} The story never asked whether it was.`);
}

/** Tells on to the next choice, and makes the scene of it. */
export function tell(game: Game, chosen: readonly LogEntry[]): Scene {
  const turn = game.turns.length;
  const lines: SceneLine[] = [];
  const said: LogEntry[] = [...chosen];
  const dayBefore = game.world.day;
  game.narrator.tell((raw) => {
    const told = toldLine(raw, game.world);
    game.standing = standingAfter(game.standing, told, turn);
    if (told.line === null) return;
    if (told.line.voice === "far") game.memory.lost = told.line.lostShare > LOST_LINE_SHARE;
    lines.push(told.line);
    said.push({ kind: "line", turn, sceneId: game.standing.sceneId, line: told.line });
  });
  failOnUnheardRefusal(game);
  game.log = [...game.log, ...said];
  game.scene = sceneOf(game, turn, lines, dayBefore);
  return game.scene;
}

function sceneOf(game: Game, turn: number, lines: readonly SceneLine[], dayBefore: number): Scene {
  const raw = game.narrator.choices();
  const choices = raw.map(sceneChoice);
  if (new Set(choices.map((choice) => choice.id)).size < choices.length) {
    throw new PlaythroughError("story-fault", `Two choices of one moment share an id: ${choices.map(({ id }) => id)}.`);
  }
  const path = raw[0]?.path;
  return freeze({
    turn,
    passage: path === undefined ? (game.scene?.passage ?? "") : game.narrator.passageOf(path),
    sceneId: game.standing.sceneId,
    stage: game.standing.stage,
    ...(game.standing.where === undefined ? {} : { where: game.standing.where }),
    lines,
    choices,
    view: playerView(viewOf(game), game.standing.stage),
    dayBefore,
    noteCard: noteCardOf(viewOf(game), game.standing.where, game.narrator.variable),
    ended: choices.length === 0,
  });
}

export function freeze<Value extends object>(value: Value): Value {
  for (const member of Object.values(value)) {
    if (typeof member === "object" && member !== null && !Object.isFrozen(member)) freeze(member);
  }
  return Object.freeze(value);
}

export function snapshotOf(game: Game): Snapshot {
  return {
    world: game.world,
    ink: game.narrator.state(),
    memory: { ...game.memory },
    standing: { ...game.standing },
    scene: sceneNow(game),
    log: game.log,
  };
}

export function digestOfGame(game: Game): string {
  if (game.options.withoutDigests === true) return "";
  const { episode, era, seed, language } = game.options;
  return digestOfSnapshot({ episode: episode.id, era, seed, language }, snapshotOf(game));
}

export function sceneNow(game: Game): Scene {
  if (game.scene === null) throw new PlaythroughError("story-fault", "The game has no scene yet.");
  return game.scene;
}

/** Takes one input, tells on, and writes the digest down. */
export function applyInput(game: Game, input: PlayerInput): Scene {
  const scene = sceneNow(game);
  if (scene.ended) throw new PlaythroughError("ended", "The episode has ended; there is nothing left to choose.");
  const index = scene.choices.findIndex((choice) => choice.id === input.choice);
  const choice = scene.choices[index];
  if (choice === undefined) {
    const offered = scene.choices.map(({ id }) => id).join(", ");
    throw new PlaythroughError("unknown-choice", `"${input.choice}" cannot be chosen here; there is: ${offered}.`);
  }
  game.narrator.choose(index);
  const turn: PlayTurn = { input: { type: "choose", choice: choice.id }, digest: "" };
  game.turns.push(turn);
  const entry: LogEntry = { kind: "choice", turn: game.turns.length, sceneId: scene.sceneId, choice };
  tell(game, [entry]);
  game.turns[game.turns.length - 1] = { ...turn, digest: digestOfGame(game) };
  return sceneNow(game);
}
