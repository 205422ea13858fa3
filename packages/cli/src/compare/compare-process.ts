import { type Era, luckOf, sendMoney, type Transfer } from "@connection-denied/world";
import { stopAsked, taskOfProcess, tell } from "../own-process/task-of-process.ts";
import type { Comparison } from "./comparison.ts";
import { COMPARISONS } from "./comparisons.ts";
import { ToldNight, WATCHED, watchedPlan } from "./told-night.ts";

/** What the process is started for. */
export interface CompareTask {
  readonly eras: readonly Era[];
  readonly count: number;
  readonly seed: number;
}

/** Values by the comparison's id, in units of the era's file. */
export type Samples = Readonly<Record<string, readonly number[]>>;

export type CompareMessage = { readonly done: number } | { readonly era: Era; readonly samples: Samples };

/** Sums of money sent are whole, and large enough that a fee in per cent is hardly rounded. */
const SENT = 100_000;
const TOLD_EVERY = 40;

const task = await taskOfProcess<CompareTask>();
let nights = 0;

/** Adds what one night or sum shows to the samples of whatever watches it. */
function take(samples: Record<string, number[]>, name: Comparison["watch"], shown: ToldNight | Transfer): void {
  for (const { watch, id, read } of COMPARISONS) if (watch === name) samples[id]?.push(...read(shown));
}

/** Lives the watched nights of an era, or answers null when an end was asked for. */
function samplesOf(era: Era): Samples | null {
  const samples: Record<string, number[]> = Object.fromEntries(COMPARISONS.map(({ id }) => [id, []]));
  for (let index = 0; index < task.count; index++) {
    const luck = luckOf(task.seed, index);
    take(samples, "money", sendMoney(era, SENT, luck));
    for (const name of WATCHED) take(samples, name, new ToldNight(watchedPlan(name, era), luck));
    nights += WATCHED.length;
    if (index % TOLD_EVERY !== 0) continue;
    tell<CompareMessage>({ done: nights });
    if (stopAsked()) return null;
  }
  return samples;
}

for (const era of task.eras) {
  const samples = samplesOf(era);
  if (samples === null) break;
  tell<CompareMessage>({ era, samples });
}
