import type { WorldState } from "../state.ts";

/** The night begins when she leaves the house, or puts the phone together in it. */
export function beginNight(draft: WorldState): void {
  if (draft.begun) return;
  draft.begun = true;
  draft.when ??= "tonight";
  draft.t_s = Math.max(draft.t_s, draft.evening.setOut_t_s);
}

export function beginNightAtHome(draft: WorldState): void {
  if (draft.begun) return;
  draft.begun = true;
  draft.when ??= "tonight";
  draft.t_s = Math.max(draft.t_s, draft.evening.houseCall_t_s);
}
