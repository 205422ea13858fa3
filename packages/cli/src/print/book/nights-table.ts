import { planForMinutes, simulateNight } from "@connection-denied/playthrough";

/** Shares of nights found, by place and minutes of talk. */
export interface NightsTable {
  readonly minutes: readonly number[];
  readonly rows: readonly { readonly place: string; readonly found: readonly number[] }[];
  readonly nights: number;
}

const MINUTES = [1, 2, 5, 8];
const PLACES = ["house", "terraces", "kites-back", "far-ridge"] as const;

/** An ordinary night of the model at each place, with more or less talk, under the same lucks. */
export function nightsTable(each: number): NightsTable {
  const rows = PLACES.map((place) => ({ place, found: MINUTES.map((minutes) => shareFound(place, minutes, each)) }));
  return { minutes: MINUTES, rows, nights: PLACES.length * MINUTES.length * each };
}

function shareFound(place: (typeof PLACES)[number], minutes: number, nights: number): number {
  const plan = planForMinutes("2014", minutes, { place });
  let found = 0;
  for (let luck = 1; luck <= nights; luck += 1) if (simulateNight(plan, luck).outcome === "found") found += 1;
  return found / nights;
}
