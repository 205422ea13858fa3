import { numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS, GIVEN_BACK_LEFT, TRUST_LEFT } from "../invented-odds.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { giftLeaves } from "./gifts.ts";
import { pullToTell, whyTell } from "./leanings.ts";

/** Mrs. Ri: owes her, likes her, has a quota. All of it is true every day. */

export function unitHeadDay(draft: WorldState): void {
  const knows = draft.people.seenByUnitHead || draft.confided.includes("unit-head");
  if (!knows || draft.people.hasSpoken.includes("unit-head")) return;
  const kindness = giftLeaves(draft, "unit-head");
  const trust = draft.confided.includes("unit-head") ? TRUST_LEFT : 1;
  if (
    happens(
      draft,
      "informing",
      (numbersOf(draft.era).unitHeadTellsOdds * kindness * trust * pullToTell(draft, "unit-head")) / 6,
    )
  ) {
    draft.people.hasSpoken.push("unit-head");
    const what = draft.people.seenByUnitHead ? "out-at-night" : "what-you-confided";
    tell(draft, true, { type: "told", who: "unit-head", what, why: whyTell(draft, "unit-head") });
    putOnFile(draft, "word-of-unit-head", "unit-head", FILE_WEIGHTS["the unit head's word"]);
  }
}

/** Where unit heads enter homes every few days, on one pretext or another, they also see what is there. */
export function unitHeadVisits(draft: WorldState): void {
  const every_days = numbersOf(draft.era).unitHeadVisitEvery_days;
  if (every_days === 0 || draft.day % every_days !== 0) return;
  const kindness = giftLeaves(draft, "unit-head");
  const left = draft.phone.givenBack ? GIVEN_BACK_LEFT : 1;
  if (
    !happens(
      draft,
      "informing",
      numbersOf(draft.era).unitHeadFindsOdds * kindness * left * pullToTell(draft, "unit-head"),
    )
  )
    return;
  tell(draft, true, { type: "told", who: "unit-head", what: "a-thing-in-the-house", why: whyTell(draft, "unit-head") });
  putOnFile(draft, "word-of-unit-head", "unit-head", FILE_WEIGHTS["the unit head's word"]);
}

/** A knock that is only a needle brought back, or a warning that looks like one. */
export function unitHeadCalls(draft: WorldState): void {
  const odds =
    numbersOf(draft.era).unitHeadWarnsOdds *
    (draft.day <= 2 ? 1 : 0.2) *
    2 *
    draft.people.leanings["unit-head"].kindness;
  if (!happens(draft, "days", odds)) return;
  if (draft.knock === "none") draft.knock = "unit-head";
  tell(draft, false, { type: "knock", who: "unit-head" });
}
