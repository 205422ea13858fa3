import type { NightPlan } from "@connection-denied/world";
import { printJson } from "../command.ts";
import { writeOut } from "../content.ts";
import type { Streams } from "../streams.ts";
import { runPlans } from "./run-nights.ts";
import { type SweepKind, sweepPoints } from "./sweep-plans.ts";
import { sweepPlot } from "./sweep-plot.ts";
import { type SweptPoint, sweepCsv, sweepRow, sweepText } from "./sweep-table.ts";

/** What to go through, and where the table and the plot go. */
export interface SweepAsked {
  readonly kind: SweepKind;
  readonly csv: string | undefined;
  readonly svg: string | undefined;
}

/** The nights at each value. */
export interface SweepNights {
  readonly plan: NightPlan;
  readonly count: number;
  readonly seed: number;
  readonly json: boolean;
}

/** Runs a sweep, writes its files and prints it. Returns the exit code, 1 when it was stopped before its end. */
export async function tellSweep(
  { kind, csv, svg }: SweepAsked,
  { plan, count, seed, json }: SweepNights,
  streams: Streams,
): Promise<number> {
  const points = sweepPoints(kind, plan);
  const plans = points.map((point) => point.plan);
  const runs = await runPlans(plans, count, seed, (index, done) =>
    streams.say(`\r${kind} ${points[index]?.value}: ${done} of ${count} nights   `),
  );
  streams.say("\n");
  const swept: SweptPoint[] = points.flatMap((point, i) => {
    const run = runs[i];
    return run === undefined || run.stopped ? [] : [{ ...point, run }];
  });
  const isWhole = swept.length === points.length;
  if (isWhole && csv !== undefined) writeOut(csv, sweepCsv(kind, swept));
  if (isWhole && svg !== undefined) writeOut(svg, sweepPlot(kind, swept, seed));
  if (!isWhole) streams.say(`Stopped after ${swept.length} of ${points.length} values; no file was written.\n`);
  if (json) {
    printJson(
      streams,
      swept.map((point) => sweepRow(kind, point)),
    );
  } else if (swept.length > 0) streams.out(`${sweepText(kind, swept)}\n`);
  return isWhole ? 0 : 1;
}
