import { numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { reach } from "../land/reach.ts";
import type { Post, WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { listenerName } from "./listener-name.ts";
import { PULSE_S } from "./pulse-length.ts";
import { takeBearing } from "./taking-bearings.ts";
import { crossBearings } from "./the-fix.ts";
import { callTeams } from "./the-team.ts";

/** Fixed posts hear the phone, and sound when they have heard enough. */

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
