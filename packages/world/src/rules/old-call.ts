import { numbersOf } from "../eras/index.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { askBribe } from "./bribe-after-arrest.ts";
import { fileWeight } from "./the-file.ts";

/** The last of the forty days leaves the file open, and somebody may read it years later. */
export function keepFileOpen(draft: WorldState): void {
  const weight = fileWeight(draft);
  if (draft.taken !== null || weight === 0) return;
  tell(draft, true, { type: "case-kept-open" });
  if (!happens(draft, "old-call", numbersOf(draft.era).oldCallOdds * weight)) return;
  const after_years = numbersOf(draft.era).oldCall_years;
  const { asked_CNY, bribeTaken } = askBribe(draft);
  draft.oldCall = { after_years, released: bribeTaken };
  tell(draft, true, { type: "old-call", after_years, asked_CNY, released: bribeTaken });
}
