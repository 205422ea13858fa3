import { eraData, numbersOf } from "../eras/index.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { closeLine } from "./line.ts";

/** Her battery: filled when there was current, or not; what it still carries is counted in seconds of talk. */

export function chargeBattery(draft: WorldState): void {
  const { batteryFull_s, batteryLow_s } = eraData(draft.era).figures;
  const low = happens(draft, "the-battery", numbersOf(draft.era).batteryLowOdds);
  const { low: least, high: most } = low ? batteryLow_s : batteryFull_s;
  draft.phone.lasts_s = Math.round(drawBetween(draft, "the-battery", least, most));
}

export const batteryEmpty = (draft: WorldState): boolean => draft.call.airSeconds >= draft.phone.lasts_s;

/** The display goes dark in the middle of a call. */
export function watchBattery(draft: WorldState): void {
  if (!batteryEmpty(draft)) return;
  closeLine(draft);
  draft.call.dropped = true;
  draft.phone.cell = null;
  draft.phone.bars = 0;
  tell(draft, false, { type: "battery-empty" });
}
