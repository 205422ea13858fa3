import { figure } from "../eras/index.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import type { ExcuseId, WayId } from "../vocabulary.ts";
import { arrest } from "./taking.ts";

/** The patrol on the path: twenty, cold feet, an order. */

/** How much of his doubt an excuse leaves (invented). Nothing removes it. */
const DOUBT_LEFT: Readonly<Record<ExcuseId, number>> = { "sick-aunt": 0.5, needles: 0.55, herbs: 0.7, none: 1 };
/** By the stream he is met this much less often (invented). */
const BY_STREAM = 0.35;

/** True when he was met. */
export function meetSergeant(draft: WorldState, by: WayId, crowd: number): boolean {
  const odds =
    (draft.patrol.out ? 1 : 0) *
    figure(draft.era, "sergeantOdds") *
    crowd *
    (by === "road" ? 1 : BY_STREAM) *
    (draft.patrol.met ? 0.4 : 0.75);
  if (!happens(draft, "the-sergeant", odds)) return false;
  const stopped = happens(draft, "the-sergeant", figure(draft.era, "sergeantStopOdds"));
  const excuse = draft.excuse ?? "none";
  draft.patrol.met = true;
  tell(draft, false, { type: "met", who: "sergeant", stopped, excuse });
  if (stopped) beStopped(draft, DOUBT_LEFT[excuse]);
  return true;
}

function beStopped(draft: WorldState, doubt: number): void {
  const carries = Object.values(draft.phone.parts).includes("carried") && draft.phoneSource !== null;
  const kindness = draft.paid_CNY.sergeant > 0 ? 0.3 : 1;
  const searched = happens(draft, "the-sergeant", figure(draft.era, "sergeantSearchOdds") * doubt * kindness);
  const noted = happens(draft, "the-sergeant", figure(draft.era, "sergeantNotesOdds") * doubt * kindness);
  if (searched && carries) arrest(draft, "stopped-on-path");
  else if (noted) {
    draft.patrol.noted = true;
    putOnFile(draft, "stopped-on-path", "sergeant", 0.15);
  }
}
