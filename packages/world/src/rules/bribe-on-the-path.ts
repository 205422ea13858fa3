import { eraData, numbersOf } from "../eras/index.ts";
import type { PathBribeAnswer } from "../events.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";

/** Before he takes her along the sergeant may ask for money; she gives it if she has it, and he keeps to it or not. */

/** True when she walks on. */
export function boughtOffOnPath(draft: WorldState): boolean {
  if (!happens(draft, "bribe-on-the-path", numbersOf(draft.era).pathBribeAskedOdds)) return false;
  const { low, high } = eraData(draft.era).figures.pathBribe_CNY;
  const asked_CNY = Math.round(drawBetween(draft, "bribe-on-the-path", low, high) / 10) * 10;
  const answer = answerTo(draft, asked_CNY);
  tell(draft, false, { type: "path-bribe", asked_CNY, answer });
  return answer === "taken";
}

function answerTo(draft: WorldState, asked_CNY: number): PathBribeAnswer {
  if (draft.money_CNY < asked_CNY) return "not-had";
  draft.money_CNY -= asked_CNY;
  draft.spent_CNY += asked_CNY;
  return happens(draft, "bribe-on-the-path", numbersOf(draft.era).pathBribeTakenOdds) ? "taken" : "refused";
}
