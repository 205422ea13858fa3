import { numbersOf } from "../eras/index.ts";
import { KINDNESS_LEFT } from "../invented-odds.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import type { PayeeId } from "../vocabulary.ts";
import { buyProtection } from "./protection.ts";

/** Money pressed into a hand: it softens whoever takes it, the more of it the more, and never to the end. */

export function pay(draft: WorldState, to: PayeeId, amount_CNY: number): void {
  draft.money_CNY -= amount_CNY;
  draft.spent_CNY += amount_CNY;
  draft.paid_CNY[to] += amount_CNY;
  tell(draft, false, { type: "paid", to, amount_CNY });
  if (to === "agents" && amount_CNY > 0) buyProtection(draft);
}

/** What is left of the odds that somebody who has been given money searches, writes down or tells. */
export function giftLeaves(draft: WorldState, who: keyof typeof KINDNESS_LEFT): number {
  const paid_CNY = draft.paid_CNY[who];
  if (paid_CNY === 0) return 1;
  const enough = Math.min(1, paid_CNY / numbersOf(draft.era).smallGift_CNY);
  return 1 - (1 - KINDNESS_LEFT[who]) * enough;
}
