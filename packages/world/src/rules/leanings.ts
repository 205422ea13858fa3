import type { Figure } from "../eras/era.ts";
import { eraData } from "../eras/index.ts";
import { drawBetween } from "../luck.ts";
import type { Leaning, WorldState } from "../state.ts";
import { LEANERS, type LeanerId } from "../vocabulary.ts";

/** What each person leans to: fear and a quota towards telling, kindness and a debt towards silence. */

const NEUTRAL: Leaning = { fear: 0.5, debt: 0.5, kindness: 0.5, quota: 0.5 };

const NOBODY_LEANS = Object.fromEntries(LEANERS.map((who) => [who, NEUTRAL])) as Record<LeanerId, Leaning>;

export const nobodyLeans = (): Record<LeanerId, Leaning> => ({ ...NOBODY_LEANS });

export function drawLeanings(draft: WorldState): void {
  const { fear_share, debt_share, kindness_share, quota_share } = eraData(draft.era).figures;
  const drawn = ({ low, high }: Figure): number => drawBetween(draft, "leanings", low, high);
  for (const who of LEANERS) {
    draft.people.leanings[who] = {
      fear: drawn(fear_share),
      debt: drawn(debt_share),
      kindness: drawn(kindness_share),
      quota: drawn(quota_share),
    };
  }
}

/** Nobody is certain to be silent: at least this much of the era's odds is left (invented). */
const LEAST_PULL = 0.1;

/** How much likelier than others of the era a person is to tell, to search, to write down: 1 for the people of 2014 on average. */
export function pullToTell(draft: WorldState, who: LeanerId): number {
  const { fear, debt, kindness, quota } = draft.people.leanings[who];
  return Math.max(LEAST_PULL, 1 + (fear + quota - debt - kindness) / 2);
}

/** What weighed more. */
export function whyTell(draft: WorldState, who: LeanerId): "fear" | "quota" {
  const { fear, quota } = draft.people.leanings[who];
  return fear > quota ? "fear" : "quota";
}
