import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openEpisodes } from "../packages/cli/src/content.ts";
import { createPlaythrough, hearNight, type Night, readRecord, type Scene } from "../packages/playthrough/src/index.ts";
import { readEpisode } from "../tools/read-content.ts";

const episodes = openEpisodes();
const { files } = readEpisode("the-other-end");

/** Names asked for by a question of the far end, with the file they are asked in. */
function asked(question: string): { file: string; id: string }[] {
  return Object.entries(files).flatMap(([file, ink]) =>
    [...ink.matchAll(new RegExp(`\\b${question}\\("([a-z0-9-]+)"\\)`, "g"))].map((match) => ({
      file,
      id: match[1] ?? "",
    })),
  );
}

const heardAt = (seed: number) =>
  hearNight(readRecord(readFileSync(`tests/golden/eight-minutes-${seed}.json`, "utf8")), episodes);

/** Every scene until word may come from the other side, always taking the first choice. */
function scenesBeforeWord(night: Night): Scene[] {
  const episode = episodes["the-other-end"];
  if (episode === undefined) throw new Error("the-other-end is not there");
  const game = createPlaythrough({ episode, era: "2014", seed: 3, language: "en", night });
  const scenes: Scene[] = [];
  while (game.scene().passage !== "salt") {
    scenes.push(game.scene());
    game.apply({ type: "choose", choice: game.scene().choices[0]?.id ?? "" });
  }
  return scenes;
}

describe("the-other-end", () => {
  it("asks for lines and choices that the mother's night has", () => {
    const known = Object.keys(episodes["eight-minutes"]?.lines ?? {});
    const ids = [...asked("came"), ...asked("chose")];
    expect(ids.length).toBeGreaterThan(40);
    expect(ids.filter(({ id }) => !known.includes(id))).toEqual([]);
  });

  it("shares no id with the mother's episode but those of the ladder", () => {
    const own = Object.keys(episodes["the-other-end"]?.lines ?? {}).filter((id) => !id.startsWith("ladder-"));
    expect(own.filter((id) => Object.hasOwn(episodes["eight-minutes"]?.lines ?? {}, id))).toEqual([]);
  });

  it("asks about the other side only where word comes back and on the last page", () => {
    const places = ["fate", "place", "source", "was"].flatMap((question) =>
      Object.entries(files).flatMap(([file, ink]) => (new RegExp(`\\b${question}\\(`).test(ink) ? [file] : [])),
    );
    expect([...new Set(places)].sort()).toEqual(["never.ink", "word-back.ink"]);
    const names = asked("chose").filter(({ file }) => file !== "never.ink" && file !== "word-back.ink");
    expect(names.map(({ id }) => id)).toEqual(["word-69", "word-71", "word-73"]);
  });

  it("tells two nights that sound alike alike, whatever became of them", () => {
    const night = heardAt(94);
    const other = heardAt(90);
    const names = night.chosen.filter((id) => /^word-/.test(id));
    const world = { ...other.world, when: night.world.when };
    expect(scenesBeforeWord({ ...night, world, chosen: names })).toEqual(scenesBeforeWord(night));
  });
});
