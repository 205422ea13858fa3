import { numbersOf } from "../eras/index.ts";
import { county } from "../land/county.ts";
import { reach } from "../land/reach.ts";
import { draw, drawNormal, happens } from "../luck.ts";
import type { Post, WorldState } from "../state.ts";
import { isTold, tell } from "../telling.ts";
import { listenerName } from "./listener-name.ts";

/** A post that has sounded swings its aerial and writes down a direction, wrong by a little or by a lot. */

export function takeBearing(draft: WorldState, post: Post, k: number): void {
  const here = reach(draft.place);
  const numbers = numbersOf(draft.era);
  const obstructed = here.listenerObstructed[k] ?? false;
  let error_deg = numbers.bearingSigmaFixed_deg * drawNormal(draft, "bearings");
  if (obstructed && happens(draft, "bearings", numbers.outlierOdds)) {
    error_deg = (draw(draft, "bearings") * 2 - 1) * numbers.outlierSpread_deg;
  }
  const azimuth_deg = (here.listenerAzimuth_deg[k] ?? 0) + error_deg;
  post.azimuth_deg = (post.azimuth_deg * post.bearings + azimuth_deg) / (post.bearings + 1);
  post.bearings += 1;
  post.nextBearing_t_s = draft.t_s + numbers.bearingEvery_s;
  draft.bearing_t_s = draft.t_s;
  if (isTold(draft)) tellBearing(draft, k, azimuth_deg, obstructed);
}

function tellBearing(draft: WorldState, k: number, azimuth_deg: number, obstructed: boolean): void {
  const { x_m, y_m } = county().listeners[k] ?? county().places.house;
  const said_deg = Math.round((((azimuth_deg % 360) + 360) % 360) * 10) / 10;
  const sigma_deg = numbersOf(draft.era).bearingSigmaFixed_deg;
  tell(draft, true, {
    type: "bearing",
    listener: listenerName(k),
    x_m,
    y_m,
    azimuth_deg: said_deg,
    sigma_deg,
    obstructed,
  });
}
