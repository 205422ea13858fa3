import { numbersOf } from "../eras/index.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { arrest } from "./taking.ts";

/** Stopped in the street for a look at telephones, in the eras that have such checks. Asked only while she carries one. */

/** True when she was stopped. */
export function checkedOnTheStreet(draft: WorldState): boolean {
  if (draft.taken !== null || draft.phone.parts.handset !== "carried" || draft.phoneSource === null) return false;
  const odds = numbersOf(draft.era).streetCheckOdds;
  if (odds === 0 || !happens(draft, "street-check", odds)) return false;
  const found = happens(draft, "street-check", numbersOf(draft.era).streetCheckFindsOdds);
  tell(draft, false, { type: "street-check", found });
  if (found) arrest(draft, "stopped-on-path");
  return true;
}
