import { eraIds } from "@connection-denied/world";
import { comparePlots } from "../compare/compare-plot.ts";
import { compareMarkdown } from "../compare/compare-text.ts";
import { runCompare } from "../compare/run-compare.ts";
import type { Streams } from "../streams.ts";
import { type ModelAsked, type ModelTable, StoppedEarly } from "./model-table.ts";

/** A comparison tells every event of its nights and needs fewer of them. */
const FEWER = 5;

/** Everything that is reported beside what the model makes. */
export async function compareTable({ count, seed, pictures }: ModelAsked, streams: Streams): Promise<ModelTable> {
  const task = { eras: eraIds(), count: Math.ceil(count / FEWER), seed };
  const run = await runCompare(task, (done) => streams.say(`\rcompare: ${done} nights   `));
  streams.say("\n");
  if (run.stopped) throw new StoppedEarly();
  return { name: "compare", markdown: compareMarkdown(run, pictures), pictures: comparePlots(run) };
}
