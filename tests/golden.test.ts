import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GOLDEN_SEEDS } from "../packages/cli/src/commands/golden.ts";
import { openEpisodes } from "../packages/cli/src/content.ts";
import { isTellingNight, openSampleNight } from "../packages/cli/src/play/nights-to-hear.ts";
import { playSeed } from "../packages/cli/src/play/transcript.ts";
import { openWords } from "../packages/cli/src/translation/open-translation.ts";
import { hearNight, readRecord, replay } from "../packages/playthrough/src/index.ts";
import { translatedInto } from "../tools/read-words.ts";

/**
 * Golden records guard against change that was not meant; they say nothing about truth. After a change that was meant:
 * `npm run cli -- golden`, and read the difference.
 */
const episodes = openEpisodes();
const records = readdirSync("tests/golden").filter((name) => name.endsWith(".json"));

describe("golden records", () => {
  it("are kept for every episode and seed", () => {
    const expected = Object.keys(episodes).flatMap((id) => GOLDEN_SEEDS.map((seed) => `${id}-${seed}.json`));
    expect([...records].sort()).toEqual(expected.sort());
  });

  it.each(records)("%s replays to the same digests", (name) => {
    const record = readRecord(readFileSync(`tests/golden/${name}`, "utf8"));
    const digest = record.turns.at(-1)?.digest;
    expect(replay(record, episodes)).toEqual({ ok: true, turns: record.turns.length, digest });
  });

  it("go different ways", () => {
    const played = records.map((name) => readRecord(readFileSync(`tests/golden/${name}`, "utf8")));
    const ways = played.map(({ turns }) => turns.map(({ input }) => input.choice).join(" "));
    expect(new Set(ways).size).toBe(records.length);
  });
});

describe("transcripts", () => {
  const kept = Object.values(episodes).flatMap((episode) => GOLDEN_SEEDS.map((seed) => ({ episode, seed })));

  it.each(kept)("$episode.id, seed $seed, reads as it did", ({ episode, seed }) => {
    const transcript = readFileSync(`episodes/${episode.id}/transcripts/${seed}.txt`, "utf8");
    const record = readRecord(readFileSync(`tests/golden/${episode.id}-${seed}.json`, "utf8"));
    const night = record.night === undefined ? undefined : hearNight(record.night.record, episodes);
    expect(playSeed({ episode, era: "2014", seed, night }).transcript).toBe(transcript);
  });

  const translated = kept.flatMap(({ episode, seed }) =>
    translatedInto(episode.id).map((language) => ({ episode, seed, language })),
  );

  it.each(translated)("$episode.id, seed $seed, reads in $language as it did, on the same record", (one) => {
    const { episode, seed, language } = one;
    const transcript = readFileSync(`episodes/${episode.id}/transcripts/${seed}.${language}.txt`, "utf8");
    const record = readRecord(readFileSync(`tests/golden/${episode.id}-${seed}.json`, "utf8"));
    const night = record.night === undefined ? undefined : hearNight(record.night.record, episodes);
    const played = playSeed({ episode, era: "2014", seed, night, words: openWords(episode.id, language) });
    expect(played.transcript).toBe(transcript);
    expect(played.record).toEqual(record);
  });
});

describe("the sample night", () => {
  it("replays, and is worth hearing", () => {
    expect(isTellingNight(openSampleNight())).toBe(true);
  });
});
