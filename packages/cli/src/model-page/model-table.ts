import type { NightPlan } from "@connection-denied/world";
import { type NightsRun, runPlans } from "../nights/run-nights.ts";
import type { Streams } from "../streams.ts";

/** A table of the page, with the pictures beside it. */
export interface ModelTable {
  readonly name: string;
  readonly markdown: string;
  readonly pictures: readonly ModelPicture[];
}

interface ModelPicture {
  readonly file: string;
  readonly svg: string;
}

/** How the tables are made. */
export interface ModelAsked {
  /** Nights for each share. */
  readonly count: number;
  readonly seed: number;
  /** The folder of pictures as the page has to call it. */
  readonly pictures: string;
}

/** Somebody asked for an end before a table was whole. */
export class StoppedEarly extends Error {}

/** Runs every plan to its end under the same lucks. @throws StoppedEarly */
export async function wholeRuns(
  name: string,
  plans: readonly NightPlan[],
  { count, seed }: Pick<ModelAsked, "count" | "seed">,
  streams: Streams,
): Promise<NightsRun[]> {
  const runs = await runPlans(plans, count, seed, (index, done) =>
    streams.say(`\r${name}: plan ${index + 1} of ${plans.length}, ${done} of ${count} nights   `),
  );
  streams.say("\n");
  if (runs.length < plans.length || runs.some(({ stopped }) => stopped)) throw new StoppedEarly();
  return runs;
}

export const percent = (share: number): string => (share * 100).toFixed(1);

/** A share in per cent with its 95 % interval. */
export const withInterval = ({ share, low, high }: { share: number; low: number; high: number }): string =>
  `${percent(share)} (${percent(low)}–${percent(high)})`;
