import { resolve } from "node:path";
import { SEED_LIMIT } from "@connection-denied/playthrough";
import { checkNightPlan, type NightPlan, planForMinutes } from "@connection-denied/world";
import { BadInput } from "../bad-input.ts";
import { type Command, type Given, printJson, textOption, wholeOption } from "../command.ts";
import { checkWritable, readText } from "../content.ts";
import { checkEra } from "../era.ts";
import { nightsText } from "../nights/nights-text.ts";
import { runNights } from "../nights/run-nights.ts";
import { SWEEPS } from "../nights/sweep-plans.ts";
import { type SweepAsked, tellSweep } from "../nights/tell-sweep.ts";

const COUNT_LIMIT = 10_000_000;
const PLAN_LIMIT_BYTES = 1_000_000;

export const nights: Command = {
  name: "nights",
  summary: "runs one night's plan again and again under other luck",
  help: `Usage: npm run --silent cli -- nights [--era E] [--plan FILE] [--minutes M] [--count N] [--seed N] [--json]
       npm run --silent cli -- nights --sweep WHAT [--csv FILE] [--svg FILE] [the same options]

  --plan FILE    a night plan as JSON (era, when, place, by, phone, excuse, confided, paid, talk, hidden)
  --minutes M    an ordinary night with M minutes of talk; with --plan, that plan with M minutes of talk (default 4)
  --count N      how many nights (default 10000)
  --seed N       whole number (default 1)
  --json         prints {nights, seconds, outcomes: {name: {count, share, low, high}}, ...} and nothing else

  --sweep WHAT   the plan again and again, with another value of one thing under the same lucks:
                 minutes (0.5, 1, 2 to 10), place or era
  --csv FILE     the sweep's shares of nights in which she is found, with 95 % intervals, and all counts
  --svg FILE     the same as a plot
  --json         with --sweep: prints [{minutes|place|era, nights, found, share, low, high, outcomes}, ...]

Ctrl-C ends a run with the nights that are done. A sweep is ended by it with the values that are done, no file written,
and exit code 1.`,
  options: {
    era: { type: "string" },
    plan: { type: "string" },
    minutes: { type: "string" },
    count: { type: "string" },
    seed: { type: "string" },
    sweep: { type: "string" },
    csv: { type: "string" },
    svg: { type: "string" },
    json: { type: "boolean" },
  },
  words: [0, 0],
  async run(given, streams) {
    const plan = planOfGiven(given);
    const count = wholeOption(given, "count", 1, COUNT_LIMIT) ?? 10_000;
    const seed = wholeOption(given, "seed", 0, SEED_LIMIT) ?? 1;
    const sweep = sweepOf(given);
    if (sweep !== null) return tellSweep(sweep, { plan, count, seed, json: given.options.json === true }, streams);
    const result = await runNights(plan, count, seed, (done) => streams.say(`\r${done} of ${count} nights`));
    streams.say("\n");
    if (given.options.json === true) printJson(streams, { ...result, plan, seed });
    else streams.out(`${nightsText(result)}\n`);
    return 0;
  },
};

/** What to sweep and where to write it, or null. @throws BadInput */
function sweepOf(given: Given): SweepAsked | null {
  const what = textOption(given, "sweep");
  const csv = textOption(given, "csv");
  const svg = textOption(given, "svg");
  if (what === undefined) {
    if (csv !== undefined || svg !== undefined) throw new BadInput("--csv and --svg go with --sweep only.");
    return null;
  }
  const kind = SWEEPS.find((known) => known === what);
  if (kind === undefined) throw new BadInput(`--sweep takes ${SWEEPS.join(", ")}, not "${what}".`);
  if (given.options[kind] !== undefined)
    throw new BadInput(`--sweep ${kind} goes through all of them; leave --${kind} out.`);
  if (csv !== undefined && svg !== undefined && resolve(csv) === resolve(svg)) {
    throw new BadInput("--csv and --svg must be different files.");
  }
  for (const file of [csv, svg]) if (file !== undefined) checkWritable(file);
  return { kind, csv, svg };
}

function planOfGiven(given: Given): NightPlan {
  const era = checkEra(textOption(given, "era"));
  const minutes = minutesOf(textOption(given, "minutes"));
  const file = textOption(given, "plan");
  if (file === undefined) return planForMinutes(era, minutes ?? 4);
  const plan = checkNightPlan(parse(file));
  if (given.options.era !== undefined && plan.era !== era) {
    throw new BadInput(`The plan is of era ${plan.era}, not ${era}; leave --era out or change the plan.`);
  }
  return minutes === undefined ? plan : planForMinutes(plan.era, minutes, plan);
}

function minutesOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const minutes = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(minutes)) throw new BadInput(`--minutes takes a number of minutes, not "${text}".`);
  return minutes;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readText(file, PLAN_LIMIT_BYTES));
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadInput(`"${file}" is not valid JSON; give a night plan.`);
    throw error;
  }
}
