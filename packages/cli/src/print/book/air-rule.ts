import type { StoryStep } from "@connection-denied/story";
import { type AirRule, OUTCOMES } from "./book.ts";
import type { StoryStructure } from "./conditions.ts";
import { everyStep, type Odds } from "./odds.ts";
import { isLineCheck, splitWhen } from "./sites.ts";

/** Minutes that share a row of the table. (invented: fewer would be rows of chance, more would hide that it grows.) */
const BANDS = [
  [1, 2],
  [3, 8],
] as const;

/** What a minute on the air may bring, or null for an episode in which nobody rings. */
export function airRuleOf(structure: StoryStructure, odds: Odds): AirRule | null {
  const dies = whereTheCutLeads(structure);
  if (dies === null || odds.air.size === 0) return null;
  const taken = firstWayFrom(structure.flows.find(({ name }) => name === dies)?.steps ?? []);
  if (taken === null) return null;
  const places = [...odds.air.keys()].sort();
  const bands = BANDS.map(([fromMinute, toMinute]) => ({
    fromMinute,
    toMinute,
    places: places.map((place) => ({ place, ...hazards(odds, place, fromMinute, toMinute) })),
  }));
  return { dies, taken, bands, notices: whatIsNoticed(structure, odds) };
}

function whatIsNoticed(structure: StoryStructure, odds: Odds): string | null {
  const visits = structure.flows.flatMap(({ steps }) => everyStep(steps)).filter((step) => step.kind === "visit");
  return visits.find((step) => odds.isOnAir(step))?.to ?? null;
}

/** Outcomes of thirty-six for one minute, from all that was said in these minutes there. */
function hazards(odds: Odds, place: string, from: number, to: number) {
  const seen = [...(odds.air.get(place) ?? [])].filter(([minute]) => minute + 1 >= from && minute + 1 <= to);
  const total = { seconds: 0, taken: 0, dies: 0, notices: 0 };
  for (const [, { seconds, taken, dies, notices }] of seen) {
    total.seconds += seconds;
    total.taken += taken;
    total.dies += dies;
    total.notices += notices;
  }
  const perMinute = (times: number): number =>
    total.seconds === 0 ? 0 : Math.round(Math.min(1, (times * 60) / total.seconds) * OUTCOMES);
  const [taken, dies] = [perMinute(total.taken), perMinute(total.dies)];
  return { taken, dies, notices: Math.min(OUTCOMES - taken - dies, perMinute(total.notices)) };
}

function whereTheCutLeads(structure: StoryStructure): string | null {
  const targets = structure.flows
    .flatMap(({ steps }) => everyStep(steps))
    .flatMap((step) => {
      if (step.kind !== "when" || !isLineCheck(splitWhen(step, structure))) return [];
      return firstWayFrom(step.branches[0]?.steps ?? []) ?? [];
    });
  return targets[0] ?? null;
}

function firstWayFrom(steps: readonly StoryStep[]): string | null {
  const way = everyStep(steps).find(({ kind }) => kind === "go");
  return way?.kind === "go" ? way.to : null;
}
