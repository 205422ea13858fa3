import { GROUNDS, type Ground, type Sentence } from "../eras/era.ts";
import { eraData } from "../eras/index.ts";
import type { FileEntry } from "../file-entry.ts";
import { draw } from "../luck.ts";
import type { WorldState } from "../state.ts";

/** What is in the file decides what she can be charged with, and the era's law what that may lead to. */

/** What is made of talk that was kept: prices are information, money a remittance, leaving a crime of its own. */
const SAID: Readonly<Record<string, Ground>> = {
  money: "remittance",
  "send-money": "remittance",
  prices: "information",
  boy: "information",
  "come-out": "leaving",
};

function groundOf({ kind, source }: FileEntry): Ground {
  switch (kind) {
    case "recording":
      return SAID[source] ?? "calling";
    case "photograph-of-money":
    case "money-seized":
      return "remittance";
    case "call-history":
    case "registration":
    case "word-of-go-between":
      return "calling";
    default:
      return "phone";
  }
}

/** The gravest of what the file holds; a call that came about is confessed to. */
export function groundOfFile({ file, call }: Pick<WorldState, "file" | "call">): Ground {
  let gravest = call.everConnected ? GROUNDS.indexOf("calling") : 0;
  for (const entry of file) gravest = Math.max(gravest, GROUNDS.indexOf(groundOf(entry)));
  return GROUNDS[gravest] ?? "phone";
}

export function layCharge(draft: WorldState): { ground: Ground; sentence: Sentence } {
  const { sentences, law } = eraData(draft.era);
  const ground = groundOfFile(draft);
  const open = sentences.filter(({ charge }) => law[ground].charges.includes(charge));
  let left = draw(draft, "law") * open.reduce((sum, { weight }) => sum + weight.low, 0);
  for (const sentence of open) {
    left -= sentence.weight.low;
    if (left < 0) return { ground, sentence };
  }
  return { ground, sentence: open[0] ?? sentences[0] };
}
