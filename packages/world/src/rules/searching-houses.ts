import { numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS, GIVEN_BACK_LEFT } from "../invented-odds.ts";
import { county } from "../land/county.ts";
import { distance_m } from "../land/reach.ts";
import type { Spot } from "../land/sites.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { arrest } from "./taking.ts";

/** A fix over a row of houses: doors are opened, not always the right one. */

/** Houses nearer to the place in question than this may be entered, at most this many (invented). */
const NEAR_M = 320;
const MOST_HOUSES = 4;
/** How much the order of the doors is a matter of whim rather than of distance, m (invented). */
const WHIM_M = 160;

export function searchHouses(draft: WorldState, about: Spot): void {
  const near = county()
    .houses.map((house, index) => ({ house, index, gap_m: distance_m(house, about) }))
    .filter((candidate) => candidate.gap_m <= NEAR_M)
    .map((candidate) => ({ ...candidate, order_m: candidate.gap_m + drawBetween(draft, "the-team", 0, WHIM_M) }))
    .sort((a, b) => a.order_m - b.order_m || a.index - b.index)
    .slice(0, MOST_HOUSES);
  for (const { house, index } of near) {
    if (draft.taken !== null) return;
    if (index === 0) searchHerHouse(draft);
    else searchOtherHouse(draft, house);
  }
}

function searchHerHouse(draft: WorldState): void {
  if (draft.place !== "house" || draft.walk !== null) return;
  if (!draft.phone.used) return;
  const gone = draft.phone.givenBack ? GIVEN_BACK_LEFT : 1;
  const odds = numbersOf(draft.era).houseFoundOdds * gone;
  const found = draft.phone.power === "on" || happens(draft, "the-team", odds);
  // Nothing tells her what a search was for that ended at another door.
  tell(draft, !found, { type: "team-arrived", team: 0, place: "house" });
  if (found) arrest(draft, "searched-house");
  else {
    tell(draft, false, { type: "house-searched", by: "team", found: [] });
    putOnFile(draft, "seen-by-team", "team", FILE_WEIGHTS["a house searched in vain"]);
  }
}

function searchOtherHouse(draft: WorldState, house: Spot): void {
  tell(draft, true, { type: "wrong-house", x_m: house.x_m, y_m: house.y_m });
  if (happens(draft, "the-team", numbersOf(draft.era).wrongHouseTakenOdds)) draft.someoneElse = true;
}
