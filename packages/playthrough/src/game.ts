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
import { answered, type Ear, emptyEar, heardOn, presentCall, sceneLineOf } from "./ear.ts";
import { PlaythroughError } from "./errors.ts";
import { type FarEnd, openFarDoors } from "./far-doors.ts";
import { emptyView, farView } from "./far-view.ts";
import type { LogEntry } from "./log.ts";
import { emptyMemory, type Memory, remember } from "./memory.ts";
import { type Door, type LoadedStory, loadStory, type Narrator, type RawLine } from "./narrator.ts";
import type { Night } from "./night.ts";
import type { Witness } from "./night-listener.ts";
import { farNoteCardOf, noteCardOf } from "./note-card.ts";
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
  /** The daughter's seat: the night that is heard. */
  readonly night?: Night;
  /** Told of everything the game does, when it does it. */
  readonly witness?: Witness;
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
  /** The daughter's seat only. */
  readonly ear?: Ear;
  readonly standing: Standing;
  readonly scene: Scene;
  readonly log: readonly LogEntry[];
}

/** Which game it is. */
export type Identity = Pick<PlayRecord, "episode" | "era" | "seed" | "language" | "night">;

/** Digest of everything that a turn led to: world, telling, the scene shown, and all that was said. */
export function digestOfSnapshot(identity: Identity, snapshot: Snapshot): string {
  const { episode, era, seed, language, night } = identity;
  const { ink, ...rest } = snapshot;
  const heard = night === undefined ? {} : { night: night.record.turns.at(-1)?.digest ?? night.record.start };
  return digestOf({ episode, era, seed, language, ...heard, ...rest, ink: JSON.parse(ink) });
}

/** A game in progress. Everything in it but the narrator is plain data. */
export interface Game {
  readonly options: PlaythroughOptions;
  readonly narrator: Narrator;
  world: WorldState;
  seen: { state: WorldState; view: WorldView } | null;
  memory: Memory;
  /** How far the night has been heard, in the daughter's seat. */
  ear: Ear;
  standing: Standing;
  scene: Scene | null;
  log: LogEntry[];
  /** Lines told since the last choice. */
  telling: SceneLine[];
  start: string;
  turns: PlayTurn[];
  /** Sentence about a refusal that the story has not asked about yet. */
  refusal: string | null;
}

/** Makes the world and the teller of a game; nothing is told yet. */
export function openGame(options: PlaythroughOptions): Game {
  checkOptions(options);
  const heard = options.episode.seat === "daughter";
  const doors = doorsOf(options, () => game);
  const loaded = options.loaded ?? loadStory(options.episode.ink, options.episode.passages);
  const game: Game = {
    options,
    narrator: loaded.begin(storySeedOf(options.seed), doors),
    world: heard ? nightOf(options).world : createWorld({ era: options.era, seed: options.seed }),
    seen: null,
    memory: emptyMemory(),
    ear: emptyEar(),
    standing: { stage: "story", sceneId: "", sceneTurn: 0 },
    scene: null,
    log: [],
    telling: [],
    start: "",
    turns: [],
    refusal: null,
  };
  return game;
}

/** Every question and command of the seat, by name. */
export function doorsOf({ episode }: PlaythroughOptions, game: () => Game): ReadonlyMap<string, Door> {
  return episode.seat === "daughter" ? openFarDoors(farEndOf(game)) : openDoors(doorsTo(game));
}

