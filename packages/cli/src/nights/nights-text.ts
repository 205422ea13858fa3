import type { ArrestCause, NightOutcome } from "@connection-denied/world";
import type { NightsRun } from "./run-nights.ts";

const WORDS: Readonly<Record<NightOutcome, string>> = {
  "no-line": "no line that night",
  unnoticed: "nobody noticed",
  "on-file": "noted, and kept on file",
  "someone-else": "somebody else taken for it",
  found: "found",
};

const CAUSES: Readonly<Record<ArrestCause, string>> = {
  "on-air": "with the phone at her ear",
  "coming-down": "on the way down",
  "searched-house": "at a door that was opened",
  "stopped-on-path": "by the patrol",
  "part-found": "with a part of a phone",
  denounced: "because somebody told",
  "old-file": "by what was on file",
};

const BAR_COLUMNS = 30;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** The outcomes as a table with bars, most frequent last in the order of harm. */
export function nightsText(run: NightsRun): string {
  const rows = Object.entries(run.outcomes).map(([name, { count, share, low, high }]) => {
    const bar = "#".repeat(Math.round(share * BAR_COLUMNS)).padEnd(BAR_COLUMNS);
    const words = WORDS[name as NightOutcome].padEnd(27);
    return `${words}${bar} ${percent(share).padStart(7)}  (${percent(low)} to ${percent(high)}; ${count})`;
  });
  return [
    `${run.nights} nights in ${run.seconds.toFixed(2)} s${run.stopped ? ", stopped early" : ""}`,
    ...rows,
    ...takenText(run),
    `Of those found, ${run.afterFound.released} were let go and ${run.afterFound.charged} charged.`,
    `Years later, beyond the days followed, an old file is read again in ${percent(run.chargedLater.share)} of all nights (${run.chargedLater.count}).`,
    "No source gives odds: these are the model's own. In brackets the 95 % interval and the count.",
  ].join("\n");
}

function takenText({ causes }: NightsRun): string[] {
  const named = Object.entries(causes).filter(([, count]) => count > 0);
  if (named.length === 0) return [];
  const parts = named.sort((a, b) => b[1] - a[1]).map(([cause, count]) => `${CAUSES[cause as ArrestCause]} ${count}`);
  return [`Taken: ${parts.join(", ")}.`];
}
