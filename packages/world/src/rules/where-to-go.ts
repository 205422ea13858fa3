import { numbersOf } from "../eras/index.ts";
import { azimuthTo_deg, turn_deg } from "../land/azimuth.ts";
import { county } from "../land/county.ts";
import type { Spot } from "../land/sites.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import type { CallPlaceId } from "../vocabulary.ts";
import { latestFix } from "./the-fix.ts";

/** Where a team is sent: to the fix, or, with one line only, to a place on it where people are known to go. */

const KNOWN_HEIGHTS: readonly CallPlaceId[] = ["kites-back", "terraces", "far-ridge"];
/** A line is trusted enough to guess on after this many bearings (invented). */
const TRUSTED_AFTER = 3;

export function whereToGo(draft: WorldState): Spot | null {
  return latestFix(draft) ?? guessOnTheLine(draft);
}

function guessOnTheLine(draft: WorldState): Spot | null {
  for (let k = 0; k < draft.posts.length; k++) {
    const post = draft.posts[k];
    const site = county().listeners[k];
    if (post === undefined || site === undefined || post.bearings < TRUSTED_AFTER || post.guessed) continue;
    post.guessed = true;
    if (!happens(draft, "the-team", numbersOf(draft.era).guessOdds)) continue;
    const place = nearestHeight(site, post.azimuth_deg, numbersOf(draft.era).guessWithin_deg);
    if (place !== null) return county().places[place];
  }
  return null;
}

function nearestHeight(site: Spot, azimuth_deg: number, within_deg: number): CallPlaceId | null {
  let best: CallPlaceId | null = null;
  let least_deg = within_deg;
  for (const place of KNOWN_HEIGHTS) {
    const off_deg = Math.abs(turn_deg(azimuth_deg, azimuthTo_deg(site, county().places[place])));
    if (off_deg < least_deg) {
      best = place;
      least_deg = off_deg;
    }
  }
  return best;
}
