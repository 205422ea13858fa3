import type { GameTurn } from "../game/messages.ts";

/** What a turn was told by: another version of the game, or another language, would tell it in other words. */
export interface ToldBy {
  readonly game: string;
  /** BCP 47. */
  readonly language: string;
}

interface KeptTurn {
  readonly toldBy: ToldBy;
  readonly turn: GameTurn;
}

/** The turn as a text to keep beside its save: the next visit shows it at once, and opens the save meanwhile. */
export function turnToKeep(turn: GameTurn, toldBy: ToldBy): string {
  // What was heard has been heard.
  const kept: KeptTurn = { toldBy, turn: { ...turn, hearing: { ...turn.hearing, events: [] } } };
  return JSON.stringify(kept);
}

/** The kept turn, where it is the one of this save and would be told the same today; else null. */
export function readKeptTurn(text: string | null, save: string, { game, language }: ToldBy): GameTurn | null {
  try {
    const { toldBy, turn } = JSON.parse(text ?? "") as KeptTurn;
    const isSame = toldBy.game === game && toldBy.language === language && turn.save === save;
    return isSame ? turn : null;
  } catch {
    return null;
  }
}
