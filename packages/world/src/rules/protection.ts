import { eraData, numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS, PROTECTION } from "../invented-odds.ts";
import { drawBetween, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";

/** Agents paid in advance: they may keep to it, forget it, or write down who paid. */

export function buyProtection(draft: WorldState): void {
  const { protection } = draft;
  // After the call there is nothing left to stand by for: the money is taken all the same.
  if (draft.call.everConnected || protection.bought) return;
  const { low, high } = eraData(draft.era).figures.protectionPerCall_CNY;
  protection.price_CNY ??= Math.round(drawBetween(draft, "protection", low, high) / 10) * 10;
  if (draft.paid_CNY.agents < protection.price_CNY) return;
  protection.bought = true;
  protection.kept = happens(draft, "protection", numbersOf(draft.era).protectionKeptOdds);
  protection.betrayed = happens(draft, "protection", numbersOf(draft.era).protectionBetrayedOdds);
  tell(draft, true, { type: "protection", kept: protection.kept });
}

/** At an alarm: whether those who were paid see to it that nobody is sent. */
export function teamsHeldBack(draft: WorldState): boolean {
  if (!draft.protection.kept || !happens(draft, "protection", PROTECTION.teamsHeld)) return false;
  tell(draft, true, { type: "teams-held-back" });
  return true;
}

/** What is left of the odds that a file is opened when agents have had money beforehand, or their cut of what came. */
export function protectionLeaves(draft: WorldState): number {
  const { remittance, protection } = draft;
  const hadCut = remittance !== null && remittance.cut_CNY > 0 && draft.day >= remittance.due_day;
  return protection.kept || hadCut ? PROTECTION.fileLeft : 1;
}

/** Who pays not to be found has something to be found for. */
export function protectionDay(draft: WorldState): void {
  if (draft.day === 1 && draft.protection.betrayed)
    putOnFile(draft, "word-of-agents", "agents", FILE_WEIGHTS["an agent's word"]);
}
