import { eraData, numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import type { PhoneSource } from "../vocabulary.ts";
import { pullToTell, whyTell } from "./leanings.ts";

/** The go-between: may be what she says. */

/** Fee for her phone, whole yuan, drawn once when it is asked. */
function feeFor(draft: WorldState, phone: PhoneSource): number {
  if (phone === "own") return 0;
  const { low, high } = eraData(draft.era).figures.lentPhoneFee_CNY;
  return Math.round(drawBetween(draft, "setting-out", low, high) / 10) * 10;
}

export function arrange(draft: WorldState, phone: PhoneSource): void {
  const cost_CNY = feeFor(draft, phone);
  draft.phoneSource = phone;
  draft.money_CNY -= cost_CNY;
  draft.spent_CNY += cost_CNY;
  if (phone === "lent") draft.phone.parts = { handset: "carried", battery: "carried", card: "carried" };
  tell(draft, false, { type: "arranged", phone, cost_CNY });
}

/** If she works for the other side, a call that came about is what she needed. */
export function surrender(draft: WorldState): void {
  if (!draft.people.goBetweenIsAgent || draft.people.hasSpoken.includes("pear-woman")) return;
  const knows = draft.phoneSource === "lent" || draft.confided.includes("pear-woman");
  if (!knows) return;
  draft.people.hasSpoken.push("pear-woman");
  tell(draft, true, { type: "told", who: "pear-woman", what: "the-call" });
  putOnFile(draft, "word-of-go-between", "pear-woman", FILE_WEIGHTS["the go-between's word"]);
}

/** She is caught at something else, and is asked for names. */
export function pearWomanDay(draft: WorldState): void {
  const knows = draft.phoneSource === "lent" || draft.confided.includes("pear-woman");
  if (!knows || draft.people.hasSpoken.includes("pear-woman")) return;
  const odds = numbersOf(draft.era).goBetweenTellsOdds * pullToTell(draft, "pear-woman");
  if (!happens(draft, "informing", odds)) return;
  draft.people.hasSpoken.push("pear-woman");
  tell(draft, true, { type: "told", who: "pear-woman", what: "whom-she-served", why: whyTell(draft, "pear-woman") });
  putOnFile(draft, "word-of-go-between", "pear-woman", FILE_WEIGHTS["the go-between's word"]);
}

export const isAgent = (draft: WorldState): boolean =>
  happens(draft, "informing", numbersOf(draft.era).goBetweenAgentOdds);
