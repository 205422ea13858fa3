import { stansfield } from "@connection-denied/radio";
import { numbersOf } from "../eras/index.ts";
import type { ListenerId } from "../events.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { turn_deg } from "../land/azimuth.ts";
import { county } from "../land/county.ts";
import { distance_m, reach } from "../land/reach.ts";
import { draw, drawNormal, happens } from "../luck.ts";
import type { FixState, Post, WorldState } from "../state.ts";
import { isTold, putOnFile, tell } from "../telling.ts";
import { PULSE_S } from "./pulse-length.ts";
import { callTeams } from "./the-team.ts";

/** Fixed posts hear the phone, sound, and take bearings; two bearings make a place, one only a direction. */

/** A listener says it still hears her this often (for the chronicle only). */
const HEARD_EVERY_S = 60;
/** Part of a post's bearing error that averaging does not remove, degrees (invented: the site's own). */
const SITE_DEG = 1.4;

export function listen(draft: WorldState): void {
  const here = reach(draft.place);
  const { bodyLoss_dB, listenerFloor_dBm, listenerGain_dB } = numbersOf(draft.era);
  const radiated_dBm = draft.call.power_dBm - bodyLoss_dB + listenerGain_dB;
  for (let k = 0; k < draft.posts.length; k++) {
    const post = draft.posts[k];
    if (post === undefined || !post.on) continue;
    const level_dBm = radiated_dBm + post.offset_dB - (here.listenerLoss_dB[k] ?? 999);
    if (level_dBm >= listenerFloor_dBm) hear(draft, post, k, level_dBm);
  }
}

const listenerName = (k: number): ListenerId => (county().listeners[k]?.id ?? "county-office") as ListenerId;

function hear(draft: WorldState, post: Post, k: number, level_dBm: number): void {
  post.heard_s += PULSE_S;
  if (draft.t_s - post.lastHeardEvent_t_s >= HEARD_EVERY_S) {
    post.lastHeardEvent_t_s = draft.t_s;
    tell(draft, true, { type: "heard", listener: listenerName(k), level_dBm: Math.round(level_dBm * 10) / 10 });
  }
  if (!post.alarmed) considerAlarm(draft, post, k);
  if (post.alarmed && draft.t_s >= post.nextBearing_t_s) takeBearing(draft, post, k);
}

function anyAlarmed(draft: WorldState): boolean {
  for (const post of draft.posts) if (post.alarmed) return true;
  return false;
}

/** A post sounds when it has heard enough, or at once when another has sounded and asks it to listen. */
function considerAlarm(draft: WorldState, post: Post, k: number): void {
  const first = !anyAlarmed(draft);
  if (first && post.heard_s < post.needs_s) return;
  post.alarmed = true;
  post.nextBearing_t_s = draft.t_s + numbersOf(draft.era).bearingEvery_s;
  tell(draft, true, { type: "alarm", listener: listenerName(k) });
  if (!first) return;
  putOnFile(draft, "signal", listenerName(k), FILE_WEIGHTS["a signal somewhere"]);
  callTeams(draft);
}

function takeBearing(draft: WorldState, post: Post, k: number): void {
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
  if (isTold(draft)) tellBearing(draft, k, azimuth_deg, obstructed);
  fixFrom(draft);
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

interface Line {
  readonly x_m: number;
  readonly y_m: number;
  readonly azimuth_deg: number;
  readonly sigma_deg: number;
}

function linesOf(draft: WorldState): Line[] {
  const sigma_deg = numbersOf(draft.era).bearingSigmaFixed_deg;
  const lines: Line[] = [];
  for (let k = 0; k < draft.posts.length; k++) {
    const post = draft.posts[k];
    const site = county().listeners[k];
    if (post === undefined || site === undefined || post.bearings === 0) continue;
    const sigma = Math.sqrt((sigma_deg * sigma_deg) / post.bearings + SITE_DEG * SITE_DEG);
    lines.push({ x_m: site.x_m, y_m: site.y_m, azimuth_deg: post.azimuth_deg, sigma_deg: sigma });
  }
  return lines;
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

function fixFrom(draft: WorldState): void {
  const lines = linesOf(draft);
  if (lines.length < 2 || !crossing(lines, numbersOf(draft.era).leastCut_deg)) return;
  const fix = stansfield(lines);
  if (fix === null) return;
  const first = draft.fix === null;
  draft.fix = {
    x_m: Math.round(fix.x_m),
    y_m: Math.round(fix.y_m),
    major_m: Math.round(fix.ellipse95.major_m),
    minor_m: Math.round(fix.ellipse95.minor_m),
    azimuth_deg: Math.round(fix.ellipse95.azimuth_deg),
    t_s: draft.t_s,
  };
  if (isTold(draft)) tellFix(draft, draft.fix);
  if (first) putOnFile(draft, "fix", "posts", fixWeight(draft));
}

function tellFix(draft: WorldState, { x_m, y_m, major_m, minor_m, azimuth_deg }: FixState): void {
  tell(draft, true, { type: "fix", x_m, y_m, ellipse95: { major_m, minor_m, azimuth_deg } });
}

/** A fix nearer to her row than this points at people; any other at a hill, m (invented). */
const OVER_HOUSES_M = 400;

function fixWeight(draft: WorldState): number {
  if (draft.fix === null) return 0;
  const overHouses = distance_m(draft.fix, county().places.house) < OVER_HOUSES_M;
  return FILE_WEIGHTS[overHouses ? "a fix over houses" : "a fix on a hill"];
}
