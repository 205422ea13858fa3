import { eraData, numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { county } from "../land/county.ts";
import { along, type Journey, journey, nodeAt } from "../land/journeys.ts";
import { distance_m } from "../land/reach.ts";
import { rounded, type Spot } from "../land/sites.ts";
import { drawBetween, happens } from "../luck.ts";
import { remember } from "../remember.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import type { Era, PlaceId } from "../vocabulary.ts";
import { arrest } from "./taking.ts";

/** Two men with a torch: from the halt along the road, up past the terraces and back, all night, when they go out at all. */

export function planPatrol(draft: WorldState): void {
  const { patrolOutOdds, patrolFrom_t_s } = eraData(draft.era).figures;
  const out = happens(draft, "the-sergeant", patrolOutOdds.low);
  const from_t_s = Math.round(drawBetween(draft, "the-sergeant", patrolFrom_t_s.low, patrolFrom_t_s.high));
  draft.patrol = { out, from_t_s, met: false, noted: false };
}

/** It turns where the cart road gets steep: this share of the way up (invented). */
const TURNS_AT = 0.62;

const theRound = (era: Era): Journey => journey(era, "halt", "kites-back", "road");

/** Seconds into the way up, or into the way down counted backwards. */
function roundSecond(draft: WorldState): number {
  const half_s = theRound(draft.era).seconds * TURNS_AT;
  const into_s = (draft.t_s - draft.patrol.from_t_s) % (2 * half_s);
  return into_s <= half_s ? into_s : 2 * half_s - into_s;
}

const isOut = (draft: WorldState): boolean => draft.patrol.out && draft.day === 0 && draft.t_s >= draft.patrol.from_t_s;

/** Where the patrol's torch is now, with the nearest node behind it; null when nobody is out. */
export function patrolNow(draft: WorldState): { spot: Spot; node: number } | null {
  if (!isOut(draft)) return null;
  const way = theRound(draft.era);
  const second = roundSecond(draft);
  return { spot: along(way, second), node: nodeAt(way, second) };
}

/** The odds of being noticed are for this many seconds within a torch's reach. */
const NOTICED_IN_S = 15;

/** The nodes as far as the round goes, and the one it turns before. */
function nodesOfRound(era: Era): readonly number[] {
  const { nodes, at_s, seconds } = theRound(era);
  const turns = at_s.findIndex((reached_s) => reached_s >= seconds * TURNS_AT);
  return nodes.slice(0, turns + 1);
}

/** Whether the round comes within a torch's reach of a place at all. The house has walls. */
const isOnTheRound = remember((era: Era) =>
  remember((place: PlaceId) => {
    const { network, places } = county();
    const spot = places[place];
    const reach_m = numbersOf(era).meetInDark_m;
    const near = (node: number): boolean =>
      distance_m({ x_m: network.x_m[node] ?? 0, y_m: network.y_m[node] ?? 0 }, spot) <= reach_m;
    return place !== "house" && nodesOfRound(era).some(near);
  }),
);

/** The round leads past where she stands with the phone at her ear. */
export function patrolPasses(draft: WorldState, length_s: number): void {
  if (!isOut(draft) || draft.phone.power === "apart" || !isOnTheRound(draft.era)(draft.place)) return;
  const patrol = patrolNow(draft);
  if (patrol === null) return;
  if (distance_m(patrol.spot, county().places[draft.place]) > numbersOf(draft.era).meetInDark_m) return;
  if (!happens(draft, "the-sergeant", (numbersOf(draft.era).noticedByTeamOdds * length_s) / NOTICED_IN_S)) return;
  tell(draft, true, { type: "seen", by: "patrol", place: draft.place, ...rounded(patrol.spot) });
  putOnFile(draft, "stopped-on-path", "sergeant", FILE_WEIGHTS["caught by the patrol"]);
  arrest(draft, "stopped-on-path");
}
