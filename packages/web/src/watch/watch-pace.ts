import type { Scene } from "@connection-denied/playthrough";
import { waitBefore } from "../scene/speaking-pace.ts";

export const SPEEDS = ["slow", "usual", "quick"] as const;
export type Speed = (typeof SPEEDS)[number];

const STRETCH: Readonly<Record<Speed, number>> = { slow: 1.7, usual: 1, quick: 0.55 };
/** Time to look over what could be chosen, for each choice. (invented: a glance) */
const CHOICE_ms = 900;
/** A picture wants to be looked at, and a night with its ten thousand likes longer. */
const LOOK_ms: Readonly<Partial<Record<Scene["stage"], number>>> = { map: 5000, horizon: 5000, reveal: 20_000 };

/** How long a passage stays when it plays itself: as long as it takes to say it aloud, and to look at what it shows. */
export function readingTime_ms(
  lines: Scene["lines"],
  { choices, stage }: Pick<Scene, "choices" | "stage">,
  speed: Speed,
): number {
  const saying = waitBefore(lines, lines.length) + choices.length * CHOICE_ms;
  return Math.round((saying + (LOOK_ms[stage] ?? 0)) * STRETCH[speed]);
}

/** The next slower or quicker speed; the ends stay what they are. */
export function speedBeside(speed: Speed, step: -1 | 1): Speed {
  return SPEEDS[SPEEDS.indexOf(speed) + step] ?? speed;
}
