import { numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { county } from "../land/county.ts";
import { distance_m } from "../land/reach.ts";
import { happens } from "../luck.ts";
import { remember } from "../remember.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import type { PlaceId } from "../vocabulary.ts";
import { pullToTell, whyTell } from "./leanings.ts";
import { PULSE_S } from "./pulse-length.ts";

/** A voice at night near houses: someone may be awake, and what they heard may be a thing they owe. */

/** A voice carries to a listener in bed this far, m (invented). */
const VOICE_M = 420;

/** Houses, other than her own, within a voice of a place. */
const housesWithinHearing = remember((place: PlaceId) => {
  const land = county();
  return land.houses.slice(1).filter((house) => distance_m(house, land.places[place]) < VOICE_M).length;
});

export function carryVoice(draft: WorldState): void {
  if (draft.people.voiceHeard) return;
  const houses = housesWithinHearing(draft.place);
  if (houses === 0) return;
  if (!happens(draft, "the-neighbour", (numbersOf(draft.era).voiceHeardOdds * PULSE_S) / 60)) return;
  draft.people.voiceHeard = true;
  const { x_m, y_m } = county().places["unit-head-house"];
  tell(draft, true, { type: "seen", by: "neighbour", voice: true, place: draft.place, x_m, y_m });
}

/** Whoever lay awake says so in the days after, or never. */
export function voiceIsTold(draft: WorldState): void {
  if (!draft.people.voiceHeard || draft.people.voiceTold) return;
  if (!happens(draft, "informing", numbersOf(draft.era).voiceToldOdds * pullToTell(draft, "neighbour"))) return;
  draft.people.voiceTold = true;
  tell(draft, true, { type: "told", who: "neighbour", what: "a-voice-at-night", why: whyTell(draft, "neighbour") });
  putOnFile(draft, "word-of-neighbour", "neighbour", FILE_WEIGHTS["a voice overheard"]);
}
