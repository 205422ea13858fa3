import { type Playthrough, reveal } from "@connection-denied/playthrough";
import { openEvidence } from "../content.ts";
import { listedMoments, momentLine, revealMapText } from "../map/reveal-map.ts";
import type { Streams } from "../streams.ts";
import { nameOf } from "../words/names.ts";
import { revealText } from "./by-itself.ts";
import { sourcesText } from "./sources-text.ts";

const KEYS =
  "enter: next   b: back   a number: that moment   c: its sources   list: all of them   go: on with the story";

/** Steps through what could not be seen: the map as it stood at each moment, and its sources on demand. */
export async function stepReveal(
  game: Playthrough,
  streams: Streams,
  ask: (prompt: string) => Promise<string | null>,
): Promise<void> {
  const shown = reveal(game);
  const moments = listedMoments(shown);
  streams.out(`What you could not see (${nameOf(shown.fate)}).\n${KEYS}\n\n`);
  for (let index = 0; index < moments.length; ) {
    const moment = moments[index];
    if (moment === undefined) return;
    streams.out(`${revealMapText(shown, moment)}\n${momentLine(moment, index + 1)}\n\n`);
    const typed = await ask("reveal> ");
    if (typed === null || typed.trim() === "go" || typed.trim() === "quit") return;
    const word = typed.trim();
    if (word === "c") streams.out(`${sourcesText(openEvidence(), moment.claims, streams.columns)}\n\n`);
    else if (word === "list") streams.out(`${revealText(game)}\n\n`);
    else index = nextIndex(word, index, moments.length);
  }
}

function nextIndex(word: string, index: number, count: number): number {
  if (word === "b") return Math.max(0, index - 1);
  if (/^[0-9]+$/.test(word)) return Math.min(count - 1, Math.max(0, Number(word) - 1));
  return index + 1;
}
