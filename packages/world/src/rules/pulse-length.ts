import type { WorldState } from "../state.ts";

/** While the phone is on the world looks at itself every this many seconds (invented). */
export const PULSE_S = 5;
/** While she walks and teams are out: two people in the dark come no nearer than a torch's reach in less (invented). */
const WALKING_PULSE_S = 15;
/** While she lies awake at home and only teams move (invented). */
const HOME_PULSE_S = 30;

export function pulseLength_s(draft: WorldState): number {
  if (draft.phone.power === "on") return PULSE_S;
  return draft.walk !== null || draft.place !== "house" ? WALKING_PULSE_S : HOME_PULSE_S;
}
