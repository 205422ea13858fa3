import { numbersOf } from "../eras/index.ts";
import { ON_LIST_FACTOR } from "../invented-odds.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import { pullToTell } from "./leanings.ts";
import { protectionLeaves } from "./protection.ts";
import { arrest } from "./taking.ts";

/** What is known is opened one morning, or it is not. */

export function fileWeight(state: WorldState): number {
  let left = 1;
  for (const entry of state.file) left *= 1 - entry.weight;
  return 1 - left;
}

export function fileOpened(draft: WorldState): void {
  const { file, list } = draft;
  if (file.length === 0) return;
  const zeal = pullToTell(draft, "agents") * protectionLeaves(draft) * (list.on ? ON_LIST_FACTOR : 1);
  const odds = numbersOf(draft.era).fileOpenedOdds * fileWeight(draft) * zeal;
  if (odds === 0 || !happens(draft, "days", odds)) return;
  draft.knock = "agents";
  tell(draft, false, { type: "knock", who: "agents" });
  const spoken = draft.file.some((entry) => entry.kind.startsWith("word-of"));
  arrest(draft, spoken ? "denounced" : "old-file");
}
