import { numbersOf } from "../eras/index.ts";
import type { ListenerId } from "../events.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { county } from "../land/county.ts";
import { reach } from "../land/reach.ts";
import { draw, drawNormal, happens } from "../luck.ts";
import type { Post, WorldState } from "../state.ts";
import { isTold, putOnFile, tell } from "../telling.ts";
import { PULSE_S } from "./pulse-length.ts";
import { crossBearings } from "./the-fix.ts";
import { callTeams } from "./the-team.ts";

/** Fixed posts hear the phone, sound, and take bearings; two bearings make a place, one only a direction. */

/** A listener says it still hears her this often (for the chronicle only). */
const HEARD_EVERY_S = 60;

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
  if (draft.bearing_t_s === draft.t_s) crossBearings(draft);
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
