import type { ChosenPlay } from "@connection-denied/playthrough";

/** How a scene was reached: the night's luck and what was chosen up to its beginning. */
type WayThere = Omit<ChosenPlay, "episode">;

export interface SeenScene extends WayThere {
  /** How it begins, as it was met. */
  readonly begins: string;
  /** Scenes from which it was reached, in plays on this device. */
  readonly after: readonly string[];
}

/** Scenes met on this device, by episode and scene. */
export type SeenScenes = Readonly<Record<string, Readonly<Record<string, SeenScene>>>>;

/** One play so far: its scenes in the order in which they came, each with the turn in which it began. */
export interface PlayedScenes extends ChosenPlay {
  readonly scenes: readonly { readonly id: string; readonly turn: number; readonly begins: string }[];
}

const FORMAT = "connection-denied/seen";

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function texts(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : null;
}

function checkedScene(value: unknown): SeenScene | null {
  if (!isObject(value)) return null;
  const { era, language, seed, begins } = value;
  const choices = texts(value.choices);
  const after = texts(value.after);
  if (typeof era !== "string" || typeof language !== "string" || typeof begins !== "string") return null;
  if (typeof seed !== "number" || choices === null || after === null) return null;
  // Whether the night in it can be heard again is seen when it is played.
  const night = isObject(value.night) ? { night: value.night as unknown as NonNullable<WayThere["night"]> } : {};
  return { era, language, seed, choices, begins, after, ...night };
}

/** Reads what was kept; whatever is damaged or foreign is left out, scene by scene. */
export function parseSeen(text: string | null): SeenScenes {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    // Unreadable: nothing was seen.
  }
  if (!isObject(kept) || kept.format !== FORMAT || !isObject(kept.episodes)) return {};
  return Object.fromEntries(
    Object.entries(kept.episodes)
      .filter(([, scenes]) => isObject(scenes))
      .map(([episode, scenes]) => [
        episode,
        Object.fromEntries(
          Object.entries(scenes as Record<string, unknown>).flatMap(([id, value]) => {
            const scene = checkedScene(value);
            return scene === null ? [] : [[id, scene]];
          }),
        ),
      ]),
  );
}

export function seenText(seen: SeenScenes): string {
  return JSON.stringify({ format: FORMAT, version: 1, episodes: seen });
}

/** Adds a play. The newest way to a scene is the one that is kept. */
export function withPlay(seen: SeenScenes, play: PlayedScenes): SeenScenes {
  const { episode, era, language, seed, choices, night } = play;
  const scenes: Record<string, SeenScene> = { ...seen[episode] };
  let before: string | null = null;
  for (const { id, turn, begins } of play.scenes) {
    const after: Set<string> = new Set(scenes[id]?.after);
    if (before !== null && before !== id) after.add(before);
    const way = { era, language, seed, choices: choices.slice(0, turn), ...(night === undefined ? {} : { night }) };
    scenes[id] = { ...way, begins, after: [...after].sort() };
    before = id;
  }
  return { ...seen, [episode]: scenes };
}
