import { randomInt } from "node:crypto";
import {
  type CompiledEpisode,
  createPlaythrough,
  type Episodes,
  type Era,
  type Intensity,
  type Playthrough,
  resume,
  SAVE_TEXT_LIMIT,
  SEED_LIMIT,
  tellIn,
} from "@connection-denied/playthrough";
import { BadInput } from "../bad-input.ts";
import { type Command, type Given, printJson, textOption, wholeOption } from "../command.ts";
import { checkWritable, openEpisode, openEpisodes, readText, writeOut } from "../content.ts";
import { playByHand } from "../play/by-hand.ts";
import { playByItself } from "../play/by-itself.ts";
import { openNight, openSampleNight } from "../play/nights-to-hear.ts";
import type { Streams } from "../streams.ts";
import { openWords } from "../translation/open-translation.ts";

export const play: Command = {
  name: "play",
  summary: "plays an episode in the terminal, or by itself with --auto",
  help: `Usage: npm run --silent cli -- play <episode> [options]

  --auto            a seeded hand chooses; needs no terminal
  --seed N          whole number; the same seed and choices give the same game (default: a new one)
  --era E           2014 (default)
  --lang L          language of the story: en (default), or one that the episode has words in; the rest stays English
  --intensity I     full (default), softened or bare
  --night FILE      the record or save of a night, for an episode that hears one (default: a sample night)
  --record FILE     writes the record (seed, inputs, digests) at the end
  --resume FILE     goes on with a saved game, or with a record after its last input
  --json            with --auto: prints {episode, era, seed, turns, digest, fate} and nothing else`,
  options: {
    auto: { type: "boolean" },
    seed: { type: "string" },
    era: { type: "string" },
    lang: { type: "string" },
    intensity: { type: "string" },
    night: { type: "string" },
    record: { type: "string" },
    resume: { type: "string" },
    json: { type: "boolean" },
  },
  words: [1, 1],
  async run(given, streams) {
    const episode = openEpisode(given.words[0] ?? "");
    const intensity = intensityOf(given);
    const json = given.options.json === true;
    if (json && given.options.auto !== true) throw new BadInput("--json goes with --auto only.");
    const recordFile = textOption(given, "record");
    if (recordFile !== undefined) checkWritable(recordFile);
    const tell = tellerOf(given, episode);
    let game = tell(open(given, episode));
    const { seed } = game.record();
    if (given.options.auto === true) {
      const style = { columns: 0, intensity };
      playByItself(game, seed, style, json ? () => {} : streams.out);
    } else {
      const style = { columns: streams.columns, intensity };
      game = await playByHand({ game, episodes: episodesFor(episode), tell, style, streams });
    }
    finish(game, given, streams, json);
    return 0;
  },
};

function open(given: Given, episode: CompiledEpisode): Playthrough {
  const saved = textOption(given, "resume");
  const night = textOption(given, "night");
  if (night !== undefined && episode.seat === "mother") {
    throw new BadInput(`--night goes with an episode that hears one; "${episode.id}" is a night of its own.`);
  }
  if (saved !== undefined) return resume(readKept(saved), episodesFor(episode));
  const heard = night === undefined ? openSampleNight : () => openNight(night);
  return createPlaythrough({
    episode,
    ...(episode.seat === "daughter" ? { night: heard() } : {}),
    era: (textOption(given, "era") ?? "2014") as Era,
    seed: wholeOption(given, "seed", 0, SEED_LIMIT) ?? randomInt(SEED_LIMIT),
    language: episode.language,
  });
}

/** How the game is told: in the episode's own words, or in those of another language. @throws BadInput */
function tellerOf(given: Given, episode: CompiledEpisode): (game: Playthrough) => Playthrough {
  const language = textOption(given, "lang") ?? episode.language;
  if (language === episode.language) return (game) => game;
  const words = openWords(episode.id, language);
  return (game) => tellIn(game, words, episode.language);
}

/** What a game of this episode is played again with: an episode that hears a night needs the one that the night is of. */
function episodesFor(episode: CompiledEpisode): Episodes {
  return episode.seat === "daughter" ? openEpisodes() : { [episode.id]: episode };
}

/** A save or a record, as the file has it; `resume` judges what it is. */
function readKept(file: string): unknown {
  try {
    return JSON.parse(readText(file, SAVE_TEXT_LIMIT));
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadInput(`"${file}" is not whole JSON; perhaps it was cut off.`);
    throw error;
  }
}

function intensityOf(given: Given): Intensity {
  const intensity = textOption(given, "intensity") ?? "full";
  if (intensity === "full" || intensity === "softened" || intensity === "bare") return intensity;
  throw new BadInput(`--intensity takes full, softened or bare, not "${intensity}".`);
}

function finish(game: Playthrough, given: Given, streams: Streams, json: boolean): void {
  const record = game.record();
  const file = textOption(given, "record");
  if (file !== undefined) writeOut(file, `${JSON.stringify(record, null, 1)}\n`);
  const digest = record.turns.at(-1)?.digest ?? record.start;
  const { episode, era, seed, turns } = record;
  const { fate } = game.scene().view;
  if (json) printJson(streams, { episode, era, seed, turns: turns.length, digest, fate });
  else streams.say(`Seed ${seed}, ${turns.length} inputs, digest ${digest}\n`);
}
