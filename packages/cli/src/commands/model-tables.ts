import { dirname, join, relative } from "node:path";
import { SEED_LIMIT } from "@connection-denied/playthrough";
import { EPISODES_FOLDER } from "../../../../tools/read-content.ts";
import { type Command, textOption, wholeOption } from "../command.ts";
import { checkWritable, readText, writeOut } from "../content.ts";
import { compareTable } from "../model-page/compare-table.ts";
import { foundTable, reportedTable } from "../model-page/era-tables.ts";
import { fillPage } from "../model-page/fill-page.ts";
import { type ModelAsked, type ModelTable, StoppedEarly } from "../model-page/model-table.ts";
import { outcomeTable } from "../model-page/outcome-table.ts";
import { sweepTables } from "../model-page/sweep-tables.ts";
import type { Streams } from "../streams.ts";

const DOCS = join(EPISODES_FOLDER, "..", "docs");
const SEED = 20_140_309;
const PAGE_LIMIT_BYTES = 10_000_000;

export const modelTables: Command = {
  name: "model-tables",
  summary: "renews the tables and plots of docs/model.md, after a change that was meant",
  help: `Usage: npm run --silent cli -- model-tables [--count N] [--seed N] [--page FILE] [--pictures FOLDER]

Runs the nights of every table and plot of the page, writes the tables between their marks and the plots beside it. Read
the difference before committing it: what the page says in words may no longer be true.

  --count N          nights for each share, 100 to 1000000 (default 10000; a comparison uses a fifth, a search four times
                     as many, and 2000 at least)
  --seed N           whole number (default ${SEED})
  --page FILE        the page (default docs/model.md)
  --pictures FOLDER  a folder that is there (default: pictures beside the page)

Ctrl-C ends it with exit code 1, and nothing is written.`,
  options: {
    count: { type: "string" },
    seed: { type: "string" },
    page: { type: "string" },
    pictures: { type: "string" },
  },
  words: [0, 0],
  async run(given, streams) {
    const page = textOption(given, "page") ?? join(DOCS, "model.md");
    const folder = textOption(given, "pictures") ?? join(dirname(page), "pictures");
    const count = wholeOption(given, "count", 100, 1_000_000) ?? 10_000;
    const seed = wholeOption(given, "seed", 0, SEED_LIMIT) ?? SEED;
    const text = readText(page, PAGE_LIMIT_BYTES);
    for (const file of [page, join(folder, "sweep-era.svg")]) checkWritable(file);
    fillPage(
      text,
      NAMES.map((name) => ({ name, markdown: "", pictures: [] })),
    );
    const pictures = relative(dirname(page), folder).replaceAll("\\", "/");
    const tables = await allTables({ count, seed, pictures }, streams);
    if (tables === null) {
      streams.say("Stopped; nothing was written.\n");
      return 1;
    }
    const drawn = tables.flatMap((table) => table.pictures);
    for (const { file, svg } of drawn) writeOut(join(folder, file), svg);
    writeOut(page, fillPage(text, tables));
    streams.out(`${tables.length} tables and ${drawn.length} plots written\n`);
    return 0;
  },
};

/** The tables that the page has to have places for. */
const NAMES = ["eras-reported", "eras-found", "outcomes", "sweep-minutes", "sweep-place", "sweep-era", "compare"];

/** Null when somebody asked for an end. */
async function allTables(asked: ModelAsked, streams: Streams): Promise<ModelTable[] | null> {
  try {
    return [
      reportedTable(),
      await foundTable(asked, streams),
      await outcomeTable(asked, streams),
      ...(await sweepTables(asked, streams)),
      await compareTable(asked, streams),
    ];
  } catch (error) {
    if (error instanceof StoppedEarly) return null;
    throw error;
  }
}
