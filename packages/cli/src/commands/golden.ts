import { join } from "node:path";
import { EPISODES_FOLDER } from "../../../../tools/read-content.ts";
import { translatedInto } from "../../../../tools/read-words.ts";
import type { Command } from "../command.ts";
import { openEpisodes, writeOut } from "../content.ts";
import { playSeed } from "../play/transcript.ts";
import { openWords } from "../translation/open-translation.ts";

/**
 * Seeds whose games are kept: each is played by a seeded hand from the first line to the last. Chosen for going
 * different ways: a far ridge, a broken line, a long call, a team that came, a file, a charge.
 */
export const GOLDEN_SEEDS: readonly number[] = [7, 34, 90, 94, 98, 105];

const GOLDEN_FOLDER = join(EPISODES_FOLDER, "..", "tests", "golden");

export const golden: Command = {
  name: "golden",
  summary: "renews the kept records and transcripts, after a change that was meant",
  help: `Usage: npm run --silent cli -- golden

Plays each episode with the kept seeds (${GOLDEN_SEEDS.join(", ")}) and writes tests/golden/<episode>-<seed>.json and
episodes/<episode>/transcripts/<seed>.txt, and <seed>.<language>.txt for each language that the episode has words in.
Read the difference before committing it.`,
  options: {},
  words: [0, 0],
  run(_given, streams) {
    for (const episode of Object.values(openEpisodes())) {
      for (const seed of GOLDEN_SEEDS) {
        const { transcript, record } = playSeed(episode, "2014", seed);
        const folder = join(EPISODES_FOLDER, episode.id, "transcripts");
        writeOut(join(folder, `${seed}.txt`), transcript);
        for (const language of translatedInto(episode.id)) {
          const told = playSeed(episode, "2014", seed, openWords(episode.id, language));
          writeOut(join(folder, `${seed}.${language}.txt`), told.transcript);
        }
        writeOut(join(GOLDEN_FOLDER, `${episode.id}-${seed}.json`), `${JSON.stringify(record, null, 1)}\n`);
        streams.say(`${episode.id}, seed ${seed}: ${record.turns.length} inputs\n`);
      }
    }
    return 0;
  },
};
