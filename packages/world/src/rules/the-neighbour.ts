import { numbersOf } from "../eras/index.ts";
import { BY_STREAM, FILE_WEIGHTS } from "../invented-odds.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import type { WayId } from "../vocabulary.ts";
import { pullToTell, whyTell } from "./leanings.ts";

/** Somebody from the village, met on the way or behind a window, and what is made of it later. */

/** Someone on the same road at the same hour. */
export function meetNeighbour(draft: WorldState, by: WayId, crowd: number): boolean {
  const odds = numbersOf(draft.era).neighbourOdds * crowd * (by === "road" ? 1 : BY_STREAM.neighbour);
  if (!happens(draft, "the-neighbour", odds)) return false;
  draft.people.neighbourMet += 1;
  return true;
}

/** Whoever saw or met her may say so, a day or more later. */
export function neighbourTalks(draft: WorldState): void {
  if (draft.people.neighbourMet === 0) return;
  const pull = pullToTell(draft, "neighbour");
  const odds = (numbersOf(draft.era).neighbourTellsOdds * draft.people.neighbourMet * pull) / 3;
  if (!happens(draft, "informing", odds)) return;
  tell(draft, true, { type: "told", who: "neighbour", what: "out-at-night", why: whyTell(draft, "neighbour") });
  putOnFile(draft, "word-of-neighbour", "neighbour", FILE_WEIGHTS["a neighbour's word"]);
}
