import type { LogEntry, SceneLine } from "@connection-denied/playthrough";
import type { PlayedTurn } from "./messages.ts";
import { shownAt } from "./shown-at.ts";

/** The turns that a choice has ended, from one on, as they stand above the present one. */
export function playedTurns(log: readonly LogEntry[], from: number): PlayedTurn[] {
  const told = (turn: number): SceneLine[] =>
    log.flatMap((entry) => (entry.kind === "line" && entry.turn === turn ? [entry.line] : []));
  return log.flatMap((entry) => {
    // A choice is counted with what it led to, so it ends the turn before its own.
    if (entry.kind !== "choice" || entry.turn <= from) return [];
    return [{ turn: entry.turn - 1, shown: shownAt(told(entry.turn - 1)), chosen: entry.choice }];
  });
}
