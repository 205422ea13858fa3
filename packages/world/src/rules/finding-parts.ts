import { FILE_WEIGHTS, FOUND_IN } from "../invented-odds.ts";
import type { StreamName } from "../luck.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { PARTS, type PartId } from "../vocabulary.ts";
import { readCallHistory } from "./call-history.ts";
import { arrest } from "./taking.ts";

/** Hands in the thread box: what somebody who looks through the house comes upon, and what follows. */

/** @param hidden she is not there to see it */
export function lookThrough(
  draft: WorldState,
  luck: StreamName,
  by: "check" | "agents",
  hidden: boolean,
): readonly PartId[] {
  const found = PARTS.filter((part) => happens(draft, luck, FOUND_IN[draft.phone.parts[part]]));
  tell(draft, hidden, { type: "house-searched", by, found });
  return found;
}

/** One small part may be anything. A handset is a phone, and so are two parts. */
export function handOverParts(draft: WorldState, found: readonly PartId[], finder: string): void {
  if (found.length === 0) return;
  putOnFile(draft, "part-found", finder, FILE_WEIGHTS["each part found"] * found.length);
  if (found.includes("handset")) readCallHistory(draft);
  if (found.includes("handset") || found.length > 1) arrest(draft, "part-found");
}
