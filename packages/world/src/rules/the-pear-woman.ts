import { eraData, numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import type { PhoneSource } from "../vocabulary.ts";
import { pullToTell, whyTell } from "./leanings.ts";

/** The go-between: may be what she says. */

/** What she asks, whole yuan, drawn once when it is asked: a rent, or the price of a handset of the era. */
function priceOf(draft: WorldState, phone: PhoneSource): number {
  if (phone === "own") return 0;
  const { lentPhoneFee_CNY, handset_CNY } = eraData(draft.era).figures;
  const { low, high } = phone === "lent" ? lentPhoneFee_CNY : handset_CNY;
  return Math.round(drawBetween(draft, "setting-out", low, high) / 10) * 10;
}

export function arrange(draft: WorldState, phone: PhoneSource): void {
  const cost_CNY = priceOf(draft, phone);
  const own_CNY = Math.min(draft.money_CNY, cost_CNY);
  draft.phoneSource = phone;
  draft.money_CNY -= own_CNY;
  draft.borrowed_CNY += cost_CNY - own_CNY;
  draft.spent_CNY += cost_CNY;
  if (phone === "lent") draft.phone.parts = { handset: "carried", battery: "carried", card: "carried" };
  tell(draft, false, { type: "arranged", phone, cost_CNY });
}

/** Whoever lends or sells a phone knows who calls. */
const knowsOfHer = ({ phoneSource, confided }: WorldState): boolean =>
  phoneSource === "lent" || phoneSource === "bought" || confided.includes("pear-woman");

/** If she works for the other side, a call that came about is what she needed. */
export function surrender(draft: WorldState): void {
  if (!draft.people.goBetweenIsAgent || draft.people.hasSpoken.includes("pear-woman")) return;
  if (!knowsOfHer(draft)) return;
  draft.people.hasSpoken.push("pear-woman");
  tell(draft, true, { type: "told", who: "pear-woman", what: "the-call" });
  putOnFile(draft, "word-of-go-between", "pear-woman", FILE_WEIGHTS["the go-between's word"]);
}

/** She is caught at something else, and is asked for names. */
export function pearWomanDay(draft: WorldState): void {
  if (!knowsOfHer(draft) || draft.people.hasSpoken.includes("pear-woman")) return;
  const odds = numbersOf(draft.era).goBetweenTellsOdds * pullToTell(draft, "pear-woman");
  if (!happens(draft, "informing", odds)) return;
  draft.people.hasSpoken.push("pear-woman");
  tell(draft, true, { type: "told", who: "pear-woman", what: "whom-she-served", why: whyTell(draft, "pear-woman") });
  putOnFile(draft, "word-of-go-between", "pear-woman", FILE_WEIGHTS["the go-between's word"]);
}

export const isAgent = (draft: WorldState): boolean =>
  happens(draft, "informing", numbersOf(draft.era).goBetweenAgentOdds);
