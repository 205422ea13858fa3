import { county } from "../land/county.ts";
import { along, journey } from "../land/journeys.ts";
import type { Spot } from "../land/sites.ts";
import type { WorldState } from "../state.ts";

/** Where she is now, on the way or at a place. */
export function whereSheIs(draft: WorldState): Spot {
  if (draft.walk === null) return county().places[draft.place];
  const { from, to, by, start_t_s } = draft.walk;
  return along(journey(draft.era, from, to, by), draft.t_s - start_t_s);
}
