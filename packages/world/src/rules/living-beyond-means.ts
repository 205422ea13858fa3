import { eraData, numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { draw, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { pullToTell } from "./leanings.ts";

/** Coal, oil, meat twice: money that nobody saw her earn is seen being spent. */

/** So many times what such a household has put by is certainly too much to be spent unseen (invented). */
const TIMES_PUT_BY = 5;
/** The unit head, rather than somebody else in the row, is the one who wonders (invented). */
const BY_UNIT_HEAD = 0.4;

export function spendingSeen(draft: WorldState): void {
  if (draft.received_CNY === 0 || draft.people.spendingNoticed || draft.taken !== null) return;
  const plenty_CNY = TIMES_PUT_BY * eraData(draft.era).figures.moneyAtHome_CNY.high;
  const by = draw(draft, "living-beyond-means") < BY_UNIT_HEAD ? "unit-head" : "neighbour";
  const share = Math.min(1, draft.received_CNY / plenty_CNY);
  if (!happens(draft, "living-beyond-means", numbersOf(draft.era).spendingNoticedOdds * share * pullToTell(draft, by)))
    return;
  draft.people.spendingNoticed = true;
  tell(draft, true, { type: "spending-noticed", by });
  putOnFile(draft, "spending", by, FILE_WEIGHTS["spending beyond her means"]);
}
