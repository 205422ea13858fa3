import { numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { barsOf, falseMastWins, hasService, measure, standSomewhere } from "./line.ts";
import { batteryEmpty } from "./the-battery.ts";

/** Switching on: the phone shouts once for a cell, at full power. */

export function switchOn(draft: WorldState): void {
  draft.phone.power = "on";
  draft.phone.used = true;
  draft.phone.cell = null;
  standSomewhere(draft);
  tell(draft, false, { type: "assembled" });
  measure(draft);
  look(draft);
  if (draft.phone.cell === null) tell(draft, false, { type: "no-service" });
}

/** Finds a cell if there is one to be found. */
export function look(draft: WorldState): void {
  const phone = draft.phone;
  if (batteryEmpty(draft)) return;
  if (phone.cell === null && falseMastWins(draft)) {
    attach(draft, "false-mast");
    return;
  }
  const service = phone.cell === "false-mast" || hasService(draft);
  if (phone.cell === null && service) attach(draft, "across");
  else if (phone.cell !== null && !service && !draft.call.connected) {
    phone.cell = null;
    phone.bars = 0;
    tell(draft, false, { type: "no-service" });
  } else if (phone.cell === "across") phone.bars = barsOf(draft.call.level_dBm);
}

function attach(draft: WorldState, cell: "across" | "false-mast"): void {
  draft.phone.cell = cell;
  measure(draft);
  draft.phone.bars = cell === "false-mast" ? 5 : Math.max(1, barsOf(draft.call.level_dBm));
  tell(draft, false, { type: "registered", cell, bars: draft.phone.bars });
  if (cell === "false-mast")
    putOnFile(draft, "registration", "false-mast", FILE_WEIGHTS["a registration with the false mast"]);
  else if (happens(draft, "registering", numbersOf(draft.era).registrationCatchOdds)) {
    putOnFile(draft, "registration", "posts", FILE_WEIGHTS["a registration noticed"]);
  }
}

export function switchOff(draft: WorldState): void {
  draft.phone.power = "apart";
  draft.phone.cell = null;
  draft.phone.bars = 0;
}
