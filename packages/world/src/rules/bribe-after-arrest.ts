import { eraData, numbersOf } from "../eras/index.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";

/** The sum that is asked for her, and whether it is taken. */

export function askBribe(draft: WorldState): { asked_CNY: number; bribeTaken: boolean } {
  const bribeTaken = happens(draft, "bribe", numbersOf(draft.era).bribeTakenOdds);
  return { asked_CNY: askedFor(draft), bribeTaken };
}

/** What is asked: the era's one figure, or drawn from its range, whole hundreds. */
function askedFor(draft: WorldState): number {
  const { low, high } = eraData(draft.era).figures.bribeAsked_CNY;
  return low === high ? low : Math.round(drawBetween(draft, "bribe", low, high) / 100) * 100;
}

/** What she has not got is borrowed; every yuan is accounted for. */
export function payBribe(draft: WorldState, asked_CNY: number): void {
  const own_CNY = Math.min(draft.money_CNY, asked_CNY);
  draft.money_CNY -= own_CNY;
  draft.borrowed_CNY += asked_CNY - own_CNY;
  draft.spent_CNY += asked_CNY;
}
