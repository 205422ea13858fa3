import type { Scene } from "@connection-denied/playthrough";
import type { Words } from "../words/words.ts";

type View = Scene["view"];

/** What changed on the phone between two turns, in one breath, for those who do not see the display. */
export function changeOf(before: View, after: View, words: Words): string {
  const said: string[] = [];
  if (before.phone !== after.phone) said.push(words(`phone-${after.phone}`));
  if (after.bars !== before.bars && after.phone !== "apart") said.push(words("bars-count", { bars: after.bars }));
  if (after.line !== before.line && after.line !== "none") said.push(words(`line-${after.line}`));
  return said.join(" ");
}
