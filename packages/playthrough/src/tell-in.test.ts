import { describe, expect, it } from "vitest";
import { shortNight } from "../fixture/short-night.ts";
import { createPlaythrough, type Playthrough } from "./playthrough.ts";
import { replay } from "./replay.ts";
import { resume, rewindToSceneStart, save } from "./save.ts";
import { tellIn } from "./tell-in.ts";
import type { StoryWords } from "./telling.ts";

const episode = shortNight();
const episodes = { [episode.id]: episode };
const FAR = "“어머니. 밤 열한 시예요. 일곱 시부터 이 계단에 서 있었어요.”";
const korean: StoryWords = {
  language: "ko",
  title: "짧은 밤",
  lines: { "start-01": "시작하기 전에.", "start-02": "시작한다.", "call-02": FAR, "hill-04": "" },
};
const WAY = ["start-02", "evening-04"];

function played(seed: number, ...choices: string[]): Playthrough {
  const game = createPlaythrough({ episode, era: "2014", seed, language: "en" });
  for (const choice of choices) game.apply({ type: "choose", choice });
  return game;
}

describe("a game told in other words", () => {
  it("has them in its scenes, its choices and its log", () => {
    const game = tellIn(played(4), korean, "en");
    expect(game.scene().lines[0]).toMatchObject({ text: "시작하기 전에.", heard: "시작하기 전에." });
    expect(game.scene().choices.map(({ text }) => text)).toEqual(["시작한다.", "Go at once, with nothing arranged."]);
    const next = game.apply({ type: "choose", choice: "start-02" });
    expect(next).toEqual(game.scene());
    expect(game.log()[1]).toMatchObject({ kind: "choice", choice: { text: "시작한다." } });
  });

  it("says so where there are none", () => {
    const game = tellIn(played(4, "start-02"), korean, "en");
    const [line] = game.scene().lines;
    expect(line).toMatchObject({ language: "en", text: "A check comes about once a month." });
    expect(tellIn(played(4), korean, "en").scene().lines[0]).not.toHaveProperty("language");
  });

  it("keeps record, digests and save, and goes on from a record made in the episode's own words", () => {
    const own = played(4, ...WAY);
    const told = tellIn(resume(own.record(), episodes), korean, "en");
    for (const game of [own, told]) game.apply({ type: "choose", choice: "call-07" });
    expect(told.record()).toEqual(own.record());
    expect(save(told)).toEqual(save(own));
    expect(replay(told.record(), episodes)).toMatchObject({ ok: true });
    expect(rewindToSceneStart(told, episodes).record()).toEqual(rewindToSceneStart(own, episodes).record());
  });

  it("loses of a far line the same stretch in both, by the syllables of each", () => {
    const calls = Array.from({ length: 60 }, (_, seed) => played(seed, ...WAY)).filter((game) =>
      game.scene().lines.some(({ id }) => id === "call-02"),
    );
    const pairs = calls.map((game) => {
      const line = game.scene().lines.find(({ id }) => id === "call-02")!;
      const told = tellIn(game, korean, "en")
        .scene()
        .lines.find(({ id }) => id === "call-02")!;
      return { line, told };
    });
    const broken = pairs.filter(({ line }) => line.lostShare > 0);
    expect(broken.length).toBeGreaterThan(3);
    for (const { line, told } of broken) {
      expect(told.text).toBe(FAR);
      expect(told.heard).not.toBe(FAR);
      expect(Math.abs(told.lostShare - line.lostShare)).toBeLessThan(0.15);
    }
    for (const { told } of pairs.filter(({ line }) => line.lostShare === 0)) {
      expect(told.heard).toBe(FAR);
    }
  });
});
