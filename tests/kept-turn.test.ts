import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openEpisodes } from "../packages/cli/src/content.ts";
import { hearNight, readRecord, readSave, resume } from "../packages/playthrough/src/index.ts";
import type { GameTurn } from "../packages/web/src/game/messages.ts";
import { Sitting } from "../packages/web/src/game/sitting.ts";
import { createStoryParts, type StoryPart } from "../packages/web/src/game/story-parts.ts";
import { readKeptTurn, turnToKeep } from "../packages/web/src/save/kept-turn.ts";

const episodes = openEpisodes();
const toldBy = { game: "/assets/game.worker-1.js", language: "en" };

function sitDown(id: string): Sitting {
  const episode = episodes[id];
  if (episode === undefined) throw new Error(`no episode ${id}`);
  const part: StoryPart = { episode, grades: { phones: "estimate" }, translations: {} };
  return new Sitting(createStoryParts(part, {}), "en");
}

/** Every turn of a recorded play, as the page got it. */
function turnsOf(file: string): GameTurn[] {
  const record = readRecord(readFileSync(`tests/golden/${file}.json`, "utf8"));
  const night = record.night && hearNight(record.night.record, episodes, record.night.sample);
  const sitting = sitDown(record.episode);
  const first = sitting.begin(record.episode, record.seed, night);
  return [first, ...record.turns.map(({ input }) => sitting.choose(input.choice))];
}

describe("a kept turn", () => {
  it.each(["eight-minutes-7", "the-other-end-7"])("is what opening its save would show: %s", (file) => {
    for (const turn of turnsOf(file).filter((_, index) => index % 4 === 1)) {
      const kept = readKeptTurn(turnToKeep(turn, toldBy), turn.save, toldBy);
      const { episode } = readSave(turn.save).record;
      expect(kept).toEqual(sitDown(episode).open(resume(readSave(turn.save), episodes)));
    }
  });

  it("is not shown for another save, by another version of the game or in another language", () => {
    const [first, second] = turnsOf("eight-minutes-7");
    if (first === undefined || second === undefined) throw new Error("the play has no turns");
    const text = turnToKeep(first, toldBy);
    expect(readKeptTurn(text, first.save, toldBy)).not.toBeNull();
    expect(readKeptTurn(text, second.save, toldBy)).toBeNull();
    expect(readKeptTurn(text, first.save, { ...toldBy, game: "/assets/game.worker-2.js" })).toBeNull();
    expect(readKeptTurn(text, first.save, { ...toldBy, language: "ko" })).toBeNull();
    expect(readKeptTurn(null, first.save, toldBy)).toBeNull();
    expect(readKeptTurn("{ not a turn", first.save, toldBy)).toBeNull();
    expect(readKeptTurn("null", first.save, toldBy)).toBeNull();
  });
});
