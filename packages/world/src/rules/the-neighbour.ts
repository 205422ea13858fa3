import { figure } from "../eras/index.ts";
import { county } from "../land/county.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import type { WayId } from "../vocabulary.ts";

/** Windows with a lamp behind them, and what is made of a figure in the lane. */

export function passWindows(draft: WorldState, by: WayId): void {
  if (draft.place !== "house") return;
  const odds = figure(draft.era, "windowOdds") * (by === "road" ? 1 : 0.25);
  if (!happens(draft, "the-neighbour", odds)) return;
  const { x_m, y_m } = county().places["unit-head-house"];
  draft.people.seenByUnitHead = true;
  tell(draft, true, { type: "seen", by: "unit-head", place: "house", x_m, y_m });
}

/** Whoever met her on the way may say so, a day or more later. */
export function neighbourTalks(draft: WorldState): void {
  const odds = (figure(draft.era, "neighbourTellsOdds") * draft.people.neighbourMet) / 3;
  if (odds === 0 || !happens(draft, "informing", odds)) return;
  tell(draft, true, { type: "told", who: "neighbour", what: "out-at-night" });
  putOnFile(draft, "word-of-neighbour", "neighbour", 0.2);
}
