import {
  type EraFact,
  type EraFacts,
  eraFacts,
  eraIds,
  type NightPlan,
  planForMinutes,
} from "@connection-denied/world";
import { LEAST_BUDGET, runSearch } from "../search/run-search.ts";
import type { Streams } from "../streams.ts";
import { gradeOf, numberText, rangeText } from "../words/figures.ts";
import { markdownTable } from "../words/markdown-table.ts";
import { nameOf } from "../words/names.ts";
import { type ModelAsked, type ModelTable, percent, StoppedEarly, wholeRuns, withInterval } from "./model-table.ts";

const head = (first: string): string[] => [first, ...eraIds()];

const REPORTED: readonly (readonly [words: string, name: string])[] = [
  ["air before a post sounds, s", "locate_s"],
  ["call said to be safe, s", "safeCall_s"],
  ["time until they come, s", "arrival_s"],
  ["radius of a fix, m", "fixRadius_m"],
  ["bribe asked, yuan", "bribeAsked_CNY"],
  ["fee agreed, %", "feeAgreed_percent"],
  ["fee taken, %", "feeTaken_percent"],
  ["phone bought, yuan", "handset_CNY"],
  ["household check every, days", "checkEvery_days"],
  ["unit head in the house every, days", "unitHeadVisitEvery_days"],
];

/** What is reported of each era, and where nothing is. */
export function reportedTable(): ModelTable {
  const rows = REPORTED.map(([words, name]) => [words, ...eraIds().map((era) => reportedCell(eraFacts(era), name))]);
  const years = eraIds().map((era) => {
    const [first, last] = eraFacts(era).years;
    return first === last ? String(first) : `${first}–${last}`;
  });
  return {
    name: "eras-reported",
    markdown: markdownTable(head(""), [["years", ...years], ...rows]),
    pictures: [],
  };
}

function reportedCell({ facts }: EraFacts, name: string): string {
  const fact = facts.find((one) => one.name === name);
  if (fact === undefined) return "unreported";
  if (fact.confidence === "invented") return fact.high === 0 ? "unreported" : `${sourceOf(fact)} (${rangeText(fact)})`;
  return `${rangeText(fact)}, ${gradeOf(fact)}`;
}

const sourceOf = ({ carriedFrom }: EraFact): string =>
  carriedFrom === undefined ? "invented" : `carried from ${carriedFrom}`;

const PLANS: readonly (Pick<NightPlan, "place" | "by"> & { readonly minutes: number })[] = [
  { place: "kites-back", by: "road", minutes: 2 },
  { place: "kites-back", by: "road", minutes: 8 },
  { place: "house", by: "road", minutes: 2 },
  { place: "house", by: "road", minutes: 8 },
];

/** The search is given this many times the nights of a share. */
const SEARCHED = 4;

/** The same plans from era to era, the plan found least often, and the floor. */
export async function foundTable(asked: ModelAsked, streams: Streams): Promise<ModelTable> {
  const plans = PLANS.flatMap(({ minutes, ...way }) => eraIds().map((era) => planForMinutes(era, minutes, way)));
  const runs = await wholeRuns("eras", plans, asked, streams);
  const rows = PLANS.map(({ place, by, minutes }, row) => {
    const where = place === "house" ? nameOf(place) : `${nameOf(place)}, by ${nameOf(by)}`;
    const ofRow = runs.slice(row * eraIds().length, (row + 1) * eraIds().length);
    return [`found: ${where}, ${minutes} min`, ...ofRow.map(({ outcomes }) => withInterval(outcomes.found))];
  });
  const budget = Math.max(LEAST_BUDGET, asked.count * SEARCHED);
  const least = await leastRow(budget, asked.seed, streams);
  const floors = eraIds().map((era) => percent(eraFacts(era).floor));
  const markdown = [
    `Per cent of ${numberText(asked.count)} lucks with 95 % intervals (seed ${asked.seed}); the search spends ${numberText(budget)} nights on each era:`,
    "",
    markdownTable(head(""), [...rows, least, ["floor stated", ...floors]]),
  ].join("\n");
  return { name: "eras-found", markdown, pictures: [] };
}

async function leastRow(budget: number, seed: number, streams: Streams): Promise<string[]> {
  const row = ["found least often by a search"];
  for (const era of eraIds()) {
    const { found, stopped, floorHeld } = await runSearch({ era, budget, seed }, (done) =>
      streams.say(`\rsearch of ${era}: ${done} of ${budget} nights   `),
    );
    streams.say("\n");
    if (stopped) throw new StoppedEarly();
    row.push(`${withInterval(found)}${floorHeld ? "" : ", UNDER THE FLOOR"}`);
  }
  return row;
}
