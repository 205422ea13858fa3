import { typeset } from "./typeset.ts";

export interface HeardPiece {
  text: string;
  /** A stretch the line swallowed. */
  hole: boolean;
}

/** Cuts what was heard at the holes the line left, so that they can be drawn as holes; a whole line is one piece. */
export function heardPieces(line: { heard: string; lostShare: number }): HeardPiece[] {
  const heard = typeset(line.heard);
  if (line.lostShare === 0) return [{ text: heard, hole: false }];
  return heard
    .split(/([–…])/)
    .filter((text) => text !== "")
    .map((text) => ({ text, hole: text === "–" || text === "…" }));
}
