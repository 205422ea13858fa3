import {
  type CompiledEpisode,
  createPlaythrough,
  type Era,
  type Hand,
  type LoadedStory,
  type Night,
  type Playthrough,
  PlaythroughError,
  type Scene,
  seededHand,
  type Witness,
  type WorldEvent,
} from "@connection-denied/playthrough";
import { chronicle, type Fate, view } from "@connection-denied/world";

/** A walk that has not ended after so many inputs never will. */
const TURN_LIMIT = 1_500;

export interface WalkOptions {
  readonly episode: CompiledEpisode;
  readonly loaded: LoadedStory;
  readonly era: Era;
  readonly seed: number;
  /** How often each choice was taken before; handed in, it leads the walk to what is new. */
  readonly taken: ReadonlyMap<string, number> | null;
  /** The night that is heard, for an episode that hears one. */
  readonly night?: Night;
  readonly witness?: Witness;
}

/** What can be said of one walk. */
export interface Walk {
  readonly seed: number;
  /** The game as it was left; null when it could not begin. */
  readonly game: Playthrough | null;
  readonly choices: readonly string[];
  readonly passages: readonly string[];
  /** Ids of the lines told and the choices offered. */
  readonly met: ReadonlySet<string>;
  readonly longScenes: readonly { passage: string; lines: number }[];
  readonly call_s: number;
  readonly fate: Fate;
  readonly hints: readonly string[];
  readonly events: readonly WorldEvent["type"][];
  /** Why it did not come to a good end. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}

/** More lines than this at once are too much to read before choosing. */
const LONG_SCENE_LINES = 60;

interface Progress {
  game: Playthrough | null;
  choices: string[];
  met: Set<string>;
  longScenes: { passage: string; lines: number }[];
  call_s: number;
}

/** One random play, to its end or to whatever stops it. */
export function walk(options: WalkOptions): Walk {
  const progress: Progress = { game: null, choices: [], met: new Set(), longScenes: [], call_s: 0 };
  let failure: Walk["failure"] = null;
  try {
    failure = wander(options, progress);
  } catch (error) {
    const code = error instanceof PlaythroughError ? error.code : "exception";
    failure = { code, message: error instanceof Error ? error.message : String(error) };
  }
  return describe(options.seed, progress, failure);
}

function wander(options: WalkOptions, progress: Progress): Walk["failure"] {
  const { taken, ...given } = options;
  const hand = seededHand(given.seed);
  const game = createPlaythrough({ ...given, language: "en", strict: true, withoutDigests: true });
  progress.game = game;
  for (let turn = 0; turn < TURN_LIMIT; turn += 1) {
    const scene = game.scene();
    note(progress, scene);
    if (scene.ended) return endOf(scene);
    const choice = scene.choices[pickOne(hand, scene, taken)];
    if (choice === undefined) return endOf(scene);
    progress.choices.push(choice.id);
    game.apply({ type: "choose", choice: choice.id });
  }
  return { code: "endless", message: `The walk has not ended after ${TURN_LIMIT} inputs.` };
}

function note(progress: Progress, scene: Scene): void {
  if (scene.lines.length > LONG_SCENE_LINES) {
    progress.longScenes.push({ passage: scene.passage, lines: scene.lines.length });
  }
  for (const { id } of scene.lines) progress.met.add(id);
  for (const { id } of scene.choices) progress.met.add(id);
  progress.call_s = Math.max(progress.call_s, scene.view.airSeconds);
}

/** An episode ends in the ladder of acts and nowhere else. */
function endOf(scene: Scene): Walk["failure"] {
  if (scene.stage === "ladder") return null;
  return { code: "dead-end", message: `The story stops in "${scene.passage}", before the ladder.` };
}

function pickOne(hand: Hand, scene: Scene, taken: WalkOptions["taken"]): number {
  if (taken === null) return hand.pick(scene.choices.length);
  return hand.pickWeighted(scene.choices.map(({ id }) => 1 / (1 + (taken.get(id) ?? 0))));
}

function describe(seed: number, progress: Progress, failure: Walk["failure"]): Walk {
  const { game, choices, met, longScenes, call_s } = progress;
  const events = game === null ? [] : chronicle(game.world());
  return {
    seed,
    game,
    choices,
    passages: game?.passagesSeen() ?? [],
    met,
    longScenes,
    call_s,
    fate: game === null ? "none-yet" : view(game.world()).fate,
    hints: [...new Set(events.flatMap((event) => (event.type === "hint" ? [event.hint] : [])))],
    events: [...new Set(events.map((event) => event.type))],
    failure,
  };
}
