import { eraData } from "../eras/index.ts";
import { draw, drawBetween } from "../luck.ts";
import type { WorldState } from "../state.ts";

/** Current in the county: it comes for an hour or so and goes for longer, and nobody is told when. */

export function planMains(draft: WorldState): void {
  const { mains_hoursPerDay } = eraData(draft.era).figures;
  const hours = drawBetween(draft, "the-mains", mains_hoursPerDay.low, mains_hoursPerDay.high);
  const share = hours / 24;
  const on = draw(draft, "the-mains") < share;
  draft.mains = { share, on, changes_t_s: 0 };
  // Nobody looked when it came or went last: some of the present spell has passed already.
  draft.mains.changes_t_s = Math.round(spell_s(draft) * draw(draft, "the-mains"));
}

/** How long the present spell lasts: with current as the era has it, without as the hours of a day leave it. */
function spell_s(draft: WorldState): number {
  const { mainsOn_s } = eraData(draft.era).figures;
  const on_s = drawBetween(draft, "the-mains", mainsOn_s.low, mainsOn_s.high);
  return draft.mains.on ? on_s : (on_s * (1 - draft.mains.share)) / draft.mains.share;
}

/** Moves the mains on to the clock; true when they came or went meanwhile. */
export function rollMains(draft: WorldState): boolean {
  const before = draft.mains.on;
  while (draft.t_s >= draft.mains.changes_t_s) {
    draft.mains.on = !draft.mains.on;
    draft.mains.changes_t_s += Math.max(1, Math.round(spell_s(draft)));
  }
  return draft.mains.on !== before;
}
