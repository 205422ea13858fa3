import { numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { pullToTell, whyTell } from "./leanings.ts";

/** She begged; she is asked about her boy every week. */
export function boysMotherDay(draft: WorldState): void {
  if (!draft.confided.includes("boys-mother") || draft.people.hasSpoken.includes("boys-mother")) return;
  if (!happens(draft, "informing", (numbersOf(draft.era).boysMotherTellsOdds * pullToTell(draft, "boys-mother")) / 10))
    return;
  draft.people.hasSpoken.push("boys-mother");
  tell(draft, true, {
    type: "told",
    who: "boys-mother",
    what: "who-promised-to-ask",
    why: whyTell(draft, "boys-mother"),
  });
  putOnFile(draft, "word-of-neighbour", "boys-mother", FILE_WEIGHTS["the boy's mother's word"]);
}
