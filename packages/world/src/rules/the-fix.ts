import { type Fix, stansfield, stansfieldPlace } from "@connection-denied/radio";
import { numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { turn_deg } from "../land/azimuth.ts";
import { county } from "../land/county.ts";
import { distance_m } from "../land/reach.ts";
import { rounded, type Spot } from "../land/sites.ts";
import type { FixState, WorldState } from "../state.ts";
import { isTold, putOnFile, tell } from "../telling.ts";

/** Lines from the posts, put together on a map. Two make a place, one only a direction. */

/** Part of a post's bearing error that averaging does not remove, degrees (invented: the site's own). */
const SITE_DEG = 1.4;

interface Line {
  readonly x_m: number;
  readonly y_m: number;
  readonly azimuth_deg: number;
  readonly sigma_deg: number;
}

/** The mean line of every post that has taken a bearing; empty when they make no place. */
function linesThatCross(draft: WorldState): readonly Line[] {
  const sigma_deg = numbersOf(draft.era).bearingSigmaFixed_deg;
  const lines: Line[] = [];
  for (let k = 0; k < draft.posts.length; k++) {
    const post = draft.posts[k];
    const site = county().listeners[k];
    if (post === undefined || site === undefined || post.bearings === 0) continue;
    const sigma = Math.sqrt((sigma_deg * sigma_deg) / post.bearings + SITE_DEG * SITE_DEG);
    lines.push({ x_m: site.x_m, y_m: site.y_m, azimuth_deg: post.azimuth_deg, sigma_deg: sigma });
  }
  return crossing(lines, numbersOf(draft.era).leastCut_deg) ? lines : [];
}

/** Lines that run almost along each other, either way round, make no place. */
function crossing(lines: readonly Line[], least_deg: number): boolean {
  for (let i = 1; i < lines.length; i++) {
    for (let j = 0; j < i; j++) {
      const between = Math.abs(turn_deg(lines[j]?.azimuth_deg ?? 0, lines[i]?.azimuth_deg ?? 0));
      if (Math.min(between, 180 - between) >= least_deg) return true;
    }
  }
  return false;
}

/** New bearings have been taken. The first place they make goes on file at once; a better one is worked out when it is asked for. */
export function crossBearings(draft: WorldState): void {
  if (isTold(draft)) tellFix(draft);
  if (draft.fix !== null) return;
  const fix = latestFix(draft);
  if (fix !== null) putOnFile(draft, "fix", "posts", fixWeight(fix));
}

/** The place that all bearings so far make. Where they cross no longer, the place they made when it was asked for last. */
export function latestFix(draft: WorldState): FixState | null {
  if (draft.fix?.t_s === draft.bearing_t_s) return draft.fix;
  const place = stansfieldPlace(linesThatCross(draft));
  if (place !== null) draft.fix = { ...rounded(place), t_s: draft.bearing_t_s };
  return draft.fix;
}

/** For the chronicle alone: it changes nothing of what is asked for. */
function tellFix(draft: WorldState): void {
  const fix: Fix | null = stansfield(linesThatCross(draft));
  if (fix === null) return;
  const { major_m, minor_m, azimuth_deg } = fix.ellipse95;
  const ellipse95 = {
    major_m: Math.round(major_m),
    minor_m: Math.round(minor_m),
    azimuth_deg: Math.round(azimuth_deg),
  };
  tell(draft, true, { type: "fix", ...rounded(fix), ellipse95 });
}

/** A fix nearer to her row than this points at people; any other at a hill, m (invented). */
const OVER_HOUSES_M = 400;

function fixWeight(fix: Spot): number {
  const overHouses = distance_m(fix, county().places.house) < OVER_HOUSES_M;
  return FILE_WEIGHTS[overHouses ? "a fix over houses" : "a fix on a hill"];
}