/** @throws PlaythroughError `night-missing` when an episode that needs a night is begun without one. */
function nightOf({ night, episode }: PlaythroughOptions): Night {
  if (night !== undefined) return night;
  throw new PlaythroughError("night-missing", `The episode "${episode.id}" hears a night; hand it the record of one.`);
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

function farEndOf(game: () => Game): FarEnd {
  const night = () => nightOf(game().options);
  return {
    night,
    ear: () => game().ear,
    view: () => viewOf(game()),
    seed: () => game().options.seed,
    toldNow: () => game().telling.map(({ id }) => id),
    answer: () => {
      game().ear = answered(game().ear, night());
    },
    listen: () => {
      const { ear, items } = heardOn(game().ear, night());
      game().ear = ear;
      for (const item of items) if (item.kind === "words") hold(game(), sceneLineOf(item));
    },
    passDays: (count) => {
      game().ear = { ...game().ear, day: game().ear.day + count };
    },
  };
}

function viewOf(game: Game): WorldView {
  if (game.options.episode.seat === "daughter") return farViewOf(game);
  if (game.seen === null || game.seen.state !== game.world) game.seen = { state: game.world, view: view(game.world) };
  return game.seen.view;
}

function farViewOf(game: Game): WorldView {
  game.seen ??= { state: game.world, view: emptyView(game.options.era) };
  return farView(game.seen.view, game.ear, nightOf(game.options));
}

/** The noise of the line that is up, or that the lines now on the screen came through. */
export function lineNow_dB(game: Game): number | null {
  const { night, episode } = game.options;
  if (episode.seat === "mother") return game.world.call.connected ? Math.round(game.world.call.cIN_dB) : null;
  const heardNow = game.ear.connected || (game.scene?.lines ?? []).some(({ voice }) => voice === "far");
  const item = night === undefined ? undefined : presentCall(game.ear, night)?.items[game.ear.next - 1];
  return heardNow ? (item?.cIN_dB ?? null) : null;
}

function carryOut(game: Game, command: WorldCommand): void {
  const { state, events } = step(game.world, command);
  const refusal = events.find((event) => event.type === "refused");
  failOnUnheardRefusal(game);
  game.refusal = refusal === undefined ? null : `The world refused ${JSON.stringify(command)}: "${refusal.code}".`;
  game.world = state;
  game.memory = remember(game.memory, command, events);
  game.options.witness?.carriedOut(command, events, state);
}

/** Strict play: a refusal that the story has not asked about is a fault of the story. */
function failOnUnheardRefusal(game: Game): void {
  if (game.refusal === null || game.options.strict !== true) return;
  throw new PlaythroughError("refused-command", `${game.refusal} The story never asked whether it was.`);
}

/** Tells on to the next choice, and makes the scene of it. */
export function tell(game: Game, chosen: readonly LogEntry[]): Scene {
  const turn = game.turns.length;
  const dayBefore = viewOf(game).day;
  game.log = [...game.log, ...chosen];
  game.telling = [];
  game.narrator.tell((raw) => takeIn(game, raw));
  failOnUnheardRefusal(game);
  game.scene = sceneOf(game, turn, game.telling, dayBefore);
  return game.scene;
}

/** Takes in one line of the story: what it changes on the screen, what came through of it, and what is remembered. */
export function takeIn(game: Game, raw: RawLine): void {
  const told = toldLine(raw, game.world);
  game.standing = standingAfter(game.standing, told, game.turns.length);
  if (told.line === null) return;
  if (told.line.voice === "far") game.memory.lost = told.line.lostShare > LOST_LINE_SHARE;
  hold(game, told.line);
}

/** Takes a line into the scene being told, and into the log. */
function hold(game: Game, line: SceneLine): void {
  game.telling.push(line);
  game.log.push({ kind: "line", turn: game.turns.length, sceneId: game.standing.sceneId, line });
  game.options.witness?.told(line, game.world);
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
    seat: game.options.episode.seat,
    passage: path === undefined ? (game.scene?.passage ?? "") : game.narrator.passageOf(path),
    sceneId: game.standing.sceneId,
    stage: game.standing.stage,
    ...(game.standing.where === undefined ? {} : { where: game.standing.where }),
    lines,
    choices,
    ...shownTo(game),
    dayBefore,
    ended: choices.length === 0,
  });
}

/** What the one in this seat could know of the world, and her card. */
function shownTo(game: Game): Pick<Scene, "view" | "noteCard"> {
  const view = viewOf(game);
  const { variable } = game.narrator;
  if (game.options.episode.seat === "daughter") return { view, noteCard: farNoteCardOf(view, variable) };
  const { stage, where } = game.standing;
  return { view: playerView(view, stage), noteCard: noteCardOf(view, where, variable) };
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
    ...(game.options.episode.seat === "daughter" ? { ear: game.ear } : {}),
    standing: { ...game.standing },
    scene: sceneNow(game),
    log: game.log,
  };
}

export function digestOfGame(game: Game): string {
  if (game.options.withoutDigests === true) return "";
  const { episode, era, seed, language, night } = game.options;
  const heard = night === undefined ? {} : { night };
  return digestOfSnapshot({ episode: episode.id, era, seed, language, ...heard }, snapshotOf(game));
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
  game.options.witness?.chosen(choice);
  const turn: PlayTurn = { input: { type: "choose", choice: choice.id }, digest: "" };
  game.turns.push(turn);
  const entry: LogEntry = { kind: "choice", turn: game.turns.length, sceneId: scene.sceneId, choice };
  tell(game, [entry]);
  game.turns[game.turns.length - 1] = { ...turn, digest: digestOfGame(game) };
  return sceneNow(game);
}
