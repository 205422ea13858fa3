import type {
  ChosenPlay,
  Hearing,
  LogEntry,
  PlayRecord,
  ReplayResult,
  Reveal,
  Scene,
  SceneChoice,
  SceneLine,
} from "@connection-denied/playthrough";
import type { PlayedScenes } from "../scenes/seen-scenes.ts";
import type { Intensity } from "../settings/settings.ts";

/** What the page asks of the game's worker. */
export type GameRequest =
  | { type: "start"; seed: number }
  /** Fetches what comes after the first choice; every question but `start` does so too, and waits for it. */
  | { type: "fetch-rest" }
  /** The far end of a night: the text of its record, or null for the sample. */
  | { type: "start-far"; seed: number; night: string | null }
  | { type: "resume"; save: string }
  | { type: "choose"; choice: string }
  | { type: "rewind" }
  /** The same moment, and the turns above it from one on, in the language that is asked for now. */
  | { type: "tell-again"; from: number | null }
  | { type: "log"; intensity: Intensity }
  | { type: "record" }
  | { type: "reveal" }
  | { type: "replay"; record: string }
  | { type: "open-record"; record: string }
  | { type: "played-scenes" }
  /** What a seeded hand chooses now that has chosen `before` times already. */
  | { type: "hand"; seed: number; before: number }
  | ({ type: "play-from" } & ChosenPlay);

/** One turn as the page draws it: the scene, which of its lines each intensity shows, and the save to keep. */
export interface GameTurn {
  scene: Scene;
  shown: Readonly<Record<Intensity, readonly SceneLine[]>>;
  save: string;
  /** What can be heard in this turn. */
  hearing: Hearing;
  /** Confidence of every claim the episode cites, by id: enough to name a chip before the evidence is loaded. */
  grades: Readonly<Record<string, string>>;
}

/** A turn of the present scene that has been played and stays readable above the new one. */
export interface PlayedTurn {
  turn: number;
  shown: GameTurn["shown"];
  chosen: Pick<SceneChoice, "text" | "language">;
}

export interface GameAnswers {
  start: GameTurn;
  "fetch-rest": null;
  "start-far": GameTurn;
  resume: GameTurn;
  choose: GameTurn;
  rewind: GameTurn;
  "tell-again": { turn: GameTurn; earlier: readonly PlayedTurn[] };
  log: readonly LogEntry[];
  record: PlayRecord;
  reveal: { reveal: Reveal; seed: number };
  replay: ReplayResult;
  "open-record": GameTurn;
  /** The scenes of the present play, and the ids of all that the episode has, as it is written. */
  "played-scenes": { play: PlayedScenes; ids: readonly string[] };
  "play-from": GameTurn;
  hand: string | null;
}

/** A refusal with its sentence: what is wrong and what to do. */
export interface GameFailure {
  code: string;
  message: string;
}

/** Every question says which language its answer is to be told in (BCP 47). */
export type ToWorker = { call: number; request: GameRequest; language: string };
export type FromWorker = { call: number; answer: unknown } | { call: number; failure: GameFailure };
