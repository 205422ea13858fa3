import { SEED_LIMIT } from "@connection-denied/playthrough";
import { eraIds } from "@connection-denied/world";
import { type Command, printJson, textOption, wholeOption } from "../command.ts";
import { checkEra } from "../era.ts";
import { LEAST_BUDGET, runSearch, type SearchRun } from "../search/run-search.ts";
import { searchText } from "../search/search-text.ts";

const MOST_BUDGET = 10_000_000;

export const search: Command = {
  name: "search",
  summary: "tests that no plan is safe: searches for one found less often than the era's floor",
  help: `Usage: npm run --silent cli -- search [--era E] [--budget N] [--seed N] [--json]

Tries plans at random, then small changes to the one found least often, and runs that one again under fresh lucks. The
model promises that no plan is found less often than its era's floor; this is how the promise is tested. It is no advice:
the odds are all ours.

  --era E        one of ${eraIds().join(", ")} (default 2014)
  --budget N     nights to spend, ${LEAST_BUDGET} to ${MOST_BUDGET} (default 40000)
  --seed N       whole number (default 1)
  --json         prints {plan, found: {count, share, low, high}, floor, floorHeld, least: [{plan, found}, ...], plans,
                 nights, seconds, stopped, era, seed} and nothing else; least: the ten least found plans, as the search
                 saw them

Exit code 1 when a plan under the floor was found, or when Ctrl-C ended the search before its budget was spent.`,
  options: {
    era: { type: "string" },
    budget: { type: "string" },
    seed: { type: "string" },
    json: { type: "boolean" },
  },
  words: [0, 0],
  async run(given, streams) {
    const era = checkEra(textOption(given, "era"));
    const budget = wholeOption(given, "budget", LEAST_BUDGET, MOST_BUDGET) ?? 40_000;
    const seed = wholeOption(given, "seed", 0, SEED_LIMIT) ?? 1;
    const run = await runSearch({ era, budget, seed }, (done) => streams.say(`\r${done} of ${budget} nights`));
    streams.say("\n");
    if (given.options.json === true) printJson(streams, { era, seed, ...run });
    else streams.out(`${searchText(run, streams.columns)}\n`);
    return exitCodeOf(run);
  },
};

/** A broken promise is something amiss, and so is a search that was not finished: it shows nothing. */
export function exitCodeOf({ floorHeld, stopped }: Pick<SearchRun, "floorHeld" | "stopped">): number {
  return floorHeld && !stopped ? 0 : 1;
}
