import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlayedScenes, parseSeen, seenText, withPlay } from "./seen-scenes.ts";

const play = (seed: number, ...ids: string[]): PlayedScenes => ({
  episode: "one",
  era: "2014",
  language: "en",
  seed,
  choices: ids.flatMap((id) => [`${id}-a`, `${id}-b`]),
  scenes: ids.map((id, index) => ({ id, turn: index * 2, begins: `${id} begins` })),
});

describe("seen scenes", () => {
  it("keep the way to each scene up to its first line, and no further", () => {
    const seen = withPlay({}, play(5, "word", "way", "call"));
    expect(seen.one?.way).toEqual({
      era: "2014",
      language: "en",
      seed: 5,
      choices: ["word-a", "word-b"],
      begins: "way begins",
      after: ["word"],
    });
    expect(seen.one?.word?.choices).toEqual([]);
  });

  it("add play to play: the newest way to a scene, and every scene it came after", () => {
    const seen = withPlay(withPlay({}, play(5, "word", "call")), play(6, "word", "way", "call"));
    expect(seen.one?.call).toMatchObject({ seed: 6, after: ["way", "word"] });
    expect(Object.keys(seen.one ?? {})).toEqual(["word", "call", "way"]);
  });

  it("come back as they were kept", () => {
    const seen = withPlay({}, play(5, "word", "way"));
    expect(parseSeen(seenText(seen))).toEqual(seen);
  });

  it("are none for any other text, and lose only what is damaged", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseSeen(text)).toEqual({});
      }),
    );
    expect(parseSeen(null)).toEqual({});
    const kept = JSON.parse(seenText(withPlay({}, play(5, "word", "way"))));
    kept.episodes.one.way.choices = [7];
    expect(Object.keys(parseSeen(JSON.stringify(kept)).one ?? {})).toEqual(["word"]);
  });
});
