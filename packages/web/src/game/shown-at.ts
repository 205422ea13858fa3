import { type SceneLine, visibleLines } from "@connection-denied/playthrough";
import type { GameTurn } from "./messages.ts";

/** Which of some lines each intensity shows. */
export function shownAt(lines: readonly SceneLine[]): GameTurn["shown"] {
  return {
    full: visibleLines({ lines }, "full"),
    softened: visibleLines({ lines }, "softened"),
    bare: visibleLines({ lines }, "bare"),
  };
}
