import {
  type CompiledEpisode,
  type Era,
  hearNight,
  type Night,
  readRecord,
  SEED_LIMIT,
} from "@connection-denied/playthrough";
import { type Command, printJson, textOption, wholeOption } from "../command.ts";
import { openEpisode, openEpisodes } from "../content.ts";
import { checkEra } from "../era.ts";
import { openSampleNight } from "../play/nights-to-hear.ts";
import { nightsOfManyLucks } from "../roam/nights-of-many-lucks.ts";
import { type Failure, type RoamReport, roamEpisode } from "../roam/roaming.ts";
import { GOLDEN_SEEDS, readGolden } from "./golden.ts";

const WALK_LIMIT = 1_000_000;

export const roam: Command = {
  name: "roam",
  summary: "plays an episode at random, many times, and tells what is wrong with it",
  help: `Usage: npm run --silent cli -- roam <episode> [--walks N] [--seed N] [--era E] [--json]

Reports exceptions, dead ends and refused commands (each with the seed and choices that lead there), passages never
reached, lines never met, scenes of more than 60 lines, the longest call, fates and hints. Exit code 1 when a walk
failed or a passage was never reached.`,
  options: {
    walks: { type: "string" },
    seed: { type: "string" },
    era: { type: "string" },
    json: { type: "boolean" },
  },
  words: [1, 1],
  run(given, streams) {
    const episode = openEpisode(given.words[0] ?? "");
    const walks = wholeOption(given, "walks", 1, WALK_LIMIT) ?? 200;
    const seed = wholeOption(given, "seed", 0, SEED_LIMIT) ?? 1;
    const era: Era = checkEra(textOption(given, "era"));
    const onProgress = (done: number) => streams.say(`\r${done} of ${walks} walks`);
    const nights = nightsFor(episode, era, seed, walks);
    const report = roamEpisode({ episode, era, walks, seed, ...nights, onProgress, now_ms: () => performance.now() });
    streams.say("\n");
    if (given.options.json === true) printJson(streams, report);
    else streams.out(`${reportText(report)}\n`);
    return failed(report) ? 1 : 0;
  },
};

/** Most nights that are played to be heard; more walks than this hear each of them several times. */
const NIGHTS_TO_HEAR = 400;

/** For an episode that hears nights: the sample, the kept ones, and one of its own luck for each walk. */
function nightsFor(episode: CompiledEpisode, era: Era, seed: number, walks: number): { nights?: Night[] } {
  if (episode.seat === "mother") return {};
  const episodes = openEpisodes();
  const kept = GOLDEN_SEEDS.map((golden) => hearNight(readRecord(readGolden("eight-minutes", golden)), episodes));
  const drawn = nightsOfManyLucks(openEpisode("eight-minutes"), era, seed, Math.min(walks, NIGHTS_TO_HEAR));
  return { nights: [openSampleNight(), ...kept, ...drawn] };
}

function failed({ exceptions, deadEnds, refused, neverReached }: RoamReport): boolean {
  return exceptions.length + deadEnds.length + refused.length + neverReached.length > 0;
}

function reportText(report: RoamReport): string {
  const { walks, seconds, inputs, neverReached, neverMet, longScenes, longestCall_s } = report;
  return [
    `${walks} walks through ${report.episode} in ${seconds} s; ${inputs.mean} inputs each, ${inputs.longest} at most`,
    ...failuresText("exceptions", report.exceptions),
    ...failuresText("dead ends", report.deadEnds),
    ...failuresText("refused commands", report.refused),
    `passages never reached: ${neverReached.length === 0 ? "none" : neverReached.join(", ")}`,
    `lines and choices never met: ${neverMet.length === 0 ? "none" : `${neverMet.length}: ${neverMet.slice(0, 40).join(", ")}${neverMet.length > 40 ? " …" : ""}`}`,
    `scenes over 60 lines: ${longScenes.length === 0 ? "none" : longScenes.map(({ passage, lines }) => `${passage} (${lines})`).join(", ")}`,
    `longest call: ${longestCall_s} s`,
    `fates, of the walks that chose evenly: ${countsText(report.fates)}`,
    `hints: ${countsText(report.hints)}`,
  ].join("\n");
}

function failuresText(name: string, failures: readonly Failure[]): string[] {
  if (failures.length === 0) return [`${name}: none`];
  return failures.map(
    ({ code, message, walks, seed, choices }) =>
      `${name}: ${walks} walks, ${code}: ${message}\n  again with seed ${seed}: ${choices.join(" ")}`,
  );
}

function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
