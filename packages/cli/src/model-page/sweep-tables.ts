import { planForMinutes } from "@connection-denied/world";
import { SWEEPS, type SweepKind, sameThroughout, sweepPoints } from "../nights/sweep-plans.ts";
import { sweepPlot } from "../nights/sweep-plot.ts";
import type { Streams } from "../streams.ts";
import { numberText } from "../words/figures.ts";
import { markdownTable } from "../words/markdown-table.ts";
import { nameOf } from "../words/names.ts";
import { type ModelAsked, type ModelTable, wholeRuns, withInterval } from "./model-table.ts";

const BASE = planForMinutes("2014", 4);

/** The curve of being found against minutes, places and eras, each as a picture and as a table. */
export async function sweepTables(asked: ModelAsked, streams: Streams): Promise<ModelTable[]> {
  const tables: ModelTable[] = [];
  for (const kind of SWEEPS) tables.push(await sweepTable(kind, asked, streams));
  return tables;
}

async function sweepTable(kind: SweepKind, asked: ModelAsked, streams: Streams): Promise<ModelTable> {
  const points = sweepPoints(kind, BASE);
  const plans = points.map(({ plan }) => plan);
  const runs = await wholeRuns(`sweep of ${kind}`, plans, asked, streams);
  const swept = points.flatMap((point, index) => {
    const run = runs[index];
    return run === undefined ? [] : [{ ...point, run }];
  });
  const file = `sweep-${kind}.svg`;
  const what = `Found, by ${kind === "minutes" ? "minutes of talk" : kind}`;
  const said = sameThroughout(kind, BASE);
  const markdown = [
    `![${what}](${asked.pictures}/${file})`,
    "",
    `${what}: ${said}; per cent of ${numberText(asked.count)} lucks with 95 % intervals, seed ${asked.seed}.`,
    "",
    markdownTable(
      swept.map(({ value }) => (typeof value === "number" ? String(value) : nameOf(value))),
      [swept.map(({ run }) => withInterval(run.outcomes.found))],
    ),
  ].join("\n");
  return { name: `sweep-${kind}`, markdown, pictures: [{ file, svg: sweepPlot(kind, swept, asked.seed) }] };
}
