import type { WorldState } from "../state.ts";
import { isTold } from "../telling.ts";
import { checkTonight, pendingCheck_t_s } from "./household-check.ts";
import { rollJamming } from "./jamming.ts";
import { carryTalk, measure } from "./line.ts";
import { listen } from "./listening.ts";
import { noticeThings } from "./noticing.ts";
import { pulseLength_s } from "./pulse-length.ts";
import { look } from "./registering.ts";
import { watchMains } from "./silent-posts.ts";
import { watchBattery } from "./the-battery.ts";
import { patrolPasses } from "./the-patrol.ts";
import { anyTeamMoving, moveTeams, teamsIdleUntil_t_s } from "./the-team.ts";
import { carryVoice } from "./voices.ts";

/** Lets time pass. Stops early when the call is lost or she is taken; answers how many seconds passed. */
export function advance(draft: WorldState, seconds: number): number {
  const start_t_s = draft.t_s;
  const end_t_s = start_t_s + seconds;
  const wasConnected = draft.call.connected;
  while (draft.t_s < end_t_s) {
    if (draft.phone.power === "apart" && !anyTeamMoving(draft)) quietly(draft, end_t_s);
    else toNextPulse(draft, end_t_s);
    checkTonight(draft);
    if (draft.taken !== null || (wasConnected && !draft.call.connected)) break;
  }
  rollJamming(draft);
  return draft.t_s - start_t_s;
}

/** Nothing is on the air and nobody on the move: straight to the next thing that happens by the clock. */
function quietly(draft: WorldState, end_t_s: number): void {
  let until_t_s = Math.min(end_t_s, pendingCheck_t_s(draft));
  if (draft.jam.from_t_s > draft.t_s) until_t_s = Math.min(until_t_s, draft.jam.from_t_s);
  else if (draft.jam.to_t_s > draft.t_s) until_t_s = Math.min(until_t_s, draft.jam.to_t_s);
  draft.t_s = until_t_s;
  rollJamming(draft);
}

function toNextPulse(draft: WorldState, end_t_s: number): void {
  const length_s = pulseLength_s(draft);
  const from_t_s = draft.t_s;
  const nextPulse_t_s = nextPulseThatMatters_t_s(draft, length_s);
  const until_t_s = Math.min(end_t_s, nextPulse_t_s);
  if (draft.call.connected) draft.call.airSeconds += until_t_s - draft.t_s;
  draft.t_s = until_t_s;
  if (until_t_s !== nextPulse_t_s) {
    // Pulses passed over were pulses all the same.
    const last_t_s = Math.floor(until_t_s / length_s) * length_s;
    if (last_t_s > from_t_s) draft.pulsed_t_s = last_t_s;
    return;
  }
  const since_s = Math.min(length_s, until_t_s - draft.pulsed_t_s);
  draft.pulsed_t_s = until_t_s;
  pulse(draft, since_s);
}

/**
 * With the phone apart nothing happens before a team has something to do, can be near her, or the check is due: the pulses until
 * then are passed over. A night that is told looks at every one of them, for what there is to tell, and finds the same.
 */
function nextPulseThatMatters_t_s(draft: WorldState, length_s: number): number {
  const next_t_s = (Math.floor(draft.t_s / length_s) + 1) * length_s;
  if (draft.phone.power === "on" || isTold(draft)) return next_t_s;
  const idle_t_s = Math.min(teamsIdleUntil_t_s(draft), pendingCheck_t_s(draft));
  return Math.max(next_t_s, Math.ceil(idle_t_s / length_s) * length_s);
}

function pulse(draft: WorldState, length_s: number): void {
  rollJamming(draft);
  if (draft.phone.power === "on") {
    measure(draft);
    look(draft);
  }
  if (draft.call.connected) carryTalk(draft);
  if (draft.call.connected) {
    watchMains(draft);
    listen(draft);
    carryVoice(draft);
    watchBattery(draft);
  }
  moveTeams(draft, length_s);
  if (draft.taken === null) patrolPasses(draft, length_s);
  if (draft.taken === null && isListening(draft)) noticeThings(draft);
}

/** She listens into the night while the phone is on and wherever she stands outside. */
const isListening = (draft: WorldState): boolean =>
  draft.phone.power === "on" || (draft.walk === null && draft.place !== "house");
