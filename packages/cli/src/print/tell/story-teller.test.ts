import { createPlaythrough, loadEpisode, openStageDoor, seededHand } from "@connection-denied/playthrough";
import { storyStructure } from "@connection-denied/story";
import { describe, expect, it } from "vitest";
import { readEpisode } from "../../../../../tools/read-content.ts";
import { openEpisode } from "../../content.ts";
import { openSampleNight } from "../../play/nights-to-hear.ts";
import { countedOnEntering, StoryTeller } from "./story-teller.ts";

const QUIET = { decided() {}, carriedOut() {}, entered() {}, visited() {}, told() {} };

/** An episode read twice, so that two can tell it side by side. */
function opened(id: string) {
  const episode = openEpisode(id);
  const heard = episode.seat === "daughter" ? { night: openSampleNight() } : {};
  const structure = storyStructure(readEpisode(id));
  return { episode, heard, structure, loaded: loadEpisode(episode), again: loadEpisode(episode) };
}

/** Plays one night twice: by the ink runtime, and from the structure. Every line, every hole in it and every choice is compared. */
function playBoth({ episode, heard, structure, loaded, again }: ReturnType<typeof opened>, seed: number): number {
  const options = { episode, era: "2014" as const, seed, language: "en", withoutDigests: true, ...heard };
  const game = createPlaythrough({ ...options, loaded });
  const teller = new StoryTeller(structure, openStageDoor({ ...options, loaded: again }), QUIET);
  const hand = seededHand(seed);
  for (let turns = 0; ; turns += 1) {
    const { lines, choices, ended } = game.scene();
    const told = teller.told().map(({ id, heard: words }) => `${id} ${words}`);
    const offered = teller.choices().map(({ id }) => id);
    expect([told, offered, teller.ended]).toEqual([
      lines.map(({ id, heard: words }) => `${id} ${words}`),
      choices.map(({ id }) => id),
      ended,
    ]);
    if (ended) return turns;
    const choice = teller.choices()[hand.pick(choices.length)];
    if (choice === undefined) throw new Error("no choice is left");
    game.apply({ type: "choose", choice: choice.id });
    teller.choose(choice);
  }
}

describe("the story told from its structure", () => {
  it.each([
    ["eight-minutes", [96]],
    ["the-other-end", [2]],
  ] as const)("is the one that the game tells: %s", (id, seeds) => {
    const given = opened(id);
    for (const seed of seeds) expect(playBoth(given, seed)).toBeGreaterThan(10);
  });

  it("counts a passage when it is entered from outside it", () => {
    expect(countedOnEntering("talk", "goose.gander")).toEqual(["goose", "goose.gander"]);
    expect(countedOnEntering("goose", "goose.gander")).toEqual(["goose.gander"]);
    expect(countedOnEntering("goose.gander", "goose")).toEqual([]);
    expect(countedOnEntering("hub", "talk")).toEqual(["talk"]);
  });
});
