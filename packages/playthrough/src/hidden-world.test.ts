import { compileEpisode } from "@connection-denied/story";
import { beforeAll, describe, expect, it } from "vitest";
import { readEpisode, readEvidence } from "../../../tools/read-content.ts";
import { createPlaythrough, loadEpisode } from "./playthrough.ts";
import type { Scene } from "./scene.ts";
import type { CompiledEpisode } from "./telling.ts";

/** Words that only the hidden world uses: who listened, what was measured, who told. */
const HIDDEN = /"hidden":true|false-mast|county-office|ridge-post|level_dBm|azimuth_deg|ellipse|"on-file"|someone-else/;

describe("the hidden world", () => {
  let episode: CompiledEpisode;
  beforeAll(() => {
    const claims = readEvidence().claims.flat() as { id: string }[];
    episode = compileEpisode({ ...readEpisode("eight-minutes"), claimIds: new Set(claims.map(({ id }) => id)) });
  });

  it("is in no scene before the reveal, and in the world all along", () => {
    const loaded = loadEpisode(episode);
    let hiddenEvents = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const game = createPlaythrough({ episode, loaded, era: "2014", seed, language: "en", withoutDigests: true });
      const early = scenesBeforeReveal(game.scene(), (choice) => game.apply({ type: "choose", choice }), seed);
      for (const scene of early) expect(JSON.stringify(scene)).not.toMatch(HIDDEN);
      if (HIDDEN.test(JSON.stringify(game.world()))) hiddenEvents += 1;
    }
    expect(hiddenEvents).toBeGreaterThan(20);
  });

  it("lets nothing of a lost syllable through", () => {
    const loaded = loadEpisode(episode);
    let broken = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const game = createPlaythrough({ episode, loaded, era: "2014", seed, language: "en", withoutDigests: true });
      const early = scenesBeforeReveal(game.scene(), (choice) => game.apply({ type: "choose", choice }), seed);
      for (const { voice, text, heard, lostShare } of early.flatMap(({ lines }) => lines)) {
        expect(heard === text).toBe(lostShare === 0);
        if (lostShare > 0) {
          broken += 1;
          expect(voice).toBe("far");
          expect(heard.replace(/[–…]/g, "").length).toBeLessThan(text.length);
        }
      }
    }
    expect(broken).toBeGreaterThan(5);
  });
});

/** Plays on until the reveal, choosing by the seed. */
function scenesBeforeReveal(first: Scene, choose: (choice: string) => Scene, seed: number): Scene[] {
  const scenes: Scene[] = [];
  let scene = first;
  for (let turn = 0; turn < 400 && scene.stage !== "reveal" && !scene.ended; turn += 1) {
    scenes.push(scene);
    const choice = scene.choices[(seed * 31 + turn * 17 + (seed % 7) * turn) % scene.choices.length];
    scene = choose(choice?.id ?? "");
  }
  return scenes;
}
