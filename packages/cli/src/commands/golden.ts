import { join } from "node:path";
import {
  type CompiledEpisode,
  createNightListener,
  createPlaythrough,
  hearNight,
  type NightListener,
  type PlayRecord,
  RECORD_TEXT_LIMIT,
} from "@connection-denied/playthrough";
import { EPISODES_FOLDER, SAMPLE_NIGHT_FILE } from "../../../../tools/read-content.ts";
import { translatedInto } from "../../../../tools/read-words.ts";
import { BadInput } from "../bad-input.ts";
import type { Command } from "../command.ts";
import { openEpisodes, readText, writeOut } from "../content.ts";
import { playByItself } from "../play/by-itself.ts";
import { isTellingNight } from "../play/nights-to-hear.ts";
import { playSeed } from "../play/transcript.ts";
import type { Streams } from "../streams.ts";
import { openWords } from "../translation/open-translation.ts";

/**
 * Seeds whose games are kept: each is played by a seeded hand from the first line to the last. Chosen for going
 * different ways: a far ridge, a broken line, a long call, a team that came, a file, a charge.
 */
export const GOLDEN_SEEDS: readonly number[] = [7, 34, 90, 94, 98, 105];

const GOLDEN_FOLDER = join(EPISODES_FOLDER, "..", "tests", "golden");

/** Text of a kept record. */
export function readGolden(episode: string, seed: number): string {
  return readText(join(GOLDEN_FOLDER, `${episode}-${seed}.json`), RECORD_TEXT_LIMIT);
}

export const golden: Command = {
  name: "golden",
  summary: "renews the kept records and transcripts, after a change that was meant",
  help: `Usage: npm run --silent cli -- golden

Plays each episode with the kept seeds (${GOLDEN_SEEDS.join(", ")}) and writes tests/golden/<episode>-<seed>.json and
episodes/<episode>/transcripts/<seed>.txt, and <seed>.<language>.txt for each language that the episode has words in. An
episode that hears a night hears the one kept under the same seed. Looks for a night that is worth hearing as a sample.
Read the difference before committing it.`,
  options: {},
  words: [0, 0],
  run(_given, streams) {
    const episodes = Object.values(openEpisodes());
    const nights = new Map<number, PlayRecord>();
    for (const episode of episodes.filter(({ seat }) => seat === "mother")) {
      for (const seed of GOLDEN_SEEDS) nights.set(seed, keep(episode, seed, streams));
      writeOut(SAMPLE_NIGHT_FILE, recordText(sampleNight(episode)));
    }
    for (const episode of episodes.filter(({ seat }) => seat === "daughter")) {
      for (const seed of GOLDEN_SEEDS) keep(episode, seed, streams, nights.get(seed));
    }
    return 0;
  },
};

function keep(episode: CompiledEpisode, seed: number, streams: Streams, heard?: PlayRecord): PlayRecord {
  const night = heard === undefined ? undefined : hearNight(heard, openEpisodes());
  const { transcript, record } = playSeed({ episode, era: "2014", seed, night });
  const folder = join(EPISODES_FOLDER, episode.id, "transcripts");
  writeOut(join(folder, `${seed}.txt`), transcript);
  for (const language of translatedInto(episode.id)) {
    const words = openWords(episode.id, language);
    writeOut(
      join(folder, `${seed}.${language}.txt`),
      playSeed({ episode, era: "2014", seed, night, words }).transcript,
    );
  }
  writeOut(join(GOLDEN_FOLDER, `${episode.id}-${seed}.json`), recordText(record));
  streams.say(`${episode.id}, seed ${seed}: ${record.turns.length} inputs\n`);
  return record;
}

function recordText(record: PlayRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

const SAMPLE_SEEDS = 2_000;

/** The first seed under which a seeded hand plays a night worth hearing. */
function sampleNight(episode: CompiledEpisode): PlayRecord {
  for (let seed = 1; seed <= SAMPLE_SEEDS; seed += 1) {
    if (isTellingNight({ calls: callsOf(episode, seed) })) return playSeed({ episode, era: "2014", seed }).record;
  }
  throw new BadInput(`No seed up to ${SAMPLE_SEEDS} plays a night that can be the sample; look at isTellingNight.`);
}

/** What the far end would hear of a seed's night; without digests, as hundreds are looked at. */
function callsOf(episode: CompiledEpisode, seed: number): ReturnType<NightListener["calls"]> {
  const { witness, calls } = createNightListener();
  const { language } = episode;
  const game = createPlaythrough({ episode, era: "2014", seed, language, witness, withoutDigests: true });
  playByItself(game, seed, { columns: 0, intensity: "full" }, () => {});
  return calls();
}
