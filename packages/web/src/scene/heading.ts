import type { Scene } from "@connection-denied/playthrough";
import type { Words } from "../words/words.ts";

type Told = Pick<Scene, "seat" | "stage" | "where" | "dayBefore"> & {
  view: Pick<Scene["view"], "place" | "clock" | "day" | "t_s">;
};

/** First of the days a passage passes over, or null when it passes over none or one. */
export function firstDayOf(dayBefore: number, day: number): number | null {
  return day > dayBefore + 1 ? dayBefore + 1 : null;
}

/**
 * Where she is and when, as far as the passage knows it: the evening before she leaves has no clock, nor has the path. The capital
 * is made here and not by a `::first-letter` style: of a heading that is one letter long, as 집 is, Chromium reads out nothing then.
 */
export function headingOf(told: Told, words: Words): string {
  const [first = "", ...rest] = whereAndWhen(told, words);
  return first.toLocaleUpperCase(words.language) + rest.join("");
}

function whereAndWhen({ seat, stage, where, dayBefore, view }: Told, words: Words): string {
  if (seat === "daughter" && stage === "reveal") return words("where-reveal-far");
  if (stage === "reveal" || stage === "ladder") return words(`where-${stage}`);
  const place = words(where === undefined ? `place-${view.place}` : `where-${where}`);
  const from = firstDayOf(dayBefore, view.day);
  if (from !== null) return words("where-days", { place, from, day: view.day });
  if (view.day > 0) return words("where-day", { place, day: view.day });
  // At work and in the shop it is evening, and nobody has looked at a clock.
  const untimed = view.t_s === 0 || where === "path" || (seat === "daughter" && stage === "story");
  return untimed ? place : words("where-now", { place, clock: words.clock(view.clock) });
}
