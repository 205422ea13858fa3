import type { NightPlan } from "@connection-denied/playthrough";

/** The longest talk the curve goes to: the eight minutes of the title. */
const LONG_CALL_MINUTES = 8;

/** The call of the ordinary night that stands in when she made none: the shortest that is compared. */
export const ORDINARY_MINUTES = 1;

/** Minutes of talk in a plan. */
export function minutesOf(plan: Pick<NightPlan, "talk">): number {
  return plan.talk.reduce((sum, part) => sum + part.seconds, 0) / 60;
}

/** The lengths to compare: the night's own, one less, one more, two, eight; in order, none twice, none below one. */
export function minutesToCompare(own: number): number[] {
  const whole = Math.max(1, Math.round(own));
  const wanted = [whole - 1, whole, whole + 1, 2, LONG_CALL_MINUTES].filter((minutes) => minutes >= 1);
  return [...new Set(wanted)].sort((a, b) => a - b);
}
