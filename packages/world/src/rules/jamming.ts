import { carrierToInterference_dB, PHONE_NOISE_DBM } from "@connection-denied/radio";
import { eraData, numbersOf } from "../eras/index.ts";
import { reach } from "../land/reach.ts";
import { drawBetween } from "../luck.ts";
import { remember } from "../remember.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import type { Era, PlaceId } from "../vocabulary.ts";

/** Jamming comes in bursts on the era's timetable, with pauses nobody has measured. */

const DAY_S = 86_400;

/** The first burst of an evening. */
export function firstBurst(draft: WorldState): void {
  const { jamGap_s, jamBurst_s, jamFrom_t_s } = eraData(draft.era).figures;
  const evening_t_s = Math.floor(draft.t_s / DAY_S) * DAY_S + jamFrom_t_s.low;
  const from = Math.round(evening_t_s + drawBetween(draft, "jamming", 0, jamGap_s.high));
  const jam = draft.jam;
  jam.from_t_s = from;
  jam.to_t_s = from + Math.round(drawBetween(draft, "jamming", jamBurst_s.low, jamBurst_s.high));
  jam.announced = false;
}

/** Moves the timetable on to the clock; tells of each burst as it begins. */
export function rollJamming(draft: WorldState): void {
  if (draft.t_s - draft.jam.to_t_s > DAY_S / 2) firstBurst(draft);
  while (draft.t_s >= draft.jam.to_t_s) nextBurst(draft);
  if (draft.t_s >= draft.jam.from_t_s && !draft.jam.announced) {
    draft.jam.announced = true;
    tell(draft, true, { type: "jam-burst", from_t_s: draft.jam.from_t_s, to_t_s: draft.jam.to_t_s });
  }
}

function nextBurst(draft: WorldState): void {
  const { jamGap_s, jamBurst_s } = eraData(draft.era).figures;
  const jam = draft.jam;
  let from = Math.round(jam.to_t_s + drawBetween(draft, "jamming", jamGap_s.low, jamGap_s.high));
  const intoDay = from % DAY_S;
  if (intoDay > numbersOf(draft.era).jamTo_t_s) from += DAY_S - intoDay + numbersOf(draft.era).jamFrom_t_s;
  jam.from_t_s = from;
  jam.to_t_s = from + Math.round(drawBetween(draft, "jamming", jamBurst_s.low, jamBurst_s.high));
  jam.announced = false;
}

export const jammedNow = (draft: WorldState): boolean =>
  draft.t_s >= draft.jam.from_t_s && draft.t_s < draft.jam.to_t_s;

const jammed_dBm = remember((era: Era) => {
  const power_dBm = numbersOf(era).jamPower_dBm - numbersOf(era).bodyLoss_dB;
  const at = (place: PlaceId): number[] => reach(place).jammerLoss_dB.map((loss_dB) => power_dBm - loss_dB);
  return remember((place: PlaceId) => -carrierToInterference_dB(0, at(place)));
});

/** Noise and interference at a place, dBm in one channel, with the jammers on or off. */
export const interference_dBm = (era: Era, place: PlaceId, jammed: boolean): number =>
  jammed ? jammed_dBm(era)(place) : PHONE_NOISE_DBM;
