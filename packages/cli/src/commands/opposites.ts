import { SEED_LIMIT } from "@connection-denied/playthrough";
import { translationUnits } from "@connection-denied/story";
import { readEpisode } from "../../../../tools/read-content.ts";
import { type Command, printJson, textOption, wholeOption } from "../command.ts";
import { openEpisode } from "../content.ts";
import { checkEra } from "../era.ts";
import { compareOpposites, type OppositesReport } from "../opposites/opposite-plays.ts";

const PAIR_LIMIT = 10_000;

export const opposites: Command = {
  name: "opposites",
  summary: "in how many passages two plays differ that choose the opposite",
  help: `Usage: npm run --silent cli -- opposites <episode> [--pairs N] [--seed N] [--era E] [--json]

Plays an episode in pairs under one luck each: the first play at random, the second choosing wherever it can what the
first did not. An episode that hears a night hears the two nights of such a pair. A passage (a knot or stitch with
lines) differs when one play tells it and the other does not, or when both tell it in other lines.`,
  options: {
    pairs: { type: "string" },
    seed: { type: "string" },
    era: { type: "string" },
    json: { type: "boolean" },
  },
  words: [1, 1],
  run(given, streams) {
    const episode = openEpisode(given.words[0] ?? "");
    const pairs = wholeOption(given, "pairs", 1, PAIR_LIMIT) ?? 100;
    const seed = wholeOption(given, "seed", 0, SEED_LIMIT) ?? 1;
    const era = checkEra(textOption(given, "era"));
    const near = episode.seat === "daughter" ? openEpisode("eight-minutes") : null;
    const onProgress = (begun: number) => streams.say(`\rpair ${begun} of ${pairs}`);
    const report = compareOpposites(episode, passagesOfLines(episode.id), { era, seed, pairs, near, onProgress });
    streams.say("\n");
    if (given.options.json === true) printJson(streams, report);
    else streams.out(`${reportText(report)}\n`);
    return 0;
  },
};

/** The passage in which each line of text stands, by its id. */
export function passagesOfLines(episode: string): ReadonlyMap<string, string> {
  const lines = translationUnits(readEpisode(episode)).filter(({ kind }) => kind === "text");
  return new Map(lines.map(({ id, passage }) => [id, passage]));
}

function reportText({ episode, pairs, passages, aPair, differing, otherwise }: OppositesReport): string {
  return [
    `${pairs} pairs of opposite plays of ${episode}, which has ${passages} passages with lines of its own`,
    `a pair differs in ${aPair.mean} passages, ${aPair.least} at least and ${aPair.most} at most`,
    `passages that differ in some pair: ${differing.length}`,
    `of these told by both plays of a pair, in other lines: ${otherwise.length}: ${otherwise.join(", ")}`,
  ].join("\n");
}
