import { eraData } from "../eras/index.ts";
import { along, type Journey, journey, nodeAt } from "../land/journeys.ts";
import type { Spot } from "../land/sites.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";

/** Two men with a torch, out from the road post, up the cart road and back, as often as they can be bothered. */

export function planPatrol(draft: WorldState): void {
  const { patrolOutOdds, patrolFrom_t_s } = eraData(draft.era).figures;
  const out = happens(draft, "the-sergeant", patrolOutOdds.low);
  const from_t_s = Math.round(drawBetween(draft, "the-sergeant", patrolFrom_t_s.low, patrolFrom_t_s.high));
  draft.patrol = { out, from_t_s, met: false, noted: false };
}

/** It turns where the cart road gets steep: this share of the way up (invented). */
const TURNS_AT = 0.62;

const theRound = (draft: WorldState): Journey => journey(draft.era, "road-post", "kites-back", "road");

/** Seconds into the way up, or into the way down counted backwards. */
function roundSecond(draft: WorldState): number {
  const half_s = theRound(draft).seconds * TURNS_AT;
  const into_s = (draft.t_s - draft.patrol.from_t_s) % (2 * half_s);
  return into_s <= half_s ? into_s : 2 * half_s - into_s;
}

const isOut = (draft: WorldState): boolean => draft.patrol.out && draft.day === 0 && draft.t_s >= draft.patrol.from_t_s;

/** Where the patrol's torch is now, with the nearest node behind it; null when nobody is out. */
export function patrolNow(draft: WorldState): { spot: Spot; node: number } | null {
  if (!isOut(draft)) return null;
  const way = theRound(draft);
  const second = roundSecond(draft);
  return { spot: along(way, second), node: nodeAt(way, second) };
}
