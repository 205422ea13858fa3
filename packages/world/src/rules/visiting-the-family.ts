import { eraData, numbersOf } from "../eras/index.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { handOverParts, lookThrough } from "./finding-parts.ts";

/** A household with somebody missing is on a list, and agents look in on the households on the list. */

export function settleList(draft: WorldState): void {
  const { onListOdds } = eraData(draft.era).figures;
  const on = happens(draft, "visiting-the-family", onListOdds.low);
  // The last visit was some time before the night.
  const visit_day = Math.ceil(untilNext_days(draft) * drawBetween(draft, "visiting-the-family", 0, 1));
  draft.list = { on, visit_day };
}

function untilNext_days(draft: WorldState): number {
  const { low, high } = eraData(draft.era).figures.familyVisitEvery_days;
  return Math.round(drawBetween(draft, "visiting-the-family", low, high));
}

export function visitTheFamily(draft: WorldState): void {
  if (!draft.list.on) return;
  if (draft.day === 1) tell(draft, true, { type: "on-list" });
  if (draft.day !== draft.list.visit_day) return;
  draft.list.visit_day += untilNext_days(draft);
  const searched = happens(draft, "visiting-the-family", numbersOf(draft.era).visitSearchOdds);
  const found = searched ? lookThrough(draft, "visiting-the-family", "agents", false) : [];
  tell(draft, false, { type: "family-visited", searched, found });
  handOverParts(draft, found, "agents");
  draft.knock = draft.taken === null ? "visit" : "agents";
  tell(draft, false, { type: "knock", who: draft.knock });
}
