import { type NightPlan, planForMinutes } from "@connection-denied/world";
import type { NightsRun } from "../nights/run-nights.ts";
import type { Streams } from "../streams.ts";
import { numberText } from "../words/figures.ts";
import { markdownTable } from "../words/markdown-table.ts";
import { nameOf } from "../words/names.ts";
import { type ModelAsked, type ModelTable, percent, wholeRuns, withInterval } from "./model-table.ts";

const MINUTES = [1, 2, 5, 8];

const WAYS: readonly (Pick<NightPlan, "place"> & Partial<Pick<NightPlan, "by">>)[] = [
  { place: "kites-back", by: "road" },
  { place: "kites-back", by: "stream" },
  { place: "terraces", by: "road" },
  { place: "terraces", by: "stream" },
  { place: "far-ridge", by: "road" },
  { place: "far-ridge", by: "stream" },
  { place: "house" },
];

/** What comes of an ordinary night of 2014, by place, way and minutes. */
export async function outcomeTable(asked: ModelAsked, streams: Streams): Promise<ModelTable> {
  const plans = WAYS.flatMap((way) => MINUTES.map((minutes) => planForMinutes("2014", minutes, way)));
  const runs = await wholeRuns("outcomes", plans, asked, streams);
  const rows = WAYS.map(({ place, by }, row) => {
    const ofRow = runs.slice(row * MINUTES.length, (row + 1) * MINUTES.length);
    const where = by === undefined ? nameOf(place) : `${nameOf(place)}, by ${nameOf(by)}`;
    return [where, ...ofRow.map(({ outcomes }) => withInterval(outcomes.found)), ...longestOf(ofRow)];
  });
  const minutes = MINUTES.map((count) => `${count} min`);
  const markdown = [
    `Share of nights in which she is taken within forty days, in per cent of ${numberText(asked.count)} lucks with 95 % intervals`,
    `(seed ${asked.seed}; own phone, “herbs”, nobody told), and for ${MINUTES.at(-1)} minutes also someone else taken, a file opened`,
    "and, in per cent of those taken, taken on the way down and released:",
    "",
    markdownTable(["from", ...minutes, "someone else", "on file", "on the way down", "released"], rows),
  ].join("\n");
  return { name: "outcomes", markdown, pictures: [] };
}

/** What else comes of the longest call. */
function longestOf(runs: readonly NightsRun[]): string[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const { outcomes, causes, afterFound } = last;
  const taken = outcomes.found.count;
  const ofTaken = (count: number): string => (taken === 0 ? "nobody taken" : String(Math.round((100 * count) / taken)));
  return [
    percent(outcomes["someone-else"].share),
    percent(outcomes["on-file"].share),
    ofTaken(causes["coming-down"]),
    ofTaken(afterFound.released),
  ];
}
