import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openEpisodes } from "../packages/cli/src/content.ts";
import {
  type CompiledEpisode,
  createPlaythrough,
  hearing,
  hearNight,
  type Playthrough,
  readRecord,
  resume,
  type Scene,
  save,
} from "../packages/playthrough/src/index.ts";
import { openingOf } from "../packages/story/src/index.ts";

const episodes = openEpisodes();
const night = hearNight(readRecord(readFileSync("tests/golden/eight-minutes-7.json", "utf8")), episodes);
const SEEDS = [1, 7, 4_294_967_295];

function begun(episode: CompiledEpisode, seed: number): Playthrough {
  const heard = episode.seat === "daughter" ? { night } : {};
  return createPlaythrough({ episode, era: "2014", seed, language: "en", ...heard });
}

function playOn(game: Playthrough): void {
  for (let turn = 0; turn < 5; turn += 1) {
    game.apply({ type: "choose", choice: game.scene().choices.at(-1)?.id ?? "" });
  }
}

/** What she has in her hand is the luck of the night, and not told in a first turn. */
function withoutMoney(scene: Scene): unknown {
  const { view, noteCard, ...told } = scene;
  const { money_CNY: _, ...seen } = view;
  return { ...told, view: seen, noteCard: noteCard.filter(({ label }) => label !== "money_CNY") };
}

describe.each(Object.values(episodes))("the opening of $id", (episode) => {
  const opening = openingOf(episode);

  it("is a small part of it", () => {
    expect(opening.ink.length).toBeLessThan(episode.ink.length / 10);
    expect(Object.keys(opening.lines).length).toBeGreaterThan(2);
  });

  it("begins alike in every night, so that its first turn can be shown before one is begun", () => {
    const [first, ...others] = SEEDS.map((seed) => begun(opening, seed)).map((game) => ({
      scene: withoutMoney(game.scene()),
      hearing: hearing(game, 0),
    }));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(SEEDS)("begins as the whole does, with luck %i, and goes on in it", (seed) => {
    const whole = begun(episode, seed);
    const game = begun(opening, seed);
    expect(game.scene()).toEqual(whole.scene());
    expect(game.record()).toEqual(whole.record());
    const gone = resume(save(game), episodes);
    playOn(whole);
    playOn(gone);
    expect(gone.record()).toEqual(whole.record());
    expect(gone.log()).toEqual(whole.log());
  });
});
