import { lineOfSight } from "@connection-denied/radio";
import { numbersOf } from "../eras/index.ts";
import { BY_STREAM } from "../invented-odds.ts";
import { county } from "../land/county.ts";
import type { Journey } from "../land/journeys.ts";
import { distance_m } from "../land/reach.ts";
import { happens } from "../luck.ts";
import { remember } from "../remember.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import type { WayId } from "../vocabulary.ts";

/** Windows with a lamp behind them, and who looks out of them at a figure in the lane. */

/** From a window a figure in the dark is a person up to here, m (invented). */
const KNOWN_FROM_M = 75;
/** Only the first stretch leads past windows, m (invented). */
const FIRST_STRETCH_S = 600;
const WINDOW_HEIGHT_M = 1.4;
const FIGURE_HEIGHT_M = 1.5;
/** The unit head's house in the list of houses: next door but one. */
const UNIT_HEAD_HOUSE = 2;

/** Houses whose windows look at the first stretch of a walk: near enough, and nothing of the land between. */
const windowsPassed = remember((walk: Journey): readonly number[] => {
  const { field, network, houses } = county();
  const nodes = walk.nodes.filter((_, i) => (walk.at_s[i] ?? 0) <= FIRST_STRETCH_S);
  const sees = (house: { x_m: number; y_m: number }): boolean =>
    nodes.some((node) => {
      const spot = { x_m: network.x_m[node] ?? 0, y_m: network.y_m[node] ?? 0 };
      if (distance_m(spot, house) > KNOWN_FROM_M) return false;
      return lineOfSight(field, { ...house, height_m: WINDOW_HEIGHT_M }, { ...spot, height_m: FIGURE_HEIGHT_M });
    });
  return houses.map((_, index) => index).filter((index) => index > 0 && sees(houses[index] ?? { x_m: 0, y_m: 0 }));
});

export function passWindows(draft: WorldState, walk: Journey, by: WayId): void {
  if (draft.place !== "house") return;
  const odds = numbersOf(draft.era).windowOdds * (by === "road" ? 1 : BY_STREAM.window);
  const { houses } = county();
  for (const index of windowsPassed(walk)) {
    if (!happens(draft, "the-neighbour", odds)) continue;
    const seenFrom = houses[index];
    if (seenFrom === undefined) continue;
    if (index === UNIT_HEAD_HOUSE) draft.people.seenByUnitHead = true;
    else draft.people.neighbourMet += 1;
    const seenBy = index === UNIT_HEAD_HOUSE ? "unit-head" : "neighbour";
    tell(draft, true, { type: "seen", by: seenBy, place: "house", x_m: seenFrom.x_m, y_m: seenFrom.y_m });
  }
}
