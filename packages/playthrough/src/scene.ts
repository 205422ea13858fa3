import type { Seat, Stage, Where } from "@connection-denied/story/vocabulary";
import type { PlaceId, WorldView } from "@connection-denied/world";

export type { Seat, Stage, Where };

/** Who speaks: the story, she or someone beside her, the voice on the line, or the phone's display. */
export type Voice = "narration" | "near" | "far" | "display";

/** How much of the hard lines a player wants to meet. */
export type Intensity = "full" | "softened" | "bare";

export interface SceneLine {
  readonly id: string;
  /** What was said or told. */
  readonly text: string;
  /** What came through: the same as `text` unless the voice is `far`. Screens show this one. */
  readonly heard: string;
  /** Share of the syllables that were lost, 0 to 1. */
  readonly lostShare: number;
  /** Language of the words, where there are none in the language that was asked for. The engine never sets it. */
  readonly language?: string;
  readonly voice: Voice;
  readonly claims: readonly string[];
  readonly invented: boolean;
  readonly hard?: 1 | 2;
  readonly instead?: 1 | 2;
  readonly sound?: string;
  /** A line of the mother's episode as it reached the far end: of its words in any language, only what they quote. */
  readonly quoted?: true;
}

export interface SceneChoice {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly string[];
  readonly place?: PlaceId;
  readonly subject?: string;
  /** What saying it costs, in seconds on air. */
  readonly seconds?: number;
  /** An act of the ladder: message, tell, record, write, stop. */
  readonly act?: string;
  /** As in `SceneLine`. */
  readonly language?: string;
}

/** One fact on the card that is always at hand. Labels and values are codes or numbers; screens make the words. */
export interface NoteCardEntry {
  readonly label: string;
  readonly value: string | number;
}

/** Everything one screen needs, and nothing the player could not know. */
export interface Scene {
  readonly turn: number;
  readonly seat: Seat;
  /** Knot or knot.stitch in which the choices stand. */
  readonly passage: string;
  readonly sceneId: string;
  /** What the screen shows: switched by a `#stage:` tag, kept until the next one. */
  readonly stage: Stage;
  /** Where she stands when it is not `view.place`: set by a `#where:` tag. */
  readonly where?: Where;
  readonly lines: readonly SceneLine[];
  readonly choices: readonly SceneChoice[];
  /** In the daughter's seat: her telephone, the clock and the days. */
  readonly view: WorldView;
  /** Day of the world before this passage was told; `view.day` is the day at its end. */
  readonly dayBefore: number;
  readonly noteCard: readonly NoteCardEntry[];
  readonly ended: boolean;
}

const SOFTENING: Readonly<Record<Intensity, number>> = { full: 0, softened: 1, bare: 2 };

/**
 * The lines a player at this intensity meets. A line of `#hard:1` is left out when softened and when bare, one of
 * `#hard:2` only when bare; the line that stands in its place is shown exactly then.
 */
export function visibleLines(scene: Pick<Scene, "lines">, intensity: Intensity): SceneLine[] {
  const softening = SOFTENING[intensity];
  return scene.lines.filter((line) => {
    if (line.hard !== undefined) return softening < line.hard;
    if (line.instead !== undefined) return softening >= line.instead;
    return true;
  });
}
