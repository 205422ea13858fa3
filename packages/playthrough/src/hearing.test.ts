import { compileEpisode } from "@connection-denied/story";
import { beforeAll, describe, expect, it } from "vitest";
import { readEpisode, readEvidence } from "../../../tools/read-content.ts";
import { eventsSoFar, type Hearing, hearing } from "./hearing.ts";
import { createPlaythrough, loadEpisode } from "./playthrough.ts";
import type { Scene } from "./scene.ts";
import type { CompiledEpisode } from "./telling.ts";

interface HeardTurn {
  scene: Scene;
  heard: Hearing;
}

describe("hearing", () => {
  let turns: HeardTurn[];
  beforeAll(() => {
    const claims = readEvidence().claims.flat() as { id: string }[];
    const episode = compileEpisode({ ...readEpisode("eight-minutes"), claimIds: new Set(claims.map(({ id }) => id)) });
    turns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((seed) => turnsOf(episode, seed));
  });

  it("tells the noise of the line exactly while a call is up", () => {
    for (const { scene, heard } of turns) {
      expect(heard.cIN_dB === null).toBe(!scene.view.connected);
      if (heard.cIN_dB !== null) expect(Number.isInteger(heard.cIN_dB)).toBe(true);
    }
    expect(turns.filter(({ heard }) => heard.cIN_dB !== null).length).toBeGreaterThan(20);
  });

  it("gives every far line its pieces, which are what was heard and what was lost", () => {
    let broken = 0;
    for (const { scene, heard } of turns) {
      const far = scene.lines.filter(({ voice }) => voice === "far");
      expect(heard.voices.map(({ id }) => id)).toEqual(far.map(({ id }) => id));
      for (const [index, line] of far.entries()) {
        const pieces = heard.voices[index]?.pieces ?? [];
        const syllables = pieces.filter(({ part }) => part !== "between");
        const lost = syllables.filter(({ part }) => part === "lost");
        expect(lost.length / Math.max(1, syllables.length)).toBeCloseTo(line.lostShare, 9);
        expect(lost.every(({ text }) => text === "")).toBe(true);
        if (lost.length > 0) broken += 1;
      }
    }
    expect(broken).toBeGreaterThan(0);
  });

  it("hears each happening once, in the turn in which it happened, and a dog only when the world says so", () => {
    const all = turns.flatMap(({ heard }) => heard.events);
    for (const kind of ["registered", "dialled", "connected"]) expect(all).toContain(kind);
    for (const { scene, heard } of turns) {
      const told = scene.view.lastEvents.some((event) => event.type === "hint" && event.hint === "dog");
      if (told) expect(heard.events).toContain("dog");
    }
  });

  it("knows nothing of who listens", () => {
    expect(JSON.stringify(turns.map(({ heard }) => heard))).not.toMatch(/false-mast|bearing|fix|team|alarm|listener/);
  });
});

/** Plays on until the reveal, choosing by the seed, and listens in every turn. */
function turnsOf(episode: CompiledEpisode, seed: number): HeardTurn[] {
  const loaded = loadEpisode(episode);
  const game = createPlaythrough({ episode, loaded, era: "2014", seed, language: "en", withoutDigests: true });
  const turns: HeardTurn[] = [];
  let since = 0;
  for (let turn = 0; turn < 400 && game.scene().stage !== "reveal" && !game.scene().ended; turn += 1) {
    const scene = game.scene();
    turns.push({ scene, heard: hearing(game, since) });
    since = eventsSoFar(game);
    const choice = scene.choices[(seed * 31 + turn * 17 + (seed % 7) * turn) % scene.choices.length];
    game.apply({ type: "choose", choice: choice?.id ?? "" });
  }
  return turns;
}
