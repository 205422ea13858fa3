import { type Era, type EraFact, eraFacts, eraIds } from "@connection-denied/world";
import { COMPARISONS } from "./comparisons.ts";

/** What is reported and that no night makes, with the reason. */
export const NOT_COMPARED: Readonly<Record<string, string>> = {
  jamFrom_t_s: "the timetable is read as it stands",
  jamTo_t_s: "the timetable is read as it stands",
  orderToFire: "an order, and no number: the chronicle says where it stood",
  unitHeadVisitEvery_days: "the visits come as reported; only what is found on one is told",
  walkingDetectors_perDay: "nobody walks about with a detector before a post has sounded",
  jammedWithin_km: "the county is ten kilometres across",
  mains_hoursPerDay: "the hours a day are drawn from it; which of them are those of the call is ours",
  zoneDepth_km: "every place of the county lies within it",
  curfewFrom_t_s: "every night is spent in hours that the order forbids",
  curfewTo_t_s: "every night is spent in hours that the order forbids",
  guardSpacing_m: "the posts of the border guard are not on the map; only their patrol is met",
  handset_CNY: "the price is drawn from it when a phone is bought, which no night compared does",
  handsetBribe_USD: "nobody sends a phone",
  protectionPerCall_CNY: "the price is drawn from it when agents are paid, which no night compared does",
  protectionCut_percent: "the cut is that percentage as it stands, when agents ask for one",
  sent_CNY: "sums found with families, from which the sum that is sent is drawn",
  bribe_USD: "the bribe is asked in yuan, and nothing is converted",
};

export interface NotCompared {
  readonly name: string;
  readonly reason: string;
  readonly eras: readonly (Omit<EraFact, "name" | "simulated"> & { readonly era: Era })[];
}

/** Every value that a source reports and no comparison reads, with its eras. */
export function notCompared(): NotCompared[] {
  const read = new Set(COMPARISONS.flatMap(({ figures }) => figures));
  const found = new Map<string, NotCompared["eras"][number][]>();
  for (const era of eraIds()) {
    for (const { name, simulated: _, ...fact } of eraFacts(era).facts) {
      if (fact.confidence === "invented" || read.has(name)) continue;
      found.set(name, [...(found.get(name) ?? []), { era, ...fact }]);
    }
  }
  return [...found].map(([name, eras]) => ({ name, reason: NOT_COMPARED[name] ?? "", eras }));
}
