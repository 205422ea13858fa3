import { FILE_WEIGHTS } from "../invented-odds.ts";
import type { WorldState } from "../state.ts";
import { putOnFile } from "../telling.ts";

/** A phone in other hands shows whom it has called (claim call-history-read). */
export function readCallHistory(draft: WorldState): void {
  if (!draft.call.everConnected || draft.phone.givenBack || draft.phone.parts.handset === "buried") return;
  if (draft.file.some((entry) => entry.kind === "call-history")) return;
  putOnFile(draft, "call-history", "handset", FILE_WEIGHTS["calls read off the phone"]);
}
