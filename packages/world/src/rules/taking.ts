import type { Sentence } from "../eras/era.ts";
import { eraData, figure } from "../eras/index.ts";
import type { ArrestCause } from "../events.ts";
import { draw, drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { readCallHistory } from "./call-history.ts";
import { closeLine } from "./line.ts";
import { switchOff } from "./registering.ts";

/** Being taken. What follows is decided here by its own streams and told day by day; detention itself is not simulated. */

/** Where the phone is with her, or is what they came for. */
const TAKEN_WITH_PHONE: ReadonlySet<ArrestCause> = new Set([
  "on-air",
  "coming-down",
  "searched-house",
  "stopped-on-path",
]);

export function arrest(draft: WorldState, cause: ArrestCause): void {
  if (draft.taken !== null) return;
  if (draft.call.connected) closeLine(draft);
  switchOff(draft);
  if (TAKEN_WITH_PHONE.has(cause)) readCallHistory(draft);
  const era = eraData(draft.era);
  const bribeTaken = happens(draft, "bribe", figure(draft.era, "bribeTakenOdds"));
  const asked_CNY = askedFor(draft);
  const sentence = drawSentence(draft);
  draft.taken = {
    cause,
    day: draft.day,
    asked_CNY,
    bribeTaken,
    bribeSettled: false,
    settle_day: draft.day + era.figures.askedAfter_days.low,
    settled: false,
    released: bribeTaken,
    charge: bribeTaken ? null : sentence.charge,
    term_months_low: bribeTaken ? 0 : sentence.term.low,
    term_months_high: bribeTaken ? 0 : sentence.term.high,
  };
  tell(draft, false, { type: "arrested", cause });
}

/** What is asked: the era's one figure, or drawn from its range, whole hundreds. */
function askedFor(draft: WorldState): number {
  const { low, high } = eraData(draft.era).figures.bribeAsked_CNY;
  return low === high ? low : Math.round(drawBetween(draft, "bribe", low, high) / 100) * 100;
}

function drawSentence(draft: WorldState): Sentence {
  const { sentences } = eraData(draft.era);
  const luck = draw(draft, "law");
  let passed = 0;
  for (const sentence of sentences) {
    passed += sentence.weight.low;
    if (luck < passed) return sentence;
  }
  return sentences[0];
}

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
  if (taken.charge === null) tell(draft, false, { type: "released", after_days: draft.day - taken.day });
  else {
    const { charge, term_months_low, term_months_high } = taken;
    tell(draft, false, { type: "charged", charge, term_months_low, term_months_high });
  }
}

/** What she has not got is borrowed; every yuan is accounted for. */
function payBribe(draft: WorldState, asked_CNY: number): void {
  const own_CNY = Math.min(draft.money_CNY, asked_CNY);
  draft.money_CNY -= own_CNY;
  draft.borrowed_CNY += asked_CNY - own_CNY;
  draft.spent_CNY += asked_CNY;
}
