import { NIGHT_OUTCOMES, type Share } from "@connection-denied/world";
import type { NightsRun } from "./run-nights.ts";
import type { SweepKind, SweepPoint } from "./sweep-plans.ts";

/** One point of a sweep with what came of it. */
export interface SweptPoint extends SweepPoint {
  readonly run: NightsRun;
}

/** One row for a program: the point, the share of nights in which she is found with its 95 % interval, everything else. */
export function sweepRow(kind: SweepKind, { value, run }: SweptPoint) {
  const { count, share, low, high }: Share = run.outcomes.found;
  return { [kind]: value, nights: run.nights, found: count, share, low, high, outcomes: run.outcomes };
}

/** The rows as comma-separated values with a line of names; counts of all outcomes at the end. */
export function sweepCsv(kind: SweepKind, points: readonly SweptPoint[]): string {
  const names = [kind, "nights", "found", "share", "low", "high", ...NIGHT_OUTCOMES.map((name) => `${name}_count`)];
  const rows = points.map(({ value, run }) => {
    const { count, share, low, high } = run.outcomes.found;
    const counts = NIGHT_OUTCOMES.map((name) => run.outcomes[name].count);
    return [value, run.nights, count, ...[share, low, high].map((part) => part.toFixed(6)), ...counts].join(",");
  });
  return `${[names.join(",").replaceAll("-", "_"), ...rows].join("\n")}\n`;
}

const BAR_COLUMNS = 40;

/** The rows for a person, with bars. */
export function sweepText(kind: SweepKind, points: readonly SweptPoint[]): string {
  const most = Math.max(...points.map(({ run }) => run.outcomes.found.high), 1e-9);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const rows = points.map(({ value, run }) => {
    const { share, low, high } = run.outcomes.found;
    const bar = "#".repeat(Math.round((share / most) * BAR_COLUMNS)).padEnd(BAR_COLUMNS);
    return `${String(value).padEnd(12)}${bar} ${percent(share).padStart(7)}  (${percent(low)} to ${percent(high)})`;
  });
  return [
    `${kind === "minutes" ? "minutes of talk" : kind}: share of ${points[0]?.run.nights ?? 0} nights in which she is found`,
    ...rows,
    "Every row has the same lucks. No source gives odds: these are the model's own. In brackets the 95 % interval.",
  ].join("\n");
}
