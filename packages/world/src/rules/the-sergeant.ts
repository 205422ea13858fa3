import { numbersOf } from "../eras/index.ts";
import { BY_STREAM, DOUBT_LEFT, FILE_WEIGHTS } from "../invented-odds.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import type { WayId } from "../vocabulary.ts";
import { boughtOffOnPath } from "./bribe-on-the-path.ts";
import { giftLeaves } from "./gifts.ts";
import { pullToTell } from "./leanings.ts";
import { arrest } from "./taking.ts";

/** The patrol on the path: twenty, cold feet, an order. */

/** True when he was met. */
export function meetSergeant(draft: WorldState, by: WayId, crowd: number): boolean {
  const odds =
    (draft.patrol.out ? 1 : 0) *
    numbersOf(draft.era).sergeantOdds *
    crowd *
    (by === "road" ? 1 : BY_STREAM.sergeant) *
    (draft.patrol.met ? 0.4 : 0.75);
  if (!happens(draft, "the-sergeant", odds)) return false;
  const stopped = happens(draft, "the-sergeant", numbersOf(draft.era).sergeantStopOdds);
  const excuse = draft.excuse ?? "none";
  draft.patrol.met = true;
  const threat = stopped && numbersOf(draft.era).orderToFire > 0 ? ({ underThreatOfFire: true } as const) : {};
  tell(draft, false, { type: "met", who: "sergeant", stopped, excuse, ...threat });
  if (stopped) beStopped(draft, DOUBT_LEFT[excuse]);
  return true;
}

/** In the border zone being out at night is reason enough; eras without such a zone draw nothing. */
function takenForBeingThere(draft: WorldState, kindness: number): boolean {
  const odds = numbersOf(draft.era).zoneTakenOdds;
  return odds > 0 && happens(draft, "the-sergeant", odds * kindness);
}

function beStopped(draft: WorldState, doubt: number): void {
  const carries = Object.values(draft.phone.parts).includes("carried") && draft.phoneSource !== null;
  const kindness = giftLeaves(draft, "sergeant") * pullToTell(draft, "sergeant");
  const searched = happens(draft, "the-sergeant", numbersOf(draft.era).sergeantSearchOdds * doubt * kindness);
  const noted = happens(draft, "the-sergeant", numbersOf(draft.era).sergeantNotesOdds * doubt * kindness);
  if ((searched && carries) || takenForBeingThere(draft, kindness)) {
    if (!boughtOffOnPath(draft)) arrest(draft, "stopped-on-path");
  } else if (noted) draft.patrol.noted = true;
}

/** In the morning he hands his notebook in. What was slipped into his glove since may have lost him a page. */
export function handNotebookIn(draft: WorldState): void {
  if (!draft.patrol.noted) return;
  draft.patrol.noted = false;
  if (draft.paid_CNY.sergeant > 0 && !happens(draft, "the-sergeant", giftLeaves(draft, "sergeant"))) return;
  putOnFile(draft, "stopped-on-path", "sergeant", FILE_WEIGHTS["a name in the sergeant's notebook"]);
}
