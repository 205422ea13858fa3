import { eraData, numbersOf } from "../eras/index.ts";
import type { FileEntryKind } from "../file-entry.ts";
import { FILE_WEIGHTS, SEEN_IN_HAND } from "../invented-odds.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { handOverParts, lookThrough } from "./finding-parts.ts";
import { arrest } from "./taking.ts";

/** The check of who is at home, about once a month between eleven and two. */

export function planCheck(draft: WorldState): void {
  const { checkEvery_days, checkFrom_t_s, checkTo_t_s } = eraData(draft.era).figures;
  const t_s = Math.round(drawBetween(draft, "household-check", checkFrom_t_s.low, checkTo_t_s.low));
  const due_day = Math.floor(drawBetween(draft, "household-check", 0, checkEvery_days.low));
  draft.check = { due_day, t_s, looked: false };
}

/** The second tonight's check comes, or never. */
export function pendingCheck_t_s(draft: WorldState): number {
  if (draft.day !== 0 || draft.check.looked) return Number.POSITIVE_INFINITY;
  const tonight = draft.when === "check-night" || draft.check.due_day === 0;
  return tonight && draft.t_s < draft.check.t_s ? draft.check.t_s : Number.POSITIVE_INFINITY;
}

/** On the night itself: she is at home or she is not. */
export function checkTonight(draft: WorldState): void {
  if (draft.day !== 0 || draft.check.looked || draft.t_s < draft.check.t_s) return;
  if (draft.when !== "check-night" && draft.check.due_day !== 0) return;
  comeIn(draft, draft.walk !== null || draft.place !== "house");
}

/** The check on a later day finds her at home. */
export function checkLater(draft: WorldState): boolean {
  if (draft.check.looked || draft.day < draft.check.due_day || draft.day === 0) return false;
  comeIn(draft, false);
  return true;
}

function comeIn(draft: WorldState, absent: boolean): void {
  draft.check.looked = true;
  const covered = absent && coversForHer(draft);
  const found = happens(draft, "household-check", numbersOf(draft.era).checkSearchOdds)
    ? lookThrough(draft, "household-check", "check", absent)
    : [];
  tell(draft, absent, { type: "household-check", place: "house", absent, found });
  if (!absent) {
    draft.knock = "check";
    tell(draft, false, { type: "knock", who: "check" });
  } else if (!covered && happens(draft, "household-check", numbersOf(draft.era).absentFiledOdds)) {
    note(draft, "absent-at-check", FILE_WEIGHTS["absent at a check"]);
  }
  if (!absent && draft.phone.power === "on" && happens(draft, "household-check", SEEN_IN_HAND)) {
    note(draft, "part-found", FILE_WEIGHTS["the phone in her hand"]);
    arrest(draft, "part-found");
    return;
  }
  handOverParts(draft, found, "household-check");
}

const note = (draft: WorldState, kind: FileEntryKind, weight: number): void =>
  putOnFile(draft, kind, "household-check", weight);

/** Someone who was told she would be out may say the sick aunt was theirs. */
function coversForHer(draft: WorldState): boolean {
  const willing = draft.confided.includes("boys-mother") || draft.confided.includes("unit-head");
  return (
    willing &&
    happens(
      draft,
      "informing",
      numbersOf(draft.era).boysMotherCoversOdds * 2 * draft.people.leanings["boys-mother"].kindness,
    )
  );
}
