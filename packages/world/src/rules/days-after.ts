import { numbersOf } from "../eras/index.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { advance } from "./advance.ts";
import { dayOfCase } from "./after-arrest.ts";
import { checkLater } from "./household-check.ts";
import { rollJamming } from "./jamming.ts";
import { spendingSeen } from "./living-beyond-means.ts";
import { moneyDay } from "./money-on-the-way.ts";
import { keepFileOpen } from "./old-call.ts";
import { protectionDay } from "./protection.ts";
import { checkedOnTheStreet } from "./street-check.ts";
import { boysMotherDay } from "./the-boys-mother.ts";
import { fileOpened } from "./the-file.ts";
import { neighbourTalks } from "./the-neighbour.ts";
import { pearWomanDay } from "./the-pear-woman.ts";
import { handNotebookIn } from "./the-sergeant.ts";
import { unitHeadCalls, unitHeadDay, unitHeadVisits } from "./the-unit-head.ts";
import { visitTheFamily } from "./visiting-the-family.ts";
import { voiceIsTold } from "./voices.ts";

/** The days after: a pot on the stove, and sometimes a knock. */

const DAY_S = 86_400;

export function passDays(draft: WorldState, count: number): void {
  draft.knock = "none";
  if (draft.day === 0 && draft.taken === null && draft.place === "house") finishNight(draft);
  for (let k = 0; k < count; k++) passDay(draft);
}

/** Six in the morning: whoever was out looking has gone home (invented). */
const MORNING_T_S = 43_200;

/** The rest of the night goes on while she lies awake: teams still look, a check due tonight still comes. */
function finishNight(draft: WorldState): void {
  if (draft.t_s < MORNING_T_S) advance(draft, MORNING_T_S - draft.t_s);
}

function passDay(draft: WorldState): void {
  draft.day += 1;
  draft.t_s = draft.day * DAY_S;
  if (draft.taken === null) freeDay(draft);
  else dayOfCase(draft);
  for (const team of draft.teams) team.doing = "gone";
  tell(draft, false, { type: "day-passed" });
  rollJamming(draft);
  if (draft.day === numbersOf(draft.era).horizon_days) keepFileOpen(draft);
}

/** Each asks only where something can come of it, and none after she has been taken. */
const DAY: readonly ((draft: WorldState) => unknown)[] = [
  handNotebookIn,
  protectionDay,
  moneyDay,
  unitHeadCalls,
  unitHeadDay,
  unitHeadVisits,
  boysMotherDay,
  pearWomanDay,
  neighbourTalks,
  voiceIsTold,
  spendingSeen,
  visitTheFamily,
  checkedOnTheStreet,
  checkLater,
  fileOpened,
];

function freeDay(draft: WorldState): void {
  for (const rule of DAY) {
    rule(draft);
    if (draft.taken !== null) return;
  }
}
