import type { NightPlan, Share, TriedPlan } from "@connection-denied/world";
import { fold } from "../fold.ts";
import { numberText } from "../words/figures.ts";
import { nameOf } from "../words/names.ts";
import type { SearchRun } from "./run-search.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What a search came upon, said as what it is: a test of the model's floor. */
export function searchText(run: SearchRun, columns: number): string {
  const { plan, found, floor, plans, nights, seconds, stopped, floorHeld, least } = run;
  return [
    `Era ${plan.era}: ${numberText(plans)} plans tried in ${numberText(nights)} nights, ${seconds.toFixed(1)} s${stopped ? "; stopped early, so it shows little" : ""}`,
    "",
    fold(
      `The plan found least often is found in ${percent(found.share)} of nights under lucks it was not chosen by (95 % interval ${percent(found.low)} to ${percent(found.high)}). The era's floor is ${percent(floor)}: ${floorHeld ? "it held." : "it did not hold, so the model breaks its promise and has to be mended."}`,
      columns,
    ),
    "",
    fold(tableNote(least), columns),
    ...planTable(least),
    "",
    fold(
      "This is a test of the model, no advice, and no row of it is safe. No source gives odds: they are all ours, and they leave out cold, falls, being taken for someone else, and whatever nobody reported.",
      columns,
    ),
  ].join("\n");
}

function tableNote(least: readonly TriedPlan[]): string {
  const nights = numberText(least[0]?.nights ?? 0);
  return `The ${least.length} least found of the plans compared, ${nights} nights each under the lucks they were chosen by, which flatters them:`;
}

const HEAD = ["found", "95 % interval", "night", "place", "way", "phone", "excuse", "told", "paid", "talk", "parts"];

function planTable(tried: readonly TriedPlan[]): string[] {
  const rows = [HEAD, ...tried.map(({ plan, found }) => rowOf(plan, found))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}`,
  );
}

function rowOf({ when, place, by, phone, excuse, confided, paid, talk, hidden }: NightPlan, found: Share): string[] {
  const seconds = talk.reduce((sum, part) => sum + part.seconds, 0);
  const spots = [...new Set(Object.values(hidden))];
  return [
    percent(found.share),
    `${percent(found.low)} to ${percent(found.high)}`,
    when,
    place,
    place === "house" ? "" : by,
    phone,
    excuse,
    confided.length === 0 ? "nobody" : confided.join(" "),
    paid.length === 0 ? "nobody" : paid.map(({ to, amount_CNY }) => `${to} ${amount_CNY}`).join(" "),
    `${seconds} s`,
    spots.length === 1 ? nameOf(spots[0] ?? "") : "apart",
  ];
}
