import { figure } from "../eras/index.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { advance } from "./advance.ts";
import { checkLater } from "./household-check.ts";
import { rollJamming } from "./jamming.ts";
import { dayOfCase } from "./taking.ts";
import { boysMotherDay } from "./the-boys-mother.ts";
import { fileOpened, fileWeight } from "./the-file.ts";
import { neighbourTalks } from "./the-neighbour.ts";
import { handNotebookIn } from "./the-sergeant.ts";
import { unitHeadCalls, unitHeadDay, unitHeadVisits } from "./the-unit-head.ts";
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
  if (draft.day === figure(draft.era, "horizon_days") && draft.taken === null && fileWeight(draft) > 0) {
    tell(draft, true, { type: "case-kept-open" });
  }
}

function freeDay(draft: WorldState): void {
  handNotebookIn(draft);
  unitHeadCalls(draft);
  unitHeadDay(draft);
  unitHeadVisits(draft);
  boysMotherDay(draft);
  neighbourTalks(draft);
  voiceIsTold(draft);
  checkLater(draft);
  if (draft.taken === null) fileOpened(draft);
}
