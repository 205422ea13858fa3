import { numbersOf } from "../eras/index.ts";
import { journey } from "../land/journeys.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import type { PlaceId, WayId } from "../vocabulary.ts";
import { advance } from "./advance.ts";
import { beginNight } from "./beginning.ts";
import { passWindows } from "./lit-windows.ts";
import { checkedOnTheStreet } from "./street-check.ts";
import { meetNeighbour } from "./the-neighbour.ts";
import { meetSergeant } from "./the-sergeant.ts";

/** Walking somewhere: who is met, who looks out of a window, and who waits below. */

export function walk(draft: WorldState, to: PlaceId, by: WayId): void {
  beginNight(draft);
  if (draft.plan.place === null && draft.place === "house") draft.plan.by = by;
  const from = draft.place;
  const way = journey(draft.era, from, to, by);
  takeAlong(draft, from);
  tell(draft, false, { type: "left", place: from });
  passWindows(draft, way, by);
  draft.walk = { from, to, by, start_t_s: draft.t_s };
  const half = Math.floor(way.seconds / 2);
  advance(draft, half);
  if (draft.taken === null) meetOnTheWay(draft, by, way.seconds);
  if (draft.taken === null) advance(draft, way.seconds - half);
  draft.walk = null;
  if (draft.taken !== null) return;
  draft.place = to;
  tell(draft, false, { type: "walked", from, to, by, seconds: way.seconds });
}

/** What she set aside to make the call is in her clothes when she leaves the house for it. */
function takeAlong(draft: WorldState, from: PlaceId): void {
  if (from !== "house" || draft.phone.used || draft.phoneSource === null) return;
  const parts = draft.phone.parts;
  parts.handset = "carried";
  parts.battery = "carried";
  parts.card = "carried";
}

/** A longer way is a longer chance of meeting someone: the odds are for an hour (invented bounds). */
const wayLonger = (way_s: number): number => Math.min(2, Math.max(0.55, way_s / 3600));

function meetOnTheWay(draft: WorldState, by: WayId, way_s: number): void {
  if (checkedOnTheStreet(draft)) return;
  const crowd = (draft.when === "market-eve" ? numbersOf(draft.era).marketEveFactor : 1) * wayLonger(way_s);
  const met = meetSergeant(draft, by, crowd);
  if (met) return;
  const who = meetNeighbour(draft, by, crowd) ? "neighbour" : "nobody";
  tell(draft, false, { type: "met", who, stopped: false, excuse: draft.excuse ?? "none" });
}
