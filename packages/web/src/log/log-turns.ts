import type { LogEntry } from "@connection-denied/playthrough";

/** One thing said or chosen, as the log shows it: as it was heard. */
interface LoggedSaying {
  key: string;
  voice: "narration" | "near" | "far" | "display" | "chosen";
  text: string;
  claims: readonly string[];
  invented: boolean;
  /** Where it is not the language of the page. */
  language: string | undefined;
}

export interface LoggedTurn {
  turn: number;
  said: LoggedSaying[];
}

function sayingOf(entry: LogEntry, index: number): LoggedSaying {
  if (entry.kind === "choice") {
    const { id, text, claims, language } = entry.choice;
    return { key: `${index} ${id}`, voice: "chosen", text, claims, invented: false, language };
  }
  const { id, heard, voice, claims, invented, language } = entry.line;
  return { key: `${index} ${id}`, voice, text: heard, claims, invented, language };
}

/** The log as turns in order, each with what was said in it. */
export function turnsOf(log: readonly LogEntry[]): LoggedTurn[] {
  const turns: LoggedTurn[] = [];
  for (const [index, entry] of log.entries()) {
    const last = turns.at(-1);
    const turn = last?.turn === entry.turn ? last : { turn: entry.turn, said: [] };
    if (turn !== last) turns.push(turn);
    turn.said.push(sayingOf(entry, index));
  }
  return turns;
}

/** Every claim met so far, in the order it was met. */
export function claimsMet(log: readonly LogEntry[]): string[] {
  const claims = log.flatMap((entry) => (entry.kind === "line" ? entry.line.claims : entry.choice.claims));
  return [...new Set(claims)];
}
