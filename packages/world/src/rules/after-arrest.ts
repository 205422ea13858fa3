import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { payBribe } from "./bribe-after-arrest.ts";

/** The days of somebody who has been taken: a sum is asked, then she comes home or a charge is read. */

/** One day in the case of someone taken. */
export function dayOfCase(draft: WorldState): void {
  const taken = draft.taken;
  if (taken === null || taken.settled) return;
  if (!taken.bribeSettled && draft.day >= taken.day + 1) {
    taken.bribeSettled = true;
    if (taken.bribeTaken) payBribe(draft, taken.asked_CNY);
    tell(draft, false, { type: "bribe", asked_CNY: taken.asked_CNY, taken: taken.bribeTaken });
  }
  if (draft.day < (taken.released ? taken.day + 2 : taken.settle_day)) return;
  taken.settled = true;
  if (taken.charge === null || taken.ground === null)
    tell(draft, false, { type: "released", after_days: draft.day - taken.day });
  else {
    const { charge, ground, term_months_low, term_months_high } = taken;
    tell(draft, false, { type: "charged", charge, ground, term_months_low, term_months_high });
  }
}
