import { join } from "node:path";
import { SEED_LIMIT } from "@connection-denied/playthrough";
import { eraIds } from "@connection-denied/world";
import { BadInput } from "../bad-input.ts";
import { type Command, type Given, printJson, textOption, wholeOption } from "../command.ts";
import { comparePlots } from "../compare/compare-plot.ts";
import { compareMarkdown, compareText } from "../compare/compare-text.ts";
import { notCompared } from "../compare/not-compared.ts";
import { type CompareRun, runCompare } from "../compare/run-compare.ts";
import { checkWritable, writeOut } from "../content.ts";
import { checkEra } from "../era.ts";

const COUNT_LIMIT = 100_000;

export const compare: Command = {
  name: "compare",
  summary: "sets what the model makes beside every range that a source reports",
  help: `Usage: npm run --silent cli -- compare [--era E] [--count N] [--seed N] [--svg FOLDER] [--json | --markdown]

Lives nights with everything told of them, and sets 10, 50 and 90 % of what they make beside what is reported of the era,
with claims and confidence: time to alarm, to a fix and to an arrival, error of a fix, bursts of jamming, checks, bribes,
fees, terms. The verdict (agrees, too slow, too quick, misfit, never happens) is computed. What is reported and made by
no night is listed with the reason.

  --era E        one of ${eraIds().join(", ")} (default: all)
  --count N      nights of each of three plans in each era (default 2000)
  --seed N       whole number (default 1)
  --svg FOLDER   a plot of each comparison whose values differ and are not drawn from the report itself, compare-<id>.svg,
                 into a folder that is there
  --markdown     prints the tables of docs/model.md
  --json         prints {nights, seed, compared: [{id, what, unit, figures, origin, kind, rows: [{era, reported, model,
                 verdict}]}], notCompared: [{name, reason, eras}], stopped} and nothing else

Ctrl-C ends a run with the eras that are done, no file written, and exit code 1.`,
  options: {
    era: { type: "string" },
    count: { type: "string" },
    seed: { type: "string" },
    svg: { type: "string" },
    markdown: { type: "boolean" },
    json: { type: "boolean" },
  },
  words: [0, 0],
  async run(given, streams) {
    const { json, markdown } = given.options;
    if (json === true && markdown === true)
      throw new BadInput("--json and --markdown are two ways to print; choose one.");
    const name = textOption(given, "era");
    const eras = name === undefined ? eraIds() : [checkEra(name)];
    const count = wholeOption(given, "count", 1, COUNT_LIMIT) ?? 2000;
    const seed = wholeOption(given, "seed", 0, SEED_LIMIT) ?? 1;
    const folder = folderOf(given);
    const all = count * eras.length * 3;
    const run = await runCompare({ eras, count, seed }, (done) => streams.say(`\r${done} of ${all} nights`));
    streams.say("\n");
    if (run.stopped) streams.say("Stopped before the last era; no file was written.\n");
    else if (folder !== undefined) for (const { file, svg } of comparePlots(run)) writeOut(join(folder, file), svg);
    if (json === true) printJson(streams, plain(run));
    else streams.out(`${markdown === true ? compareMarkdown(run) : compareText(run, streams.columns)}\n`);
    return run.stopped ? 1 : 0;
  },
};

/** @throws BadInput before the work for a folder that no file could be put in. */
function folderOf(given: Given): string | undefined {
  const folder = textOption(given, "svg");
  if (folder !== undefined) checkWritable(join(folder, "compare.svg"));
  return folder;
}

/** Without the single values, which are for drawing. */
function plain({ compared, ...run }: CompareRun) {
  const rows = compared.map((one) => ({ ...one, rows: one.rows.map(({ values: _, ...row }) => row) }));
  return { ...run, compared: rows, notCompared: notCompared() };
}
