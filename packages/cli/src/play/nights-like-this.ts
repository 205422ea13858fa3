import { type Playthrough, planForMinutes, reveal } from "@connection-denied/playthrough";
import { nightsText } from "../nights/nights-text.ts";
import { runNights } from "../nights/run-nights.ts";
import type { Streams } from "../streams.ts";

const NIGHTS = 10_000;

/** Runs the night just played under other luck, then the same night with other lengths of talk. */
export async function nightsLikeThis(game: Playthrough, streams: Streams): Promise<void> {
  const { plan } = reveal(game);
  if (plan === null) {
    streams.out("The telephone was never put together that night, so there is no such night to run again.\n\n");
    return;
  }
  const minutes = plan.talk.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  const { seed } = game.record();
  const run = await runNights(plan, NIGHTS, seed, () => {});
  streams.out(`With the same choices, and ${minutes.toFixed(1)} minutes of talk:\n${nightsText(run)}\n`);
  for (const other of otherLengths(minutes)) {
    const { outcomes } = await runNights(planForMinutes(plan.era, other, plan), NIGHTS, seed, () => {});
    const { share, low, high } = outcomes.found;
    const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
    streams.out(`With ${other.toFixed(1)} minutes: found in ${percent(share)} (${percent(low)} to ${percent(high)})\n`);
  }
  streams.out("\n");
}

/** A minute less, a minute more, two, and eight. */
function otherLengths(minutes: number): number[] {
  return [...new Set([minutes - 1, minutes + 1, 2, 8])]
    .filter((length) => length > 0 && length <= 60)
    .sort((a, b) => a - b);
}
