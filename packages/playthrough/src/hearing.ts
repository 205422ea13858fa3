import { type Earshot, earshot, type WorldEvent } from "@connection-denied/world";
import { piecesOfLine } from "./broken-line.ts";
import { lostSyllablesOf } from "./lost-syllables-of.ts";
import type { Playthrough } from "./playthrough.ts";
import type { SceneLine } from "./scene.ts";

/** A stretch of a far line, for the ear: a syllable that came through or was lost, or what stands between two. */
export interface HeardPiece {
  /** Empty where it was lost. */
  readonly text: string;
  readonly part: "spoken" | "lost" | "between";
}

/** Happenings that make a sound she can hear. */
export type HeardEvent =
  | "registered"
  | "no-service"
  | "dialled"
  | "connected"
  | "call-dropped"
  | "hung-up"
  | "dog"
  | "hum";

/** What can be heard where she is. It follows from the game and is no part of its record. */
export interface Hearing {
  readonly earshot: Earshot;
  /**
   * Carrier over interference and noise in her telephone, whole dB; null while no call is up. It is the noise she
   * hears in the earpiece, and no more exact than an ear.
   */
  readonly cIN_dB: number | null;
  /** In the order in which they happened. */
  readonly events: readonly HeardEvent[];
  /** The far lines of the scene, by id. */
  readonly voices: readonly { readonly id: string; readonly pieces: readonly HeardPiece[] }[];
}

const SOUNDING: ReadonlySet<string> = new Set<HeardEvent>([
  "registered",
  "no-service",
  "dialled",
  "connected",
  "call-dropped",
  "hung-up",
]);

/**
 * What she hears in the present turn.
 * @param since how many events of the chronicle had happened before the turn began
 */
export function hearing(playthrough: Playthrough, since: number): Hearing {
  const world = playthrough.world();
  return {
    earshot: earshot(world.place),
    cIN_dB: playthrough.cIN_dB(),
    events: heardEvents((world.chronicle ?? []).slice(since)),
    voices: playthrough
      .scene()
      .lines.filter(({ voice }) => voice === "far")
      .map((line) => ({ id: line.id, pieces: heardPieces(line) })),
  };
}

/** How many events have happened so far: where the next turn's begin. */
export function eventsSoFar(playthrough: Playthrough): number {
  return playthrough.world().chronicle?.length ?? 0;
}

function heardEvents(events: readonly WorldEvent[]): HeardEvent[] {
  return events.flatMap((event): HeardEvent[] => {
    if (event.hidden) return [];
    if (event.type === "hint") return event.hint === "dog" || event.hint === "hum" ? [event.hint] : [];
    return SOUNDING.has(event.type) ? [event.type as HeardEvent] : [];
  });
}

function heardPieces(line: SceneLine): HeardPiece[] {
  const lost = lostSyllablesOf(line);
  let syllable = 0;
  return piecesOfLine(line.text).map(({ text, spoken }): HeardPiece => {
    if (!spoken) return { text, part: "between" };
    const isLost = lost[syllable] === true;
    syllable += 1;
    return isLost ? { text: "", part: "lost" } : { text, part: "spoken" };
  });
}
