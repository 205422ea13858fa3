import { numbersOf } from "../eras/index.ts";
import type { ArrestCause } from "../events.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { askBribe } from "./bribe-after-arrest.ts";
import { readCallHistory } from "./call-history.ts";
import { closeLine } from "./line.ts";
import { switchOff } from "./registering.ts";
import { layCharge } from "./the-charge.ts";

/** Being taken. What follows is decided here by its own streams and told day by day; detention itself is not simulated. */

export function arrest(draft: WorldState, cause: ArrestCause): void {
  if (draft.taken !== null) return;
  if (draft.call.connected) closeLine(draft);
  switchOff(draft);
  if (isTakenWithPhone(draft, cause)) readCallHistory(draft);
  const { asked_CNY, bribeTaken } = askBribe(draft);
  const { ground, sentence } = layCharge(draft);
  draft.taken = {
    cause,
    day: draft.day,
    asked_CNY,
    bribeTaken,
    bribeSettled: false,
    settle_day: draft.day + numbersOf(draft.era).askedAfter_days,
    settled: false,
    released: bribeTaken,
    charge: bribeTaken ? null : sentence.charge,
    ground: bribeTaken ? null : ground,
    term_months_low: bribeTaken ? 0 : sentence.term.low,
    term_months_high: bribeTaken ? 0 : sentence.term.high,
  };
  tell(draft, false, { type: "arrested", cause });
}

/** Where the phone is with her, or is what they came for. */
function isTakenWithPhone(draft: WorldState, cause: ArrestCause): boolean {
  if (cause === "on-air" || cause === "searched-house") return true;
  return (cause === "coming-down" || cause === "stopped-on-path") && draft.phone.parts.handset === "carried";
}
